package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies pieces of a body and puts them in elsewhere. */
public final class Clip {
    /** Control characters other than the tab, which no story needs. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");

    private final Ids ids;

    public Clip(Ids ids) {
        this.ids = ids;
    }

    /**
     * The selected blocks, those at the ends cut to what is selected; empty for a bare caret. Words that only are to go are
     * left out, and nothing that colleagues suggest or note comes along.
     */
    public List<Block> copy(Story story, Selection selection) {
        if (selection.isCaret()) {
            return List.of();
        }
        Position from = selection.from(story.body());
        Position to = selection.to(story.body());
        List<Block> copied = new ArrayList<>();
        int first = story.body().indexOf(from.block());
        int last = story.body().indexOf(to.block());
        for (int i = first; i <= last; i++) {
            Block block = story.body().blocks().get(i);
            Position start = i == first ? from : new Position(block.id(), 0, 0);
            Position end = i == last ? to : end(block);
            Block cut = block.leaves().isEmpty() ? block : cut(block, start, end);
            copied.add(cut.withLeaves(cut.leaves().stream().map(Suggestions::clean).toList()));
        }
        return List.copyOf(copied);
    }

    private static Position end(Block block) {
        return block.leaves().isEmpty()
                ? new Position(block.id(), 0, 0)
                : Leaves.end(block, block.leaves().size() - 1);
    }

    /** What the range holds of the block: of one text a part is words, of a table its cells, of a list its items. */
    private Block cut(Block block, Position from, Position to) {
        List<Inline> leaves = new ArrayList<>();
        for (int i = 0; i < block.leaves().size(); i++) {
            Inline leaf = block.leaves().get(i);
            int start = i < from.leaf() ? leaf.length() : i == from.leaf() ? from.offset() : 0;
            int end = i > to.leaf() ? 0 : i == to.leaf() ? to.offset() : leaf.length();
            leaves.add(start < end ? leaf.slice(start, end) : Inline.EMPTY);
        }
        boolean whole = from.leaf() == 0
                && from.offset() == 0
                && to.leaf() == leaves.size() - 1
                && to.offset() == block.leaves().getLast().length();
        if (!whole && from.leaf() == to.leaf()) {
            return new Paragraph(ids.block(), leaves.get(from.leaf()));
        }
        return switch (block) {
            case ListBlock list ->
                new ListBlock(list.id(), list.withLeaves(leaves).items().subList(from.leaf(), to.leaf() + 1));
            case Table table -> whole ? table : cells(table, from.leaf(), to.leaf());
            case InfoBox box ->
                new InfoBox(box.id(), leaves.getFirst(), leaves.subList(Math.max(1, from.leaf()), to.leaf() + 1));
            case Gallery gallery ->
                new Gallery(
                        gallery.id(),
                        gallery.withLeaves(leaves).figures().subList(from.leaf() / 2, to.leaf() / 2 + 1));
            case Footnotes notes ->
                new Footnotes(
                        notes.id(), notes.withLeaves(leaves).notes().subList(from.leaf(), to.leaf() + 1));
            case Paragraph _, Heading _, Quote _, PullQuote _, Figure _, Embed _, RelatedBox _, Code _, Divider _ ->
                block.withLeaves(leaves);
        };
    }

    /** The cells between two of them: of one row a part, of several whole rows. */
    private static Table cells(Table table, int from, int to) {
        int last = Math.min(to, table.cells().size() - 1);
        int firstRow = from / table.columns();
        int lastRow = last / table.columns();
        List<List<Inline>> rows = firstRow == lastRow
                ? List.of(table.cells().subList(from, last + 1))
                : table.all().subList(firstRow, lastRow + 1);
        return Table.of(table.id(), table.header() && firstRow == 0 && lastRow > 0, rows);
    }

    /**
     * The blocks as plain text: a line for each leaf that says something, for a table one for each row, with tabs; what is
     * off the record is left out.
     */
    public static String text(List<Block> blocks) {
        return blocks.stream()
                .flatMap(Clip::lines)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return block instanceof Table table
                ? Stream.concat(
                        table.all().stream()
                                .map(row -> row.stream()
                                        .map(cell -> OnTheRecord.of(cell).text().replaceAll("[\\t\\n]+", " "))
                                        .collect(Collectors.joining("\t"))),
                        Stream.of(OnTheRecord.of(table.caption()).text()))
                : block.leaves().stream().map(leaf -> OnTheRecord.of(leaf).text());
    }

    /** Plain text as paragraphs, a line each, or a message each of a chat; empty lines only part them. */
    public List<Block> paragraphs(String text) {
        List<String> lines = text.lines()
                .map(line -> CONTROL.matcher(line).replaceAll(""))
                .filter(line -> !line.isBlank())
                .toList();
        return ChatText.messages(lines)
                .orElseGet(() -> lines.stream().map(Inline::of).toList())
                .stream()
                .<Block>map(line -> new Paragraph(ids.block(), line))
                .toList();
    }
}
