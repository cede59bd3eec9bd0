package id.redaksi.desk.session;

import id.redaksi.desk.kit.Notices;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Offers to undo what was done in a story before the program was interrupted. Nothing is taken up unasked; an offer stands
 * until its story is closed, also when its notice was dismissed or followed by another. Lives on JavaFX's thread.
 */
public final class FormerUndo {
    private final Notices notices;
    private final BooleanExpression offered;
    private final Map<StoryId, Notices.Notice> shown = new HashMap<>();

    FormerUndo(Notices notices, ObservableValue<@Nullable OpenStory> inFront) {
        this.notices = notices;
        offered = BooleanExpression.booleanExpression(inFront.flatMap(OpenStory::offeredProperty)
                .map(acts -> !acts.isEmpty())
                .orElse(false));
    }

    /** Whether the story in front offers it. */
    public BooleanExpression offered() {
        return offered;
    }

    /** Says so when the story, just opened, offers it. */
    void show(OpenStory open) {
        if (!open.offeredProperty().get().isEmpty()) {
            String headline = open.story().headline();
            notices.show(
                    Message.of("desk.history.offered", headline.isBlank() ? Message.of("desk.story.untitled") : headline),
                    "desk.history.takeUp",
                    () -> takeUp(open));
            shown.put(open.id(), Objects.requireNonNull(notices.currentProperty().get()));
        }
    }

    /** From now on the story can undo what was done before; how many steps, a notice says. */
    public void takeUp(OpenStory open) {
        int steps = open.offeredProperty().get().done();
        open.takeUp();
        notices.show(Message.of("desk.history.takenUp", steps));
    }

    /** A story that is closed has nothing left to offer. */
    void withdraw(OpenStory open) {
        Notices.Notice notice = shown.remove(open.id());
        if (notice != null && notice == notices.currentProperty().get()) {
            notices.dismiss();
        }
    }
}
