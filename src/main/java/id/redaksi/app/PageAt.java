package id.redaksi.app;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.page.Page;
import id.redaksi.page.Teaser;
import id.redaksi.page.ThemeFailed;
import id.redaksi.site.Verdict;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A story's page as it will look at a moment, and in plain sentences what is different then. It is only a look: an embargo
 * that is over by then still stands, here and everywhere, until a person takes it off. Any thread; blocks.
 */
public final class PageAt {
    /** The moments that are offered. */
    public enum When {
        NOW,
        EMBARGO,
        PUBLICATION,
        CHOSEN;

        /** The moment that a story names; none for now, for a chosen one, and for what the story does not say. */
        public Optional<Instant> in(Story story) {
            Workflow.Times times = story.workflow().times();
            String time = switch (this) {
                case EMBARGO -> times.embargo();
                case PUBLICATION -> times.publish();
                case NOW, CHOSEN -> null;
            };
            return Optional.ofNullable(time).flatMap(Workflow.Times::read).map(OffsetDateTime::toInstant);
        }
    }

    /** Whether readers see the page then, and the sentences: who sees it first, then what else differs from now. */
    public record Told(boolean seen, List<Message> sentences) {
        public Told {
            sentences = List.copyOf(sentences);
        }
    }

    private static final Set<Workflow.Status> NOT_READY =
            EnumSet.of(Workflow.Status.IDEA, Workflow.Status.DRAFT, Workflow.Status.REVIEW);

    private final Newsroom newsroom;
    private final Pages pages;
    private final Publishable publishable;
    private final LatestStories latest;
    private final Clock clock;

    PageAt(Newsroom newsroom, Pages pages, Publishable publishable, Clock clock) {
        this.publishable = publishable;
        this.newsroom = newsroom;
        this.pages = pages;
        this.clock = clock;
        latest = LatestStories.ofSite(newsroom.stories());
    }

    /** The page at the moment; empty for now. */
    public Page page(Story story, Optional<Instant> moment) throws ThemeFailed {
        return moment.isPresent() ? pages.previewed(story, moment.get()) : pages.previewed(story);
    }

    /** What is to be said of the page at the moment; of now only what keeps readers from it, or from a story it links to. */
    public Told told(Story story, Optional<Instant> moment) throws NewsroomFailed {
        Instant now = clock.instant();
        Instant at = moment.orElse(now);
        Optional<Message> hidden = hidden(story, at);
        List<Message> said = new ArrayList<>();
        hidden.ifPresent(said::add);
        if (moment.isEmpty()) {
            said.addAll(linked(story, now, now));
        } else {
            if (hidden.isEmpty()) {
                boolean ready = !NOT_READY.contains(story.workflow().status());
                said.add(Message.of(ready ? "app.at.seen" : "app.at.seenIfReady"));
            }
            List<Message> differences = differences(story, now, at);
            said.addAll(differences.isEmpty() ? List.of(Message.of("app.at.same")) : differences);
        }
        return new Told(hidden.isEmpty(), said);
    }

    /** Why nobody sees the page then; a story that is still being written is looked at as if it were ready. */
    private static Optional<Message> hidden(Story story, Instant at) {
        Workflow flow = story.workflow();
        Workflow.Times times = flow.times();
        if (flow.status() == Workflow.Status.KILLED) {
            return Optional.of(Message.of("app.at.killed"));
        }
        if (Embargo.isSet(story)) {
            boolean ahead = Workflow.Times.isAhead(times.embargo(), at);
            return Optional.of(Message.of(ahead ? "app.at.embargo" : "app.at.embargoDue", Embargo.until(story)));
        }
        if (times.publish() != null && Workflow.Times.isAhead(times.publish(), at)) {
            return Optional.of(Message.of("app.at.ahead", Embargo.said(times.publish())));
        }
        if (isExpired(story, at)) {
            return Optional.of(Message.of("app.at.expired", Embargo.said(times.expire())));
        }
        return Optional.empty();
    }

    private static boolean isExpired(Story story, Instant at) {
        String expire = story.workflow().times().expire();
        return expire != null && !Workflow.Times.isAhead(expire, at);
    }

    private List<Message> differences(Story story, Instant now, Instant at) throws NewsroomFailed {
        List<Message> said = new ArrayList<>();
        Set<Teaser> beside = new HashSet<>(latest.beside(story.id(), at));
        beside.removeAll(latest.beside(story.id(), now));
        count(said, "app.at.latest", beside.size());
        count(said, "app.at.latestEmbargoed", latest.heldBack(story.id(), at));
        said.addAll(linked(story, now, at));
        return said;
    }

    /** How it stands with the stories that this one links to; those that are not out are not on its page. */
    private List<Message> linked(Story story, Instant now, Instant at) throws NewsroomFailed {
        List<Message> said = new ArrayList<>();
        int out = 0;
        int notOut = 0;
        int killed = 0;
        for (StoryLinks.Target target : new StoryLinks(newsroom).from(story)) {
            boolean then = isOut(target.story(), at);
            killed += target.state() == StoryLinks.State.KILLED ? 1 : 0;
            out += then && !isOut(target.story(), now) ? 1 : 0;
            notOut += !then && target.state() == StoryLinks.State.THERE ? 1 : 0;
        }
        count(said, "app.at.linkedOut", out);
        count(said, "app.at.linkedNotOut", notOut);
        count(said, "app.at.linkedKilled", killed);
        return said;
    }

    private static void count(List<Message> said, String key, int number) {
        if (number > 0) {
            said.add(Message.of(key, number));
        }
    }

    private boolean isOut(StoryId id, Instant at) throws NewsroomFailed {
        return newsroom.stories()
                .find(id)
                .map(Saved::story)
                .filter(story -> publishable.of(story, at) instanceof Verdict.Out)
                .isPresent();
    }
}
