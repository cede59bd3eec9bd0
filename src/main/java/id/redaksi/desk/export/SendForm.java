package id.redaksi.desk.export;

import id.redaksi.app.Embargo;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.Delivering;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.newsroom.Delivery;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.story.StoryId;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Sends the story in front to a target, and says what of it went where and whether it changed since. */
public final class SendForm extends VBox {
    /** What is done elsewhere: a story is sent to a target, and targets are kept. */
    public interface Acts {
        void send(StoryId story, TargetId target, Embargoed embargoed);

        void keep();
    }

    private final Delivering delivering;
    private final OpenStories stories;
    private final Words words;
    private final Sheets sheets;
    private final Supplier<String> clockTime;
    private final Clock clock;
    private final Acts acts;
    private final MenuButton button = new MenuButton(null, Nodes.icon(Feather.SEND));
    private final VBox log = new VBox(8);
    private final ChangeListener<SaveState> kept = (_, _, now) -> {
        if (now instanceof SaveState.Saved) {
            read();
        }
    };
    private List<Target> targets = List.of();
    private List<Delivery> sent = List.of();
    private @Nullable OpenStory open;

    /** {@code clockTime} is the clock's time as people compare it with an embargo. */
    public SendForm(
            Delivering delivering, OpenStories stories, Words words, Sheets sheets, Supplier<String> clockTime, Clock clock, Acts acts) {
        super(8);
        this.delivering = delivering;
        this.stories = stories;
        this.words = words;
        this.sheets = sheets;
        this.clockTime = clockTime;
        this.clock = clock;
        this.acts = acts;
        setId("send-form");
        button.setId("send-to");
        button.getStyleClass().add("plain-button");
        button.textProperty().bind(words.of("targets.sendTo"));
        button.accessibleTextProperty().bind(words.of("targets.sendTo"));
        button.setMaxWidth(Double.MAX_VALUE);
        log.setId("send-log");
        getChildren().addAll(Nodes.label(words.of("targets.sendTitle"), "field-label"), button, log);
        delivering.changesProperty().addListener((_, _, _) -> {
            readTargets();
            read();
        });
        words.wordingProperty().addListener((_, _, _) -> show());
        stories.currentProperty().addListener((_, _, now) -> turn(now));
        readTargets();
        turn(stories.currentProperty().get());
    }

    private void turn(@Nullable OpenStory now) {
        if (open != null) {
            open.saveStateProperty().removeListener(kept);
        }
        open = now;
        sent = List.of();
        show();
        if (now != null) {
            now.saveStateProperty().addListener(kept);
            read();
        }
    }

    private void readTargets() {
        delivering.targets(all -> {
            targets = all;
            show();
        });
    }

    private void read() {
        OpenStory now = open;
        if (now != null) {
            delivering.last(now.id(), found -> {
                if (open == now && !found.equals(sent)) {
                    sent = found;
                    show();
                }
            });
        }
    }

    private void show() {
        button.setDisable(open == null);
        button.getItems().setAll(items());
        log.getChildren().setAll(sent.stream().map(this::line).toList());
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (Target target : targets) {
            var item = new MenuItem(target.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> Optional.ofNullable(open).ifPresent(now -> send(now, target)));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        var keep = new MenuItem(words.now("desk.command.targets"));
        keep.setOnAction(_ -> acts.keep());
        items.add(keep);
        return items;
    }

    /** A story under embargo leaves only after a word was typed. */
    private void send(OpenStory now, Target target) {
        if (!Embargo.isSet(now.story())) {
            stories.save(now, () -> acts.send(now.id(), target.id(), Embargoed.STAYS));
        } else {
            EmbargoSheet.show(
                    sheets,
                    words,
                    Embargo.until(now.story()),
                    clockTime.get(),
                    () -> stories.save(now, () -> acts.send(now.id(), target.id(), Embargoed.LEAVES)));
        }
    }

    private HBox line(Delivery one) {
        String day = DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", words.locale())
                .format(one.time().atZone(clock.getZone()));
        String what = words.now(one.killed() ? "targets.withdrawnThere" : "targets.went", one.revision(), one.targetName(), day);
        var said = new Label(what);
        said.setWrapText(true);
        var lines = new VBox(2, said);
        if (one.isChangedSince()) {
            var changed = new Label(words.now("targets.changedSince"));
            changed.setWrapText(true);
            changed.getStyleClass().add("targets-changed");
            lines.getChildren().add(changed);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var line = new HBox(8, Nodes.icon(one.isChangedSince() ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE), lines);
        line.getStyleClass().addAll("card", one.isChangedSince() ? "advice" : "safe-card");
        return line;
    }
}
