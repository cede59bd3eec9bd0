package id.redaksi.exchange;

import id.redaksi.story.Ids;

/**
 * How to read: the day or minute on which the page was read (ISO 8601 local date or date-time), new identities, and the
 * pictures that lie beside the source.
 */
public record Reading(String readOn, Ids ids, Beside beside) {
    public Reading(String readOn, Ids ids) {
        this(readOn, ids, Beside.NOTHING);
    }
}
