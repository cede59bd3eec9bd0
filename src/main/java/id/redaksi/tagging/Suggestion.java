package id.redaksi.tagging;

import id.redaksi.wording.Message;
import java.util.List;

/**
 * A name that the story may be filed under, from 0 to 1 how much speaks for it, and what does, the weightiest first. Of a
 * tag the score is how likely an editor takes it. {@code label} is what people read: the name, but of a subject its
 * label, and {@code through} the tag that is to stand for the subject, for by tags and channel stories get subjects.
 */
public record Suggestion(Kind kind, String name, String label, String through, double score, List<Message> reasons) {
    /**
     * What is less likely is rather offered than suggested: four good tags are better than five. On the stories that weights are
     * learned from, each left out once, two of three above this are the first tagger's own.
     */
    static final double SURE = 0.45;

    Suggestion(Kind kind, String name, double score, List<Message> reasons) {
        this(kind, name, name, "", score, reasons);
    }

    public Suggestion {
        reasons = List.copyOf(reasons);
        if (name.isBlank() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("no suggestion");
        }
    }

    public boolean isSure() {
        return score >= SURE;
    }
}
