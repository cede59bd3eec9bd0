package id.redaksi.exchange.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Our own HTML of usual blocks as XHTML, sign by sign: of paragraphs, headings, quotations and emphasis nothing else changes but how
 * a few signs are written, and reading it into a tree for that takes as long as making a page. What has anything else goes
 * through the tree; both give the same.
 */
final class PlainXhtml {
    /** The tags that may stand in it, and what becomes of them. */
    private static final Map<String, String> TAGS = Map.ofEntries(
            same("<p>"), same("</p>"), same("<h2>"), same("</h2>"), same("<h3>"), same("</h3>"), same("<h4>"), same("</h4>"),
            same("<strong>"), same("</strong>"), same("<em>"), same("</em>"), same("<span class=\"dateline\">"), same("</span>"),
            same("<blockquote>"), same("</blockquote>"), same("<footer>"), same("</footer>"), Map.entry("<br>", "<br />"));

    private static final int LONGEST_TAG = 24;

    /** What an entity is in the texts of a tree that is written as XML. */
    private static final Map<String, String> ENTITIES =
            Map.of("&amp;", "&amp;", "&lt;", "&lt;", "&gt;", "&gt;", "&quot;", "\"", "&#39;", "'");

    private static final int LONGEST_ENTITY = 6;
    private static final char NO_BREAK = '\u00A0';
    private static final char LAST = '\uD7FF';

    private PlainXhtml() {}

    private static Map.Entry<String, String> same(String tag) {
        return Map.entry(tag, tag);
    }

    /** Nothing where it holds anything that is not known here. */
    static @Nullable String of(String html) {
        var out = new StringBuilder(html.length() + 64);
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' || c == '&') {
                boolean tag = c == '<';
                int end = html.indexOf(tag ? '>' : ';', at) + 1;
                if (end == 0 || end - at > (tag ? LONGEST_TAG : LONGEST_ENTITY)) {
                    return null;
                }
                String becomes = (tag ? TAGS : ENTITIES).get(html.substring(at, end));
                if (becomes == null) {
                    return null;
                }
                out.append(becomes);
                at = end;
            } else if (c >= ' ' && c < 0x7F && c != '>' || c == '\n' || c > NO_BREAK && c <= LAST) {
                out.append(c);
                at++;
            } else if (c == NO_BREAK) {
                out.append("&#xa0;");
                at++;
            } else {
                return null;
            }
        }
        return out.toString();
    }
}
