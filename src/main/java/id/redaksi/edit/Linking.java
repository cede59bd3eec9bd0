package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Position;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The acts that lead from a story to something else: a link on words, an entry of a list, a box at the caret. */
public final class Linking {
    private Linking() {}

    /** Links a range, unless another text stands there by now. */
    public static Optional<Transaction> link(Story story, Selection selection, TextRange range, String text, String address) {
        if (!Leaves.has(story.body(), new Position(range.block(), range.leaf(), range.to()))
                || !Leaves.at(story.body(), range.start()).text().substring(range.from(), range.to()).equals(text)) {
            return Optional.empty();
        }
        return Marking.on(story, range.selection(), new Link(address))
                .map(act -> new Transaction(act.steps(), selection, ""));
    }

    /** Links the first place at which these words stand without a link; empty when they stand nowhere. */
    public static Optional<Transaction> first(Story story, Selection selection, String words, String address) {
        for (Block block : story.body().blocks()) {
            for (int leaf = 0; leaf < block.leaves().size() && !(block instanceof Code); leaf++) {
                Inline text = block.leaves().get(leaf);
                for (int at = text.text().indexOf(words); at >= 0; at = text.text().indexOf(words, at + 1)) {
                    if (isWhole(text.text(), at, at + words.length()) && !isLinked(text, at, at + words.length())) {
                        return link(story, selection, new TextRange(block.id(), leaf, at, at + words.length()), words, address);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.codePointBefore(from)))
                && (to == text.length() || !Character.isLetterOrDigit(text.codePointAt(to)));
    }

    private static boolean isLinked(Inline text, int from, int to) {
        return text.spans().stream()
                .anyMatch(span -> span.mark() instanceof Link && span.from() < to && from < span.to());
    }

    /** One entry more under "Artikel Terkait"; empty when the story is there. */
    public static Optional<Transaction> relate(Story story, Related entry) {
        if (story.related().stream().anyMatch(one -> one.story().equals(entry.story()))) {
            return Optional.empty();
        }
        List<Related> all = new ArrayList<>(story.related());
        all.add(entry);
        return Optional.of(Transaction.of(new SetField<>(Field.RELATED, all)));
    }

    /** The entry in a box of its own behind the block with the caret, or in the box in which the caret is. */
    public static Optional<Transaction> box(Story story, Selection selection, Ids ids, String title, Related entry) {
        if (!Leaves.has(story.body(), selection.head())) {
            return Optional.empty();
        }
        if (story.body().find(selection.head().block()).orElseThrow() instanceof RelatedBox box) {
            List<Related> all = new ArrayList<>(box.entries());
            all.add(entry);
            return Arranging.change(story, selection, box.withEntries(all));
        }
        return new Arranging(ids)
                .insert(story, selection, new RelatedBox(ids.block(), Inline.of(title), List.of(entry)));
    }
}
