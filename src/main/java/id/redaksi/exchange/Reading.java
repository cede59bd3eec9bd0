package id.redaksi.exchange;

import id.redaksi.story.Ids;

/** How to read: the day or minute on which the page was read (ISO 8601 local date or date-time), and new identities. */
public record Reading(String readOn, Ids ids) {}
