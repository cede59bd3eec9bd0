package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Rows.Row;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Sentences;
import id.redaksi.edit.Spotlight;
import id.redaksi.edit.Stretch;
import id.redaksi.story.Position;
import java.util.List;
import javafx.scene.layout.Region;

/** Draws what is not around the caret soft. It changes colours only: no line moves when it is turned on. */
final class Lights {
    private final BodyViewModel model;
    private Spotlight spotlight = Spotlight.OFF;

    Lights(BodyViewModel model) {
        this.model = model;
    }

    void become(Spotlight wanted) {
        spotlight = wanted;
    }

    /** Sets the colours of a row that has its view and its place; nothing is left for the next frame to style. */
    void fall(Row row) {
        BlockView view = row.view;
        if (view == null) {
            return;
        }
        Position caret = model.selection().head();
        boolean here = row.block().id().equals(caret.block());
        boolean parts = here && (spotlight == Spotlight.SENTENCE || spotlight == Spotlight.LINE);
        boolean changed = dim(view, spotlight != Spotlight.OFF && !here);
        List<LeafView> leaves = view.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            LeafView leaf = leaves.get(i);
            boolean lit = parts && i == caret.leaf();
            changed |= dim(leaf, parts && !lit);
            changed |= lit ? part(leaf, caret) : leaf.light(-1, -1);
        }
        if (changed) {
            view.applyCss();
            view.layout();
        }
    }

    private static boolean dim(Region part, boolean soft) {
        boolean other = soft != part.getStyleClass().contains("dim");
        if (other && soft) {
            part.getStyleClass().add("dim");
        } else if (other) {
            part.getStyleClass().remove("dim");
        }
        return other;
    }

    private boolean part(LeafView leaf, Position caret) {
        Stretch lit = spotlight == Spotlight.LINE ? line(leaf.lines(), caret.offset()) : sentence(caret);
        return leaf.light(lit.from(), lit.to());
    }

    private static Stretch line(Lines lines, int offset) {
        return lines.reach(lines.number(offset)).orElseThrow();
    }

    private Stretch sentence(Position caret) {
        String text = Leaves.at(model.body(), caret).text();
        return Sentences.of(model.story().labels().language()).around(text, caret.offset());
    }
}
