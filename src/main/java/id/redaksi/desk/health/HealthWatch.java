package id.redaksi.desk.health;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Standing;
import id.redaksi.newsroom.Symptom;
import id.redaksi.wording.Message;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Looks at the newsroom by itself: at the start at its structure and at what was changed lately, and now and then, while
 * nobody does anything, at every revision. What it sees stands as a notice until it is mended.
 */
public final class HealthWatch {
    private static final String KEY = "health";
    private static final Duration IDLE = Duration.minutes(3);

    private final App app;
    private final Background lane;
    private final Standing standing;
    private final Runnable show;
    private final PauseTransition idle = new PauseTransition(IDLE);

    /** {@code show} shows what can be done. */
    public HealthWatch(App app, Background lane, Standing standing, Runnable show) {
        this.app = app;
        this.lane = lane;
        this.standing = standing;
        this.show = show;
        idle.setOnFinished(_ -> sweep());
    }

    /** Begins to look, and to wait for a time when nobody does anything in the window. */
    public void begin(Node window) {
        look();
        window.addEventFilter(InputEvent.ANY, _ -> idle.playFromStart());
        idle.playFromStart();
    }

    /** Looks again, after something was mended. */
    public void look() {
        lane.run(app::glance, this::tell, why -> tell(why, 1));
    }

    private void sweep() {
        lane.run(app::sweepIfDue, this::tellMore, why -> tell(why, 1));
    }

    private void tellMore(List<Symptom> symptoms) {
        if (!symptoms.isEmpty()) {
            tell(symptoms);
        }
    }

    private void tell(List<Symptom> symptoms) {
        if (symptoms.isEmpty()) {
            standing.remove(KEY);
        } else {
            tell(symptoms.getFirst().what(), symptoms.size());
        }
    }

    private void tell(Message first, int count) {
        Message message = count == 1 ? first : Message.of("desk.health.several", first, count - 1);
        standing.put(
                KEY,
                new Notices.Notice(message, Notices.Weight.ERROR, new Notices.Act("desk.health.look", show)));
    }

    /** Waits no more; the window goes. */
    public void end() {
        idle.stop();
    }
}
