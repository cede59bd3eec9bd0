package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.newsroom.Delivery;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.story.StoryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * What the window knows of targets and of what went to them; whoever shows either follows {@link #changesProperty}. Lives
 * on JavaFX's thread.
 */
public final class Delivering {
    /** So many deliveries of a story are looked through for the last one to each target. */
    private static final int LOOKED = 500;

    private final App app;
    private final Background lane;
    private final Notices notices;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    public Delivering(App app, Background lane, Notices notices) {
        this.app = app;
        this.lane = lane;
        this.notices = notices;
    }

    /** Counts whenever targets have become others, or something went to one. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public void changed() {
        changes.set(changes.get() + 1);
    }

    /** Tells all targets, by their names. */
    public void targets(Consumer<List<Target>> told) {
        lane.run(() -> app.newsroom().targets().all(), told, notices::explain);
    }

    /** Tells what of a story went last to each target, the last first. */
    public void last(StoryId story, Consumer<List<Delivery>> told) {
        lane.run(() -> last(story), told, notices::explain);
    }

    private List<Delivery> last(StoryId story) throws NewsroomFailed {
        Map<TargetId, Delivery> last = new LinkedHashMap<>();
        app.newsroom().deliveries().of(story, LOOKED).forEach(one -> last.putIfAbsent(one.target(), one));
        return List.copyOf(last.values());
    }
}
