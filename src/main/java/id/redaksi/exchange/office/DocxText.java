package id.redaksi.exchange.office;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnote;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.ToCome;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes paragraphs and runs of WordprocessingML, each element's children in the order of the schema (ECMA-376 part 1). */
final class DocxText {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XmlWriter xml;
    private final DocxLinks links;
    private final PrintedNotes notes;

    DocxText(XmlWriter xml, DocxLinks links, PrintedNotes notes) {
        this.xml = xml;
        this.links = links;
        this.notes = notes;
    }

    void paragraph(Role role, Inline text) throws IOException, ExportFailed {
        start(role);
        runs(text);
        xml.end().line();
    }

    /** Opens a paragraph with its style. */
    void start(Role role) throws IOException {
        xml.start("w:p");
        if (!role.id().isEmpty()) {
            xml.start("w:pPr");
            value("w:pStyle", role.id());
            xml.end();
        }
    }

    /** An item of the list with this number. */
    void item(String number, int level, Inline text) throws IOException, ExportFailed {
        xml.start("w:p").start("w:pPr");
        value("w:pStyle", "ListParagraph");
        xml.start("w:numPr");
        value("w:ilvl", String.valueOf(level));
        value("w:numId", number);
        xml.end().end();
        runs(text);
        xml.end().line();
    }

    /** Words in a character style. */
    void styled(String style, String words) throws IOException {
        xml.start("w:r").start("w:rPr");
        value("w:rStyle", style);
        xml.end();
        words(words);
        xml.end();
    }

    void runs(Inline text) throws IOException, ExportFailed {
        for (Stretch one : Stretch.of(text, notes)) {
            switch (one) {
                case Stretch.Marked words -> run(text, words);
                case Stretch.Noted(var number) -> reference(number);
            }
        }
    }

    private void run(Inline text, Stretch.Marked words) throws IOException, ExportFailed {
        Optional<String> href = words.link();
        Optional<String> link = href.isPresent() ? links.id(href.get()) : Optional.empty();
        if (link.isPresent()) {
            xml.start("w:hyperlink").attribute("r:id", link.get());
        }
        xml.start("w:r");
        properties(words.marks(), link.isPresent());
        words(text.text().substring(words.from(), words.to()));
        xml.end();
        if (link.isPresent()) {
            xml.end();
        }
    }

    private void properties(List<Mark> marks, boolean linked) throws IOException {
        boolean noted = marks.stream().anyMatch(mark -> mark instanceof Footnote(var key) && notes.number(key) > 0);
        if (marks.isEmpty() && !linked) {
            return;
        }
        xml.start("w:rPr");
        if (noted || linked) {
            value("w:rStyle", noted ? DocxMarks.NOTED : "Hyperlink");
        }
        if (marks.contains(Emphasis.CODE)) {
            xml.start("w:rFonts");
            for (String script : List.of("w:ascii", "w:hAnsi", "w:cs")) {
                xml.attribute(script, DocxMarks.CODE_FONT);
            }
            xml.end();
        }
        flag(marks, Emphasis.BOLD, "w:b", "w:bCs");
        flag(marks, Emphasis.ITALIC, "w:i", "w:iCs");
        flag(marks, Emphasis.STRIKETHROUGH, "w:strike");
        if (noted && linked) {
            value("w:color", "0563C1");
        }
        if (marks.stream().anyMatch(ToCome.class::isInstance)) {
            value("w:highlight", DocxMarks.TO_COME);
        }
        if (marks.contains(Emphasis.UNDERLINE)) {
            value("w:u", "single");
        }
        if (marks.contains(Emphasis.SUPERSCRIPT)) {
            value("w:vertAlign", "superscript");
        } else if (marks.contains(Emphasis.SUBSCRIPT)) {
            value("w:vertAlign", "subscript");
        }
        for (Mark mark : marks) {
            if (mark instanceof InLanguage(var code)) {
                value("w:lang", code);
            }
        }
        xml.end();
    }

    private void flag(List<Mark> marks, Emphasis emphasis, String... elements) throws IOException {
        if (marks.contains(emphasis)) {
            for (String element : elements) {
                xml.start(element).end();
            }
        }
    }

    private void reference(int number) throws IOException {
        xml.start("w:r").start("w:rPr");
        value("w:rStyle", "FootnoteReference");
        xml.end().start("w:footnoteReference").attribute("w:id", String.valueOf(number)).end().end();
    }

    private void words(String words) throws IOException {
        var rest = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' || c == '\t') {
                flush(rest);
                xml.start(c == '\n' ? "w:br" : "w:tab").end();
            } else {
                rest.append(c);
            }
        }
        flush(rest);
    }

    private void flush(StringBuilder rest) throws IOException {
        if (!rest.isEmpty()) {
            xml.start("w:t").attribute("xml:space", "preserve").text(rest.toString()).end();
            rest.setLength(0);
        }
    }

    void value(String element, String value) throws IOException {
        xml.start(element).attribute("w:val", value).end();
    }

    XmlWriter xml() {
        return xml;
    }
}
