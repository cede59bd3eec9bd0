package id.redaksi.desk.stories.search;

/** How many stories were found; {@code atLeast} says that they were not counted to the end. */
public record Total(long stories, boolean atLeast) {}
