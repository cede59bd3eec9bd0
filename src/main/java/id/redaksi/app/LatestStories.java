package id.redaksi.app;

import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Stories;
import id.redaksi.page.Publication;
import id.redaksi.page.Teaser;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a page names under "Berita Terkini": the stories that have gone out, last changed first. A story that has not
 * gone out, that is under embargo, whose publication lies ahead or whose time is over, is never named. Any thread; blocks.
 */
final class LatestStories {
    /** How many a page names. */
    private static final int NAMED = 5;

    /** How many of the last changed stories are looked at. */
    private static final int LOOKED_AT = 100;

    private static final Set<Workflow.Status> OUT = EnumSet.of(Workflow.Status.EXPORTED, Workflow.Status.CORRECTED);

    /** What a site takes in ({@link Publishable}), of what is not laid away. */
    private static final Set<Workflow.Status> OF_SITE =
            EnumSet.of(Workflow.Status.READY, Workflow.Status.EXPORTED, Workflow.Status.CORRECTED);

    /** The stories that were out when a sequence was the newest. */
    private record Out(long sequence, List<Story> stories) {}

    private final Stories stories;
    private final boolean ofSite;
    private volatile Out last = new Out(0, List.of());

    LatestStories(Stories stories) {
        this(stories, false);
    }

    private LatestStories(Stories stories, boolean ofSite) {
        this.stories = stories;
        this.ofSite = ofSite;
    }

    /** As a site's pages name them: those that are ready as well, by when they came out, without those kept out of lists. */
    static LatestStories ofSite(Stories stories) {
        return new LatestStories(stories, true);
    }

    /** What stands beside the story on its page now. */
    List<Teaser> beside(StoryId story, Instant now) throws NewsroomFailed {
        return beside(story, stories.newest(), now);
    }

    /** What stood beside the story when the sequence was the newest, at a moment. */
    List<Teaser> beside(StoryId story, long sequence, Instant moment) throws NewsroomFailed {
        return stories(story, sequence, moment).stream().map(LatestStories::named).toList();
    }

    /** The stories that stand beside this one at a moment. */
    List<Story> stories(StoryId story, Instant moment) throws NewsroomFailed {
        return stories(story, stories.newest(), moment);
    }

    private List<Story> stories(StoryId story, long sequence, Instant moment) throws NewsroomFailed {
        return out(sequence).stream()
                .filter(other -> !other.id().equals(story))
                .filter(other -> !Embargo.isSet(other))
                .filter(other -> !Workflow.Times.isAhead(other.workflow().times().publish(), moment))
                .filter(other -> !isExpired(other, moment))
                .limit(NAMED)
                .toList();
    }

    private static boolean isExpired(Story story, Instant moment) {
        String expire = story.workflow().times().expire();
        return expire != null && !Workflow.Times.isAhead(expire, moment);
    }

    private static Teaser named(Story story) {
        String channel = story.topics().channel();
        return new Teaser(story.headline(), "", "", channel, "", Publication.of(story), null, false);
    }

    /** How many more would be named at a moment if a person had taken off the embargoes that are over by then. */
    int heldBack(StoryId story, Instant moment) throws NewsroomFailed {
        return (int) out(stories.newest()).stream()
                .filter(other -> !other.id().equals(story))
                .filter(Embargo::isSet)
                .filter(other -> !Workflow.Times.isAhead(other.workflow().times().embargo(), moment))
                .filter(other -> !Workflow.Times.isAhead(other.workflow().times().publish(), moment))
                .filter(other -> !isExpired(other, moment))
                .limit(NAMED)
                .count();
    }

    private List<Story> out(long sequence) throws NewsroomFailed {
        Out known = last;
        if (known.sequence() != sequence) {
            known = new Out(
                    sequence,
                    stories.upTo(sequence, LOOKED_AT).stream()
                            .map(Saved::story)
                            .filter(story -> (ofSite ? OF_SITE : OUT).contains(story.workflow().status()))
                            .filter(story -> !story.headline().isBlank())
                            .filter(story -> !story.page().unlisted())
                            .sorted(ofSite ? Comparator.comparing(Publication::of).reversed() : (_, _) -> 0)
                            .toList());
            last = known;
        }
        return known.stories();
    }
}
