package id.redaksi.exchange.office;

import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The parts of a document in its zip file and how they refer to each other (ECMA-376 part 2, relationships). Nothing
 * outside of the file is ever opened.
 */
final class DocxParts {
    /** Where something leads: another part by its name, or an address elsewhere. */
    record Relation(String type, String target, boolean external) {}

    private final SortedMap<String, byte[]> files;

    DocxParts(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** The part with the text, wherever its maker put it. */
    Optional<String> main() throws Refused {
        return target(relations(""), "officeDocument").or(() -> Optional.of("word/document.xml")).filter(files::containsKey);
    }

    /** The first part of a type that these relations name; a type's address differs between the standard's two forms. */
    Optional<String> target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(one -> !one.external() && one.type().equals(type))
                .map(Relation::target)
                .filter(files::containsKey)
                .findFirst();
    }

    Optional<XmlTree> xml(String part) throws Refused {
        byte[] bytes = files.get(part);
        return bytes == null ? Optional.empty() : Optional.of(XmlTree.read(bytes));
    }

    Optional<byte[]> bytes(String part) {
        return Optional.ofNullable(files.get(part));
    }

    boolean has(String end) {
        return files.keySet().stream().anyMatch(name -> name.endsWith(end));
    }

    /** What a part refers to, by the ids it uses; the package itself is the part "". */
    Map<String, Relation> relations(String part) throws Refused {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relation> all = new HashMap<>();
        Optional<XmlTree> read = xml(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        for (XmlTree one : read.map(tree -> tree.all("Relationship").toList()).orElse(List.of())) {
            String type = one.attribute("Type");
            boolean external = one.attribute("TargetMode").equals("External");
            String target = one.attribute("Target");
            all.put(
                    one.attribute("Id"),
                    new Relation(type.substring(type.lastIndexOf('/') + 1), external ? target : resolved(folder, target), external));
        }
        return all;
    }

    private static String resolved(String folder, String target) {
        Deque<String> way = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                way.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                way.addLast(step);
            }
        }
        return String.join("/", way);
    }
}
