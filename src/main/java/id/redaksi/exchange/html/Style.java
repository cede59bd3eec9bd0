package id.redaksi.exchange.html;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** What an element's own style says, read once: a page asks each element for ten properties, and most have no style. */
record Style(Map<String, String> declared) {
    private static final Style NONE = new Style(Map.of());

    static Style of(Element element) {
        String said = element.hasAttr("style") ? element.attr("style") : "";
        return said.isEmpty() ? NONE : new Style(read(said));
    }

    /** The first of each name counts. */
    private static Map<String, String> read(String said) {
        Map<String, String> declared = new TreeMap<>();
        for (int from = 0; from < said.length(); ) {
            int semicolon = said.indexOf(';', from);
            int to = semicolon < 0 ? said.length() : semicolon;
            int colon = said.indexOf(':', from);
            if (colon > from && colon < to) {
                declared.putIfAbsent(plain(said.substring(from, colon)), plain(said.substring(colon + 1, to)));
            }
            from = to + 1;
        }
        return declared;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The value of a property in lower case; empty for none. */
    String get(String property) {
        return declared.getOrDefault(property, "");
    }
}
