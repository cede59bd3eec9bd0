package id.redaksi.exchange.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The styles of one paste, each read once however many elements have it. */
final class Styles {
    /** A page of which each element has a style of its own fills the memory no further. */
    private static final int MOST = 500;

    private final Map<String, Style> known = new HashMap<>();

    Style of(Element element) {
        String said = Style.said(element);
        if (said.isEmpty()) {
            return Style.NONE;
        }
        Style style = known.get(said);
        if (style == null) {
            style = Style.of(said);
            if (known.size() < MOST) {
                known.put(said, style);
            }
        }
        return style;
    }
}
