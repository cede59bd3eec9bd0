package id.redaksi.exchange.html;

import id.redaksi.story.Emphasis;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Link;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How a run of text is set, gathered on the way down through elements and their styles. */
record Marks(Set<Emphasis> emphases, Optional<Link> link, Optional<InLanguage> language) {
    /** Elements that set their words in some way by themselves. */
    private static final Set<String> SETTING = Set.of(
            "b", "strong", "i", "em", "cite", "dfn", "var", "u", "ins", "s", "strike", "del", "code", "kbd", "samp", "tt", "sup", "sub");

    static final Marks NONE = new Marks(Set.of(), Optional.empty(), Optional.empty());

    /** These marks with what the element adds or takes away. */
    Marks inside(Element element, Style style) {
        boolean sets = SETTING.contains(element.normalName());
        boolean underlinedLink = link.isPresent() && emphases.contains(Emphasis.UNDERLINE);
        Optional<InLanguage> said = said(element);
        if (said.isPresent()) {
            return new Marks(emphases, link, said);
        }
        if (!sets && !underlinedLink && style.leaves(emphases)) {
            return this;
        }
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
        style.change(all);
        if (link.isPresent()) {
            all.remove(Emphasis.UNDERLINE);
        }
        return new Marks(all, link, language);
    }

    /**
     * The language that a span is there for alone, as this program and WordPress write it. Word processors name a language
     * with its region, or among other things, at every run of words, whatever it says: that is no mark.
     */
    private static Optional<InLanguage> said(Element element) {
        return element.normalName().equals("span") && element.attributesSize() == 1 && InLanguage.isCode(element.attr("lang"))
                ? Optional.of(new InLanguage(element.attr("lang")))
                : Optional.empty();
    }

    /** Words of a link look underlined everywhere; that is no mark of theirs. */
    Marks linked(String address) {
        Set<Emphasis> all = EnumSet.noneOf(Emphasis.class);
        all.addAll(emphases);
        all.remove(Emphasis.UNDERLINE);
        return new Marks(all, Optional.of(new Link(address)), language);
    }

    Marks without(Emphasis emphasis) {
        Set<Emphasis> all = EnumSet.noneOf(Emphasis.class);
        all.addAll(emphases);
        all.remove(emphasis);
        return new Marks(all, link, language);
    }
}
