package id.redaksi.exchange.markdown;

import id.redaksi.story.Shortened;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between a tag of Liquid or a shortcode of Hugo and its end and is no Markdown: a comment, which no reader
 * sees and which is told, and code, of which braces stay braces. A text is walked once, however many tags have no end.
 */
final class LiquidPairs {
    private static final Pattern OPEN = Pattern.compile("(?m)(^(```|~~~))|(`)|\\{%-?\\s?(comment|raw)\\s?-?%}"
            + "|\\{(?:%-?|\\{[<%])\\s?(highlight)\\s+([\\w+#-]{1,40})[^%}>\\n]{0,200}[%>]}}?");
    private static final Pattern BACKTICK = Pattern.compile("`|\\n");

    private final String text;
    private final List<String> leftOut;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> endless = new HashSet<>();
    private int done;

    private LiquidPairs(String text, List<String> leftOut) {
        this.text = text;
        this.leftOut = leftOut;
    }

    static String resolved(String text, List<String> leftOut) {
        boolean any = text.contains("endcomment") || text.contains("endraw") || text.contains("highlight");
        return any ? new LiquidPairs(text, leftOut).read() : text;
    }

    private String read() {
        Matcher open = OPEN.matcher(text);
        int at = 0;
        while (open.find(at)) {
            at = open.end();
            if (open.group(1) != null) {
                int line = text.indexOf("\n" + open.group(2), at);
                at = line < 0 ? text.length() : line + 1 + open.group(2).length();
            } else if (open.group(3) != null) {
                Matcher tick = BACKTICK.matcher(text);
                at = tick.find(at) ? tick.end() : text.length();
            } else {
                at = pair(open, open.group(4) == null ? open.group(5) : open.group(4));
            }
            if (at >= text.length()) {
                break;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private int pair(Matcher open, String name) {
        Matcher end = Pattern.compile("\\{(?:%-?\\s?end|\\{[<%]\\s?/\\s?)" + name + "\\s?-?[%>]}}?").matcher(text);
        if (endless.contains(name) || !end.find(open.end())) {
            endless.add(name);
            return open.end();
        }
        String inside = text.substring(open.end(), end.start());
        out.append(text, done, open.start());
        switch (name) {
            case "comment" -> leftOut.add(Shortened.to(text.substring(open.start(), end.end()), 200));
            case "raw" -> out.append(inside.replace("{{", "\\{\\{").replace("{%", "\\{\\%"));
            default -> out.append(code(open.group(6), inside));
        }
        done = end.end();
        return done;
    }

    private static String code(String language, String words) {
        String fence = "`".repeat(Math.max(3, MarkdownText.longest(words) + 1));
        return "\n\n" + fence + language + "\n" + words.strip() + "\n" + fence + "\n\n";
    }
}
