package id.redaksi.exchange.office;

import id.redaksi.guard.XmlTree;
import id.redaksi.story.ListBlock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a document (numbering.xml): what stands before the items of each at each level. */
final class DocxLists {
    private final Map<String, XmlTree> made = new HashMap<>();
    private final Map<String, XmlTree> plans = new HashMap<>();
    private final boolean ours;

    /** In documents of ours a list has two numbers, one for its bullets and one for its figures. */
    DocxLists(Optional<XmlTree> part, boolean ours) {
        this.ours = ours;
        part.ifPresent(tree -> {
            tree.all("num").forEach(one -> made.putIfAbsent(W.value(one, "numId"), one));
            tree.all("abstractNum").forEach(one -> plans.putIfAbsent(W.value(one, "abstractNumId"), one));
        });
    }

    /** The item that numbering properties make of a paragraph; empty where they make none. */
    Optional<Piece.Item> item(Optional<XmlTree> properties, Optional<XmlTree> ofStyle) {
        String own = W.of(properties, "numId");
        String list = own.isEmpty() ? W.of(ofStyle, "numId") : own;
        String said = W.of(properties, "ilvl");
        int level = Math.clamp(W.number(said.isEmpty() ? W.of(ofStyle, "ilvl") : said, 0), 0, ListBlock.DEEPEST);
        XmlTree num = made.get(list);
        if (list.isEmpty() || list.equals("0") || num == null) {
            return Optional.empty();
        }
        String format = format(num, level);
        if (format.equals("none")) {
            return Optional.empty();
        }
        var marker = format.equals("bullet") ? ListBlock.Marker.BULLET : ListBlock.Marker.NUMBER;
        String name = ours ? String.valueOf((W.number(list, 1) - 1) / 2) : list;
        return Optional.of(new Piece.Item(name, level, marker));
    }

    private String format(XmlTree num, int level) {
        Optional<String> own = num.all("lvlOverride")
                .filter(one -> W.number(W.value(one, "ilvl"), 0) == level)
                .flatMap(one -> one.first("lvl").stream())
                .map(lvl -> W.of(Optional.of(lvl), "numFmt"))
                .findFirst();
        return own.or(() -> Optional.ofNullable(plans.get(W.of(Optional.of(num), "abstractNumId"))).flatMap(plan -> plan.all("lvl")
                        .filter(lvl -> W.number(W.value(lvl, "ilvl"), 0) == level)
                        .map(lvl -> W.of(Optional.of(lvl), "numFmt"))
                        .findFirst()))
                .orElse("decimal");
    }
}
