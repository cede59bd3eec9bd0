package id.redaksi.desk.history;

import id.redaksi.compare.Comparison;
import id.redaksi.compare.PutBack;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Transaction;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Stories;
import id.redaksi.story.BlockId;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts into an open story what it had before: all, one block, or one field. What is there now is kept as a revision first
 * and what comes of it as another; the story's own undo takes it back. A story that is only being read is left alone. It
 * is done and not suggested, also where changes are suggested: what is put back was the story's already. Lives on
 * JavaFX's thread.
 */
final class Past {
    /** What decides whether and when a story may go out; that it came back as well is said. */
    private static final List<Field<?>> FLOW = List.of(Field.STATUS, Field.TIMES);

    private final OpenStory open;
    private final OpenStories stories;
    private final PastStories past;
    private final Background lane;
    private final Notices notices;

    Past(OpenStory open, OpenStories stories, Stories kept, Background lane, Notices notices) {
        this.open = open;
        this.stories = stories;
        past = new PastStories(kept);
        this.lane = lane;
        this.notices = notices;
    }

    OpenStory open() {
        return open;
    }

    PastStories stories() {
        return past;
    }

    Background lane() {
        return lane;
    }

    Notices notices() {
        return notices;
    }

    void all(Revision revision) {
        putBack(revision, PutBack::all, "desk.history.restoredAll");
    }

    void block(Revision revision, BlockId block) {
        putBack(revision, comparison -> PutBack.block(comparison, block), "desk.history.restoredBlock");
    }

    void field(Revision revision, Field<?> field) {
        putBack(revision, comparison -> PutBack.field(comparison, field), "desk.history.restoredField");
    }

    private void putBack(Revision revision, Function<Comparison, Optional<Transaction>> part, String said) {
        if (open.isFrozen()) {
            notices.warn(Message.of("desk.history.frozen"));
            return;
        }
        Story now = open.story();
        lane.run(
                () -> part.apply(Comparison.of(past.at(revision), now)),
                act -> {
                    if (open.story() != now) {
                        putBack(revision, part, said);
                    } else if (act.isEmpty()) {
                        notices.show(Message.of("desk.history.nothing"));
                    } else {
                        done(act, revision, said);
                    }
                },
                notices::explain);
    }

    private void done(Optional<Transaction> act, Revision revision, String said) {
        if (stories.find(open.id()).filter(one -> one == open).isEmpty() || open.isFrozen()) {
            return;
        }
        Story before = open.story();
        stories.keep(open, Revision.Kind.AUTOSAVED, () -> {});
        open.settle(act);
        if (open.story() == before) {
            notices.show(Message.of("desk.history.nothing"));
            return;
        }
        stories.keep(open, Revision.Kind.RESTORED, () -> {});
        if (FLOW.stream().anyMatch(field -> !field.of(before).equals(field.of(open.story())))) {
            notices.warn(Message.of("desk.history.restoredFlow", revision.number()));
        } else {
            notices.show(Message.of(said, revision.number()));
        }
    }
}
