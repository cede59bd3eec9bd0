package id.redaksi.guard;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;

/**
 * Foreign JSON that holds long lists, row by row: an export of a whole site. A row comes as a tree of its own, so that
 * memory holds one; what nobody asks for is passed over.
 *
 * <pre>{@code JsonPieces.read(stream, path -> path.endsWith("/posts"), (path, post) -> titles.add(post.path("title").asText()));}</pre>
 */
public final class JsonPieces {
    /** A post with its pictures inside; what is longer is made to fill the memory. */
    private static final long LONGEST = 16_000_000;

    /** What is done with a row. */
    @FunctionalInterface
    public interface Each {
        void row(String path, JsonNode row) throws Refused;
    }

    private final JsonParser json;
    private final Metered stream;
    private final Predicate<String> wanted;
    private final Each each;

    private JsonPieces(JsonParser json, Metered stream, Predicate<String> wanted, Each each) {
        this.json = json;
        this.stream = stream;
        this.wanted = wanted;
        this.each = each;
    }

    /**
     * Gives the elements of those lists whose paths are wanted: the names of the fields down to it, "/" before each
     * ("/db/data/posts"; lists on the way add nothing). Blocks; rows that were given before a damage stay given.
     */
    public static void read(InputStream in, Predicate<String> wanted, Each each) throws Refused {
        var stream = new Metered(in, LONGEST);
        try (JsonParser json = Json.longParser(stream)) {
            new JsonPieces(json, stream, wanted, each).value(json.nextToken(), "");
            if (json.nextToken() != null) {
                throw new Refused("guard.json.damaged");
            }
        } catch (IOException e) {
            throw new Refused(stream.isPast() ? "guard.json.large" : "guard.json.damaged");
        }
    }

    private void value(JsonToken token, String path) throws IOException, Refused {
        if (token == JsonToken.START_OBJECT) {
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                value(json.nextToken(), path + "/" + name);
            }
        } else if (token == JsonToken.START_ARRAY && wanted.test(path)) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                stream.next();
                each.row(path, json.readValueAsTree());
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken inside = json.nextToken(); inside != JsonToken.END_ARRAY; inside = json.nextToken()) {
                value(inside, path);
            }
        } else if (token == null) {
            throw new IOException("it ends too early");
        }
        stream.next();
    }
}
