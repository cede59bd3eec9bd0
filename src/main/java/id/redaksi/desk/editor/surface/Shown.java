package id.redaksi.desk.editor.surface;

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
        var shown = new StringBuilder(text);
        for (Hidden one : hidden) {
            borders.add(one.at());
            borders.add(one.at() + one.length());
            if (one.kind() != Hidden.Kind.BLANK) {
                shown.setCharAt(one.at(), sign(one));
                if (one.length() > 1) {
                    shown.setCharAt(one.at() + 1, '\u200b');
                }
            }
        }
        String signed = shown.toString();
        borders.addAll(Pieces.borders(signed));
        return new Shown(signed, hidden, borders);
    }

    /** What stands for it: all of them neutral in direction, and in the fonts of the story. */
    private static char sign(Hidden one) {
        return switch (one.kind()) {
            case BLANK -> '\u00a0';
            case SOFT_HYPHEN -> '¬';
            case WIDTHLESS -> '¦';
            case DIRECTION -> switch (one.code()) {
                case 0x200E, 0x202A, 0x202D, 0x2066 -> '→';
                case 0x200F, 0x061C, 0x202B, 0x202E, 0x2067 -> '←';
                default -> '‡';
            };
            case CONTROL, BROKEN, TAG -> '¤';
        };
    }

    /** The hidden character that begins at a place. */
    Optional<Hidden> hiddenAt(int at) {
        return hidden.stream().filter(one -> one.at() == at).findFirst();
    }
}
