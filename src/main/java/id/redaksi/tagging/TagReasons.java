package id.redaksi.tagging;

import java.util.Map;

/** Says of a candidate what speaks for it, the weightiest first. */
final class TagReasons {
    private static final String KEY = "tagging.reason.";

    private TagReasons() {}

    static Weighing of(TagChoice.Found found, Weights weights) {
        var weighing = new Weighing();
        weighing.add(weights.sum(found.traits()));
        for (Map.Entry<Trait, Double> one : found.traits().all().entrySet()) {
            String reason = one.getKey().reason();
            if (!reason.isEmpty() && !reason.equals("vocabulary")) {
                weighing.tell(rank(one.getKey(), weights) * one.getValue(), KEY + reason);
            }
        }
        int times = found.candidate().mentioned().times();
        if (times > 1) {
            weighing.tell(0.5, KEY + "times", times);
        }
        if (found.traits().of(Trait.RARE) > 0.1) {
            weighing.tell(0.1, KEY + "rare");
        }
        VocabularyMatches.Match match = found.match();
        if (!found.because().isEmpty()) {
            weighing.tell(3, KEY + "subject", String.join("”, “", found.because()));
        }
        if (match != null) {
            vocabulary(weighing, match, found.near());
        }
        if (weighing.reasons().isEmpty()) {
            weighing.tell(0, KEY + "text");
        }
        return weighing;
    }

    /** Where it stands is told first: that can be seen at a glance. */
    private static double rank(Trait trait, Weights weights) {
        return switch (trait) {
            case HEADLINE -> 2.9;
            case STANDFIRST, LEAD -> 1.5;
            default -> Math.clamp(weights.of(trait), 0.2, 1.4);
        };
    }

    private static void vocabulary(Weighing weighing, VocabularyMatches.Match match, double near) {
        weighing.tell(2, KEY + "vocabulary", match.term().stories());
        if (!match.term().synonym().isEmpty()) {
            weighing.tell(3, KEY + "synonym", match.form());
        } else if (match.root()) {
            weighing.tell(3, KEY + "root", match.form());
        }
        if (near > 0) {
            weighing.tell(1, KEY + "near", Math.round(100 * near));
        }
    }
}
