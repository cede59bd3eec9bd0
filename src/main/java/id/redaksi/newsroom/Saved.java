package id.redaksi.newsroom;

import id.redaksi.story.Story;

/**
 * A story and the revision that holds it; {@code byPages} where damage keeps SQLite from it and it was put together from
 * the database's pages, proved by its hash all the same.
 */
public record Saved(Story story, Revision revision, boolean byPages) {
    public Saved(Story story, Revision revision) {
        this(story, revision, false);
    }
}
