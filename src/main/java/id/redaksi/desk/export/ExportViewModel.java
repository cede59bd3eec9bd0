package id.redaksi.desk.export;

import id.redaksi.app.App;
import id.redaksi.app.Embargo;
import id.redaksi.app.ExportStory;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.app.Formats;
import id.redaksi.app.Settings.Rule;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Option;
import id.redaksi.exchange.Written;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What stands in the way of an export, where the package goes, and what came out. */
public final class ExportViewModel {
    private final App app;
    private final Background lane;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<ExportStory.Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper blocked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Loss>> losses = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Formats.USUAL);
    private final ObjectProperty<Packing> packing = new SimpleObjectProperty<>(Packing.BAG);
    private final ObjectProperty<Choices> choices = new SimpleObjectProperty<>(Choices.USUAL);
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();

    public ExportViewModel(App app, Background lane, Notices notices) {
        this.app = app;
        this.lane = lane;
        this.notices = notices;
        folder.set(app.exportFolder());
    }

    /** What stands in the way of a story, and what a format would leave out of it. */
    private record Looked(List<ExportStory.Problem> problems, List<Loss> losses) {}

    /** Looks at the story anew, away from JavaFX's thread; what was found of a value that is no longer the story is dropped. */
    public void look(OpenStory open) {
        written.set(null);
        Story story = open.story();
        Format asked = format.get();
        Choices chosen = choices.get();
        lane.run(
                () -> looked(story, asked, chosen),
                found -> {
                    if (open.story() == story && format.get() == asked) {
                        losses.set(found.losses());
                        problems.set(found.problems());
                        blocked.set(found.problems().stream().anyMatch(ExportStory.Problem::blocks));
                    }
                },
                notices::explain);
    }

    private Looked looked(Story story, Format asked, Choices chosen) {
        List<Loss> lost = asked.exporter()
                .map(exporter -> app.exportStory().losses(story, exporter, chosen).all())
                .orElse(List.of());
        return new Looked(app.exportStory().problems(story), lost);
    }

    /** Takes another format, with its usual choices. */
    void take(Format other) {
        choices.set(Choices.USUAL);
        format.set(other);
    }

    /** Chooses something about the format. */
    void choose(Option option, String value) {
        Map<String, String> changed = new TreeMap<>(choices.get().values());
        changed.put(option.name(), value);
        choices.set(new Choices(changed));
    }

    /** The receivers that have a table of categories. */
    void receivers(Consumer<List<String>> read) {
        lane.run(() -> app.subjects().receivers(), read, notices::explain);
    }

    /** Looks again because the rules may have changed. */
    public void again(Optional<OpenStory> open) {
        open.ifPresent(this::look);
    }

    /** Writes the package of what is saved. */
    public void export(OpenStory open, ExportStory.Embargoed embargoed) {
        running.set(true);
        Packing packed = format.get() == Formats.USUAL ? Packing.BAG : packing.get();
        var order = new ExportStory.Order(format.get(), choices.get(), packed, folder.get());
        lane.run(
                () -> app.exportStory().run(List.of(open.id()), order, embargoed),
                done -> {
                    running.set(false);
                    written.set(done);
                    notices.show(Message.of(
                            "desk.export.done", String.valueOf(done.path().getFileName())));
                },
                why -> {
                    running.set(false);
                    notices.explain(why);
                });
    }

    /** Says that the embargo is over, as an act that can be undone. */
    public void lift(OpenStory open) {
        open.set(Field.TIMES, Embargo.lifted(open.story().workflow().times()));
        if (!Embargo.isSet(open.story())) {
            notices.show(Message.of("desk.embargo.lifted"), "desk.command.undo", open::undo);
        }
    }

    /** The clock's time, to compare with an embargo. */
    public String clock() {
        return app.exportStory().embargo().clock();
    }

    /** Whether the story that was looked at is under embargo, and nothing else keeps it in. */
    boolean onlyEmbargoBlocks() {
        return problems.get().stream().allMatch(problem -> problem.rule() == Rule.EMBARGO || !problem.blocks());
    }

    public ReadOnlyObjectProperty<List<ExportStory.Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Loss>> lossesProperty() {
        return losses.getReadOnlyProperty();
    }

    public ObjectProperty<Format> formatProperty() {
        return format;
    }

    public ObjectProperty<Packing> packingProperty() {
        return packing;
    }

    public ObjectProperty<Choices> choicesProperty() {
        return choices;
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    public ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }
}
