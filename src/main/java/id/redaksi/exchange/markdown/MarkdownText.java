package id.redaksi.exchange.markdown;

import java.util.regex.Pattern;

/** Words as Markdown, so that each sign in them stays itself (CommonMark 0.31 section 2.4; Hugo's and Liquid's braces too). */
final class MarkdownText {
    /**
     * Code, in which no sign is one (CommonMark 0.31 sections 4.5 and 6.1): a fenced block, whose fence is the second group,
     * or words between one to three backticks.
     */
    static final String CODE = "(^(```|~~~).*?^\\2[^\\n]*$"
            + "|(?<![\\\\`])(?:```(?!`)(?:[^`\\n]|\\n(?!\\s*\\n)|`{1,2}(?!`)){1,1000}+```(?!`)"
            + "|``(?!`)(?:[^`\\n]|\\n(?!\\s*\\n)|`(?!`)){1,1000}+``(?!`)"
            + "|`(?!`)(?:[^`\\n]|\\n(?!\\s*\\n)){1,500}+`(?!`)))";

    private static final Pattern PLAIN = Pattern.compile("[^\\\\`*_\\[\\]<>&~|{}%^=\\n\\r\\t]*");
    private static final Pattern STARTS_BLOCK = Pattern.compile("(?:[-+#=:|]|!!!|\\?\\?\\?|\\(@|\\d{1,9}[.)]).*", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&[#a-zA-Z][a-zA-Z0-9]*;.*", Pattern.DOTALL);

    private MarkdownText() {}

    /** A whole text. */
    static String escaped(String text, boolean line) {
        return edges(inner(text, line, true));
    }

    /** A part of a text; {@code starts}: whether it is the first of its block. */
    static String inner(String text, boolean line, boolean starts) {
        if (PLAIN.matcher(text).matches()) {
            return starts ? started(text) : text;
        }
        var out = new StringBuilder(text.length() + 16);
        boolean atStart = starts;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (atStart) {
                String rest = text.substring(i, Math.min(text.length(), i + 12));
                String started = started(rest);
                if (!started.equals(rest)) {
                    int sign = started.indexOf('\\');
                    out.append(text, i, i + sign).append('\\').append(text.charAt(i + sign));
                    i += sign;
                    atStart = false;
                    continue;
                }
            }
            atStart = false;
            if (c == '\n') {
                boolean bare = line || i == 0 || i == text.length() - 1 || text.charAt(i - 1) == '\n' || text.charAt(i + 1) == '\n'
                        || isBlank(text.charAt(i - 1)) || isBlank(text.charAt(i + 1));
                out.append(bare ? "&#10;" : "\\\n");
                atStart = !bare;
            } else if (c == '\r' || c == '\t') {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(isSign(text, i, line) ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    /** What would make a line a list, a heading or a rule, with a sign before it. */
    private static String started(String text) {
        if (!STARTS_BLOCK.matcher(text).matches()) {
            return text;
        }
        int sign = 0;
        while (Character.isDigit(text.charAt(sign))) {
            sign++;
        }
        return text.substring(0, sign) + "\\" + text.substring(sign);
    }

    private static boolean isSign(String text, int at, boolean line) {
        return switch (text.charAt(at)) {
            case '\\', '`', '*', '[', ']', '<', '>', '~' -> true;
            case '^' -> true;
            case '=' -> is(text, at - 1, '=') || is(text, at + 1, '=');
            case '_' -> !(isLetter(text, at - 1) && isLetter(text, at + 1));
            case '|' -> line;
            case '&' -> ENTITY.matcher(text.substring(at, Math.min(text.length(), at + 40))).matches();
            case '{' -> at == 0 || is(text, at - 1, ')') || is(text, at - 1, '{') || is(text, at + 1, '{') || is(text, at + 1, '#');
            case '}' -> is(text, at - 1, '}') || is(text, at + 1, '}');
            case '%' -> is(text, at - 1, '{') || is(text, at + 1, '}') || is(text, at - 1, '%') || is(text, at + 1, '%');
            default -> false;
        };
    }

    private static boolean is(String text, int at, char sign) {
        return at >= 0 && at < text.length() && text.charAt(at) == sign;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Blanks at the ends of a block, which a reader would take away, by their numbers. */
    static String edges(String text) {
        int from = 0;
        while (from < text.length() && isBlank(text.charAt(from))) {
            from++;
        }
        int to = text.length();
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? text : numbers(text.substring(0, from)) + text.substring(from, to) + numbers(text.substring(to));
    }

    private static String numbers(String blanks) {
        var out = new StringBuilder();
        blanks.chars().forEach(c -> out.append("&#").append(c).append(';'));
        return out.toString();
    }

    static int blanksBefore(String words) {
        int at = 0;
        while (at < words.length() && isBlank(words.charAt(at))) {
            at++;
        }
        return at;
    }

    static int blanksAfter(String words) {
        int at = words.length();
        while (at > 0 && isBlank(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Words in letters of one width, between more backticks than they hold. */
    static String code(String words) {
        String fence = "`".repeat(longest(words) + 1);
        boolean pad = words.startsWith("`") || words.endsWith("`") || words.startsWith(" ") && words.endsWith(" ");
        return fence + (pad ? " " + words + " " : words) + fence;
    }

    /** The longest run of backticks. */
    static int longest(String words) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = words.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    static String address(String href) {
        String one = href.strip();
        if (one.matches("[^\\s()<>\\\\&*_`\\[\\]]+")) {
            return one;
        }
        String escaped = one.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>");
        return "<" + escaped.replaceAll("&(?=[#a-zA-Z][a-zA-Z0-9]*;)", "&amp;") + ">";
    }

    /** A key as a footnote's label may have it. */
    static String key(String key) {
        return key.replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
