package id.redaksi.desk.preview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Our own script in an open page, the only one that runs there: it patches, scrolls and points. */
final class PageScript {
    private PageScript() {}

    /** What makes {@code redaksi} known in a page that was just loaded. */
    static String library() {
        try (InputStream in = PageScript.class.getResourceAsStream("redaksi.js")) {
            if (in == null) {
                throw new IllegalStateException("the preview's script is not in the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String text) {
        return value(TextNode.valueOf(text));
    }

    /** JSON is JavaScript once the two line separators are escaped. */
    static String value(JsonNode json) {
        return json.toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
