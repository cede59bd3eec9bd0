package id.redaksi.desk.session;

import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Standing;
import id.redaksi.edit.Restoring;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;

/**
 * Offers the other text of an open story: the one that most went of, or the one that somebody else made meanwhile. Both
 * are in the newsroom; what is offered is taken by an act that can be undone. Lives on JavaFX's thread.
 */
final class Beside {
    private static final String GUARDED = "guarded:";
    private static final String OTHER = "other:";
    private static final String DAMAGED = "damaged:";

    private final Standing standing;
    private final Notices notices;

    Beside(Standing standing, Notices notices) {
        this.standing = standing;
        this.notices = notices;
    }

    /** Most of the text went; what it was before is kept. Any thread. */
    void guarded(OpenStory open, Story former) {
        Nodes.later(() -> offer(
                GUARDED, open, former, "desk.guard.kept", Notices.Weight.SAFE, "desk.guard.putBack"));
    }

    /** Somebody else changed the story while it was being written. */
    void found(OpenStory open, Story other) {
        offer(OTHER, open, other, "desk.other.found", Notices.Weight.WARNING, "desk.other.take");
    }

    /** Somebody else changed the story, and nothing in the window was unsaved. */
    void follow(OpenStory open, Story other) {
        Story before = open.story();
        if (!before.equals(other)) {
            open.settle(Restoring.act(before, other));
            if (open.story().equals(other)) {
                notices.show(named("desk.other.followed", open));
            } else {
                found(open, other); // it is only being read just now
            }
        }
    }

    /** The story was read around damage in the newsroom. */
    void aroundDamage(OpenStory open) {
        standing.putDismissable(
                DAMAGED + open.id().value(),
                new Notices.Notice(named("desk.open.byPages", open), Notices.Weight.WARNING, null));
    }

    void closed(OpenStory open) {
        standing.remove(DAMAGED + open.id().value());
        standing.remove(GUARDED + open.id().value());
        standing.remove(OTHER + open.id().value());
    }

    private void offer(String kind, OpenStory open, Story story, String said, Notices.Weight weight, String act) {
        String key = kind + open.id().value();
        Runnable take = () -> {
            standing.remove(key);
            open.settle(Restoring.act(open.story(), story));
        };
        standing.putDismissable(
                key, new Notices.Notice(named(said, open), weight, new Notices.Act(act, take)));
    }

    private static Message named(String key, OpenStory open) {
        String headline = open.story().headline();
        return Message.of(key, headline.isBlank() ? Message.of("desk.story.untitled") : headline);
    }
}
