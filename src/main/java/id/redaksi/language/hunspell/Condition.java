package id.redaksi.language.hunspell;

import java.util.ArrayList;
import java.util.List;

/** Which letters a stem must have at the side where an affix is put: {@code [^aeiou]y}. */
final class Condition {
    private static final int LONGEST = 100;
    private static final Condition ANY = new Condition(List.of());

    /** A place: the letters it may have, or those it may not; "." is none that it may not. */
    private record Place(String letters, boolean not) {
        boolean fits(char letter) {
            return letters.indexOf(letter) >= 0 != not;
        }
    }

    private final List<Place> places;

    private Condition(List<Place> places) {
        this.places = places;
    }

    static Condition of(String text) throws Broken {
        if (text.equals(".") || text.isEmpty()) {
            return ANY;
        }
        List<Place> places = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[') {
                int end = text.indexOf(']', at);
                boolean not = text.startsWith("[^", at);
                int from = at + (not ? 2 : 1);
                if (end < from || places.size() == LONGEST) {
                    throw new Broken();
                }
                places.add(new Place(text.substring(from, end), not));
                at = end + 1;
            } else {
                places.add(c == '.' ? new Place("", true) : new Place(String.valueOf(c), false));
                at++;
            }
        }
        return new Condition(List.copyOf(places));
    }

    boolean fitsEnd(String stem) {
        return stem.length() >= places.size() && fits(stem, stem.length() - places.size());
    }

    boolean fitsStart(String stem) {
        return stem.length() >= places.size() && fits(stem, 0);
    }

    private boolean fits(String stem, int from) {
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).fits(stem.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }
}
