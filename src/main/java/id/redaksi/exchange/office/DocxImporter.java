package id.redaksi.exchange.office;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import id.redaksi.guard.Zip;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a Word document (ECMA-376, in its usual and its strict form, with macros or without: they are never run). */
final class DocxImporter implements Importer {
    /** How files of old Word begin, and new ones that are locked with a password ([MS-CFB] section 2.2). */
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    @Override
    public boolean reads(Source source) {
        return isOld(source)
                || source.isZipWith("word/document.xml")
                || source.isZipWith("[Content_Types].xml") && source.isZipWith("word/_rels/");
    }

    private static boolean isOld(Source source) {
        if (source.bytes().length < COMPOUND.length || !source.name().toLowerCase(Locale.ROOT).matches(".*\\.do[ct][xm]?")) {
            return false;
        }
        for (int i = 0; i < COMPOUND.length; i++) {
            if ((source.bytes()[i] & 0xFF) != COMPOUND[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        if (isOld(source)) {
            throw new ImportFailed(Message.of("exchange.office.old", source.name()));
        }
        try {
            return read(new DocxParts(Zip.read(source.bytes())), source, reading);
        } catch (Refused e) {
            throw new ImportFailed(e.explanation());
        }
    }

    private static Imported read(DocxParts parts, Source source, Reading reading) throws Refused, ImportFailed {
        String main = parts.main().orElseThrow(() -> new ImportFailed(Message.of("exchange.office.noText", source.name())));
        XmlTree body = parts.xml(main)
                .flatMap(tree -> tree.first("body"))
                .orElseThrow(() -> new ImportFailed(Message.of("exchange.office.noText", source.name())));
        var account = new Account();
        var document = new DocxDocument(parts, main);
        var walk = new DocxWalk(document, account);
        List<Piece> pieces = walk.read(body);
        List<Footnotes.Note> notes = notes(document, walk);
        new DocxAround(document, account).tell(walk);
        Properties properties = Properties.of(document.part(parts.relations(""), "core-properties"));
        var made = new StoryOfPieces(document.ours(), account, reading.ids());
        Story story = made.read(document.ours() ? pieces : new Habits(account).in(pieces), notes);
        story = new FieldsOfFile(document.ours(), account).in(story, properties, Datelines.read(document.dateline()));
        if (!document.ours() && story.headline().isBlank() && story.body().text().isBlank() && story.figures().stream().allMatch(one -> one.isEmpty())) {
            throw new ImportFailed(Message.of("exchange.empty", source.name()));
        }
        return new Imported(List.of(story), account.leftOut(), List.of(), account.told(), made.photos());
    }

    /** The notes that the text names, as it names them; a note may name another. */
    private static List<Footnotes.Note> notes(DocxDocument document, DocxWalk walk) throws Refused {
        List<Footnotes.Note> notes = new ArrayList<>();
        List<Map.Entry<String, String>> named = new ArrayList<>(document.named().sequencedEntrySet());
        for (Map.Entry<String, String> one : named) {
            document.in(document.relationsOfNotes(one.getKey()));
            Inline text = walk.aside(document.noteText(one.getKey()));
            Inline said = document.ours() && text.text().startsWith(" ") ? text.slice(1, text.length()) : text;
            notes.add(new Footnotes.Note(one.getValue(), said));
        }
        document.in(document.parts().relations(document.main()));
        return notes;
    }
}
