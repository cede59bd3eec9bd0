package id.redaksi.story;

/** Says that somebody suggests these characters; until they are accepted they are no part of what leaves the house. */
public record Insertion(By by) implements Mark {}
