package id.redaksi.page.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.select.Selector;

/**
 * Says a modern style sheet in the words of CSS 2.1, as it is printed: what is asked of a screen, of dark colours or of a
 * width that paper does not have falls out, custom properties are put in, and properties of writing directions become
 * those of sides. What has no older word is left out by who sets the page.
 */
final class PaperCss {
    /** How wide the print of A4 is between its margins, in CSS pixels. */
    private static final double WIDTH = 658;

    private static final Pattern WIDTHS =
            Pattern.compile("\\(\\s*(min|max)-width\\s*:\\s*([\\d.]+)(px|em|rem)\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CUSTOM = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*(?:\\([^()]*\\)[^()]*)*))?\\)");
    private static final Pattern LOGICAL =
            Pattern.compile("^(margin|padding|border)-(inline|block)(-start|-end)?(-(?:width|style|color))?$");
    private static final Pattern CHOICE = Pattern.compile("(clamp|min|max)\\(([^()]*)\\)");

    private final Map<String, String> custom = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String selector, List<Declaration> declarations) {}

    private record Declaration(String property, String value) {}

    private final Document page;

    private PaperCss(Document page) {
        this.page = page;
    }

    /** The sheet for this page, whose root and body say which custom properties hold. */
    static String printed(String css, Document page) {
        var sheet = new PaperCss(page);
        sheet.read(css.replaceAll("(?s)/\\*.*?\\*/", ""), 0);
        return sheet.write();
    }

    /** Reads rules up to the end or the brace that closes them; gives where it stopped. */
    private int read(String css, int from) {
        int at = from;
        while (at < css.length()) {
            int open = next(css, at, "{;}");
            if (open >= css.length() || css.charAt(open) == '}') {
                return open + 1;
            }
            String head = css.substring(at, open).strip();
            if (css.charAt(open) == ';') {
                at = open + 1;
            } else if (head.startsWith("@")) {
                at = special(css, head, open + 1);
            } else {
                int close = closing(css, open + 1);
                rule(head, css.substring(open + 1, close));
                at = close + 1;
            }
        }
        return at;
    }

    private int special(String css, String head, int inside) {
        String name = head.toLowerCase(Locale.ROOT);
        boolean taken = name.startsWith("@media") && fits(name.substring(6))
                || name.startsWith("@supports") && name.contains("not")
                || name.startsWith("@layer");
        if (taken) {
            return read(css, inside);
        }
        int close = closing(css, inside);
        if (name.startsWith("@page")) {
            rule(head, css.substring(inside, close));
        }
        return close + 1;
    }

    private static boolean fits(String queries) {
        for (String query : queries.split(",", -1)) {
            if (fitsOne(query.strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsOne(String query) {
        boolean other = query.matches("(?s)(only\\s+)?(screen|speech)\\b.*") || query.matches("(?s)not\\s+(print|all)\\b.*");
        if (other || query.contains("prefers-") && !query.contains("light") || query.contains("hover")) {
            return false;
        }
        Matcher widths = WIDTHS.matcher(query);
        while (widths.find()) {
            double pixels = Double.parseDouble(widths.group(2)) * (widths.group(3).equalsIgnoreCase("px") ? 1 : 16);
            if (widths.group(1).equalsIgnoreCase("min") ? WIDTH < pixels : WIDTH > pixels) {
                return false;
            }
        }
        return true;
    }

    private void rule(String selector, String body) {
        List<Declaration> declarations = new ArrayList<>();
        for (String part : parts(body, ';')) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String property = part.substring(0, colon).strip();
                String value = part.substring(colon + 1).strip();
                if (property.startsWith("--")) {
                    if (isOfAll(selector)) {
                        custom.put(property, value);
                    }
                } else {
                    declarations.add(new Declaration(property.toLowerCase(Locale.ROOT), value));
                }
            }
        }
        if (!declarations.isEmpty()) {
            // one selector of a list that is not known would take the others with it
            parts(selector, ',').stream().filter(PaperCss::isKnown).forEach(one -> rules.add(new Rule(one, declarations)));
        }
    }

    /** Whether the selector is the page's root or its body, with the classes that they have. */
    private boolean isOfAll(String selector) {
        try {
            return page.body().is(selector) || page.child(0).is(selector);
        } catch (Selector.SelectorParseException e) {
            return false;
        }
    }

    /** What nobody does on paper, and what CSS 2.1 has no word for. */
    private static boolean isKnown(String selector) {
        return !selector.contains(":has(") && !selector.contains(":is(") && !selector.contains(":where(")
                && !selector.contains("::-") && !selector.contains(":focus") && !selector.contains(":hover");
    }

    private String write() {
        var css = new StringBuilder();
        for (Rule rule : rules) {
            css.append(rule.selector()).append('{');
            for (Declaration declaration : rule.declarations()) {
                write(css, declaration.property(), value(declaration.value(), 0));
            }
            css.append("}\n");
        }
        return css.toString();
    }

    private static void write(StringBuilder css, String property, String value) {
        Matcher logical = LOGICAL.matcher(property);
        if (!logical.matches()) {
            if (!value.isEmpty()) {
                css.append(property.startsWith("break-") ? "page-" : "").append(property).append(':').append(value).append(';');
            }
            return;
        }
        boolean inline = logical.group(2).equals("inline");
        String rest = logical.group(4) == null ? "" : logical.group(4);
        List<String> values = logical.group(1).equals("border") ? List.of(value) : parts(value, ' ');
        if (values.isEmpty()) {
            return;
        }
        String side = logical.group(3);
        if (side == null || side.equals("-start")) {
            css.append(logical.group(1)).append(inline ? "-left" : "-top").append(rest).append(':').append(values.getFirst()).append(';');
        }
        if (side == null || side.equals("-end")) {
            css.append(logical.group(1)).append(inline ? "-right" : "-bottom").append(rest).append(':').append(values.getLast()).append(';');
        }
    }

    /** The value with its custom properties put in, however deep, and the first of what it would choose from. */
    private String value(String value, int depth) {
        String now = value;
        for (int i = 0; i < 12 && now.contains("var("); i++) {
            Matcher used = CUSTOM.matcher(now);
            var put = new StringBuilder();
            while (used.find()) {
                String known = custom.get(used.group(1));
                String fallback = used.group(2) == null ? "" : used.group(2).strip();
                used.appendReplacement(put, Matcher.quoteReplacement(known == null ? fallback : known));
            }
            now = used.appendTail(put).toString();
        }
        Matcher choice = CHOICE.matcher(now);
        while (choice.find()) {
            List<String> offers = parts(choice.group(2), ',');
            String taken = offers.isEmpty() ? "" : choice.group(1).equals("max") ? offers.getLast() : offers.getFirst();
            now = now.substring(0, choice.start()) + taken + now.substring(choice.end());
            choice = CHOICE.matcher(now);
        }
        now = Calc.in(now);
        return now.contains("var(") || now.contains("color-mix(") || now.contains("light-dark(") ? "" : now.strip();
    }

    /** The parts between separators that stand in no brackets and no quotation marks. */
    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = next(text, at, String.valueOf(separator));
            String part = text.substring(start, Math.min(end, text.length())).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end + 1;
            at = start;
        }
        return parts;
    }

    /** Where the next of these signs stands, outside of brackets and quotation marks; the end when there is none. */
    private static int next(String css, int from, String signs) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < css.length(); i++) {
            char c = css.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth <= 0 && signs.indexOf(c) >= 0) {
                return i;
            }
        }
        return css.length();
    }

    private static int closing(String css, int inside) {
        int depth = 1;
        int at = inside;
        while (at < css.length()) {
            at = next(css, at, "{}");
            if (at >= css.length()) {
                return at;
            }
            depth += css.charAt(at) == '{' ? 1 : -1;
            if (depth == 0) {
                return at;
            }
            at++;
        }
        return css.length();
    }
}
