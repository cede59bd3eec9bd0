package id.redaksi.exchange;

import id.redaksi.page.Page;
import id.redaksi.story.Story;
import java.time.Instant;

/** A story as it leaves the house: which revision (number and SHA-256), when it was saved, and its page. */
public record Edition(Story story, int revision, String sha256, Instant saved, Page page) {}
