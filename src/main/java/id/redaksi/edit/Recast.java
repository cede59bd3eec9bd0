package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Framed;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blocks on their way to another kind. Each text of a block is a row; rows become blocks of the new kind, one each or,
 * for lists, tables and boxes, one for all. It knows where each text went, so that the selection can follow.
 */
final class Recast {
    /** What stands between two cells of a table that is written as text. */
    private static final Pattern CELLS = Pattern.compile("\\t|\\s+\\|\\s+");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    /** A text and where it was; items of a list that were not asked to change keep their marker. */
    private record Row(Place from, int level, Optional<ListBlock.Marker> marker, Inline text, BlockId id) {}

    private record Place(BlockId block, int leaf) {}

    private record Target(BlockId block, int leaf, int shift) {}

    private final Kind kind;
    private final Ids ids;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Place, Target> moves = new HashMap<>();

    Recast(Kind kind, Ids ids) {
        this.kind = kind;
        this.ids = ids;
    }

    /** Takes the leaves from {@code first} to {@code last} of a block; {@code alone} when nothing else is selected. */
    void take(Block block, int first, int last, boolean alone) {
        switch (block) {
            case Paragraph paragraph -> row(block, 0, 0, paragraph.content(), block.id());
            case Heading heading -> row(block, 0, 0, heading.content(), block.id());
            case Quote quote -> quoted(quote, quote.content(), quote.attribution(), kind == Kind.QUOTE);
            case ListBlock list -> list(list, first, last);
            case Framed framed -> {
                if (alone && Kind.of(framed, new Position(framed.id(), 0, 0)).filter(own -> own != kind).isPresent()) {
                    framed(framed);
                } else {
                    keep(framed);
                }
            }
        }
    }

    private void keep(Block block) {
        flush();
        blocks.add(block);
    }

    private void row(Block from, int leaf, int level, Inline text, BlockId id) {
        rows.add(new Row(new Place(from.id(), leaf), level, Optional.empty(), text, id));
    }

    private void quoted(Block quote, Inline content, Inline attribution, boolean same) {
        if (same) {
            keep(quote);
        } else if (kind == Kind.QUOTE || kind == Kind.PULL_QUOTE) {
            keep(kind == Kind.QUOTE
                    ? new Quote(quote.id(), content, attribution)
                    : new PullQuote(quote.id(), content, attribution));
        } else {
            row(quote, 0, 0, content, quote.id());
            if (!attribution.isEmpty()) {
                row(quote, 1, 0, attribution, ids.block());
            }
        }
    }

    private void list(ListBlock list, int first, int last) {
        if (kind.isList()) {
            for (int i = 0; i < list.items().size(); i++) {
                ListBlock.Item item = list.items().get(i);
                boolean asked = i >= first && i <= last;
                rows.add(new Row(
                        new Place(list.id(), i),
                        item.level(),
                        asked ? Optional.empty() : Optional.of(item.marker()),
                        item.content(),
                        list.id()));
            }
            return;
        }
        if (first > 0) {
            keep(new ListBlock(list.id(), list.items().subList(0, first)));
        }
        for (int i = first; i <= last; i++) {
            row(list, i, list.items().get(i).level(), list.items().get(i).content(), i == 0 ? list.id() : ids.block());
        }
        if (last + 1 < list.items().size()) {
            flush();
            var tail = new ListBlock(ids.block(), list.items().subList(last + 1, list.items().size()));
            for (int i = last + 1; i < list.items().size(); i++) {
                moves.put(new Place(list.id(), i), new Target(tail.id(), i - last - 1, 0));
            }
            blocks.add(tail);
        }
    }

    /** The texts of a piece set apart; an address or a headline that is no leaf becomes a text too, none is lost. */
    private void framed(Framed framed) {
        switch (framed) {
            case PullQuote quote -> quoted(quote, quote.content(), quote.attribution(), false);
            case Table table -> table(table);
            case Code code -> lines(code);
            case Embed embed -> {
                leaves(embed);
                if (!embed.address().isEmpty()) {
                    extra(embed, Inline.of(embed.address(), new Link(embed.address())));
                }
            }
            case RelatedBox box -> {
                leaves(box);
                box.entries().forEach(entry -> extra(box, Inline.of(entry.headline())));
            }
            case Figure _, Gallery _, InfoBox _, Footnotes _, Divider _ -> leaves(framed);
        }
        if (rows.isEmpty() && blocks.isEmpty()) {
            row(framed, 0, 0, Inline.EMPTY, framed.id());
        }
    }

    private void leaves(Block block) {
        for (int i = 0; i < block.leaves().size(); i++) {
            if (!block.leaves().get(i).isEmpty()) {
                row(block, i, 0, block.leaves().get(i), rows.isEmpty() ? block.id() : ids.block());
            }
        }
    }

    private void extra(Block block, Inline text) {
        row(block, -1 - rows.size(), 0, text, rows.isEmpty() ? block.id() : ids.block());
    }

