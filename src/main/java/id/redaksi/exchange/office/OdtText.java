package id.redaksi.exchange.office;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Footnote;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import java.io.IOException;
import java.util.Optional;

/** Writes the words of an OpenDocument text with their marks (ODF 1.3 part 3, section 6). */
final class OdtText {
    private final XmlWriter xml;
    private final Outward outward;
    private final PrintedNotes notes;

    OdtText(XmlWriter xml, Outward outward, PrintedNotes notes) {
        this.xml = xml;
        this.outward = outward;
        this.notes = notes;
    }

    XmlWriter xml() {
        return xml;
    }

    void paragraph(String style, Inline text) throws IOException, ExportFailed {
        xml.start("text:p").attribute("text:style-name", style);
        runs(text);
        xml.end().line();
    }

    void heading(Role role, Inline text) throws IOException, ExportFailed {
        xml.start("text:h").attribute("text:style-name", OdtMarks.style(role));
        xml.attribute("text:outline-level", String.valueOf(role.level()));
        runs(text);
        xml.end().line();
    }

    void styled(String style, String words) throws IOException {
        span(style);
        words(words, 0, words.length());
        xml.end();
    }

    private void span(String style) throws IOException {
        xml.start("text:span").attribute("text:style-name", style);
    }

    void runs(Inline text) throws IOException, ExportFailed {
        for (Stretch one : Stretch.of(text, notes)) {
            switch (one) {
                case Stretch.Marked words -> run(text, words);
                case Stretch.Noted(var number) -> note(number);
            }
        }
    }

    private void run(Inline text, Stretch.Marked words) throws IOException, ExportFailed {
        int open = 0;
        for (Mark mark : words.marks()) {
            open += opens(mark) ? 1 : 0;
        }
        words(text.text(), words.from(), words.to());
        for (int i = 0; i < open; i++) {
            xml.end();
        }
    }

    private boolean opens(Mark mark) throws IOException, ExportFailed {
        if (mark instanceof Link(var href)) {
            Optional<String> address = outward.address(href);
            if (address.isPresent()) {
                xml.start("text:a").attribute("xlink:type", "simple").attribute("xlink:href", address.get());
                xml.attribute("text:style-name", "Internet_20_link");
            }
            return address.isPresent();
        }
        if (mark instanceof Footnote(var key) && notes.number(key) == 0) {
            return false;
        }
        String style = OdtMarks.style(mark);
        if (!style.isEmpty()) {
            span(style);
        }
        return !style.isEmpty();
    }

    private void note(int number) throws IOException, ExportFailed {
        xml.start("text:note").attribute("text:id", "ftn" + number).attribute("text:note-class", "footnote");
        xml.start("text:note-citation").text(String.valueOf(number)).end();
        xml.start("text:note-body").start("text:p").attribute("text:style-name", "Footnote");
        runs(notes.notes().get(number - 1).text());
        xml.end().end().end();
    }

    /** Readers join blanks and drop those at the ends (section 6.1.2), so those that would go are elements. */
    private void words(String all, int from, int to) throws IOException {
        var rest = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = all.charAt(i);
            boolean lone = c == ' ' && i > 0 && i + 1 < all.length() && !isBlank(all.charAt(i - 1)) && !isBlank(all.charAt(i + 1));
            if (c == '\n' || c == '\t' || c == ' ' && !lone) {
                flush(rest);
                xml.empty(c == '\n' ? "text:line-break" : c == '\t' ? "text:tab" : "text:s");
            } else {
                rest.append(c);
            }
        }
        flush(rest);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private void flush(StringBuilder rest) throws IOException {
        if (!rest.isEmpty()) {
            xml.text(rest.toString());
            rest.setLength(0);
        }
    }
}
