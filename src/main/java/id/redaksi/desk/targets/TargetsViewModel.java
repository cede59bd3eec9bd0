package id.redaksi.desk.targets;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.Delivering;
import id.redaksi.exchange.NamingRule;
import id.redaksi.language.Receiver;
import id.redaksi.language.Requirement;
import id.redaksi.newsroom.Delivery;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/** The targets of the newsroom, and the one that is looked at with its log. Lives on JavaFX's thread. */
public final class TargetsViewModel implements AutoCloseable {
    /** So many rows of the log are read in one go. */
    static final int PAGE = 100;

    /** The target that is looked at, and the last that went to it; {@code more} when there is more. */
    record Chosen(Target target, List<Delivery> log, boolean more) {}

    /** What looking whether a target can be reached has shown. */
    record Told(Message what, boolean good) {}

    private final App app;
    private final Delivering delivering;
    private final Background lane;
    private final Notices notices;
    private final Clock clock;
    private final Story example;
    private final ReadOnlyObjectWrapper<List<Target>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChangeListener<Object> changed = (_, _, _) -> read();
    private Optional<TargetId> wanted = Optional.empty();
    private long question;

    public TargetsViewModel(App app, Delivering delivering, Background lane, Notices notices, Clock clock) {
        this.app = app;
        this.delivering = delivering;
        this.lane = lane;
        this.notices = notices;
        this.clock = clock;
        example = Story.blank(app.ids())
                .with(Field.HEADLINE, "Harga cabai naik")
                .with(Field.CHANNEL, app.settings().house().channels().stream().findFirst().orElse("Nasional"));
        delivering.changesProperty().addListener(changed);
    }

    ReadOnlyObjectProperty<List<Target>> allProperty() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** How an export would be called by a rule, to see while one types. */
    String example(String rule, String format) {
        return new NamingRule(rule).name(example, 12, format, LocalDate.now(clock));
    }

    /** What a target asks of a story, in a sentence. */
    Message wants(Target target) {
        return app.settings().checking().style().requirements(Receiver.key(target.id().value())).stream()
                .map(Requirement::said)
                .reduce((first, next) -> Message.of("checks.required.two", first, next))
                .orElse(Message.of("checks.required.nothing"));
    }

    /** The receivers that have a table of categories. */
    void receivers(Consumer<List<String>> done) {
        lane.run(() -> app.subjects().receivers(), done, notices::explain);
    }

    /** Reads them; looks at the first where none is chosen. */
    void look() {
        read();
    }

    /** The list, and the one in it that is looked at. */
    private record Read(List<Target> all, Optional<Chosen> chosen) {}

    private void read() {
        long asked = ++question;
        Optional<TargetId> looked = wanted;
        lane.run(
                () -> {
                    List<Target> found = app.newsroom().targets().all();
                    Optional<Target> one = found.stream()
                            .filter(target -> looked.isEmpty() || target.id().equals(looked.get()))
                            .findFirst();
                    return new Read(found, one.isEmpty() ? Optional.empty() : Optional.of(chosen(one.get())));
                },
                found -> {
                    if (asked == question) {
                        wanted = found.chosen().map(one -> one.target().id());
                        all.set(found.all());
                        chosen.set(found.chosen());
                    }
                },
                notices::explain);
    }

    private Chosen chosen(Target target) throws NewsroomFailed {
        List<Delivery> log = app.newsroom().deliveries().of(target.id(), Long.MAX_VALUE, PAGE + 1);
        return new Chosen(target, log.subList(0, Math.min(PAGE, log.size())), log.size() > PAGE);
    }

    void choose(TargetId id) {
        if (!wanted.equals(Optional.of(id))) {
            wanted = Optional.of(id);
            told.set(Optional.empty());
            read();
        }
    }

    /** Reads more of the log. */
    void more() {
        chosen.get().filter(Chosen::more).ifPresent(now -> {
            long asked = ++question;
            long last = now.log().getLast().key();
            lane.run(
                    () -> app.newsroom().deliveries().of(now.target().id(), last, PAGE + 1),
                    found -> {
                        if (asked == question) {
                            List<Delivery> log = new ArrayList<>(now.log());
                            log.addAll(found.subList(0, Math.min(PAGE, found.size())));
                            chosen.set(Optional.of(new Chosen(now.target(), List.copyOf(log), found.size() > PAGE)));
                        }
                    },
                    notices::explain);
        });
    }

    /** Makes one with what is usual and looks at it. */
    void create(String name) {
        act(() -> app.changeTargets()
                .create(new Target(
                        TargetId.made(app.ids()),
                        name,
                        "package",
                        Map.of(),
                        true,
                        Target.Place.NONE,
                        NamingRule.USUAL.text())), this::lookAt);
    }

    void duplicate() {
        wanted.ifPresent(id -> act(() -> app.changeTargets().duplicate(id, TargetId.made(app.ids())), this::lookAt));
    }

    private void lookAt(Target target) {
        wanted = Optional.of(target.id());
    }

    /** Changes the one that is looked at. */
    void change(UnaryOperator<Target> how) {
        wanted.ifPresent(id -> act(() -> app.changeTargets().change(id, how), _ -> {}));
    }

    /** Lets it go into another folder. */
    void into(Path folder) {
        wanted.ifPresent(id -> act(
                () -> {
                    Target.Place place = app.deliver().place(folder);
                    return app.changeTargets().change(id, target -> target.withPlace(place));
                },
                _ -> {}));
    }

    /** What is in its folder stays, and so does its log. */
    void delete() {
        wanted.ifPresent(id -> {
            wanted = Optional.empty();
            act(() -> app.changeTargets().delete(id), gone -> notices.show(
                    Message.of("targets.deleted", gone.name()), "targets.undo", () -> {
                        notices.dismiss();
                        act(() -> app.changeTargets().create(gone), this::lookAt);
                    }));
        });
    }

    /** Looks whether it can be written to now. */
    void test() {
        chosen.get().map(Chosen::target).ifPresent(target -> lane.run(
                () -> app.deliver().tried(target),
                folder -> tell(target, new Told(Message.of("targets.tried", folder.toString()), true)),
                why -> tell(target, new Told(why, false))));
    }

    private void tell(Target target, Told what) {
        if (wanted.equals(Optional.of(target.id()))) {
            told.set(Optional.of(what));
        }
    }

    private void act(Callable<Target> act, Consumer<Target> done) {
        told.set(Optional.empty());
        lane.run(
                act,
                target -> {
                    done.accept(target);
                    delivering.changed();
                },
                why -> {
                    told.set(Optional.of(new Told(why, false)));
                    read();
                });
    }

    @Override
    public void close() {
        question++;
        delivering.changesProperty().removeListener(changed);
    }
}
