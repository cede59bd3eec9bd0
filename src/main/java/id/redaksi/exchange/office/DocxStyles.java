package id.redaksi.exchange.office;

import id.redaksi.guard.XmlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The styles of a document: what each says itself or through the style that it is based on. */
final class DocxStyles {
    /** No style that a person made is based on more; a file made to waste time is not followed further. */
    private static final int LONGEST_CHAIN = 30;

    private final Map<String, XmlTree> all = new HashMap<>();
    private final Map<String, List<XmlTree>> chains = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Integer> headings = new HashMap<>();

    DocxStyles(Optional<XmlTree> part) {
        part.ifPresent(tree -> tree.all("style").forEach(style -> all.putIfAbsent(W.value(style, "styleId"), style)));
    }

    /** A style and those it is based on, the nearest first. */
    private List<XmlTree> chain(String id) {
        return chains.computeIfAbsent(id, this::followed);
    }

    private List<XmlTree> followed(String id) {
        List<XmlTree> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (chain.size() < LONGEST_CHAIN && seen.add(next) && all.get(next) instanceof XmlTree style) {
            chain.add(style);
            next = W.of(Optional.of(style), "basedOn");
        }
        return chain;
    }

    private <T> Optional<T> first(String id, Function<XmlTree, Optional<T>> asked) {
        return chain(id).stream().flatMap(style -> asked.apply(style).stream()).findFirst();
    }

    Role role(String id) {
        return roles.computeIfAbsent(id, this::roleOf);
    }

    private Role roleOf(String id) {
        return first(id, style -> Role.of(W.value(style, "styleId"), name(style)))
                .or(() -> Role.of(id, ""))
                .orElse(Role.TEXT);
    }

    /** The outline level of its paragraphs, 1 to 9; 0 for text. */
    int heading(String id) {
        return headings.computeIfAbsent(id, this::headingOf);
    }

    private int headingOf(String id) {
        int named = first(id, style -> level(Math.max(Role.headingNumber(name(style)), Role.headingNumber(W.value(style, "styleId")))))
                .orElse(Role.headingNumber(id));
        return named > 0 ? named : first(id, style -> outline(style.first("pPr"))).orElse(0);
    }

    private static Optional<Integer> level(int found) {
        return found > 0 ? Optional.of(found) : Optional.empty();
    }

    /** The outline level that a paragraph's properties give it. */
    static Optional<Integer> outline(Optional<XmlTree> properties) {
        int level = W.number(W.of(properties, "outlineLvl"), 9);
        return level >= 0 && level < 9 ? Optional.of(level + 1) : Optional.empty();
    }

    private static String name(XmlTree style) {
        return W.of(Optional.of(style), "name");
    }

    /** Whether the style sets a property of its characters, by the name of the element. */
    Optional<Boolean> isOn(String id, String property) {
        return first(id, style -> W.isOn(style.first("rPr"), property));
    }

    /** The value of a property of its characters. */
    Optional<String> value(String id, String property) {
        return first(id, style -> Optional.of(W.of(style.first("rPr"), property)).filter(found -> !found.isEmpty()));
    }

    /** The list that the style makes of its paragraphs, as numbering properties. */
    Optional<XmlTree> list(String id) {
        return first(id, style -> style.first("pPr").flatMap(properties -> properties.first("numPr")));
    }
}
