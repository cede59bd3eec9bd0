package id.redaksi.page;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The program's own templates and words, for those that a theme leaves out: the pages that look alike everywhere, the parts
 * that they are made of, and what they say.
 */
final class ThemeBase {
    private static final String FOLDER = "/assets/themes/base/";
    private static final String[] TEMPLATES = {
        "notfound", "redirect", "search", "_crumbs", "_foot", "_icon", "_latest", "_lead", "_look", "_notices", "_open", "_paging",
        "_replies", "_withdrawals"
    };

    /** What a page says that is in a language without words of its own. */
    private static final String LANGUAGE = "id";

    static final ThemeBase OF_PROGRAM = new ThemeBase();

    private final Map<String, String> templates = new TreeMap<>();
    private final JsonNode texts;
    private final byte[] digest;

    private ThemeBase() {
        MessageDigest all = Theme.sha256();
        for (String name : TEMPLATES) {
            String path = "templates/" + name + ".html";
            String text = read(path);
            templates.put(path, text);
            all.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
        }
        String words = read("texts.json");
        all.update(words.getBytes(StandardCharsets.UTF_8));
        digest = all.digest();
        try {
            texts = Json.mapper().readTree(words);
        } catch (IOException e) {
            throw new UncheckedIOException("the program can read itself", e);
        }
    }

    private static String read(String path) {
        try (InputStream in = ThemeBase.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("the program has " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program can read itself", e);
        }
    }

    /** Puts the templates beside those of a theme, which go before. */
    void fill(Map<String, String> own) {
        templates.forEach(own::putIfAbsent);
    }

    /** A word in a language, for a theme that has none of its own. */
    Optional<String> text(String language, String key) {
        JsonNode words = texts.has(language) ? texts.get(language) : texts.get(LANGUAGE);
        return Optional.ofNullable(words.get(key)).map(JsonNode::asText);
    }

    /** Names all of it by its bytes. */
    byte[] digest() {
        return digest.clone();
    }
}
