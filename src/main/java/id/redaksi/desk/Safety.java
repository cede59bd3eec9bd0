package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.StoryCopy;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Standing;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.Rescue;
import id.redaksi.newsroom.Recovered;
import id.redaksi.newsroom.Spill;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * What the window does so that no text is lost: its stories are saved on a lane of their own and put into a second place
 * on another, leaving the window saves, a copy can be saved anywhere, and running out of memory ends in order.
 */
final class Safety {
    /** What the window gives it. */
    record Shared(App app, Clock clock, Notices notices, Standing standing, Words words, Consumer<Throwable> bugs) {}

    private final App app;
    private final Notices notices;
    private final Standing standing;
    private final Words words;
    private final Background saver;
    private final Background spiller;
    private final Background copier;
    private final Rescue rescue;
    private final OpenStories stories;

    Safety(Shared shared) {
        app = shared.app();
        notices = shared.notices();
        standing = shared.standing();
        words = shared.words();
        saver = Background.lane("redaksi-saver", shared.bugs());
        spiller = Background.lane("redaksi-spill", shared.bugs());
        copier = Background.lane("redaksi-copies", shared.bugs());
        rescue = new Rescue(app.newsroom().spill(), spiller, standing, notices);
        rescue.onCopy(this::saveCopy);
        stories = new OpenStories(app, saver, notices, shared.clock(), standing, rescue);
    }

    OpenStories stories() {
        return stories;
    }

    /** Keeps what is not kept yet whenever the window that shows the node is left. */
    void watch(Node shown) {
        watch(shown.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty));
    }

    /** The same for a window that has the focus while this is true; those without a screen never lose it. */
    void watch(ObservableValue<Boolean> focused) {
        focused.addListener((_, _, now) -> {
            if (Boolean.FALSE.equals(now)) {
                stories.flush();
            }
        });
    }

    /** Says what came back when the newsroom was opened, and what keeps it from being written. */
    void tell() {
        if (app.isUnwritable()) {
            rescue.usually(new Notices.Notice(Message.of("desk.readOnly.newsroom"), Notices.Weight.WARNING, null));
        }
        if (app.newsroom().isWhereAnotherWas()) {
            warn("another", Message.of("desk.open.another", app.newsroom().folder().toString()));
        }
        if (app.newsroom().isMended()) {
            warn("tables", Message.of("desk.open.mended"));
        }
        List<Recovered> recovered = app.newsroom().recovered();
        long back = recovered.stream().filter(Recovered::leads).count();
        if (back > 0) {
            notices.show(Message.of("desk.recovered.back", back));
        }
        recovered.stream().filter(one -> !one.leads()).forEach(one -> warn(
                "beside:" + one.story().id().value(), Message.of("desk.recovered.beside", title(one.story()))));
        Spill spill = app.newsroom().spill();
        if (spill.isDamaged()) {
            warn("spillDamaged", Message.of("desk.recovered.damaged"));
        }
    }

    private void warn(String key, Message message) {
        standing.putDismissable(key, new Notices.Notice(message, Notices.Weight.WARNING, null));
    }

    private static Object title(Story story) {
        return story.headline().isBlank() ? Message.of("desk.story.untitled") : story.headline();
    }

    /** Asks where to, and writes a copy of the story there; the story stays open. */
    void saveCopy(OpenStory open) {
        var chooser = new FileChooser();
        chooser.setTitle(words.now("desk.copy.title"));
        chooser.setInitialFileName(StoryCopy.name(open.story()));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.now("desk.copy.kind"), "*" + StoryCopy.END));
        List<Window> windows = Window.getWindows();
        File chosen = chooser.showSaveDialog(windows.isEmpty() ? null : windows.getFirst());
        if (chosen != null) {
            saveCopy(open, chosen.toPath());
        }
    }

    /** Writes a copy of the story into this file. */
    void saveCopy(OpenStory open, Path file) {
        Story story = open.story();
        copier.run(
                () -> {
                    StoryCopy.write(story, file);
                    return file;
                },
                written -> notices.show(Message.of("desk.copy.done", written.toString())),
                notices::explain);
    }

    /** What is done when memory runs out; {@code leave} ends the program. */
    LastStand lastStand(Sheets sheets, Runnable leave) {
        return new LastStand(stories::keepLastly, all -> Nodes.later(() -> {
            var said = new Label(words.now(all ? "desk.memory.kept" : "desk.memory.some"));
            said.setWrapText(true);
            sheets.show(
                    "memory-sheet",
                    words.now("desk.memory.title"),
                    said,
                    440,
                    new Sheets.Act(words.now("desk.command.quit"), true, leave));
        }));
    }

    /** The lanes, to be closed last and in this order. */
    List<Background> lanes() {
        return List.of(copier, saver, spiller);
    }
}
