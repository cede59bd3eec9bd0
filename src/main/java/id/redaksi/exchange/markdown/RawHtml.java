package id.redaksi.exchange.markdown;

import id.redaksi.story.Shortened;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of HTML in a Markdown text: whether it is whole, and its words. What only programs read is told and goes. */
final class RawHtml {
    private static final Pattern UNSEEN = Pattern.compile("(?i)(<!--)|<(script|style|template)\\b|(<\\?)|(<!\\[CDATA\\[)");
    private static final Pattern TAG = Pattern.compile("(?s)<(/?)([A-Za-z][A-Za-z0-9-]*)(?:[^<>]*?)(/?)>");
    private static final Pattern ANY_TAG = Pattern.compile("<[^<>]*>");
    private static final Set<String> ALONE =
            Set.of("img", "br", "hr", "input", "meta", "link", "source", "track", "wbr", "col", "area", "embed", "base", "param");

    private RawHtml() {}

    /** Without comments, scripts and style sheets. What does not end keeps its words; a text is walked once. */
    static String seen(String html, List<String> leftOut) {
        Matcher open = UNSEEN.matcher(html);
        if (!open.find()) {
            return html;
        }
        var out = new StringBuilder();
        Set<String> endless = new HashSet<>();
        String lower = html.toLowerCase(Locale.ROOT).length() == html.length() ? html.toLowerCase(Locale.ROOT) : html;
        int done = 0;
        do {
            String end = end(open);
            int at = open.start() < done || endless.contains(end) ? -1 : lower.indexOf(end, open.end());
            if (at >= 0) {
                int close = end.startsWith("</") ? html.indexOf('>', at) : at + end.length() - 1;
                int to = close < 0 ? html.length() : close + 1;
                out.append(html, done, open.start());
                leftOut.add(Shortened.to(html.substring(open.start(), to).strip(), 200));
                done = to;
            } else if (open.start() >= done) {
                endless.add(end);
            }
        } while (open.find());
        return out.append(html, done, html.length()).toString();
    }

    private static String end(Matcher open) {
        if (open.group(2) != null) {
            return "</" + open.group(2).toLowerCase(Locale.ROOT);
        }
        return open.group(1) != null ? "-->" : open.group(3) != null ? "?>" : "]]>";
    }

    /** Whether each tag is closed in it: not where Markdown stands between two pieces of HTML. */
    static boolean isWhole(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        boolean any = false;
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            any = true;
            if (tag.group(1).isEmpty()) {
                if (tag.group(3).isEmpty() && !ALONE.contains(name)) {
                    open.push(name);
                }
            } else if (!name.equals(open.poll())) {
                return false;
            }
        }
        return any && open.isEmpty();
    }

    /** Its words; the tags are told. */
    static String words(String html, List<String> leftOut) {
        ANY_TAG.matcher(html).results().forEach(tag -> leftOut.add(Shortened.to(tag.group(), 200)));
        return ANY_TAG.matcher(html).replaceAll("").strip();
    }
}
