package id.redaksi.exchange.markdown;

import id.redaksi.story.Shortened;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Hugo and Jekyll run before they read Markdown: shortcodes and Liquid tags. A figure or a post that is known becomes
 * what it shows; any other is told, and the words between two of them stay. In code they are code.
 */
final class Shortcodes {
    private static final Pattern CALL = Pattern.compile(
            "(?ms)" + MarkdownText.CODE
                    + "|\\{\\{[<%]\\s*((?:(?!\\{\\{).){0,2000}?)\\s*/?[>%]}}"
                    + "|(\\{%(?:(?!\\{%).){0,2000}?%})|(\\{\\{(?:(?!\\{\\{).){0,2000}?}})");
    private static final Pattern LIQUID = Pattern.compile("(?s)\\{%-?\\s*(include(?:_relative|_cached)?\\s+)?([\\w./-]+)\\s*(.*?)\\s*-?%}");
    private static final Pattern PICTURE = Pattern.compile("(?i).*(?:figure|image|img|picture|photo).*");
    /** A caption in a parameter is Markdown too; of bold words and links the words stay. */
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|\\*|_)(?=\\S)(.{1,300}?)(?<=\\S)\\1|\\[([^\\[\\]]{1,300})]\\([^()]{0,500}\\)");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`|(\\S+))");

    private Shortcodes() {}

    static String resolved(String text, List<String> leftOut) {
        if (!text.contains("{{") && !text.contains("{%")) {
            return text;
        }
        return CALL.matcher(LiquidPairs.resolved(text, leftOut)).replaceAll(call -> {
            if (call.group(1) != null) {
                return Matcher.quoteReplacement(call.group());
            }
            String asked = call.group(3) != null ? call.group(3) : liquid(call.group(4));
            String known = asked == null ? "" : known(asked);
            boolean end = call.group(3) != null && call.group(3).startsWith("/");
            boolean comment = call.group(3) != null && call.group(3).startsWith("/*");
            if (known.isEmpty() && (!end || comment)) {
                leftOut.add(Shortened.to(call.group(), 200));
            }
            return Matcher.quoteReplacement(known);
        });
    }

    /** What an include or a tag of Liquid asks for, as Hugo would write it. */
    private static @Nullable String liquid(@Nullable String tag) {
        Matcher asked = tag == null ? null : LIQUID.matcher(tag);
        if (asked == null || !asked.matches()) {
            return null;
        }
        boolean picture = asked.group(1) != null && PICTURE.matcher(asked.group(2)).matches();
        return picture ? "figure " + asked.group(3) : asked.group(2).replaceFirst("\\.html?$", "") + " " + asked.group(3);
    }

    /** The Markdown of what a known one shows; empty for one that is not known. */
    private static String known(String call) {
        String[] words = call.split("\\s+", 3);
        String first = words.length > 1 ? words[1].replaceAll("[\"']", "") : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "youtube" -> post(first.isEmpty() || first.contains("=") ? parameter(call, "id") : first, "https://www.youtube.com/watch?v=");
            case "instagram" -> post(first.contains("=") ? parameter(call, "id") : first, "https://www.instagram.com/p/");
            case "tweet", "twitter", "x" -> post(parameter(call, "id"), "https://x.com/" + parameter(call, "user") + "/status/");
            case "vimeo" -> post(first.contains("=") ? parameter(call, "id") : first, "https://vimeo.com/");
            case "figure", "img", "image" -> figure(call);
            default -> "";
        };
    }

    private static String post(String id, String before) {
        return id.matches("[\\w-]+") ? "\n\n<" + before + id + ">\n\n" : "";
    }

    private static String figure(String call) {
        String source = Stream.of("src", "url", "image_path", "image", "file", "link")
                .map(name -> parameter(call, name))
                .filter(address -> !address.isEmpty() && !address.contains("{{"))
                .findFirst()
                .orElse("");
        if (source.isEmpty()) {
            return "";
        }
        String credit = parameter(call, "attr");
        String named = parameter(call, "title");
        String words = EMPHASIS.matcher(parameter(call, "caption")).replaceAll("$2$3");
        String caption = named.isEmpty() || words.isEmpty() ? named + words : named + (named.matches(".*[.!?:]") ? " " : ". ") + words;
        String said = (caption + (credit.isEmpty() ? "" : " (Foto: " + credit + ")")).strip();
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
