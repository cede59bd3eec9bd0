package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that become a kind of block when they are typed at a paragraph's start and followed by a blank, or are all of a
 * paragraph and followed by Enter, as Markdown has them. Each is an act of its own, so that one undo brings the signs
 * back.
 */
public final class InputRules {
    private static final Map<String, Kind> SIGNS = Map.ofEntries(
            Map.entry("## ", Kind.HEADING_2),
            Map.entry("### ", Kind.HEADING_3),
            Map.entry("#### ", Kind.HEADING_4),
            Map.entry("> ", Kind.QUOTE),
            Map.entry("- ", Kind.BULLETS),
            Map.entry("* ", Kind.BULLETS),
            Map.entry("1. ", Kind.NUMBERS),
            Map.entry("1) ", Kind.NUMBERS),
            Map.entry(">> ", Kind.PULL_QUOTE),
            Map.entry("!!! ", Kind.INFO_BOX));

    /** What Indonesian and English pages write over links to other stories. */
    private static final Set<String> READ_TOO = Set.of("baca juga", "baca pula", "read also", "read more");

    private static final int LONGEST_SIGN = 12;
    private static final Pattern FENCE = Pattern.compile("```\\s*([A-Za-z0-9+#.-]*)");
    private static final Pattern ROW = Pattern.compile("\\|(.+\\|)+\\s*", Pattern.DOTALL);

    private final Ids ids;
    private final Kinds kinds;

    public InputRules(Ids ids) {
        this.ids = ids;
        kinds = new Kinds(ids);
    }

    /** What a blank that was just typed sets off. */
    public Optional<Transaction> afterBlank(Story story, Selection selection) {
        Position at = selection.head();
        if (!selection.isCaret()
                || at.offset() > LONGEST_SIGN
                || !(story.body().find(at.block()).orElseThrow() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        String before = paragraph.content().text().substring(0, at.offset());
        var work = new Work(story, selection);
        var start = new Position(at.block(), 0, 0);
        if (SIGNS.containsKey(before)) {
            work.text(start, at.offset(), Inline.EMPTY);
            work.caret(start);
            kinds.become(work, SIGNS.get(before));
        } else if (isReadToo(before) && at.offset() == paragraph.content().length()) {
            Inline title = paragraph.content().slice(0, before.length() - 2);
            instead(work, paragraph, new RelatedBox(paragraph.id(), title, List.of()));
            work.caret(new Position(paragraph.id(), 0, title.length()));
        }
        return work.done("");
    }

    private static boolean isReadToo(String typed) {
        return typed.endsWith(": ")
                && READ_TOO.contains(typed.substring(0, typed.length() - 2).toLowerCase(java.util.Locale.ROOT));
    }

    /** What Enter makes of a paragraph that holds nothing but a sign or an address. */
    public Optional<Transaction> beforeEnter(Story story, Selection selection) {
        Position at = selection.head();
        if (!selection.isCaret()
                || !(story.body().find(at.block()).orElseThrow() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        var work = new Work(story, selection);
        made(paragraph).ifPresent(block -> {
            instead(work, paragraph, block);
            work.caret(
                    block.leaves().isEmpty()
                            ? Leaves.next(work.body(), new Position(block.id(), 0, 0)).orElseThrow()
                            : new Position(block.id(), block instanceof Table table ? table.columns() : 0, 0));
        });
        return work.done("");
    }

    private Optional<Block> made(Paragraph paragraph) {
        String text = paragraph.content().text().strip();
        Matcher fence = FENCE.matcher(text);
        if (fence.matches()) {
            return Optional.of(new Code(paragraph.id(), fence.group(1), Inline.EMPTY));
        }
        if (Embed.Platform.isPost(text)) {
            return Optional.of(new Embed(paragraph.id(), text, Inline.EMPTY));
        }
        if (ROW.matcher(text).matches() && text.length() > 3) {
            return Optional.of(table(paragraph));
        }
        return switch (text) {
            case "---" -> Optional.of(new Divider(paragraph.id()));
            case "![]" -> Optional.of(Figure.empty(paragraph.id()));
            case "![][]" ->
                Optional.of(new Gallery(
                        paragraph.id(), List.of(Figure.empty(ids.block()), Figure.empty(ids.block()))));
            default -> Optional.empty();
        };
    }

    /** A table whose header the paragraph names, with one row to fill. */
    private static Table table(Paragraph paragraph) {
        Inline row = paragraph.content();
        int from = row.text().indexOf('|') + 1;
        int to = row.text().lastIndexOf('|');
        String[] titles = row.text().substring(from, to).split("\\|", Table.WIDEST);
        List<Inline> header = new java.util.ArrayList<>();
        for (String title : titles) {
            int start = from + title.length() - title.stripLeading().length();
            header.add(row.slice(Math.min(start, from + title.length()), Math.max(start, from + title.stripTrailing().length())));
            from += title.length() + 1;
        }
        return Table.of(paragraph.id(), true, List.of(header, List.of(Inline.EMPTY)));
    }

    /** Puts the block in the paragraph's place, with a paragraph to go on in where none follows. */
    private void instead(Work work, Paragraph paragraph, Block block) {
        int index = work.body().indexOf(paragraph.id());
        boolean last = index == work.body().blocks().size() - 1;
        boolean follows = last || block.leaves().isEmpty();
        work.replace(
                paragraph, follows ? List.of(block, new Paragraph(ids.block(), Inline.EMPTY)) : List.of(block));
    }
}
