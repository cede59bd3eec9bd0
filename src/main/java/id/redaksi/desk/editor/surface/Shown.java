package id.redaksi.desk.editor.surface;

import id.redaksi.desk.kit.Signs;
import id.redaksi.guard.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A text as the surface shows it: what nobody would see has a sign in its place, as long as itself, so that it neither
 * turns the order of what stands around it nor makes it vanish. Joiners and selectors that belong where they are stay.
 * {@code borders} are the places at which it is cut into pieces: around such signs, and those of {@link Pieces}.
 */
record Shown(String text, List<Hidden> hidden, TreeSet<Integer> borders) {
    static Shown of(String text) {
        List<Hidden> hidden = Hidden.in(text);
        var borders = new TreeSet<Integer>();
        for (Hidden one : hidden) {
            borders.add(one.at());
            borders.add(one.at() + one.length());
        }
        String signed = Signs.shown(text, hidden);
        borders.addAll(Pieces.borders(signed));
        return new Shown(signed, hidden, borders);
    }

    /** The hidden character that begins at a place. */
    Optional<Hidden> hiddenAt(int at) {
        return hidden.stream().filter(one -> one.at() == at).findFirst();
    }
}
