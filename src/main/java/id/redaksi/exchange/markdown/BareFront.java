package id.redaksi.exchange.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before a text without lines of hyphens: pandoc's three lines of title, authors and date, Notion's properties. */
final class BareFront {
    private static final Pattern LINES = Pattern.compile("^%[ \\t]?(.*(?:\\n[ \\t]+\\S.*)*)\\n(?:%[ \\t]?(.*(?:\\n[ \\t]+\\S.*)*)\\n)?(?:%[ \\t]?(.*)\\n)?");
    private static final Pattern PROPERTIES = Pattern.compile("^(# .*\\n\\n?)((?:[\\p{L}][\\p{L} _/-]{0,40}: .*\\n){1,40})(?=\\n|$)");

    /** Notion puts a page's identity behind its title. */
    private static final Pattern OF_NOTION = Pattern.compile("(?i).* [0-9a-f]{32}\\.md");

    private BareFront() {}

    static FrontMatter of(String name, String text) {
        FrontMatter front = FrontMatter.of(text);
        if (!front.values().isEmpty()) {
            return front;
        }
        Matcher lines = LINES.matcher(text);
        if (text.startsWith("%") && lines.find()) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            put(values, "title", lines.group(1), "\\n");
            put(values, "authors", lines.group(2), "[;\\n]");
            put(values, "date", lines.group(3), "\\n");
            return new FrontMatter(values, List.of(), text.substring(lines.end()));
        }
        Matcher properties = PROPERTIES.matcher(text);
        if (OF_NOTION.matcher(name).matches() && properties.find()) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            properties.group(2).lines().forEach(line -> {
                String key = line.substring(0, line.indexOf(": ")).toLowerCase(Locale.ROOT);
                boolean several = key.equals("tags") || key.equals("tag") || key.equals("penulis") || key.equals("authors");
                put(values, key, line.substring(line.indexOf(": ") + 2), several ? "," : "\\n");
            });
            return new FrontMatter(values, List.of(), properties.group(1) + text.substring(properties.end()));
        }
        return front;
    }

    private static void put(Map<String, List<String>> values, String key, @Nullable String said, String parted) {
        if (said != null && !said.isBlank()) {
            boolean one = parted.equals("\\n");
            values.put(key, one ? List.of(said.strip().replaceAll("\\s*\\n\\s*", " ")) : new ArrayList<>(Arrays.stream(said.split(parted))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList()));
        }
    }
}
