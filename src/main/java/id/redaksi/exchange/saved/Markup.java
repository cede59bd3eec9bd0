package id.redaksi.exchange.saved;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Says what markup is more than any page has, before a tree is made of it: a tree takes a hundred times the room of its
 * text, so 20 MB of empty elements would not fit into 512 MB; and what asks for siblings asks all of them.
 */
final class Markup {
    private static final int MOST_TAGS = 20_000;
    private static final int MOST_ATTRIBUTES = 300_000;
    private static final int DEEPEST = 600;

    private Markup() {}

    /** Whether the text has more tags or attributes than a page can need; one walk over its characters. */
    static boolean isBeyond(String html) {
        int tags = 0;
        int attributes = 0;
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                tags++;
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            } else if (inTag && (c == '=' || c <= ' ' && i > 0 && html.charAt(i - 1) > ' ')) {
                attributes++;
            }
        }
        // Each attribute counts about twice: for its blank and for its sign.
        return tags > MOST_TAGS * 2 || attributes > MOST_ATTRIBUTES * 2;
    }

    /** The text without its scripts, style sheets and comments; one walk, whatever is left open ends with the text. */
    static String withoutScripts(String html) {
        var rest = new StringBuilder(html.length());
        int from = 0;
        while (true) {
            int open = html.indexOf('<', from);
            if (open < 0) {
                return rest.append(html, from, html.length()).toString();
            }
            String end = html.startsWith("<!--", open) ? "-->" : begins(html, open, "<script") ? "</script" : begins(html, open, "<style") ? "</style" : "";
            if (end.isEmpty()) {
                rest.append(html, from, open + 1);
                from = open + 1;
                continue;
            }
            rest.append(html, from, open);
            int close = open + 1;
            while (close < html.length() && !begins(html, close, end)) {
                int next = html.indexOf(end.charAt(0), close + 1);
                close = next < 0 ? html.length() : next;
            }
            if (close >= html.length()) {
                // Browsers read an open comment to the end, and show nothing of it.
                return rest.toString();
            }
            from = close + end.length();
        }
    }

    private static boolean begins(String html, int at, String what) {
        return html.regionMatches(true, at, what, 0, what.length());
    }

    /** Whether elements stand deeper inside each other than any page needs. */
    static boolean isDeep(Element root) {
        var filter = new NodeFilter() {
            private boolean deep;

            @Override
            public FilterResult head(Node node, int depth) {
                deep |= depth > DEEPEST;
                return deep ? FilterResult.STOP : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return FilterResult.CONTINUE;
            }
        };
        NodeTraversor.filter(filter, root);
        return filter.deep;
    }
}
