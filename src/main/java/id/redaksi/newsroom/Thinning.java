package id.redaksi.newsroom;

import java.util.ArrayList;
import java.util.List;

/**
 * Which revisions of a story a time line shows; the disk keeps them all. What somebody did (saved, imported, exported,
 * restored), what was recovered or kept before much text went, and what was named or pinned always shows. Of those that
 * were kept by themselves the newest {@value #NEWEST} show; of the next {@value #NEWEST} those with an even number, of the
 * next {@code 2 * NEWEST} every fourth, of the next {@code 4 * NEWEST} every eighth, and so on: some ten for each
 * doubling of age, so that 5,000 revisions show a hundred.
 *
 * <p>Age is the number of revisions that came after one, never time, since clocks go wrong. What shows depends on a
 * revision's number and age alone, and one that was left out once is left out from then on, so that nothing flickers.
 */
public final class Thinning {
    static final int NEWEST = 20;

    private Thinning() {}

    /** The versions to show, of all of one story's from the newest to the oldest. */
    public static List<Version> of(List<Version> all) {
        List<Version> shown = new ArrayList<>();
        for (int after = 0; after < all.size(); after++) {
            Version version = all.get(after);
            if (isKept(version) || shows(version.revision().number(), after)) {
                shown.add(version);
            }
        }
        return List.copyOf(shown);
    }

    /** Whether a version shows however old it is. */
    public static boolean isKept(Version version) {
        return !version.mark().isNone()
                || switch (version.revision().kind()) {
                    case AUTOSAVED -> false;
                    case CREATED, IMPORTED, SAVED, RECOVERED, EXPORTED, RESTORED, GUARDED -> true;
                };
    }

    /** Whether an autosave of this number shows when so many revisions came after it. */
    static boolean shows(int number, int after) {
        int step = after < NEWEST ? 1 : 2 * Integer.highestOneBit(after / NEWEST);
        return number % step == 0;
    }
}
