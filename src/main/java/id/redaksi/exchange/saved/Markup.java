package id.redaksi.exchange.saved;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Says what markup is more than any page has, before a tree is made of it: a tree takes a hundred times the room of its
 * text, so 20 MB of empty elements would not fit into 512 MB.
 */
final class Markup {
    private static final int MOST_TAGS = 250_000;
    private static final int MOST_ATTRIBUTES = 1_000_000;
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