    private void table(Table table) {
        for (int i = 0; i < table.rows(); i++) {
            Inline text = Inline.EMPTY;
            for (Inline cell : table.row(i)) {
                text = cell.isEmpty() ? text : text.isEmpty() ? cell : text.plus(Inline.of(" | ")).plus(cell);
            }
            if (!text.isEmpty()) {
                row(table, i * table.columns(), 0, text, rows.isEmpty() ? table.id() : ids.block());
            }
        }
        if (!table.caption().isEmpty()) {
            row(table, table.cells().size(), 0, table.caption(), rows.isEmpty() ? table.id() : ids.block());
        }
    }

    private void lines(Code code) {
        int start = 0;
        for (String line : code.content().text().split("\n", -1)) {
            Inline text = code.content().slice(start, start + line.length());
            row(code, rows.isEmpty() ? 0 : -1 - rows.size(), 0, text, rows.isEmpty() ? code.id() : ids.block());
            start += line.length() + 1;
        }
    }

    private void flush() {
        if (rows.isEmpty()) {
            return;
        }
        switch (kind) {
            case BULLETS, NUMBERS -> list();
            case INFO_BOX -> together(new InfoBox(first(), Inline.EMPTY, texts()), 1);
            case GALLERY ->
                together(
                        new Gallery(first(), texts().stream().map(this::captioned).toList()), 0, 2);
            case TABLE -> tabled();
            case CODE_BLOCK -> coded();
            case PARAGRAPH, HEADING_2, HEADING_3, HEADING_4, QUOTE, PULL_QUOTE, FIGURE, EMBED, RELATED -> {
                for (Row row : rows) {
                    moves.put(row.from(), new Target(row.id(), 0, 0));
                    blocks.add(single(row.id(), row.text()));
                }
            }
        }
        rows.clear();
    }

    private BlockId first() {
        return rows.getFirst().id();
    }

    private List<Inline> texts() {
        return rows.stream().map(Row::text).toList();
    }

    private Figure captioned(Inline text) {
        return new Figure(ids.block(), text, Inline.EMPTY, "", null);
    }

    private Block single(BlockId id, Inline text) {
        return switch (kind) {
            case HEADING_2, HEADING_3, HEADING_4 -> new Heading(id, kind.ordinal() + 1, text);
            case QUOTE -> new Quote(id, text, Inline.EMPTY);
            case PULL_QUOTE -> new PullQuote(id, text, Inline.EMPTY);
            case FIGURE -> new Figure(id, text, Inline.EMPTY, "", null);
            case EMBED -> embed(id, text);
            case RELATED -> new RelatedBox(id, text, List.of());
            case PARAGRAPH, BULLETS, NUMBERS, INFO_BOX, CODE_BLOCK, TABLE, GALLERY -> new Paragraph(id, text);
        };
    }

    /** The first address of the text is the card's, the rest its caption. */
    private static Embed embed(BlockId id, Inline text) {
        Matcher address = ADDRESS.matcher(text.text());
        return address.find()
                ? new Embed(id, address.group(), text.replace(address.start(), address.end(), Inline.EMPTY))
                : new Embed(id, "", text);
    }

    private void together(Block block, int firstLeaf) {
        together(block, firstLeaf, 1);
    }

    /** One block for all rows, which stand in its leaves from {@code firstLeaf} on, {@code stride} apart. */
    private void together(Block block, int firstLeaf, int stride) {
        for (int i = 0; i < rows.size(); i++) {
            moves.put(rows.get(i).from(), new Target(block.id(), firstLeaf + i * stride, 0));
        }
        blocks.add(block);
    }

    private void list() {
        together(
                new ListBlock(
                        first(),
                        rows.stream()
                                .map(row -> new ListBlock.Item(
                                        row.level(), row.marker().orElse(kind.marker()), row.text()))
                                .toList()),
                0);
    }

    private void tabled() {
        List<List<Inline>> cells = rows.stream().map(row -> cells(row.text())).toList();
        Table table = Table.of(first(), rows.size() > 1, cells);
        together(table, 0, table.columns());
    }

    static List<Inline> cells(Inline text) {
        List<Inline> cells = new ArrayList<>();
        Matcher border = CELLS.matcher(text.text());
        int start = 0;
        while (border.find() && cells.size() < Table.WIDEST - 1) {
            cells.add(text.slice(start, border.start()));
            start = border.end();
        }
        cells.add(text.slice(start, text.length()));
        return cells;
    }

    private void coded() {
        Inline all = Inline.EMPTY;
        for (int i = 0; i < rows.size(); i++) {
            all = i == 0 ? all : all.plus(Inline.of("\n"));
            moves.put(rows.get(i).from(), new Target(first(), 0, all.length()));
            all = all.plus(rows.get(i).text());
        }
        blocks.add(new Code(first(), "", all));
    }

    List<Block> done() {
        flush();
        return blocks;
    }

    /** Where a place is now; the end of its text's block where the text is another one now. */
    Position moved(Position place) {
        Target to = moves.getOrDefault(
                new Place(place.block(), place.leaf()), new Target(place.block(), place.leaf(), 0));
        Block block = blocks.stream()
                .filter(one -> one.id().equals(to.block()))
                .findFirst()
                .orElse(blocks.getFirst());
        if (block.leaves().isEmpty()) {
            return place;
        }
        int leaf = Math.min(to.leaf(), block.leaves().size() - 1);
        int offset = Math.min(place.offset() + to.shift(), block.leaves().get(leaf).length());
        return new Position(block.id(), leaf, offset);
    }
}
