package id.redaksi.app;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * How a story's embargo stands. An offline computer cannot know the true time, and a clock that was put forward must not
 * let anything out; so an embargo that is set keeps its story in, whatever the clock says, until a person takes it off.
 * The time only decides what is offered: it is the later one of the clock's and the highest that was ever stored, so that
 * a clock put back takes nothing back. Any thread; blocks.
 */
public final class Embargo {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm '('xxx')'");

    /** How an embargo stands. */
    public enum State {
        NONE,
        /** Its time has not come, or cannot be read. */
        AHEAD,
        /** Its time has come; nobody has taken it off yet. */
        DUE
    }

    private final Newsroom newsroom;
    private final Clock clock;

    Embargo(Newsroom newsroom, Clock clock) {
        this.newsroom = newsroom;
        this.clock = clock;
    }

    public State of(Story story) {
        if (!isSet(story)) {
            return State.NONE;
        }
        return Workflow.Times.isAhead(story.workflow().times().embargo(), now()) ? State.AHEAD : State.DUE;
    }

    /** Whether the story may not leave or be named elsewhere. */
    public static boolean isSet(Story story) {
        return story.workflow().times().embargo() != null;
    }

    /** The clock's time, or the highest that was ever stored where that is later. */
    public Instant now() {
        Instant now = clock.instant();
        try {
            Instant latest = newsroom.stories().latestTime();
            return latest.isAfter(now) ? latest : now;
        } catch (NewsroomFailed e) {
            return now; // nothing leaves by this: it only decides what is offered
        }
    }

    /** Until when the story is under embargo, as people read it; as it stands there where it is no time. */
    public static String until(Story story) {
        String embargo = story.workflow().times().embargo();
        return embargo == null ? "" : said(embargo);
    }

    /** A story's time as people read it; as it stands there where it is none. */
    static String said(String time) {
        return Workflow.Times.read(time).map(Embargo::shown).orElse(time);
    }

    /** The clock's time as people compare it with an embargo. */
    public String clock() {
        return shown(OffsetDateTime.now(clock));
    }

    private static String shown(OffsetDateTime time) {
        return SHOWN.format(time);
    }

    /** The times without the embargo: what a person makes of them who says that it is over. */
    public static Workflow.Times lifted(Workflow.Times times) {
        return new Workflow.Times(times.due(), null, times.publish(), times.expire());
    }

    /** The story without its embargo. */
    public static Story lifted(Story story) {
        return story.with(Field.TIMES, lifted(story.workflow().times()));
    }
}
