package id.redaksi.exchange.html;

import id.redaksi.story.ListBlock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What Word writes in a way of its own: lists as paragraphs, headings as looks, footnotes as links below a line. */
final class WordHabits {
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\(?(\\d+|[a-zA-Z]|[ivxlIVXL]+)[.)]\\s*");

    private WordHabits() {}

    /** Which sign an item's paragraph begins with; it is taken out of the paragraph's text. */
    static ListBlock.Marker takeSign(Element paragraph) {
        ListBlock.Marker marker = ListBlock.Marker.BULLET;
        for (Element sign : paragraph.select("[style*=mso-list:Ignore], [style*=mso-list: Ignore]")) {
            if (NUMBERED.matcher(sign.text()).matches()) {
                marker = ListBlock.Marker.NUMBER;
            }
            sign.remove();
        }
        return marker;
    }

    static boolean hasItems(Element element) {
        return element.selectFirst("p[style*=mso-list]") != null;
    }

    static boolean isHeading(Element paragraph) {
        String look = paragraph.className().toLowerCase(Locale.ROOT);
        return look.contains("msotitle") || look.contains("msoheading");
    }

    static boolean isFootnote(Element link) {
        return link.attr("style").contains("mso-footnote-id");
    }

    /** The short line above the footnotes is no divider. */
    static boolean isFootnoteRule(Element rule) {
        return rule.attr("width").equals("33%") && rule.attr("size").equals("1");
    }
}
