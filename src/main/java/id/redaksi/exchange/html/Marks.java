package id.redaksi.exchange.html;

import id.redaksi.story.Emphasis;
import id.redaksi.story.Link;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How a run of text is set, gathered on the way down through elements and their styles. */
record Marks(Set<Emphasis> emphases, Optional<Link> link) {
    static final Marks NONE = new Marks(Set.of(), Optional.empty());

    /** These marks with what the element adds or takes away. */
    Marks inside(Element element) {
        Set<Emphasis> all = EnumSet.noneOf(Emphasis.class);
        all.addAll(emphases);
        switch (element.normalName()) {
            case "b", "strong" -> all.add(Emphasis.BOLD);
            case "i", "em", "cite", "dfn", "var" -> all.add(Emphasis.ITALIC);
            case "u", "ins" -> all.add(Emphasis.UNDERLINE);
            case "s", "strike", "del" -> all.add(Emphasis.STRIKETHROUGH);
            case "code", "kbd", "samp", "tt" -> all.add(Emphasis.CODE);
            case "sup" -> all.add(Emphasis.SUPERSCRIPT);
            case "sub" -> all.add(Emphasis.SUBSCRIPT);
            default -> {}
        }
        weight(all, style(element, "font-weight"));
        String slant = style(element, "font-style");
        put(all, Emphasis.ITALIC, slant.equals("italic") || slant.equals("oblique"), slant.equals("normal"));
        String line = style(element, "text-decoration") + " " + style(element, "text-decoration-line");
        put(all, Emphasis.UNDERLINE, line.contains("underline"), line.contains("none"));
        put(all, Emphasis.STRIKETHROUGH, line.contains("line-through"), false);
        String height = style(element, "vertical-align");
        put(all, Emphasis.SUPERSCRIPT, height.equals("super"), height.equals("baseline"));
        put(all, Emphasis.SUBSCRIPT, height.equals("sub"), height.equals("baseline"));
        if (link.isPresent()) {
            all.remove(Emphasis.UNDERLINE);
        }
        return new Marks(all, link);
    }

    /** Words of a link look underlined everywhere; that is no mark of theirs. */
    Marks linked(String address) {
        Set<Emphasis> all = EnumSet.noneOf(Emphasis.class);
        all.addAll(emphases);
        all.remove(Emphasis.UNDERLINE);
        return new Marks(all, Optional.of(new Link(address)));
    }

    Marks without(Emphasis emphasis) {
        Set<Emphasis> all = EnumSet.noneOf(Emphasis.class);
        all.addAll(emphases);
        all.remove(emphasis);
        return new Marks(all, link);
    }

    private static void weight(Set<Emphasis> all, String weight) {
        boolean bold = weight.startsWith("bold") || weight.matches("[6-9]00");
        put(all, Emphasis.BOLD, bold, weight.equals("normal") || weight.matches("[1-5]00"));
    }

    private static void put(Set<Emphasis> all, Emphasis emphasis, boolean on, boolean off) {
        if (on) {
            all.add(emphasis);
        } else if (off) {
            all.remove(emphasis);
        }
    }

    /** The value of a property in the element's own style, in lower case; empty for none. */
    static String style(Element element, String property) {
        for (String declaration : element.attr("style").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.substring(0, colon).strip().equalsIgnoreCase(property)) {
                return declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
