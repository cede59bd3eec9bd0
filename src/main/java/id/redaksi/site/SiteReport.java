package id.redaksi.site;

import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.List;

/**
 * What a build did, or for a dry run would do. {@code bytes} are those of the files that were written. Lists are cut at
 * {@link #MOST} entries, since an archive may hold any number; the counts are whole.
 *
 * @param stories how many stories the site has
 * @param files how many of the site's files became what
 * @param bytes how many bytes were written
 * @param heldBack how many stories would go out by their status and do not
 * @param held the first of them, and why
 * @param told what else is to be known: a name that a foreign file has, a file of the site that somebody changed
 * @param cancelled whether it ended before it was done
 */
public record SiteReport(
        boolean dryRun, long stories, Files files, long bytes, long heldBack, List<Held> held, List<Message> told,
        boolean cancelled) {
    /** So many stories held back, and so many sentences, are named. */
    public static final int MOST = 1_000;

    /** How many were written (new or changed), looked at and found the same, taken away; how many lead on to another. */
    public record Files(long written, long same, long removed, long redirects) {}

    /** A story that does not go out, and why. */
    public record Held(StoryId story, String headline, Message why) {}

    public SiteReport {
        held = List.copyOf(held);
        told = List.copyOf(told);
    }
}
