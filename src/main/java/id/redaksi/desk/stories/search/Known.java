package id.redaksi.desk.stories.search;

/** A value that stories have, such as a channel or a tag, and how many of them have it. */
public record Known(String value, long stories) {}
