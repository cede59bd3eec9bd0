package id.redaksi.rulebook;

import id.redaksi.language.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a text for what a rule finds, from left to right. One thread at a time. */
sealed interface Search permits WordSearch, PatternSearch {
    /** So many places of one text are told; who reads more of them wants another rule. */
    int MOST = 2_000;

    /** What lies so many signs before a place is found as before when the place is mended, as good as always. */
    int FAR = 1_000;

    /** A place of a text and what may stand there instead, the best first. */
    record Hit(int from, int to, List<String> fixes) {}

    /** Whether it may find anything there: a quick look before a slow one. */
    boolean mayBeIn(Passage passage);

    /** The first place that is found from {@code from} on in a text that is looked at up to there already; null at the end. */
    @Nullable
    Hit next(CharSequence text, int from);

    static Search of(HouseRule.Body body) {
        return switch (body) {
            case HouseRule.Words words -> new WordSearch(words);
            case HouseRule.Pattern pattern -> new PatternSearch(pattern);
        };
    }

    /**
     * All places in a text. Each is told with those of its fixes that settle it: where the rule would find the place once
     * more after a fix, that fix is none. The search counts its signs against {@code meter} and looking at fixes against
     * another of the same size, which only costs the fixes.
     */
    default List<Hit> all(String text, Meter meter) {
        List<Hit> hits = new ArrayList<>();
        Meter again = meter.fresh();
        int anchor = 0; // how many of them are so far back that no fix changes them
        int from = 0;
        for (Hit hit = next(meter.over(text), 0); hit != null && hits.size() < MOST; hit = next(meter.over(text), from)) {
            while (anchor < hits.size() && hits.get(anchor).to() < hit.from() - FAR) {
                anchor++;
            }
            hits.add(settled(text, anchor == 0 ? 0 : hits.get(anchor - 1).to(), hit, again));
            from = hit.to();
        }
        return hits;
    }

    private Hit settled(String text, int from, Hit hit, Meter meter) {
        List<String> settling =
                hit.fixes().stream().filter(fix -> settles(text, from, hit, fix, meter)).toList();
        return settling.size() == hit.fixes().size() ? hit : new Hit(hit.from(), hit.to(), settling);
    }

    private boolean settles(String text, int from, Hit hit, String fix, Meter meter) {
        int end = hit.from() + fix.length();
        var mended = new Mended(text, hit.from(), hit.to(), fix);
        try {
            Hit one = next(meter.over(mended), from);
            while (one != null && one.from() < end && one.to() <= hit.from()) {
                one = next(meter.over(mended), one.to());
            }
            return one == null || one.from() >= end;
        } catch (TooMuch e) {
            return false;
        }
    }
}
