package id.redaksi.desk.health;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.newsroom.Doctor;
import id.redaksi.newsroom.Salvage;
import id.redaksi.newsroom.Symptom;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the doctor does and has seen. Lives on JavaFX's thread; the work is done on a lane of its own. */
public final class HealthViewModel {
    /** How far it is: the checks that are done, what is being done now if anything is, and what was said last. */
    public record State(List<Doctor.Result> results, Optional<Message> doing, Optional<Message> said) {
        public State {
            results = List.copyOf(results);
        }

        /** Whether anything was seen that this helps. */
        public boolean has(Symptom.Cure cure) {
            return new Doctor.Report(results).has(cure);
        }

        public boolean isRunning() {
            return doing.isPresent();
        }
    }

    private final App app;
    private final Clock clock;
    private final Background lane;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(List.of(), Optional.empty(), Optional.empty()));

    /** {@code changed} is told when something was mended. */
    public HealthViewModel(App app, Clock clock, Background lane, Runnable changed) {
        this.app = app;
        this.clock = clock;
        this.lane = lane;
        this.changed = changed;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Looks at everything and changes nothing. */
    public void examine() {
        begin(Message.of("desk.health.running"));
        lane.run(() -> app.doctor().examine(app.newsroom(), this::progress), this::seen, this::failed);
    }

    /** Mends what can be made again, and looks once more. */
    public void mend() {
        begin(Message.of("desk.health.mending"));
        lane.run(
                () -> app.doctor().mend(app.newsroom(), this::progress),
                report -> {
                    seen(report);
                    changed.run();
                },
                this::failed);
    }

    /** Saves what can be read into another folder. */
    public void salvage(Path into) {
        begin(Message.of("desk.health.salvaging"));
        lane.run(
                () -> new Salvage(app.newsroom().folder(), clock).into(into, (_, _) -> {}),
                report -> say(Message.of(
                        "desk.health.salvaged",
                        into.toString(),
                        report.fates().size(),
                        report.fates().stream().filter(fate -> !fate.hasNewest()).count())),
                this::failed);
    }

    /** Makes the newest text of a story that can still be read its newest revision. */
    public void restore(StoryId story) {
        begin(Message.of("desk.health.mending"));
        Consumer<Boolean> done = restored -> {
            changed.run();
            examine();
        };
        lane.run(() -> Doctor.restoreNewestWhole(app.newsroom(), story), done, this::failed);
    }

    private void begin(Message doing) {
        state.set(new State(state.get().results(), Optional.of(doing), Optional.empty()));
    }

    private void progress(id.redaksi.newsroom.Check check, int number, int of) {
        Message doing = Message.of("desk.health.check", number, of, Message.of("doctor.check." + check.name()));
        Nodes.later(() -> begin(doing));
    }

    private void seen(Doctor.Report report) {
        Message said = Message.of(report.isWell() ? "desk.health.well" : "desk.health.ill");
        state.set(new State(report.results(), Optional.empty(), Optional.of(said)));
    }

    private void say(Message said) {
        state.set(new State(state.get().results(), Optional.empty(), Optional.of(said)));
    }

    private void failed(Message why) {
        say(why);
    }
}
