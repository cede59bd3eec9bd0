package id.redaksi.edit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a caret in one line of mixed writing directions, from left to right. Between two directions one place
 * has two sides; it is counted at the side where writing in the outer direction goes on, so that the caret never stands
 * still while it is moved. Offsets are UTF-16 units.
 */
public final class VisualOrder {
    private final Bidi bidi;
    private final boolean rightToLeft;

    /** {@code rightToLeft} is the direction of the whole text. */
    public VisualOrder(String text, boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
        bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /** Whether a text runs from right to left: its first letter with a direction does. */
    public static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }

    /** Whether all runs from left to right, so that the order seen is the order written. */
    public static boolean isPlain(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** The places from the line's start to its end, both counted, as they are seen from left to right. */
    public List<Integer> places(int from, int to) {
        List<Integer> places = new ArrayList<>();
        places.add(from);
        inner(from, to, base(), places);
        if (to > from) {
            places.add(to);
        }
        return rightToLeft ? places.reversed() : places;
    }

    /** The places between the ends of a stretch whose outer direction has this level, in that direction. */
    private void inner(int from, int to, int level, List<Integer> places) {
        for (int i = from; i < to; ) {
            int end = i + 1;
            if (level(i) > level) {
                while (end < to && level(end) > level) {
                    end++;
                }
                List<Integer> inside = new ArrayList<>();
                inner(i, end, level + 1, inside);
                places.addAll(inside.reversed());
            }
            if (end < to) {
                places.add(end);
            }
            i = end;
        }
    }

    private int base() {
        return bidi.getBaseLevel();
    }

    /** How deep a character's direction is nested: even levels run to the right, odd ones to the left. */
    public int level(int at) {
        return at < 0 || at >= bidi.getLength() ? base() : bidi.getLevelAt(at);
    }

    /** Whether the side of a place where the outer direction goes on is that of the character behind it. */
    public boolean leads(int at, int from, int to) {
        return at < to && (at == from ? level(at) <= base() : level(at) <= level(at - 1));
    }
}
