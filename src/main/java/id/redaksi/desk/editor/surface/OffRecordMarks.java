package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Decorations.Decoration;
import id.redaksi.edit.Decorations.Kind;
import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Span;
import java.util.ArrayList;
import java.util.List;

/** The frames around words that are off the record, so that nobody takes them for what readers will see. */
final class OffRecordMarks {
    private OffRecordMarks() {}

    static List<Decoration> on(Block block) {
        List<Decoration> marks = new ArrayList<>();
        List<Inline> leaves = block.leaves();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            for (Span span : leaves.get(leaf).spans()) {
                if (span.mark() instanceof OffTheRecord) {
                    marks.add(new Decoration(leaf, span.from(), span.to(), Kind.OFF_RECORD));
                }
            }
        }
        return marks;
    }
}
