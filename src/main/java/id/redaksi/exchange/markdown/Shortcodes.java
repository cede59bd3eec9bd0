package id.redaksi.exchange.markdown;

import id.redaksi.story.Shortened;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Hugo and Jekyll run before they read Markdown: shortcodes and Liquid tags. A figure or a post that is known becomes
 * what it shows; any other is told, and the words between two of them stay. In code they are code.
 */
final class Shortcodes {
    private static final Pattern CALL = Pattern.compile(
            "(?ms)(^(```|~~~).*?^\\2[^\\n]*$|`[^`\\n]{1,500}`)"
                    + "|\\{\\{[<%]\\s*(.{0,2000}?)\\s*/?[>%]}}|(\\{%.{0,2000}?%})|(\\{\\{.{0,2000}?}})");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`|(\\S+))");

    private Shortcodes() {}

    static String resolved(String text, List<String> leftOut) {
        if (!text.contains("{{") && !text.contains("{%")) {
            return text;
        }
        return CALL.matcher(text).replaceAll(call -> {
            if (call.group(1) != null) {
                return Matcher.quoteReplacement(call.group());
            }
            String known = call.group(3) == null ? "" : known(call.group(3));
            boolean end = call.group(3) != null && call.group(3).startsWith("/");
            boolean comment = call.group(3) != null && call.group(3).startsWith("/*");
            if (known.isEmpty() && (!end || comment)) {
                leftOut.add(Shortened.to(call.group(), 200));
            }
            return Matcher.quoteReplacement(known);
        });
    }

    /** The Markdown of what a known one shows; empty for one that is not known. */
    private static String known(String call) {
        String[] words = call.split("\\s+", 3);
        String first = words.length > 1 ? words[1].replaceAll("[\"']", "") : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "youtube" -> post(first.isEmpty() || first.contains("=") ? parameter(call, "id") : first, "https://www.youtube.com/watch?v=");
            case "instagram" -> post(first.contains("=") ? parameter(call, "id") : first, "https://www.instagram.com/p/");
            case "tweet", "twitter", "x" -> post(parameter(call, "id"), "https://x.com/" + parameter(call, "user") + "/status/");
            case "figure" -> figure(call);
            default -> "";
        };
    }

    private static String post(String id, String before) {
        return id.matches("[\\w-]+") ? "\n\n<" + before + id + ">\n\n" : "";
    }

    private static String figure(String call) {
        String source = parameter(call, "src");
        if (source.isEmpty()) {
            return "";
        }
        String credit = parameter(call, "attr");
        String said = (parameter(call, "caption") + (credit.isEmpty() ? "" : " (Foto: " + credit + ")")).strip();
        String title = said.isEmpty() ? "" : " \"" + said.replace("\"", "\\\"") + "\"";
        return "\n\n![" + MarkdownText.escaped(parameter(call, "alt"), true) + "](<" + source.replaceAll("[<>\\n]", "") + ">" + title + ")\n\n";
    }

    private static String parameter(String call, String name) {
        Matcher parameters = PARAMETER.matcher(call);
        while (parameters.find()) {
            if (parameters.group(1).equals(name)) {
                for (int i = 2; i <= 5; i++) {
                    if (parameters.group(i) != null) {
                        return parameters.group(i);
                    }
                }
            }
        }
        return "";
    }
}
