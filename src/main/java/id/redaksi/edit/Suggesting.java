package id.redaksi.edit;

import id.redaksi.story.By;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.util.Optional;

/**
 * Turns what would change a body into a suggestion of it. Whatever the act was, the story after it holds both: turned
 * down, it is the story before; accepted, it is what the act alone would have made (blocks that changed as a whole bear
 * new identities). What the same author only suggested before changes at once. Fields beside the body are not suggested.
 */
public final class Suggesting {
    private final Ids ids;

    public Suggesting(Ids ids) {
        this.ids = ids;
    }

    /** The act as a suggestion; the act itself where it does not touch the body or does not fit the story. */
    public Transaction of(Story story, Selection selection, Transaction plain, By by) {
        Optional<Story> wanted = plain.on(story);
        return wanted.isEmpty() || wanted.get().body().equals(story.body())
                ? plain
                : new BodyMerge(story, selection, plain, wanted.get(), by, ids).suggested();
    }
}
