package id.redaksi.exchange.office;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Contributor;
import id.redaksi.story.Correction;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.wording.Wording;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes a story from its headline to its related stories, as paragraphs, tables and pictures of a document. */
final class DocxBody {
    /** The width between the margins of A4 in twentieths of a point. */
    private static final int WIDTH = 9026;

    private final Story story;
    private final DocxText text;
    private final DocxLinks links;
    private final DocxPictures pictures;
    private final PrintedNotes notes;
    private final Wording wording;
    private int lists;

    DocxBody(Edition edition, DocxText text, DocxLinks links, DocxPictures pictures, PrintedNotes notes) {
        story = edition.story();
        this.text = text;
        this.links = links;
        this.pictures = pictures;
        this.notes = notes;
        wording = Wording.of(Locale.of(story.labels().language()));
    }

    /** How many lists were written. */
    int lists() {
        return lists;
    }

    void write() throws IOException, ExportFailed {
        filled(Role.TITLE, story.headline());
        filled(Role.STANDFIRST, story.titles().standfirst());
        for (Contributor one : story.contributors()) {
            text.paragraph(Role.BYLINE, Inline.of(Bylines.line(one)));
        }
        if (!story.lead().isEmpty()) {
            figure(story.lead(), Role.LEAD);
        }
        List<Block> blocks = story.body().blocks();
        boolean opens = !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph;
        if (!opens && !story.dateline().isEmpty()) {
            text.start(Role.GAP);
            text.styled(DocxMarks.DATELINE, story.dateline().printed());
            text.xml().end().line();
        }
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), i == 0);
        }
        foot();
    }

    private void foot() throws IOException, ExportFailed {
        for (Correction one : story.corrections()) {
            text.paragraph(Role.CORRECTION, said(one));
        }
        if (!story.related().isEmpty()) {
            text.paragraph(Role.RELATED, Inline.of(wording.text("exchange.field.related")));
            for (Related one : story.related()) {
                text.paragraph(Role.RELATED_ENTRY, entry(one));
            }
        }
    }

    private void filled(Role role, String words) throws IOException, ExportFailed {
        if (!words.isEmpty()) {
            text.paragraph(role, Inline.of(words));
        }
    }

    private Inline said(Correction one) {
        String when = one.at()
                .map(at -> DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm xxx", wording.locale()).format(at))
                .orElse(one.time());
        String kind = wording.text("corrections.kind." + one.kind().name().toLowerCase(Locale.ROOT));
        return Inline.of(kind + " (" + when + "): ").plus(one.text());
    }

    private void block(Block block, boolean first) throws IOException, ExportFailed {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, first);
            case Heading heading -> text.paragraph(Role.heading(heading.level()), heading.content());
            case Quote quote -> {
                text.paragraph(Role.QUOTE, quote.content());
                attached(Role.QUOTE_BY, quote.attribution());
            }
            case ListBlock list -> list(list);
            case Figure figure -> figure(figure, Role.PHOTO);
            case Gallery gallery -> {
                for (Figure figure : gallery.figures()) {
                    figure(figure, Role.GALLERY);
                }
                gap();
            }
            case Embed post -> {
                text.paragraph(Role.POST, linked(post.address(), post.address()));
                attached(Role.POST_TEXT, post.caption());
            }
            case RelatedBox box -> {
                text.paragraph(Role.READ_ALSO, box.title());
                for (Related one : box.entries()) {
                    text.paragraph(Role.READ_ALSO_ENTRY, entry(one));
                }
            }
            case InfoBox box -> {
                text.paragraph(Role.BOX_TITLE, box.title());
                for (Inline paragraph : box.paragraphs()) {
                    text.paragraph(Role.BOX, paragraph);
                }
            }
            case PullQuote quote -> {
                text.paragraph(Role.PULL, quote.content());
                attached(Role.PULL_BY, quote.attribution());
            }
            case Table table -> table(table);
            case Code code -> text.paragraph(Role.CODE, code.content());
            case Footnotes footnotes -> footnotes(footnotes);
            case Divider _ -> text.paragraph(Role.DIVIDER, Inline.EMPTY);
        }
    }

    private void paragraph(Paragraph paragraph, boolean first) throws IOException, ExportFailed {
        text.start(Role.TEXT);
        if (first && !story.dateline().isEmpty()) {
            text.styled(DocxMarks.DATELINE, story.dateline().printed());
        }
        text.runs(paragraph.content());
        text.xml().end().line();
    }

    private void attached(Role role, Inline words) throws IOException, ExportFailed {
        if (!words.isEmpty()) {
            text.paragraph(role, words);
        }
    }

    /** Word draws two boxes or tables in a row as one. */
    private void gap() throws IOException, ExportFailed {
        text.paragraph(Role.GAP, Inline.EMPTY);
    }

    private void list(ListBlock list) throws IOException, ExportFailed {
        for (ListBlock.Item item : list.items()) {
            int number = 2 * lists + (item.marker() == ListBlock.Marker.BULLET ? 1 : 2);
            text.item(String.valueOf(number), item.level(), item.content());
        }
        lists++;
    }

    private void figure(Figure figure, Role role) throws IOException, ExportFailed {
        text.start(role);
        if (!pictures.show(figure, text.xml())) {
            text.runs(DocxText.missing(figure.alt()));
        }
        text.xml().end().line();
        attached(Role.CAPTION, figure.caption());
        attached(Role.CREDIT, figure.credit());
    }

    private static Inline linked(String words, String address) {
        return words.isEmpty() || !DocxLinks.isFollowed(address)
                ? Inline.of(words)
                : Inline.of(words, new Link(address));
    }

    private Inline entry(Related related) throws ExportFailed {
        return linked(related.headline(), related.story().isEmpty() ? related.link() : links.story(related.story()));
    }

    private void footnotes(Footnotes block) throws IOException, ExportFailed {
        if (notes.real()) {
            return;
        }
        for (Footnotes.Note note : block.notes()) {
            text.item(String.valueOf(2 * lists + 2), 0, note.text());
        }
        lists++;
    }

    private void table(Table table) throws IOException, ExportFailed {
        XmlWriter xml = text.xml();
        xml.start("w:tbl").start("w:tblPr");
        text.value("w:tblStyle", "TableGrid");
        xml.start("w:tblW").attribute("w:w", "5000").attribute("w:type", "pct").end();
        xml.start("w:tblLook").attribute("w:firstRow", table.header() ? "1" : "0").attribute("w:firstColumn", "0");
        xml.attribute("w:noVBand", "1").end().end();
        xml.start("w:tblGrid");
        String wide = String.valueOf(WIDTH / table.columns());
        for (int i = 0; i < table.columns(); i++) {
            xml.start("w:gridCol").attribute("w:w", wide).end();
        }
        xml.end().line();
        for (int row = 0; row < table.rows(); row++) {
            xml.start("w:tr");
            if (row == 0 && table.header()) {
                xml.start("w:trPr").start("w:tblHeader").end().end();
            }
            for (Inline cell : table.row(row)) {
                xml.start("w:tc").start("w:tcPr");
                xml.start("w:tcW").attribute("w:w", wide).attribute("w:type", "dxa").end().end();
                text.paragraph(Role.TEXT, cell);
                xml.end();
            }
            xml.end().line();
        }
        xml.end().line();
        if (table.caption().isEmpty()) {
            gap();
        } else {
            text.paragraph(Role.TABLE_CAPTION, table.caption());
        }
    }
}
