package id.redaksi.newsroom;

import id.redaksi.story.StoryId;

/**
 * What would become of one story if one went back to a backup: which of both is newer, and how many words would be lost and
 * would come back. The headline is the one of here, or of there where it is only there.
 */
public record GoingBack(StoryId story, String headline, Which which, int lost, int back) {
    /** Where the story stands, or stands newer. */
    public enum Which {
        NEWER_HERE,
        NEWER_THERE,
        /** Written on both sides since they parted. */
        DIFFERENT,
        ONLY_HERE,
        ONLY_THERE,
        SAME,
        /** One side cannot be read. */
        DAMAGED
    }
}
