package id.redaksi.page.heard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The name of an element as it is spoken (W3C, Accessible Name and Description Computation 1.2, what pages need of it). */
final class Spoken {
    /** What a link must not be called, since out of its sentence it says nothing. */
    private static final Set<String> VAGUE = Set.of(
            "klik", "klik di sini", "klik disini", "di sini", "disini", "sini", "ini", "tautan", "tautan ini", "link",
            "link ini", "lihat", "lihat di sini", "baca", "baca di sini", "selengkapnya", "baca selengkapnya", "lanjut",
            "lebih lanjut", "here", "click", "click here", "this", "this link", "more", "read more", "see more",
            "learn more", "see here");

    private Spoken() {}

    /** The name: a label first, then what stands inside, a picture by its alternative text. */
    static String name(Element element) {
        String labelled = label(element);
        return labelled.isEmpty() ? words(element) : labelled;
    }

    /** What was said of it beside its content: {@code aria-labelledby}, then {@code aria-label}. */
    static String label(Element element) {
        Element root = element.root();
        String by = element.attr("aria-labelledby").strip();
        String named = by.isEmpty()
                ? ""
                : Arrays.stream(by.split("\\s+"))
                        .map(id -> root.getElementById(id))
                        .filter(found -> found != null)
                        .map(Element::text)
                        .collect(Collectors.joining(" "));
        return named.isBlank() ? clean(element.attr("aria-label")) : clean(named);
    }

    /** All that is heard inside. */
    static String words(Element element) {
        return clean(raw(element));
    }

    /** The name with the blanks at its ends, which part it from what stands beside it. */
    static String rawName(Element element) {
        String labelled = label(element);
        return labelled.isEmpty() ? raw(element) : labelled;
    }

    private static String raw(Element element) {
        var said = new StringBuilder();
        hear(element, said);
        return said.toString();
    }

    private static void hear(Node node, StringBuilder said) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                said.append(text.getWholeText());
            } else if (child instanceof Element inside && !isHidden(inside)) {
                String label = label(inside);
                boolean apart = inside.isBlock() || inside.normalName().equals("br");
                said.append(apart ? " " : "");
                if (inside.normalName().equals("img")) {
                    said.append(' ').append(inside.attr("alt")).append(' ');
                } else if (label.isEmpty()) {
                    hear(inside, said);
                } else {
                    said.append(label);
                }
                said.append(apart ? " " : "");
            }
        }
    }

    /** Whether nobody hears it; what only a style sheet hides is not known here. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.hasAttr("inert")
                || element.attr("aria-hidden").equals("true")
                || Set.of("script", "style", "template", "noscript", "head").contains(element.normalName());
    }

    static boolean isVague(String name) {
        return VAGUE.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip());
    }

    static String clean(String text) {
        return text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
    }
}
