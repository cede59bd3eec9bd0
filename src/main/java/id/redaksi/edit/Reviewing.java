package id.redaksi.edit;

import id.redaksi.story.Answers;
import id.redaksi.story.Block;
import id.redaksi.story.BlockChange;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Correction;
import id.redaksi.story.Deletion;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Mark;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Quote;
import id.redaksi.story.Review;
import id.redaksi.story.Running;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Accepts suggestions or turns them down, as one act. What is settled is no suggestion any more: text that was to come in
 * stays or goes, text that was to go goes or stays, and likewise blocks and the ends of paragraphs between them.
 */
public final class Reviewing {
    private Reviewing() {}

    /** All suggestions of the story; empty when there is none. */
    public static Optional<Transaction> all(Story story, Selection selection, boolean accept) {
        var work = new Work(story, selection);
        all(work, accept);
        return work.done("");
    }

    /** What lies on another suggestion is settled first, and the other in the next round. */
    private static void all(Work work, boolean accept) {
        for (List<Suggestion> left = Suggestions.all(work.story()); !left.isEmpty(); ) {
            settle(work, left, accept);
            left = Suggestions.all(work.story());
        }
    }

    /** Some suggestions of the story, as {@link Suggestions#in} named them. */
    public static Optional<Transaction> some(
            Story story, Selection selection, Collection<Suggestion> chosen, boolean accept) {
        var work = new Work(story, selection);
        settle(work, chosen, accept);
        return work.done("");
    }

    /** Those that the selection touches, or with a bare caret those beside it. */
    public static List<Suggestion> touched(Story story, Selection selection) {
        Position from = selection.from(story.body());
        Position to = selection.to(story.body());
        int first = story.body().indexOf(from.block());
        int last = story.body().indexOf(to.block());
        return story.body().blocks().subList(first, last + 1).stream()
                .flatMap(block -> Suggestions.in(story, block).stream())
                .filter(one -> touches(story.body(), one, from, to))
                .toList();
    }

    private static boolean touches(Body body, Suggestion one, Position from, Position to) {
        return switch (one) {
            case Suggestion.OfText text -> {
                TextRange range = text.range();
                yield Leaves.compare(body, range.start(), to) <= 0
                        && Leaves.compare(body, range.selection().head(), from) >= 0;
            }
            case Suggestion.OfBlock block -> switch (block.what()) {
                case ADDED, REMOVED -> true;
                case PARTED, JOINED ->
                    !from.block().equals(block.block())
                            || from.leaf() == 0 && from.offset() == 0;
            };
        };
    }

    /** The story as it leaves the house: without what is only suggested or off the record, notes, answers, who is hidden. */
    public static Story settled(Story story) {
        if (story.isSettled()) {
            return story;
        }
        Selection nowhere = Selection.caret(Leaves.first(story.body()).orElse(new Position(story.lead().id(), 0, 0)));
        var work = new Work(story, nowhere);
        all(work, false);
        List<Block> blocks = work.body().blocks().stream()
                .map(block -> block.withLeaves(block.leaves().stream()
                        .map(text -> text.without(Mark::isReview))
                        .toList()))
                .toList();
        List<Correction> corrections = work.story().corrections().stream()
                .map(one -> one.withText(one.text().without(Mark::isReview)))
                .toList();
        Figure lead = work.story().lead();
        Story settled = work.story()
                .withBody(new Body(blocks))
                .with(Field.LEAD, lead.withLeaves(
                        lead.leaves().stream().map(text -> text.without(Mark::isReview)).toList()))
                .with(Field.CORRECTIONS, corrections)
                .with(Field.REVIEW, Review.NONE)
                .with(Field.ANSWERS, Answers.NONE);
        return OnTheRecord.of(settled);
    }

    private static void settle(Work work, Collection<Suggestion> chosen, boolean accept) {
        Map<BlockId, List<TextRange>> texts = new HashMap<>();
        Map<BlockId, EnumSet<Suggestion.What>> whole = new HashMap<>();
        for (Suggestion one : chosen) {
            switch (one) {
                case Suggestion.OfText text ->
                    texts.computeIfAbsent(text.block(), _ -> new ArrayList<>()).add(text.range());
                case Suggestion.OfBlock block ->
                    whole.computeIfAbsent(block.block(), _ -> EnumSet.noneOf(Suggestion.What.class))
                            .add(block.what());
            }
        }
        Suggestion.What goes = accept ? Suggestion.What.REMOVED : Suggestion.What.ADDED;
        Set<BlockId> gone = new HashSet<>();
        whole.forEach((id, what) -> {
            if (what.contains(goes)) {
                gone.add(id);
            }
        });
        Map<BlockId, BlockChange> changes = new LinkedHashMap<>(work.story().review().changes());
        List<Block> blocks = work.body().blocks();
        for (Block block : blocks.reversed()) {
            for (TextRange range : texts.getOrDefault(block.id(), List.of()).reversed()) {
                characters(work, range, accept);
            }
            Set<Suggestion.What> what = whole.getOrDefault(block.id(), EnumSet.noneOf(Suggestion.What.class));
            if (what.contains(accept ? Suggestion.What.JOINED : Suggestion.What.PARTED) && !gone.contains(block.id())) {
                join(work, blocks, block, gone);
            }
            if (gone.contains(block.id())) {
                remove(work, block.id());
            }
            without(changes, block.id(), what);
        }
        changes.keySet().removeIf(id -> work.body().indexOf(id) < 0);
        work.field(Field.REVIEW, work.story().review().withChanges(changes));
    }

