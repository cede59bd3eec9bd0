package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.surface.Rows.Row;
import id.redaksi.edit.Decorations;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Spotlight;
import id.redaksi.story.Position;
import id.redaksi.story.Review;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies over the text of a surface: the selection, the marks of others, notes, and the light around the caret. */
final class Markings {
    private final BodyViewModel model;
    private final Lights lights;
    private Decorations marks = Decorations.NONE;
    private String noteHere = "";

    Markings(BodyViewModel model) {
        this.model = model;
        lights = new Lights(model);
    }

    /** Takes these marks in the place of those before. */
    void become(Decorations shown) {
        marks = shown;
    }

    void light(Spotlight spotlight) {
        lights.become(spotlight);
    }

    /** Lets the words of this note stand out; an empty key stands for none. Says whether that is another than before. */
    boolean lookAt(String note) {
        boolean other = !note.equals(noteHere);
        noteHere = note;
        return other;
    }

    /** Lays all of it over the rows that have a view. */
    void lay(Rows rows, Review review) {
        Selection selection = model.selection();
        Position from = selection.from(model.body());
        Position to = selection.to(model.body());
        Row firstRow = rows.of(from.block());
        Row lastRow = rows.of(to.block());
        boolean inside = false;
        for (Row row : rows.all()) {
            boolean first = row == firstRow;
            boolean last = row == lastRow;
            inside = inside || first;
            if (row.view != null) {
                lights.fall(row);
                List<Decorations.Decoration> noted = both(
                        NoteMarks.on(row.block(), review, noteHere), OffRecordMarks.on(row.block()));
                decorate(row.view.leaves(), noted.isEmpty() ? marks.on(row.block()) : both(noted, marks.on(row.block())));
                row.view.mark(model.open().foundProperty().get());
                select(row.view.leaves(), inside && !selection.isCaret(), first ? from : null, last ? to : null);
            }
            inside = inside && !last;
        }
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        if (second.isEmpty()) {
            return first;
        }
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static void decorate(List<LeafView> leaves, List<Decorations.Decoration> all) {
        for (int i = 0; i < leaves.size(); i++) {
            int leaf = i;
            leaves.get(i).decorate(
                    all.isEmpty() ? all : all.stream().filter(one -> one.leaf() == leaf).toList());
        }
    }

    private static void select(
            List<LeafView> leaves,
            boolean inside,
            @Nullable Position from,
            @Nullable Position to) {
        for (int i = 0; i < leaves.size(); i++) {
            LeafView leaf = leaves.get(i);
            boolean before = from != null && i < from.leaf();
            boolean after = to != null && i > to.leaf();
            if (!inside || before || after) {
                leaf.select(-1, -1);
            } else {
                leaf.select(
                        from != null && i == from.leaf() ? from.offset() : 0,
                        to != null && i == to.leaf() ? to.offset() : leaf.length());
            }
        }
    }
}
