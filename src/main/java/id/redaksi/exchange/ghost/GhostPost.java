package id.redaksi.exchange.ghost;

import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.story.Workflow.Status;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The status of a story as Ghost knows it, and when it comes out. */
final class GhostPost {
    private GhostPost() {}

    static Optional<OffsetDateTime> time(Story story) {
        Workflow.Times times = story.workflow().times();
        String said = times.embargo() != null && story.workflow().status() != Status.EXPORTED ? times.embargo() : times.publish();
        return Optional.ofNullable(said).flatMap(Workflow.Times::read);
    }

    static String status(Story story) {
        return switch (story.workflow().status()) {
            case IDEA, DRAFT, REVIEW -> "draft";
            case READY -> time(story).isPresent() ? "scheduled" : "draft";
            case EXPORTED, CORRECTED, ARCHIVED, KILLED -> "published";
        };
    }

    static Status status(String said) {
        return switch (said) {
            case "published", "sent" -> Status.EXPORTED;
            case "scheduled" -> Status.READY;
            default -> Status.DRAFT;
        };
    }

    static boolean statusStays(Story story) {
        return status(status(story)) == story.workflow().status();
    }
}
