package id.redaksi.exchange.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Footnotes that stand where they belong, {@code ^[words]} (pandoc, Obsidian), as those that stand at the end. */
final class InlineNotes {
    private static final Pattern NOTE = Pattern.compile("(?ms)" + MarkdownText.CODE
            + "|(?<!\\\\)\\^\\[((?:[^\\[\\]\\n\\\\]|\\\\.|\\n(?!\\s*\\n)|\\[(?:[^\\[\\]\\n\\\\]|\\\\.){0,500}+]){1,2000}+)]");

    private InlineNotes() {}

    static String resolved(String text) {
        if (!text.contains("^[")) {
            return text;
        }
        String before = label(text);
        var notes = new StringBuilder();
        int[] count = {0};
        String body = NOTE.matcher(text).replaceAll(note -> {
            if (note.group(3) == null) {
                return Matcher.quoteReplacement(note.group());
            }
            String sign = "[^" + before + ++count[0] + "]";
            notes.append("\n\n").append(sign).append(": ").append(note.group(3).strip().replaceAll("\\s*\\n\\s*", " "));
            return Matcher.quoteReplacement(sign);
        });
        return notes.isEmpty() ? body : body.stripTrailing() + notes + "\n";
    }

    /** The beginning of a key that no other footnote of the text has. */
    private static String label(String text) {
        String label = "";
        while (text.contains("[^" + label + "1]")) {
            label += "n";
        }
        return label;
    }
}
