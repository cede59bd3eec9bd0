package id.redaksi.story;

/** What can be said about a run of characters: how it is set, or where it leads. */
public sealed interface Mark permits Emphasis, Link, Footnote, ToCome {}
