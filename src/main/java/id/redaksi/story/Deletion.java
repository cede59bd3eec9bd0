package id.redaksi.story;

/** Says that somebody suggests to take these characters out; until that is accepted they stay. */
public record Deletion(By by) implements Mark {}
