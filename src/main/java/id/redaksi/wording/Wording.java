package id.redaksi.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * One language's texts: Indonesian or English. Each room has a file of its own per language ({@code cli_id.properties},
 * UTF-8, {@link MessageFormat} patterns), so that a new sentence touches two files of one room.
 */
public final class Wording {
    public static final Locale INDONESIAN = Locale.of("id");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The files, one for each room that speaks. */
    static final List<String> ROOMS = List.of("guard", "edit", "language", "newsroom", "doctor", "archive", "media", "page", "exchange", "app", "cli", "desk", "backup", "tags", "links", "site", "corrections", "bundles", "looks", "publish", "topics", "targets", "tagging", "checks", "rulebook", "rules", "dictionary");

    private final Locale locale;
    private final Map<String, String> texts = new TreeMap<>();

    private Wording(Locale locale) {
        this.locale = locale;
        ROOMS.forEach(this::load);
    }

    /** The texts for a locale: English for English, Indonesian for all others. */
    public static Wording of(Locale locale) {
        return locale.getLanguage().equals("en") ? English.TEXTS : Indonesian.TEXTS;
    }

    /** Read once and only where it is spoken: twenty files cost a page of a site more than the page. */
    private static final class English {
        static final Wording TEXTS = new Wording(ENGLISH);
    }

    private static final class Indonesian {
        static final Wording TEXTS = new Wording(INDONESIAN);
    }

    public Locale locale() {
        return locale;
    }

    public String text(Message message) {
        return text(message.key(), message.values().toArray());
    }

    /** The text of a key; the key itself when no file has it, which a test finds. A value may be a Message itself. */
    public String text(String key, Object... values) {
        String pattern = texts.get(key);
        if (pattern == null) {
            return key;
        }
        Object[] said = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            said[i] = values[i] instanceof Message message ? text(message) : values[i];
        }
        return new MessageFormat(pattern, locale).format(said);
    }

    /** The pattern of a key as its file has it. */
    String pattern(String key) {
        return texts.getOrDefault(key, "");
    }

    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    private void load(String room) {
        String file = room + "_" + locale.getLanguage() + ".properties";
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            if (in == null) {
                return;
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
