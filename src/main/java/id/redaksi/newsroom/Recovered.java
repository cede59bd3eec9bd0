package id.redaksi.newsroom;

import id.redaksi.story.Story;

/** A text that waited outside the newsroom and is a revision now: the newest of its story, or one beside that. */
public record Recovered(Story story, boolean leads) {}
