package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Grows a selection to the next larger unit and shrinks it back the way it came. Remembers the way of one selection;
 * confined to one thread.
 */
public final class Widening {
    /** What can be selected as one, from the smallest to the largest. A cell and a caption are paragraphs. */
    public enum Unit {
        WORD,
        SENTENCE,
        PARAGRAPH,
        BLOCK,
        ALL
    }

    private final Deque<Selection> former = new ArrayDeque<>();
    private @Nullable Selection grown;

    /** The unit at a place, from its start to its end. */
    public static Selection at(Story story, Position place, Unit unit) {
        return switch (unit) {
            case WORD, SENTENCE, PARAGRAPH -> within(story, place, unit);
            case BLOCK -> {
                Block block = story.body().find(place.block()).orElseThrow();
                yield new Selection(new Position(block.id(), 0, 0), Leaves.end(block, block.leaves().size() - 1));
            }
            case ALL -> Leaves.first(story.body())
                    .flatMap(first -> Leaves.last(story.body()).map(last -> new Selection(first, last)))
                    .orElse(Selection.caret(place));
        };
    }

    private static Selection within(Story story, Position place, Unit unit) {
        Stretch stretch = in(Leaves.at(story.body(), place).text(), place.offset(), unit, story.labels().language());
        return new Selection(
                new Position(place.block(), place.leaf(), stretch.from()),
                new Position(place.block(), place.leaf(), stretch.to()));
    }

    /** The unit at a place of a text alone; all of it for what is larger than a sentence. */
    public static Stretch in(String text, int at, Unit unit, String language) {
        return switch (unit) {
            case WORD -> new WordBorders(text).touching(at);
            case SENTENCE -> Sentences.of(language).around(text, at);
            case PARAGRAPH, BLOCK, ALL -> new Stretch(0, text.length());
        };
    }

    /** From the unit at one place to that at another, with the caret at the side of the second. */
    public static Selection between(Story story, Position anchor, Position head, Unit unit) {
        Selection one = at(story, anchor, unit);
        Selection other = at(story, head, unit);
        return Leaves.compare(story.body(), anchor, head) <= 0
                ? new Selection(one.anchor(), other.head())
                : new Selection(one.head(), other.anchor());
    }

    /** The smallest units around the selection that hold more than it; itself when it is all. */
    public Selection wider(Story story, Selection selection) {
        for (Unit unit : Unit.values()) {
            Selection around = around(story, selection, unit);
            if (isMore(story, around, selection)) {
                if (!selection.equals(grown)) {
                    former.clear();
                }
                former.push(selection);
                grown = around;
                return around;
            }
        }
        return selection;
    }

    private static Selection around(Story story, Selection selection, Unit unit) {
        Position from = selection.from(story.body());
        Position to = selection.to(story.body());
        boolean inside = !selection.isCaret() && to.offset() > 0;
        Position last = inside ? new Position(to.block(), to.leaf(), to.offset() - 1) : to;
        return new Selection(at(story, from, unit).anchor(), at(story, last, unit).head());
    }

    /** Whether it reaches further on one side and not less far on the other. */
    private static boolean isMore(Story story, Selection around, Selection selection) {
        int before = Leaves.compare(story.body(), around.anchor(), selection.from(story.body()));
        int after = Leaves.compare(story.body(), around.head(), selection.to(story.body()));
        return before <= 0 && after >= 0 && before - after < 0;
    }

    /** What was selected before it was widened, or else the largest unit at its start that is less; last a bare caret. */
    public Selection narrower(Story story, Selection selection) {
        Optional<Selection> way = selection.equals(grown) ? Optional.ofNullable(former.poll()) : Optional.empty();
        Selection result = way.orElseGet(() -> inner(story, selection));
        grown = result;
        return result;
    }

    private static Selection inner(Story story, Selection selection) {
        for (int i = Unit.values().length - 1; i >= 0; i--) {
            Selection inner = at(story, selection.from(story.body()), Unit.values()[i]);
            if (!inner.isCaret() && isMore(story, new Selection(selection.from(story.body()), selection.to(story.body())), inner)) {
                return inner;
            }
        }
        return Selection.caret(selection.from(story.body()));
    }
}
