package id.redaksi.app;

import id.redaksi.edit.Reviewing;
import id.redaksi.page.Publication;
import id.redaksi.site.Verdict;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides whether a story goes out to readers: on a site, in a feed, in another page's list. What is
 * not allowed here is named nowhere. Any thread.
 */
public final class Publishable {
    private static final Set<Workflow.Status> OUT =
            EnumSet.of(Workflow.Status.READY, Workflow.Status.EXPORTED, Workflow.Status.CORRECTED, Workflow.Status.ARCHIVED);

    private final ExportStory exports;

    Publishable(ExportStory exports) {
        this.exports = exports;
    }

    /** Whether the story goes out at a moment. */
    public Verdict of(Story written, Instant moment) {
        Workflow.Times times = written.workflow().times();
        if (!mayByStatus(written)) {
            return new Verdict.Held(Message.of("site.held.status"), false, null);
        }
        if (Embargo.isSet(written)) {
            return held("site.held.embargo", Embargo.until(written));
        }
        if (Workflow.Times.isAhead(times.publish(), moment)) {
            Optional<Instant> when = instant(times.publish());
            return when.isPresent()
                    ? new Verdict.Held(Message.of("site.held.ahead", times.publish()), true, when.get())
                    : held("site.held.unreadable", times.publish());
        }
        if (times.expire() != null && !Workflow.Times.isAhead(times.expire(), moment)) {
            return held("site.held.expired", times.expire());
        }
        Optional<ExportStory.Problem> problem = exports.blocking(written);
        if (problem.isPresent()) {
            return new Verdict.Held(problem.get().what(), true, null);
        }
        return new Verdict.Out(Reviewing.settled(written), Publication.of(written), instant(times.expire()).orElse(null));
    }

    private static boolean mayByStatus(Story story) {
        Workflow.Status status = story.workflow().status();
        return OUT.contains(status)
                && (status != Workflow.Status.ARCHIVED || story.workflow().times().publish() != null);
    }

    private static Verdict held(String key, Object value) {
        return new Verdict.Held(Message.of(key, value), true, null);
    }

    private static Optional<Instant> instant(@Nullable String time) {
        return time == null ? Optional.empty() : Workflow.Times.read(time).map(OffsetDateTime::toInstant);
    }
}
