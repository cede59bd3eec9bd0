package id.redaksi.exchange.office;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
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
final class DocumentBody {
    private final Story story;
    private final Sheet sheet;
    private final PrintedNotes notes;
    private final Outward outward;
    private final Wording wording;

    DocumentBody(Edition edition, Sheet sheet, PrintedNotes notes) {
        story = edition.story();
        this.sheet = sheet;
        this.notes = notes;
        outward = new Outward(edition.around());
        wording = Wording.of(Locale.of(story.labels().language()));
    }

    void write() throws IOException, ExportFailed {
        filled(Role.TITLE, story.headline());
        filled(Role.STANDFIRST, story.titles().standfirst());
        for (Contributor one : story.contributors()) {
            sheet.paragraph(Role.BYLINE, Inline.of(Bylines.line(one)));
        }
        if (!story.lead().isEmpty()) {
            figure(story.lead(), Role.LEAD);
        }
        List<Block> blocks = story.body().blocks();
        boolean opens = !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph;
        if (!opens && !story.dateline().isEmpty()) {
            sheet.opening(Role.GAP, story.dateline().printed(), Inline.EMPTY);
        }
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), i == 0);
        }
        foot();
    }

    private void foot() throws IOException, ExportFailed {
        for (Correction one : story.corrections()) {
            sheet.paragraph(Role.CORRECTION, said(one));
        }
        if (!story.related().isEmpty()) {
            sheet.paragraph(Role.RELATED, Inline.of(wording.text("exchange.field.related")));
            for (Related one : story.related()) {
                sheet.paragraph(Role.RELATED_ENTRY, entry(one));
            }
        }
    }

    private void filled(Role role, String words) throws IOException, ExportFailed {
        if (!words.isEmpty()) {
            sheet.paragraph(role, Inline.of(words));
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
            case Heading heading -> sheet.paragraph(Role.heading(heading.level()), heading.content());
            case Quote quote -> {
                sheet.paragraph(Role.QUOTE, quote.content());
                attached(Role.QUOTE_BY, quote.attribution());
            }
            case ListBlock list -> sheet.list(list.items());
            case Figure figure -> figure(figure, Role.PHOTO);
            case Gallery gallery -> {
                for (Figure figure : gallery.figures()) {
                    figure(figure, Role.GALLERY);
                }
                gap();
            }
            case Embed post -> {
                sheet.paragraph(Role.POST, linked(post.address(), post.address()));
                attached(Role.POST_TEXT, post.caption());
            }
            case RelatedBox box -> {
                sheet.paragraph(Role.READ_ALSO, box.title());
                for (Related one : box.entries()) {
                    sheet.paragraph(Role.READ_ALSO_ENTRY, entry(one));
                }
            }
            case InfoBox box -> {
                sheet.paragraph(Role.BOX_TITLE, box.title());
                for (Inline paragraph : box.paragraphs()) {
                    sheet.paragraph(Role.BOX, paragraph);
                }
            }
            case PullQuote quote -> {
                sheet.paragraph(Role.PULL, quote.content());
                attached(Role.PULL_BY, quote.attribution());
            }
            case Table table -> table(table);
            case Code code -> sheet.paragraph(Role.CODE, code.content());
            case Footnotes footnotes -> footnotes(footnotes);
            case Divider _ -> sheet.paragraph(Role.DIVIDER, Inline.EMPTY);
        }
    }

    private void paragraph(Paragraph paragraph, boolean first) throws IOException, ExportFailed {
        if (first && !story.dateline().isEmpty()) {
            sheet.opening(Role.TEXT, story.dateline().printed(), paragraph.content());
        } else {
            sheet.paragraph(Role.TEXT, paragraph.content());
        }
    }

    private void attached(Role role, Inline words) throws IOException, ExportFailed {
        if (!words.isEmpty()) {
            sheet.paragraph(role, words);
        }
    }

    /** Word processors draw two boxes or tables in a row as one. */
    private void gap() throws IOException, ExportFailed {
        sheet.paragraph(Role.GAP, Inline.EMPTY);
    }

    private void figure(Figure figure, Role role) throws IOException, ExportFailed {
        sheet.picture(role, figure);
        attached(Role.CAPTION, figure.caption());
        attached(Role.CREDIT, figure.credit());
    }

    private static Inline linked(String words, String address) {
        return words.isEmpty() || !Outward.isFollowed(address)
                ? Inline.of(words)
                : Inline.of(words, new Link(address));
    }

    private Inline entry(Related related) throws ExportFailed {
        return linked(related.headline(), related.story().isEmpty() ? related.link() : outward.story(related.story()));
    }

    private void footnotes(Footnotes block) throws IOException, ExportFailed {
        if (notes.real()) {
            return;
        }
        sheet.list(block.notes().stream()
                .map(note -> new ListBlock.Item(0, ListBlock.Marker.NUMBER, note.text()))
                .toList());
    }

    private void table(Table table) throws IOException, ExportFailed {
        sheet.table(table);
        if (table.caption().isEmpty()) {
            gap();
        } else {
            sheet.paragraph(Role.TABLE_CAPTION, table.caption());
        }
    }
}
