package id.redaksi.site;

import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** A sentence as a row of the state keeps it: its key and its values, numbers as numbers. */
final class Reason {
    private static final String BETWEEN = "\u001f";

    private Reason() {}

    static String kept(String headline, Message why) {
        var text = new StringBuilder(Card.plain(headline)).append(BETWEEN).append(why.key());
        for (Object value : why.values()) {
            text.append(BETWEEN).append(value instanceof Number ? 'n' : 't').append(Card.plain(value.toString()));
        }
        return text.toString();
    }

    static String headline(String kept) {
        return kept.substring(0, kept.indexOf(BETWEEN));
    }

    static Message read(String kept) {
        String[] parts = kept.split(BETWEEN, -1);
        List<Object> values = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            String value = parts[i].substring(1);
            values.add(parts[i].charAt(0) == 'n' ? (Object) Double.valueOf(value) : value);
        }
        return new Message(parts[1], values);
    }
}
