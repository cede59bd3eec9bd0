package id.redaksi.exchange.office;

import id.redaksi.exchange.office.Piece.Grid;
import id.redaksi.exchange.office.Piece.Line;
import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body being put together from lines; what belongs to the block before (a caption, an attribution) joins it. */
final class Blocks {
    /** More lines than this no block of a newsroom has; the rest begins another, so that a huge file stays quick. */
    private static final int MOST_LINES = 2_000;

    private final boolean ours;
    private final Ids ids;
    private final List<Block> all = new ArrayList<>();
    private final List<ListBlock.Item> items = new ArrayList<>();
    private String list = "";

    /** How many paragraphs the open box got; a box that has only its title holds an empty one, as none is without. */
    private int boxParagraphs;

    /** The last block where the next line may still belong to it. */
    private @Nullable Block open;

    /** A caption that stands before what it is about. */
    private @Nullable Inline caption;

    Blocks(boolean ours, Ids ids) {
        this.ours = ours;
        this.ids = ids;
    }

    List<Block> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty() && items.isEmpty() && caption == null;
    }

    /** Ends what is open. */
    void end() {
        open = null;
        if (!items.isEmpty()) {
            all.add(new ListBlock(ids.block(), items));
            items.clear();
        }
        Inline before = caption;
        if (before != null) {
            all.add(new Paragraph(ids.block(), before));
            caption = null;
        }
    }

    void add(Block block) {
        end();
        all.add(block);
        open = block;
    }

    private void change(Block block) {
        all.set(all.size() - 1, block);
        open = block;
    }

    void line(Line line) {
        Inline text = line.text();
        switch (line.role()) {
            case GAP -> gap(line);
            case QUOTE -> quote(text);
            case PULL -> add(new PullQuote(ids.block(), text, Inline.EMPTY));
            case CODE -> code(text);
            case DIVIDER -> divider(text);
            case BOX_TITLE -> {
                add(new InfoBox(ids.block(), text, List.of(Inline.EMPTY)));
                boxParagraphs = 0;
            }
            case BOX -> box(text);
            case READ_ALSO -> add(new RelatedBox(ids.block(), text, List.of()));
            case POST -> add(new Embed(ids.block(), text.text(), Inline.EMPTY));
            case CAPTION, CREDIT, TABLE_CAPTION, QUOTE_BY, PULL_BY, READ_ALSO_ENTRY, POST_TEXT -> joins(line);
            default -> text(line);
        }
    }

    /** Nobody writes into a gap on purpose; but what somebody wrote there is not lost. */
    private void gap(Line line) {
        end();
        if (!line.text().text().isBlank()) {
            text(line);
        }
    }

    private void text(Line line) {
        Piece.Item item = line.item();
        int level = Math.max(line.role().level(), line.heading());
        if (line.role() == Role.TITLE || line.role() == Role.STANDFIRST) {
            level = 2;
        }
        if (level > 0) {
            add(new Heading(ids.block(), Math.clamp(level, 2, 4), line.text()));
        } else if (item != null) {
            item(item, line.text());
        } else {
            add(new Paragraph(ids.block(), line.text()));
            open = null;
        }
    }

    private void item(Piece.Item item, Inline text) {
        boolean other = !item.list().equals(list) && (ours || item.level() == 0);
        if (other || items.isEmpty()) {
            end();
            list = item.list();
        }
        int deepest = items.isEmpty() ? 0 : items.getLast().level() + 1;
        int level = ours ? item.level() : Math.min(item.level(), Math.min(deepest, ListBlock.DEEPEST));
        items.add(new ListBlock.Item(level, item.marker(), text));
    }

    private void quote(Inline text) {
        boolean by = !ours && text.length() < 120 && text.text().matches("(?s)[—–―-]\\s*\\S.*");
        if (by && open instanceof Quote quote && quote.attribution().isEmpty()) {
            int from = text.text().length() - text.text().replaceFirst("^[—–―-]\\s*", "").length();
            change(new Quote(quote.id(), quote.content(), text.slice(from, text.length())));
        } else {
            add(new Quote(ids.block(), text, Inline.EMPTY));
        }
    }

    /** Others write each line of code as a paragraph. */
    private void code(Inline text) {
        if (!ours && open instanceof Code code && code.content().length() < 80 * MOST_LINES) {
            change(new Code(code.id(), "", Words.lines(List.of(code.content(), text))));
        } else {
            add(new Code(ids.block(), "", text));
        }
    }

    private void divider(Inline text) {
        if (!text.text().isBlank()) {
            add(new Paragraph(ids.block(), text));
        } else if (ours || !all.isEmpty()) {
            add(new Divider(ids.block()));
        }
        open = null;
    }

    private void box(Inline text) {
        if (!(open instanceof InfoBox box) || boxParagraphs >= MOST_LINES) {
            add(new InfoBox(ids.block(), Inline.EMPTY, List.of(text)));
            boxParagraphs = 1;
            return;
        }
        List<Inline> paragraphs = new ArrayList<>(boxParagraphs == 0 ? List.of() : box.paragraphs());
        paragraphs.add(text);
        change(box.withParagraphs(paragraphs));
        boxParagraphs = paragraphs.size();
    }

    private void joins(Line line) {
        Inline text = line.text();
        switch (line.role()) {
            case CAPTION, TABLE_CAPTION -> caption(text);
            case CREDIT -> credit(text);
            case QUOTE_BY -> {
                if (open instanceof Quote quote && quote.attribution().isEmpty()) {
                    change(new Quote(quote.id(), quote.content(), text));
                    return;
                }
                add(new Paragraph(ids.block(), text));
            }
            case PULL_BY -> {
                if (open instanceof PullQuote quote && quote.attribution().isEmpty()) {
                    change(new PullQuote(quote.id(), quote.content(), text));
                    return;
                }
                add(new Paragraph(ids.block(), text));
            }
            case READ_ALSO_ENTRY -> entry(StoryOfPieces.entry(text));
            default -> {
                if (open instanceof Embed post && post.caption().isEmpty()) {
                    change(new Embed(post.id(), post.address(), text));
                    return;
                }
                add(new Paragraph(ids.block(), text));
            }
        }
    }

    private void entry(Related entry) {
        if (!(open instanceof RelatedBox former) || former.entries().size() >= MOST_LINES) {
            add(new RelatedBox(ids.block(), Inline.EMPTY, List.of()));
        }
        if (open instanceof RelatedBox box) {
            List<Related> entries = new ArrayList<>(box.entries());
            entries.add(entry);
            change(box.withEntries(entries));
        }
    }

    private void caption(Inline text) {
        if (open instanceof Figure figure && figure.caption().isEmpty()) {
            change(figure.withLeaves(List.of(text, figure.credit())));
        } else if (open instanceof Gallery gallery && gallery.figures().getLast().caption().isEmpty()) {
            Figure last = gallery.figures().getLast();
            gallery.with(last.withLeaves(List.of(text, last.credit()))).ifPresent(this::change);
        } else if (open instanceof Table table && table.caption().isEmpty()) {
            change(new Table(table.id(), table.header(), table.columns(), table.cells(), text));
        } else {
            end();
            caption = text;
        }
    }

    private void credit(Inline text) {
        if (open instanceof Figure figure && figure.credit().isEmpty()) {
            change(figure.withLeaves(List.of(figure.caption(), text)));
        } else if (open instanceof Gallery gallery && gallery.figures().getLast().credit().isEmpty()) {
            Figure last = gallery.figures().getLast();
            gallery.with(last.withLeaves(List.of(last.caption(), text))).ifPresent(this::change);
        } else {
            add(new Paragraph(ids.block(), text));
        }
    }

    void figure(Figure figure, Role role) {
        if (ours && role == Role.GALLERY && caption != null) {
            end();
        }
        Inline before = taken();
        if (ours && role == Role.GALLERY && open instanceof Gallery gallery && gallery.figures().size() < MOST_LINES) {
            List<Figure> figures = new ArrayList<>(gallery.figures());
            figures.add(figure);
            change(new Gallery(gallery.id(), figures));
        } else if (ours && role == Role.GALLERY) {
            add(new Gallery(ids.block(), List.of(figure)));
        } else {
            add(figure.withLeaves(List.of(before, figure.credit())));
        }
    }

    void table(Grid grid) {
        Inline before = taken();
        Table table = Table.of(ids.block(), grid.header(), grid.rows());
        add(new Table(table.id(), table.header(), table.columns(), table.cells(), before));
    }

    private Inline taken() {
        Inline before = caption;
        caption = null;
        return before == null ? Inline.EMPTY : before;
    }
}
