package id.redaksi.tagging;

import id.redaksi.wording.Message;
import java.util.List;

/** A name that the story may be filed under, from 0 to 1 how much speaks for it, and what does, the weightiest first. */
public record Suggestion(Kind kind, String name, double score, List<Message> reasons) {
    public Suggestion {
        reasons = List.copyOf(reasons);
        if (name.isBlank() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("no suggestion");
        }
    }
}
