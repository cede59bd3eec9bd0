package id.redaksi.exchange.wordpress;

import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.story.Workflow.Status;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Status and times of a story as a post of WordPress has them: its own clock's, and the same in GMT. */
record Post(String status, OffsetDateTime date, boolean dated, OffsetDateTime modified) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final int LAST_OF_FOUR_DIGITS = 9_999;

    /** What WordPress writes for a draft that has no time of its own. */
    static final String NEVER = "0000-00-00 00:00:00";

    static Post of(Story story, Instant saved) {
        OffsetDateTime changed = OffsetDateTime.ofInstant(saved, ZoneOffset.UTC).withNano(0);
        Optional<OffsetDateTime> time = time(story);
        String status = status(story);
        boolean dated = time.isPresent() || status.equals("publish");
        OffsetDateTime date = time.orElse(changed);
        return new Post(status, date, dated, changed.isBefore(date) ? date : changed);
    }

    /** When it came out, or may come out. */
    private static Optional<OffsetDateTime> time(Story story) {
        Workflow.Times times = story.workflow().times();
        String said = times.embargo() != null && story.workflow().status() != Status.EXPORTED ? times.embargo() : times.publish();
        return Optional.ofNullable(said).flatMap(Workflow.Times::read).map(at -> at.withNano(0));
    }

    private static String status(Story story) {
        return switch (story.workflow().status()) {
            case IDEA, DRAFT -> "draft";
            case REVIEW -> "pending";
            case READY -> time(story).isPresent() ? "future" : "pending";
            case EXPORTED, CORRECTED, ARCHIVED -> "publish";
            case KILLED -> "trash";
        };
    }

    static Status status(String said) {
        return switch (said) {
            case "publish" -> Status.EXPORTED;
            case "future" -> Status.READY;
            case "pending" -> Status.REVIEW;
            case "trash" -> Status.KILLED;
            default -> Status.DRAFT;
        };
    }

    static boolean statusStays(Story story) {
        return status(status(story)) == story.workflow().status();
    }

    static boolean timesStay(Story story) {
        Workflow.Times times = story.workflow().times();
        return times.due() == null
                && times.embargo() == null
                && times.expire() == null
                && (times.publish() == null
                        ? !status(story).equals("publish")
                        : time(story).map(Post::iso).equals(Optional.of(times.publish())));
    }

    static String iso(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /** By hand, since every post has four of them and a formatter takes as long as packing one does. */
    private static String form(OffsetDateTime at) {
        if (at.getYear() < 0 || at.getYear() > LAST_OF_FOUR_DIGITS) {
            return FORM.format(at);
        }
        var form = new StringBuilder(NEVER.length());
        two(form, at.getYear() / 100);
        two(form, at.getYear() % 100);
        two(form.append('-'), at.getMonthValue());
        two(form.append('-'), at.getDayOfMonth());
        two(form.append(' '), at.getHour());
        two(form.append(':'), at.getMinute());
        two(form.append(':'), at.getSecond());
        return form.toString();
    }

    private static void two(StringBuilder form, int number) {
        form.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    String local() {
        return form(date);
    }

    String gmt() {
        return dated ? form(date.withOffsetSameInstant(ZoneOffset.UTC)) : NEVER;
    }

    String modifiedLocal() {
        return form(modified.withOffsetSameInstant(date.getOffset()));
    }

    String modifiedGmt() {
        return form(modified.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
