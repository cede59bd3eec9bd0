package id.redaksi.exchange.office;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Inline;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes paragraphs and runs of InCopy's text. */
final class IcmlText {
    /** A break of the line inside a paragraph, which here is a character and no element. */
    private static final String LINE = "\u2028";

    private final XmlWriter xml;
    private final Outward outward;
    private final PrintedNotes notes;
    private final IcmlUse use;

    IcmlText(XmlWriter xml, Outward outward, PrintedNotes notes, IcmlUse use) {
        this.xml = xml;
        this.outward = outward;
        this.notes = notes;
        this.use = use;
    }

    XmlWriter xml() {
        return xml;
    }

    /** Opens a paragraph in a style. */
    void start(String style, Map<String, String> looks) throws IOException {
        xml.start("ParagraphStyleRange").attribute("AppliedParagraphStyle", use.paragraph(style, looks));
    }

    /** Ends a paragraph; the one that ends a cell or a note has no break behind it. */
    void end(boolean breaks) throws IOException {
        if (breaks) {
            xml.empty("Br");
        }
        xml.end().line();
    }

    void styled(String style, String words) throws IOException {
        range(use.named(style, Map.of()), words);
    }

    void startPlain() throws IOException {
        xml.start("CharacterStyleRange").attribute("AppliedCharacterStyle", IcmlUse.PLAIN);
    }

    private void range(String style, String words) throws IOException {
        xml.start("CharacterStyleRange").attribute("AppliedCharacterStyle", style);
        xml.start("Content").text(words.replace("\n", LINE)).end().end();
    }

    void runs(Inline text) throws IOException, ExportFailed {
        for (Stretch one : Stretch.of(text, notes)) {
            switch (one) {
                case Stretch.Marked words -> run(text, words);
                case Stretch.Noted(var number) -> note(notes.notes().get(number - 1).text());
            }
        }
    }

    private void run(Inline text, Stretch.Marked words) throws IOException, ExportFailed {
        Optional<String> href = words.link();
        Optional<String> link = href.isPresent() ? outward.address(href.get()) : Optional.empty();
        if (link.isPresent()) {
            int number = use.link(link.get());
            xml.start("HyperlinkTextSource").attribute("Self", "htss-" + number).attribute("Name", "").attribute("Hidden", "false");
        }
        range(use.character(words.marks()), text.text().substring(words.from(), words.to()));
        if (link.isPresent()) {
            xml.end();
        }
    }

    /** The sign 4 stands for the note's own number. */
    private void note(Inline text) throws IOException, ExportFailed {
        xml.start("CharacterStyleRange").attribute("AppliedCharacterStyle", IcmlUse.PLAIN).attribute("Position", "Superscript");
        xml.start("Footnote");
        start("Catatan kaki", Map.of());
        startPlain();
        xml.start("Content").instruction("ACE", "4").text("\t").end().end();
        runs(text);
        end(false);
        xml.end().end();
    }
}
