package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Position;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The steps that put other text in the place of hits, all over one story. */
final class Replacing {
    private final Story story;
    private final Function<Hit, String> with;
    private final Map<Field<?>, List<Hit>> inFields = new LinkedHashMap<>();
    private final Map<BlockId, List<Hit>> inBlocks = new HashMap<>();
    private final List<ReplaceText> puts = new ArrayList<>();
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    Replacing(Story story, List<Hit> hits, Function<Hit, String> with) {
        this.story = story;
        this.with = with;
        hits.forEach(this::add);
    }

    private void add(Hit hit) {
        switch (hit.place()) {
            case TextPlace.InField(var field, var _) ->
                inFields.computeIfAbsent(field, _ -> new ArrayList<>()).add(hit);
            case TextPlace.InBlock(var id, var _) -> {
                int at = story.body().indexOf(id);
                if (at >= 0) {
                    first = Math.min(first, at);
                    last = Math.max(last, at);
                    inBlocks.computeIfAbsent(id, _ -> new ArrayList<>()).add(hit);
                }
            }
        }
    }

    /** One act; empty when it would change nothing. */
    Optional<Transaction> act(Selection selection) {
        var work = new Work(story, selection);
        boolean changes = fields(work) | body(work);
        if (!changes) {
            return Optional.empty();
        }
        work.select(new Selection(moved(selection.anchor()), moved(selection.head())));
        return work.done("");
    }

    private boolean fields(Work work) {
        boolean changes = false;
        for (Map.Entry<Field<?>, List<Hit>> entry : inFields.entrySet()) {
            List<Inline> texts = StoryTexts.of(entry.getKey(), story);
            List<Inline> changed = replaced(texts, entry.getValue());
            if (!changed.equals(texts)) {
                work.set(StoryTexts.step(entry.getKey(), story, changed));
                changes = true;
            }
        }
        return changes;
    }

    private boolean body(Work work) {
        if (last < 0) {
            return false;
        }
        List<Block> former = story.body().blocks().subList(first, last + 1);
        List<Block> changed = former.stream().map(this::replaced).toList();
        boolean changes = !changed.equals(former);
        if (changes) {
            work.blocks(first, last + 1, changed);
        }
        return changes;
    }

    private Block replaced(Block block) {
        List<Hit> hits = inBlocks.get(block.id());
        if (hits == null) {
            return block;
        }
        for (Hit hit : hits.reversed()) {
            if (hit.place().part() < block.leaves().size()) {
                puts.add(new ReplaceText(block.id(), hit.place().part(), hit.from(), hit.to(), Inline.of(with.apply(hit))));
            }
        }
        return StoryTexts.with(block, replaced(StoryTexts.of(block), hits));
    }

    /** From the end of each text to its start, so that no place moves before it is reached. */
    private List<Inline> replaced(List<Inline> texts, List<Hit> hits) {
        List<Inline> changed = new ArrayList<>(texts);
        for (Hit hit : hits.reversed()) {
            int part = hit.place().part();
            Mark[] marks = texts.get(part).slice(hit.from(), hit.from() + 1).spans().stream()
                    .map(Span::mark)
                    .toArray(Mark[]::new);
            changed.set(part, changed.get(part).replace(hit.from(), hit.to(), Inline.of(with.apply(hit), marks)));
        }
        return changed;
    }

    /** Where a place has gone; {@code puts} come from the end of each leaf, so that none moves another. */
    private Position moved(Position place) {
        Position now = place;
        for (ReplaceText put : puts) {
            now = put.from() == now.offset() && put.to() > put.from() ? now : put.map(now).orElse(now);
        }
        return now;
    }
}
