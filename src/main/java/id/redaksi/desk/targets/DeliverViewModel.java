package id.redaksi.desk.targets;

import id.redaksi.app.App;
import id.redaksi.app.Deliver;
import id.redaksi.app.DeliveryPlan;
import id.redaksi.app.DeliveryWish;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.Settings.KeptSearch;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.Delivering;
import id.redaksi.desk.targets.DeliverState.Phase;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What would go to a target, what goes, and what went. It lives as long as the window, so that a delivery goes on while
 * one writes. Lives on JavaFX's thread.
 */
public final class DeliverViewModel {
    private static final Duration EVERY = Duration.millis(100);

    private final App app;
    private final Delivering delivering;
    private final Background lane;
    private final Notices notices;
    private final Beat beat = new Beat(EVERY, this::beat);
    private final ReadOnlyObjectWrapper<List<Target>> targets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Way>> ways = new ReadOnlyObjectWrapper<>(List.of(new Way.Changed()));
    private final ReadOnlyObjectWrapper<DeliverState> state = new ReadOnlyObjectWrapper<>(DeliverState.NOTHING);
    private final ObjectProperty<@Nullable Target> target = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Way> way = new SimpleObjectProperty<>();
    private final BooleanProperty again = new SimpleBooleanProperty();
    private final AtomicLong question = new AtomicLong();
    private final AtomicLong reached = new AtomicLong();
    private final ChangeListener<Object> asked = (_, _, _) -> look();
    private AtomicBoolean wanted = new AtomicBoolean();
    private Embargoed embargoed = Embargoed.STAYS;
    private boolean filling;
    private @Nullable Runnable show;

    /** {@code lane} is for deliveries alone. */
    public DeliverViewModel(App app, Delivering delivering, Background lane, Notices notices) {
        this.app = app;
        this.delivering = delivering;
        this.lane = lane;
        this.notices = notices;
        target.addListener(asked);
        way.addListener((_, _, now) -> turn(now));
        again.addListener(asked);
        delivering.changesProperty().addListener((_, _, _) -> {
            if (!targets.get().isEmpty() || state.get().phase() == Phase.WAITING) {
                read(Optional.ofNullable(target.get()).map(Target::id));
            }
        });
    }

    ReadOnlyObjectProperty<List<Target>> targetsProperty() {
        return targets.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Way>> waysProperty() {
        return ways.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DeliverState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Target> targetProperty() {
        return target;
    }

    ObjectProperty<@Nullable Way> wayProperty() {
        return way;
    }

    /** Whether what is there as it is goes again. */
    BooleanProperty againProperty() {
        return again;
    }

    /** Shows the report of a delivery that ends while its sheet is closed; null while it is open. */
    void onEnd(@Nullable Runnable shown) {
        show = shown;
    }

    /**
     * Begins anew with these stories, or with what changed where there are none; {@code first} is the target that is
     * meant. While something is being sent that goes on and is shown.
     */
    public void begin(List<StoryId> stories, Optional<TargetId> first, Embargoed confirmed) {
        List<Way> offered = new ArrayList<>();
        if (!stories.isEmpty()) {
            offered.add(new Way.Marked(stories));
        }
        offered.add(new Way.Changed());
        for (KeptSearch kept : app.settings().searching().kept()) {
            offered.add(new Way.Kept(kept.name(), kept.typed()));
        }
        begin(offered, offered.getFirst(), first, confirmed);
    }

    /** Begins anew with what a kept search finds. */
    public void begin(KeptSearch search) {
        var searched = new Way.Kept(search.name(), search.typed());
        begin(List.of(searched, new Way.Changed()), searched, Optional.empty(), Embargoed.STAYS);
    }

    private void begin(List<Way> offered, Way chosen, Optional<TargetId> first, Embargoed confirmed) {
        if (state.get().phase() == Phase.SENDING) {
            return;
        }
        embargoed = confirmed;
        filling = true;
        ways.set(List.copyOf(offered));
        way.set(chosen);
        again.set(chosen instanceof Way.Marked);
        state.set(DeliverState.NOTHING.looking());
        filling = false;
        read(first.or(() -> Optional.ofNullable(target.get()).map(Target::id)));
    }

    /** What a person picked out goes again; of what a search or a change brings up only what is another one. */
    private void turn(@Nullable Way now) {
        if (!filling) {
            filling = true;
            again.set(now instanceof Way.Marked);
            filling = false;
            look();
        }
    }

    private void read(Optional<TargetId> first) {
        delivering.targets(all -> {
            if (state.get().phase() == Phase.SENDING) {
                return;
            }
            boolean done = state.get().phase() == Phase.SENT;
            filling = true;
            targets.set(all);
            target.set(all.stream()
                    .filter(one -> first.isEmpty() || one.id().equals(first.get()))
                    .findFirst()
                    .or(() -> all.stream().findFirst())
                    .orElse(null));
            filling = false;
            if (!done) {
                look();
            }
        });
    }

    /** Says what would go, and writes nothing; an answer that a newer question overtook is dropped. */
    void look() {
        if (filling || state.get().phase() == Phase.SENDING) {
            return;
        }
        long mine = question.incrementAndGet();
        Target to = target.get();
        Way meant = way.get();
        if (to == null || meant == null) {
            state.set(DeliverState.NOTHING);
            return;
        }
        DeliveryWish wish = meant.wish(again.get());
        Embargoed leaves = meant instanceof Way.Marked ? embargoed : Embargoed.STAYS;
        state.set(state.get().looking());
        lane.run(
                () -> mine == question.get()
                        ? Optional.of(app.deliver().plan(to, wish, leaves, (_, _) -> mine == question.get()))
                        : Optional.<DeliveryPlan>empty(),
                plan -> plan.filter(_ -> mine == question.get()).ifPresent(one -> state.set(DeliverState.ready(one))),
                why -> {
                    if (mine == question.get()) {
                        state.set(DeliverState.failed(why));
                    }
                });
    }

    /** Sends what the dry list says. */
    void send() {
        Optional<DeliveryPlan> plan = state.get().plan();
        if (state.get().phase() != Phase.READY || plan.isEmpty()) {
            return;
        }
        var goesOn = new AtomicBoolean(true);
        wanted = goesOn;
        reached.set(0);
        Embargoed leaves = way.get() instanceof Way.Marked ? embargoed : Embargoed.STAYS;
        state.set(DeliverState.sending(plan.get()));
        beat.restart();
        lane.run(
                () -> app.deliver().run(plan.get(), leaves, (done, _) -> {
                    reached.set(done);
                    return goesOn.get();
                }),
                this::sent,
                why -> {
                    beat.stop();
                    state.set(DeliverState.failed(why));
                    tell(why);
                });
    }

    private void sent(Deliver.Report report) {
        beat.stop();
        state.set(state.get().sent(report));
        delivering.changed();
        tell(report.stopped().orElse(Message.of("targets.sent", report.gone().size(), report.target().name())));
    }

    /** Somebody who closed the sheet is told. */
    private void tell(Message message) {
        if (show != null) {
            notices.show(message, "targets.show", show);
        }
    }

    private void beat() {
        DeliverState now = state.get();
        state.set(now.at((int) reached.get(), now.of()));
    }

    /** Ends what goes on; what went so far is noted. */
    public void stop() {
        wanted.set(false);
    }
}
