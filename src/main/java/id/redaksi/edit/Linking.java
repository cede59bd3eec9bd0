package id.redaksi.edit;

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
