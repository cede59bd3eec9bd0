package id.redaksi.exchange.saved;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text that nobody sees: hidden by its element, or by a plain rule (a class, an id) of a style sheet inside the
 * page. Sheets are read as far as such rules go; what depends on the screen or on paper hides nothing here.
 */
final class HiddenByStyle {
    private static final int MOST_STYLE = 2_000_000;
    private static final Pattern HIDES = Pattern.compile(
            "display\\s?:\\s?none|visibility\\s?:\\s?hidden|font-size\\s?:\\s?0(?:px|em|pt|rem)?\\s*(?:[;!]|$)|text-indent\\s?:\\s?-\\d{3,}|"
                    + "(?:left|top|right)\\s?:\\s?-\\d{4,}|opacity\\s?:\\s?0(?:\\.0+)?\\s*(?:[;!]|$)|clip\\s?:\\s?rect\\(\\s*(?:0|1px)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIMPLE = Pattern.compile("(?:[a-z]{1,10})?([.#])([A-Za-z_][\\w-]{0,80})");

    private final Set<String> classes = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    static HiddenByStyle of(Document page) {
        var found = new HiddenByStyle();
        int seen = 0;
        for (Element style : page.select("style")) {
            boolean always = style.attr("media").isEmpty() || style.attr("media").matches("(?i)all|screen");
            String css = style.data();
            seen += css.length();
            if (always && seen < MOST_STYLE) {
                found.read(css);
            }
        }
        return found;
    }

    /** Walks over the rules of the outermost level; those inside an at-rule are skipped whole. */
    private void read(String css) {
        int from = 0;
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String selector = css.substring(Math.max(from, open - 2_000), open);
            int close = selector.strip().startsWith("@") || selector.contains("@media") ? afterNested(css, open) : css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            if (selector.indexOf('@') < 0) {
                rule(selector, css.substring(open + 1, Math.min(close, open + 4_000)));
            }
            from = close + 1;
            at = from;
        }
    }

    private static int afterNested(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void rule(String selectors, String declarations) {
        if (!HIDES.matcher(declarations).find()) {
            return;
        }
        for (String selector : selectors.replaceAll("/\\*[^*]*\\*/", "").split(",")) {
            Matcher simple = SIMPLE.matcher(selector.strip());
            if (simple.matches()) {
                (simple.group(1).equals(".") ? classes : ids).add(simple.group(2));
            }
        }
    }

    boolean hides(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (!style.isEmpty() && style.length() < 4_000 && HIDES.matcher(style).find()) {
            return true;
        }
        if (!ids.isEmpty() && ids.contains(element.id())) {
            return true;
        }
        return !classes.isEmpty() && element.hasAttr("class") && element.classNames().stream().anyMatch(classes::contains);
    }
}
