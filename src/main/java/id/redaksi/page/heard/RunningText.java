package id.redaksi.page.heard;

import id.redaksi.page.heard.HeardLine.Language;
import id.redaksi.page.heard.HeardLine.Plain;
import id.redaksi.page.heard.HeardLine.What;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Notes text that is heard in one go, and below it what is named in it: links, words of other languages, what is skipped. */
final class RunningText {
    private final List<HeardLine> lines = new ArrayList<>();

    List<HeardLine> lines() {
        return lines;
    }

    void add(What what, String words, At at, @Nullable Trouble trouble) {
        lines.add(new HeardLine(what, words, at.depth(), at.key(), trouble));
    }

    /** Says the nodes together; a text that is one link is just that. */
    void say(List<? extends Node> nodes, Plain what, At at) {
        String said = Spoken.clean(nodes.stream().map(RunningText::words).collect(Collectors.joining()));
        List<Element> elements = nodes.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        List<Element> links = links(elements);
        boolean onlyLink = links.size() == 1 && what != Plain.CAPTION && Spoken.name(links.getFirst()).equals(said);
        if (!said.isEmpty() && !onlyLink) {
            add(what, said, at, null);
        }
        details(elements, onlyLink ? "" : said, onlyLink ? at.higher() : at);
    }

    private static String words(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node instanceof Element element && !Spoken.isHidden(element)
                ? element.normalName().equals("br") ? " " : Spoken.rawName(element)
                : "";
    }

    private static List<Element> links(List<Element> elements) {
        return elements.stream().flatMap(Element::stream).filter(one -> one.is("a[href]")).toList();
    }

    /** What is named in the elements, one level deeper; a link that says the same as its text is left out. */
    void details(List<Element> elements, String said, At at) {
        At deeper = at.deeper();
        for (Element link : links(elements)) {
            String name = Spoken.name(link);
            if (!name.equals(said) || name.isEmpty() || Spoken.isVague(name)) {
                link(name, deeper);
            }
        }
        elements.stream()
                .flatMap(Element::stream)
                .filter(element -> element.hasAttr("lang") && !element.attr("lang").equalsIgnoreCase(at.language()))
                .forEach(element -> add(new Language(element.attr("lang")), Spoken.words(element), deeper, null));
        elements.stream().filter(Spoken::isHidden).forEach(element -> skip(element, deeper));
    }

    void link(String name, At at) {
        Trouble trouble = name.isEmpty() ? Trouble.EMPTY_LINK : Spoken.isVague(name) ? Trouble.VAGUE_LINK : null;
        add(Plain.LINK, name, at, trouble);
    }

    /** What is seen and not heard is noted; what nobody sees either is not. */
    void skip(Element element, At at) {
        boolean seen = element.attr("aria-hidden").equals("true") && !element.hasAttr("hidden");
        if (seen && !element.text().isBlank()) {
            add(Plain.SKIPPED, Spoken.clean(element.text()), at, null);
        }
    }
}
