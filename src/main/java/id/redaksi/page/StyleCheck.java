package id.redaksi.page;

import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a style sheet for what it would load: only files of the theme itself, so that no page asks anybody outside. */
final class StyleCheck {
    private static final Pattern OUTSIDE = Pattern.compile("(https?|ftp|file|wss?):|//[^\\s/]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})(?:\r\n|[ \t\n\f\r])?|(?s:(.)))");

    private final String file;
    private final String css;
    private final Set<String> files;
    private int at;

    private StyleCheck(String file, String css, Set<String> files) {
        this.file = file;
        this.css = css;
        this.files = files;
    }

    /** {@code files}: the paths of the theme's files. */
    static void check(String file, String css, Set<String> files) throws ThemeFailed {
        new StyleCheck(file, css, files).read();
    }

    private void read() throws ThemeFailed {
        String lower = css.toLowerCase(Locale.ROOT);
        int end = lower.indexOf("</style");
        if (end >= 0) {
            throw failed(end, Message.of("page.theme.styleEnds"));
        }
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int close = css.indexOf("*/", at + 2);
                at = close < 0 ? css.length() : close + 2;
            } else if (c == '"' || c == '\'') {
                int from = at;
                String text = string();
                if (outside(text)) {
                    throw failed(from, Message.of("page.theme.outside", shortened(text)));
                }
            } else if (c == '\\' && at + 1 < css.length() && Character.isLetterOrDigit(css.charAt(at + 1))) {
                throw failed(at, Message.of("page.theme.hidden"));
            } else if (lower.startsWith("url(", at)) {
                url();
            } else if (lower.startsWith("@import", at)) {
                throw failed(at, Message.of("page.theme.importing"));
            } else {
                at++;
            }
        }
    }

    /** A quoted text, with its backslashes. */
    private String string() {
        char quote = css.charAt(at);
        int from = ++at;
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        String text = css.substring(from, Math.min(at, css.length()));
        at++;
        return text;
    }

    private void url() throws ThemeFailed {
        int from = at;
        at += 4;
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        String address;
        if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
            address = string();
        } else {
            int close = css.indexOf(')', at);
            int end = close < 0 ? css.length() : close;
            address = css.substring(at, end).strip();
            at = end;
        }
        if (address.startsWith("data:") || address.startsWith("#")) {
            return;
        }
        if (outside(address) || address.contains("\\") || address.contains(":") || address.startsWith("/")) {
            throw failed(from, Message.of("page.theme.outside", shortened(address)));
        }
        String path = resolved(file, address.replaceFirst("[?#].*$", ""));
        if (!files.contains(path)) {
            throw failed(from, Message.of("page.theme.noFile", shortened(address)));
        }
    }

    /** Whether a browser would read an address outside of the theme: it drops tabs and line breaks, and takes "\" for "/". */
    private static boolean outside(String text) {
        String address = plain(text).replaceAll("[\\t\\n\\f\\r]", "").strip().replace('\\', '/').toLowerCase(Locale.ROOT);
        return OUTSIDE.matcher(address).lookingAt();
    }

    /** The text that a string means, without its escapes (CSS Syntax 3, 4.3.7). */
    private static String plain(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll(found -> {
            int code = found.group(1) == null ? -1 : Integer.parseInt(found.group(1), 16);
            String meant = code < 0 ? found.group(2) : Character.isValidCodePoint(code) ? Character.toString(code) : "";
            return Matcher.quoteReplacement(meant);
        });
    }

    /** The path in the theme that an address in a style sheet means. */
    static String resolved(String file, String address) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        List<String> steps = new ArrayList<>();
        for (String step : (folder + address).split("/")) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return "";
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String shortened(String text) {
        return Shortened.to(text, 80);
    }

    private ThemeFailed failed(int position, Message reason) {
        int line = 1 + (int) css.substring(0, position).chars().filter(c -> c == '\n').count();
        return new ThemeFailed(file, line, reason);
    }

    /** The style sheet with the theme's files inside of it; fonts are left out, since the window's own view reads none of them. */
    static String inlined(String file, String css, Map<String, byte[]> files) {
        String without = css.replaceAll("(?is)@font-face\\s*\\{[^}]*\\}", "");
        return Pattern.compile("(?i)url\\(\\s*([\"']?)([^\"')]*)\\1\\s*\\)")
                .matcher(without)
                .replaceAll(found -> {
                    String path = found.group(2).startsWith("data:") || found.group(2).startsWith("#")
                            ? ""
                            : resolved(file, found.group(2).replaceFirst("[?#].*$", ""));
                    byte[] bytes = files.get(path);
                    return Matcher.quoteReplacement(
                            bytes == null ? found.group() : "url(\"" + Inlined.file(path, bytes) + "\")");
                });
    }
}
