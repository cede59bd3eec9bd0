package id.redaksi.exchange;

import id.redaksi.page.Page;
import id.redaksi.story.Story;
import java.time.Instant;

/**
 * A story as it leaves the house: which revision (number and SHA-256), when it was saved, and its page. What colleagues
 * suggest and note stays at home: a story with any of it is no edition, and asking for one is a bug.
 */
public record Edition(Story story, int revision, String sha256, Instant saved, Page page) {
    public Edition {
        if (!story.isSettled()) {
            throw new IllegalArgumentException("a story with suggestions or notes does not leave");
        }
    }
}
