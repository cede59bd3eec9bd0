package id.redaksi.desk.site;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.site.SiteState.Phase;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteFailed;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SiteReport;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site beside the work in the window: first says what would change, then does it, and goes on when its sheet is
 * closed. What was changed in the newsroom meanwhile comes with the next build. Lives on JavaFX's thread.
 */
public final class SiteViewModel {
    /** Builds the site, or only says what that would change. */
    @FunctionalInterface
    public interface Building {
        SiteReport build(SiteOrder order, Progress progress) throws SiteFailed;
    }

    private static final Duration EVERY = Duration.millis(150);

    private final Building building;
    private final Background lane;
    private final Notices notices;
    private final Consumer<Path> chosen;
    private final Beat beat = new Beat(EVERY, this::beat);
    private final ReadOnlyObjectWrapper<SiteState> state;
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final BooleanProperty merging = new SimpleBooleanProperty();
    private final AtomicReference<Progress.@Nullable Step> reached = new AtomicReference<>();
    private AtomicBoolean wanted = new AtomicBoolean();
    private @Nullable Runnable show;

    /** {@code lane} is the site's alone; {@code chosen} keeps the folder that was chosen, {@code folder} is the last one. */
    public SiteViewModel(
            Building building, Background lane, Notices notices, Optional<Path> folder, Consumer<Path> chosen) {
        this.building = building;
        this.lane = lane;
        this.notices = notices;
        this.chosen = chosen;
        state = new ReadOnlyObjectWrapper<>(SiteState.waiting(folder));
        whole.addListener((_, _, _) -> forget());
        merging.addListener((_, _, _) -> forget());
    }

    ReadOnlyObjectProperty<SiteState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether every page is made anew and every file looked at. */
    BooleanProperty wholeProperty() {
        return whole;
    }

    /** Whether the site may stand among files of somebody else. */
    BooleanProperty mergingProperty() {
        return merging;
    }

    /** Shows the report of a build that ends while its sheet is closed; null while it is open. */
    void onEnd(@Nullable Runnable shown) {
        show = shown;
    }

    void choose(Path folder) {
        if (!state.get().isRunning()) {
            merging.set(false);
            state.set(SiteState.waiting(Optional.of(folder)));
            chosen.accept(folder);
        }
    }

    /** Another wish makes what was said of the former one untrue. */
    private void forget() {
        if (!state.get().isRunning()) {
            state.set(SiteState.waiting(state.get().folder()));
        }
    }

    /** Says what building would change, and changes nothing. */
    void rehearse() {
        run(Phase.REHEARSING, Phase.REHEARSED);
    }

    void build() {
        run(Phase.BUILDING, Phase.BUILT);
    }

    private void run(Phase during, Phase after) {
        Optional<Path> folder = state.get().folder();
        if (state.get().isRunning() || folder.isEmpty()) {
            return;
        }
        var asked = new AtomicBoolean(true);
        var changes = new Changes();
        wanted = asked;
        reached.set(null);
        state.set(state.get().begun(during));
        beat.restart();
        SiteOrder order = order(folder.get(), after == Phase.REHEARSED);
        lane.run(
                () -> building.build(order, watch(asked, changes)),
                report -> {
                    beat.stop();
                    state.set(state.get().done(after, changes.all(), report));
                    tell(report.cancelled() ? Message.of("publish.cancelled") : Message.of("publish.done"), after);
                },
                why -> {
                    beat.stop();
                    state.set(state.get().failed(why));
                    tell(why, after);
                });
    }

    private SiteOrder order(Path folder, boolean isRehearsal) {
        return new SiteOrder(
                folder,
                isRehearsal,
                whole.get(),
                merging.get() ? SiteOrder.Foreign.MERGE : SiteOrder.Foreign.REFUSE);
    }

    private Progress watch(AtomicBoolean asked, Changes changes) {
        return new Progress() {
            @Override
            public void at(Step step) {
                reached.set(step);
            }

            @Override
            public void changed(Change change) {
                changes.add(change);
            }

            @Override
            public boolean goesOn() {
                return asked.get();
            }
        };
    }

    /** Somebody who closed the sheet is told; who only wanted to look is not. */
    private void tell(Message message, Phase after) {
        if (show != null && after == Phase.BUILT) {
            notices.show(message, "publish.show", show);
        }
    }

    private void beat() {
        state.set(state.get().at(Optional.ofNullable(reached.get())));
    }

    /** Ends what goes on; what was built so far stays, and the next build goes on from there. */
    public void stop() {
        wanted.set(false);
    }
}
