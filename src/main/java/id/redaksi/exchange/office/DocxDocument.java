package id.redaksi.exchange.office;

import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What the walk through a document's text looks up: styles, lists, relations, notes. */
final class DocxDocument {
    /** What we write into every document as the program that made it; others replace it when they save. */
    static final String APPLICATION = "Redaksi";

    private final DocxParts parts;
    private final String main;
    private final DocxStyles styles;
    private final DocxLists lists;
    private final boolean ours;
    private final Map<String, XmlTree> notes = new HashMap<>();
    private final Map<String, Map<String, DocxParts.Relation>> noteRelations = new HashMap<>();
    private final SequencedMap<String, String> named = new LinkedHashMap<>();
    private Map<String, DocxParts.Relation> relations;
    private String dateline = "";

    DocxDocument(DocxParts parts, String main) throws Refused {
        this.parts = parts;
        this.main = main;
        relations = parts.relations(main);
        Optional<XmlTree> app = part(parts.relations(""), "extended-properties");
        ours = app.map(tree -> tree.line("Application").equals(APPLICATION)).orElse(false);
        styles = new DocxStyles(part(relations, "styles"));
        lists = new DocxLists(part(relations, "numbering"), ours);
        notes("footnotes", "footnote", "f");
        notes("endnotes", "endnote", "e");
    }

    private void notes(String type, String element, String letter) throws Refused {
        Optional<String> name = parts.target(relations, type);
        if (name.isPresent()) {
            Optional<XmlTree> part = parts.xml(name.get());
            part.ifPresent(tree -> tree.all(element).forEach(one -> notes.putIfAbsent(letter + W.value(one, "id"), one)));
            noteRelations.put(letter, parts.relations(name.get()));
        }
    }

    Optional<XmlTree> part(Map<String, DocxParts.Relation> from, String type) throws Refused {
        Optional<String> name = parts.target(from, type);
        return name.isPresent() ? parts.xml(name.get()) : Optional.empty();
    }

    DocxParts parts() {
        return parts;
    }

    String main() {
        return main;
    }

    DocxStyles styles() {
        return styles;
    }

    DocxLists lists() {
        return lists;
    }

    /** Whether it is as we wrote it: then what is empty was meant, and no habit of others is looked for. */
    boolean ours() {
        return ours;
    }

    /** The dateline that a document of ours sets apart; empty for none. */
    String dateline() {
        return dateline;
    }

    void dateline(String words) {
        dateline += words;
    }

    Optional<DocxParts.Relation> relation(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    Map<String, DocxParts.Relation> relations() {
        return relations;
    }

    /** The key in the story of a note that the text names: "f" or "e" and its id; empty for a note that is not there. */
    Optional<String> note(String id) {
        return notes.containsKey(id) ? Optional.of(named.computeIfAbsent(id, _ -> "f" + (named.size() + 1))) : Optional.empty();
    }

    /** The notes that the text named, in order: their ids and keys. */
    SequencedMap<String, String> named() {
        return named;
    }

    XmlTree noteText(String id) {
        return java.util.Objects.requireNonNull(notes.get(id));
    }

    /** From here on relations are those of another part. */
    void in(Map<String, DocxParts.Relation> part) {
        relations = part;
    }

    Map<String, DocxParts.Relation> relationsOfNotes(String id) {
        return noteRelations.getOrDefault(id.substring(0, 1), Map.of());
    }
}