    private static void without(Map<BlockId, BlockChange> changes, BlockId id, Set<Suggestion.What> settled) {
        BlockChange change = changes.get(id);
        if (change == null || settled.isEmpty()) {
            return;
        }
        var added = settled.contains(Suggestion.What.ADDED) ? null : change.added();
        var removed = settled.contains(Suggestion.What.REMOVED) ? null : change.removed();
        var parted = settled.contains(Suggestion.What.PARTED) ? null : change.parted();
        var joined = settled.contains(Suggestion.What.JOINED) ? null : change.joined();
        if (added == null && removed == null && parted == null && joined == null) {
            changes.remove(id);
        } else {
            changes.put(id, new BlockChange(added, removed, parted, joined));
        }
    }

    private static void characters(Work work, TextRange range, boolean accept) {
        Inline leaf = work.leaf(range.start());
        for (Suggestions.Piece piece : Suggestions.pieces(leaf, range.from(), range.to()).reversed()) {
            boolean deletes = piece.deletes().isPresent();
            if (!deletes && piece.inserts().isEmpty()) {
                continue;
            }
            Inline text = leaf.slice(piece.from(), piece.to());
            Inline settled = deletes == accept
                    ? Inline.EMPTY
                    : text.without(mark -> deletes ? mark instanceof Deletion : mark instanceof Insertion);
            put(work, new Position(range.block(), range.leaf(), piece.from()), piece.to(), settled);
        }
    }

    /** Writes text in the place of other and lets the selection follow. */
    private static void put(Work work, Position at, int to, Inline with) {
        var step = new ReplaceText(at.block(), at.leaf(), at.offset(), to, with);
        boolean same = with.length() == to - at.offset();
        Selection selected = work.selection();
        work.text(at, to, with);
        if (!same) {
            work.select(new Selection(
                    step.map(selected.anchor()).orElseThrow(), step.map(selected.head()).orElseThrow()));
        }
    }

    /** Lets a block's text run on in the nearest block before it that stays; where it cannot, the blocks stay apart. */
    private static void join(Work work, List<Block> blocks, Block block, Set<BlockId> gone) {
        Optional<Block> before = blocks.subList(0, blocks.indexOf(block)).reversed().stream()
                .filter(one -> !gone.contains(one.id()))
                .findFirst();
        if (before.isEmpty() || !(before.get() instanceof Running)) {
            return;
        }
        boolean unsaid = before.get() instanceof Quote quote && quote.attribution().isEmpty();
        Position end = Leaves.end(before.get(), unsaid ? 0 : before.get().leaves().size() - 1);
        Selection selected = work.selection();
        work.text(end, end.offset(), work.leaf(new Position(block.id(), 0, 0)));
        int at = work.body().indexOf(block.id());
        work.blocks(at, at + 1, List.of());
        work.select(new Selection(moved(selected.anchor(), block, end), moved(selected.head(), block, end)));
    }

    private static Position moved(Position place, Block from, Position to) {
        return place.block().equals(from.id()) ? new Position(to.block(), to.leaf(), to.offset() + place.offset()) : place;
    }

    private static void remove(Work work, BlockId id) {
        int at = work.body().indexOf(id);
        if (at < 0) {
            return;
        }
        boolean only = work.body().blocks().size() == 1;
        List<Block> instead = only ? List.of(new Paragraph(id, Inline.EMPTY)) : List.of();
        work.blocks(at, at + 1, instead);
        Selection selected = work.selection();
        work.select(new Selection(near(work, selected.anchor(), at), near(work, selected.head(), at)));
    }

    /** The place itself, or where its block has gone the nearest text. */
    private static Position near(Work work, Position place, int at) {
        if (Leaves.has(work.body(), place)) {
            return place;
        }
        Block block = work.body().blocks().get(Math.max(0, at - 1));
        if (!block.leaves().isEmpty()) {
            return Leaves.end(block, block.leaves().size() - 1);
        }
        return Leaves.previous(work.body(), new Position(block.id(), 0, 0))
                .or(() -> Leaves.first(work.body()))
                .orElse(place);
    }
}
