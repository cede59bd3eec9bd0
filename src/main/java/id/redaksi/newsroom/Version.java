package id.redaksi.newsroom;

/** A revision as a story's history lists it. */
public record Version(Revision revision, Mark mark) {}
