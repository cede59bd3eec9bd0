package id.redaksi.desk.preview.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message with WhatsApp's own marks: *bold*, _italic_, ~struck~, around whole words of one line. */
final class ChatText {
    private static final Pattern MARKED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([*_~])(?=\\S)([^\\n]*?\\S)\\1(?![\\p{L}\\p{N}])");

    /** Some words and the style class of their mark, empty for none. */
    record Part(String words, String look) {}

    private ChatText() {}

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int at = 0;
        while (marked.find()) {
            add(parts, text.substring(at, marked.start()), "");
            add(parts, marked.group(2), look(marked.group(1)));
            at = marked.end();
        }
        add(parts, text.substring(at), "");
        return parts;
    }

    private static void add(List<Part> parts, String words, String look) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, look));
        }
    }

    private static String look(String sign) {
        return switch (sign) {
            case "*" -> "chat-bold";
            case "_" -> "chat-italic";
            default -> "chat-struck";
        };
    }
}
