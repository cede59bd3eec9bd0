package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Running;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what is selected to another place of the body, or a copy of it, as one act; it is selected afterwards. */
public final class Moving {
    private final Clip clip;
    private final Pasting pasting;

    public Moving(Ids ids) {
        clip = new Clip(ids);
        pasting = new Pasting(ids);
    }

    /** Puts a copy at a place; empty for a bare caret. */
    public Optional<Transaction> copy(Story story, Selection what, Position to) {
        return pasting.paste(story, Selection.caret(to), clip.copy(story, what))
                .map(pasted -> new Transaction(pasted.steps(), selected(pasted.steps(), story, to, pasted), ""));
    }

    /** Moves it; empty when the place lies in what is moved or at its ends. */
    public Optional<Transaction> move(Story story, Selection what, Position to) {
        Position from = what.from(story.body());
        Position end = what.to(story.body());
        boolean behind = Leaves.compare(story.body(), to, end) > 0;
        if (what.isCaret() || !behind && Leaves.compare(story.body(), to, from) >= 0) {
            return Optional.empty();
        }
        List<Block> moved = clip.copy(story, what);
        boolean oneText = from.block().equals(end.block()) && from.leaf() == end.leaf();
        return behind && !oneText ? pasteFirst(story, what, to, moved) : deleteFirst(story, what, to, moved);
    }

    private Optional<Transaction> deleteFirst(Story story, Selection what, Position to, List<Block> moved) {
        Transaction taken = taken(story, what, to);
        Story without = after(story, taken.steps());
        Position place = mapped(taken.steps(), to);
        return pasting.paste(without, Selection.caret(place), moved)
                .map(pasted -> new Transaction(
                        joined(taken.steps(), pasted.steps()), selected(pasted.steps(), without, place, pasted), ""));
    }

    /** What lies behind keeps its identity until it has got the text; only then the text goes from where it was. */
    private Optional<Transaction> pasteFirst(Story story, Selection what, Position to, List<Block> moved) {
        return pasting.paste(story, Selection.caret(to), moved).map(pasted -> {
            Story both = after(story, pasted.steps());
            Selection put = selected(pasted.steps(), story, to, pasted);
            Transaction taken = taken(both, what, to);
            Story done = after(both, taken.steps());
            return new Transaction(
                    joined(pasted.steps(), taken.steps()),
                    new Selection(kept(both, done, put.anchor(), taken), kept(both, done, put.head(), taken)),
                    "");
        });
    }

    /** Takes the text away; whole blocks leave no empty one behind. */
    private static Transaction taken(Story story, Selection what, Position to) {
        Position from = what.from(story.body());
        Position end = what.to(story.body());
        Block last = story.body().find(end.block()).orElseThrow();
        boolean whole = from.leaf() == 0 && from.offset() == 0 && end.equals(Leaves.end(last, last.leaves().size() - 1));
        Transaction taken = Deleting.selected(story, what).orElseThrow();
        Story without = after(story, taken.steps());
        Position joint = taken.selection() == null ? from : taken.selection().head();
        Block rest = without.body().find(joint.block()).orElseThrow();
        boolean empty = rest instanceof Running && rest.leaves().stream().allMatch(Inline::isEmpty);
        if (!whole || !empty || rest.id().equals(to.block()) || without.body().blocks().size() < 2) {
            return taken;
        }
        var work = new Work(without, Selection.caret(joint));
        int at = work.body().indexOf(rest.id());
        work.blocks(at, at + 1, List.of());
        return new Transaction(
                joined(taken.steps(), work.done("").orElseThrow().steps()), taken.selection(), "");
    }

    private static List<Step> joined(List<Step> first, List<Step> second) {
        List<Step> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static Story after(Story story, List<Step> steps) {
        Story now = story;
        for (Step step : steps) {
            now = step.apply(now).orElseThrow();
        }
        return now;
    }

    private static Position mapped(List<Step> steps, Position place) {
        Position now = place;
        for (Step step : steps) {
            now = step.map(now).orElse(now);
        }
        return now;
    }

    /** From where it was put to where the caret is; where that start has gone, only the caret. */
    private static Selection selected(List<Step> steps, Story before, Position start, Transaction pasted) {
        Story now = after(before, steps);
        Position head = pasted.selection() == null ? start : pasted.selection().head();
        boolean stays = Leaves.has(now.body(), start) && Leaves.compare(now.body(), start, head) <= 0;
        return stays ? new Selection(start, head) : Selection.caret(head);
    }

    /** Where a place is once the text before it has gone: as far from the end of its text as it was. */
    private static Position kept(Story before, Story now, Position place, Transaction taken) {
        Inline text = Leaves.at(before.body(), place);
        int tail = text.length() - place.offset();
        Position joint = taken.selection() == null ? place : taken.selection().head();
        Position there = Leaves.has(now.body(), new Position(place.block(), place.leaf(), 0)) ? place : joint;
        int length = Leaves.has(now.body(), new Position(there.block(), there.leaf(), 0))
                ? Leaves.at(now.body(), there).length()
                : -1;
        return new Position(there.block(), there.leaf(), Math.max(0, length - tail));
    }
}
