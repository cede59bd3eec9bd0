package id.redaksi.newsroom;

import id.redaksi.story.Story;

/** A story and the revision that holds it. */
public record Saved(Story story, Revision revision) {}
