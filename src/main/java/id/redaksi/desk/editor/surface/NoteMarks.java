package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Decorations.Decoration;
import id.redaksi.edit.Decorations.Kind;
import id.redaksi.story.Block;
import id.redaksi.story.Noted;
import id.redaksi.story.Review;
import id.redaksi.story.Span;
import java.util.ArrayList;
import java.util.List;

/** The grounds behind words that have an open note; those of the note that is looked at stand out. */
final class NoteMarks {
    private NoteMarks() {}

    /** {@code here}: the key of the note that is looked at; empty for none. */
    static List<Decoration> on(Block block, Review review, String here) {
        if (review.notes().isEmpty()) {
            return List.of();
        }
        List<Decoration> marks = new ArrayList<>();
        for (int leaf = 0; leaf < block.leaves().size(); leaf++) {
            for (Span span : block.leaves().get(leaf).spans()) {
                if (span.mark() instanceof Noted(var key) && isOpen(review, key, here)) {
                    marks.add(new Decoration(
                            leaf, span.from(), span.to(), key.equals(here) ? Kind.NOTED_HERE : Kind.NOTED));
                }
            }
        }
        return marks;
    }

    private static boolean isOpen(Review review, String key, String here) {
        return key.equals(here) || review.note(key).filter(note -> !note.resolved()).isPresent();
    }
}
