package id.redaksi.exchange.office;

import id.redaksi.guard.XmlTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A formula in a line of plain signs, as one says it in a mail: fractions with a stroke, powers with a caret. Of MathML,
 * which OpenDocument has, and of Word's own (ECMA-376 part 1, section 22.1).
 */
final class Formula {
    private Formula() {}

    static String of(XmlTree math) {
        return line(math).replaceAll("\\s+", " ").strip();
    }

    private static String line(XmlTree one) {
        List<XmlTree> parts = one.elements().filter(part -> !part.name().endsWith("Pr")).toList();
        return switch (one.name()) {
            case "mi", "mn", "mo", "mtext", "ms", "t" -> one.text().strip().equals("\u2062") ? "" : one.text();
            case "annotation", "annotation-xml", "rPr", "ctrlPr" -> "";
            case "semantics" -> parts.isEmpty() ? "" : line(parts.getFirst());
            case "mfrac", "f" -> joined(parts, "/");
            case "msup", "sSup", "mover", "limUpp" -> joined(parts, "^");
            case "msub", "sSub", "munder", "limLow" -> joined(parts, "_");
            case "msubsup", "munderover", "sSubSup" -> both(parts);
            case "msqrt" -> "√" + grouped(all(parts));
            case "mroot" -> parts.size() == 2 ? "√[" + line(parts.get(1)) + "]" + grouped(line(parts.getFirst())) : all(parts);
            case "rad" -> root(one);
            case "nary" -> sum(one);
            case "d" -> fenced(one, parts);
            case "mfenced" -> value(one, "open", "(") + parts.stream().map(Formula::line).collect(Collectors.joining(", ")) + value(one, "close", ")");
            case "mtable", "m", "eqArr" -> "[" + parts.stream().map(Formula::line).collect(Collectors.joining("; ")) + "]";
            case "mtr", "mr" -> parts.stream().map(Formula::line).collect(Collectors.joining(", "));
            case "mspace" -> " ";
            default -> all(parts);
        };
    }

    private static String all(List<XmlTree> parts) {
        return parts.stream().map(Formula::line).collect(Collectors.joining());
    }

    private static String joined(List<XmlTree> parts, String sign) {
        return parts.stream().map(part -> grouped(line(part))).filter(part -> !part.isEmpty()).collect(Collectors.joining(sign));
    }

    private static String both(List<XmlTree> parts) {
        return parts.size() < 3 ? joined(parts, "_") : grouped(line(parts.get(0))) + limits(line(parts.get(1)), line(parts.get(2)));
    }

    private static String limits(String below, String above) {
        return (below.isBlank() ? "" : "_" + grouped(below)) + (above.isBlank() ? "" : "^" + grouped(above));
    }

    private static String root(XmlTree root) {
        String degree = root.first("deg").map(Formula::line).orElse("");
        return "√" + (degree.isBlank() ? "" : "[" + degree + "]") + grouped(root.first("e").map(Formula::line).orElse(""));
    }

    private static String sum(XmlTree sum) {
        String sign = set(sum, "naryPr", "chr", "∫");
        return sign + limits(sum.first("sub").map(Formula::line).orElse(""), sum.first("sup").map(Formula::line).orElse(""))
                + " " + sum.first("e").map(Formula::line).orElse("");
    }

    private static String fenced(XmlTree one, List<XmlTree> parts) {
        return set(one, "dPr", "begChr", "(") + parts.stream().map(Formula::line).collect(Collectors.joining(", ")) + set(one, "dPr", "endChr", ")");
    }

    private static String set(XmlTree one, String properties, String name, String usual) {
        return one.at(properties, name).map(said -> value(said, "val", usual)).orElse(usual);
    }

    private static String value(XmlTree one, String name, String usual) {
        return one.attributes().entrySet().stream()
                .filter(entry -> entry.getKey().equals(name) || entry.getKey().endsWith("}" + name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    /** In brackets where it is more than one sign or number. */
    private static String grouped(String part) {
        String one = part.strip();
        return one.matches("[\\p{L}]?|[\\d.,]+|\\(.*\\)|.") ? one : "(" + one + ")";
    }
}
