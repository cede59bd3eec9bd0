package id.redaksi.exchange.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Json;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads ninjs 1.x, 2.x and 3.x and Superdesk's, by their keys and whatever version they claim. */
public final class NinjsImporter implements Importer {
    private static final int LOOKED_AT = 200_000;
    private static final Pattern IDENTITY = Pattern.compile("\"(?:uri|guid)\"\\s*:");
    private static final Pattern NEWS = Pattern.compile(
            "\"(?:headlines?|body_\\w+|bodies|pub[sS]tatus|version[cC]reated|associations|slugline|by|byline|description_\\w+)\"\\s*:");

    @Override
    public boolean reads(Source source) {
        byte[] bytes = source.bytes();
        var head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
        int first = 0;
        while (first < head.length() && (Character.isWhitespace(head.charAt(first)) || head.charAt(first) == '\ufeff')) {
            first++;
        }
        return head.startsWith("{", first) && IDENTITY.matcher(head).find() && NEWS.matcher(head).find();
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        JsonNode root;
        try {
            root = Json.foreign().readTree(source.bytes());
        } catch (IOException e) {
            throw new ImportFailed(Message.of("exchange.ninjs.damaged", source.name()));
        }
        if (root == null || !root.isObject()) {
            throw new ImportFailed(Message.of("exchange.ninjs.none", source.name()));
        }
        var item = new NinjsItem(lower(root), reading);
        if (!item.isNews()) {
            throw new ImportFailed(Message.of("exchange.ninjs.none", source.name()));
        }
        return item.read();
    }

    /** The same with all keys in lower case, as 1.x and 2.x have them; {@link Json} keeps it from going too deep. */
    private static JsonNode lower(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode result = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(one -> result.set(one.getKey().toLowerCase(Locale.ROOT), lower(one.getValue())));
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = JsonNodeFactory.instance.arrayNode();
            array.forEach(one -> result.add(lower(one)));
            return result;
        }
        return node;
    }
}
