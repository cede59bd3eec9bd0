package id.redaksi.exchange;

import id.redaksi.story.Ids;
import id.redaksi.topics.OwnNames;

/**
 * How to read: the day or minute on which the page was read (ISO 8601 local date or date-time), new identities, the
 * pictures that lie beside the source, and what the house calls what the source has words of its own for.
 */
public record Reading(String readOn, Ids ids, Beside beside, OwnNames names) {
    public Reading(String readOn, Ids ids, Beside beside) {
        this(readOn, ids, beside, OwnNames.NONE);
    }

    public Reading(String readOn, Ids ids) {
        this(readOn, ids, Beside.NOTHING);
    }
}
