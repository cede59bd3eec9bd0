package id.redaksi.story;

/**
 * A date as a page showed it. {@code text} is what was written ("8 hari lalu"), {@code readOn} the day or minute on
 * which the page was read (ISO 8601, or empty), {@code resolved} the date at its own precision: "2026" for a year,
 * "2026-09" for a month, "2026-11-16" for a day, "2026-11-16T09" for an hour, or empty when unknown.
 */
public record SeenDate(String text, String readOn, String resolved) {
    public static final SeenDate NONE = new SeenDate("", "", "");
}
