package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What a key in the body leaves alone, so that little is painted: a node built anew is styled in two pulses, the second
 * of which paints the whole window, and a shadow over a list is drawn again with each of its rows.
 */
@ExtendWith(ApplicationExtension.class)
class PaintedByKeysTest {
    @TempDir
    static Path folder;

    private final AtomicBoolean left = new AtomicBoolean();
    private Stage stage;
    private Desk desk;
    private OpenStory open;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        App app = App.open(folder.resolve(stage.hashCode() + ""), Clock.systemDefaultZone());
        app.use(Settings.DEFAULT.with(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640)));
        app.newsroom().stories().save(Samples.oneOfEach(), Revision.Kind.SAVED);
        desk = new Desk(app, Clock.systemDefaultZone(), () -> left.set(true));
        var scene = new Scene(desk.content(), 980, 900);
        desk.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> desk.quit()).get(10, TimeUnit.SECONDS);
        until(left::get);
        WaitForAsyncUtils.asyncFx(() -> stage.hide()).get(10, TimeUnit.SECONDS);
        desk.close();
    }

    private static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
    }

    /** Types a first letter, after which the window shows that something is not on the disk yet. */
    private void write(FxRobot robot) throws Exception {
        until(() -> desk.stories().current().isPresent() && desk.content().lookup("#body") != null);
        open = desk.stories().current().orElseThrow();
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        key(robot);
    }

    private void key(FxRobot robot) throws Exception {
        int before = open.story().body().text().length();
        robot.write("x", 0);
        until(() -> open.story().body().text().length() > before);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void each(Consumer<Node> act) {
        WaitForAsyncUtils.asyncFx(() -> each(desk.content(), act));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void each(Node node, Consumer<Node> act) {
        act.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, act));
        }
    }

    /** The dot of a story that is not on the disk yet is one node, but comes and goes as it is saved. */
    private boolean isBesideTheBody(Node node) {
        return !Nodes.holds(desk.content().lookup("#body"), node) && !node.getStyleClass().contains("unsaved-dot");
    }

    private Set<Node> besideTheBody() {
        Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        each(node -> {
            if (isBesideTheBody(node)) {
                nodes.add(node);
            }
        });
        return nodes;
    }

    @Test
    void a_key_builds_nodes_nowhere_but_in_the_body(FxRobot robot) throws Exception {
        robot.interact(() -> desk.panes().inspectorWanted().set(true));
        write(robot);
        robot.interact(() -> open.set(Field.TAGS, List.of("Telegram")));
        Set<Node> before = besideTheBody();

        key(robot);
        Set<Node> after = besideTheBody();
        after.removeAll(before);
        assertEquals(Set.of(), after);

        robot.interact(() -> open.set(Field.TAGS, List.of("Telegram", "Irak")));
        Set<Node> control = besideTheBody();
        control.removeAll(before);
        assertNotEquals(Set.of(), control);
    }

    @Test
    void a_key_writes_no_field_anew(FxRobot robot) throws Exception {
        robot.interact(() -> desk.panes().inspectorWanted().set(true));
        write(robot);
        var written = new AtomicInteger();
        each(node -> {
            if (node instanceof TextInputControl field) {
                field.textProperty().addListener(_ -> {
                    field.getText();
                    written.incrementAndGet();
                });
            }
        });

        key(robot);
        assertEquals(0, written.get());

        robot.interact(() -> open.set(Field.SLUG, "irak"));
        assertTrue(written.get() > 0);
    }

    @Test
    void nothing_in_sight_is_drawn_through_an_effect(FxRobot robot) throws Exception {
        write(robot);
        assertEquals(0, effects());

        robot.interact(() -> desk.help().showAbout());
        assertTrue(effects() > 0);
        robot.interact(() -> desk.sheets().close());
    }

    private int effects() {
        var effects = new AtomicInteger();
        each(node -> {
            boolean seen = true;
            for (Node one = node; one != null; one = one.getParent()) {
                seen = seen && one.isVisible();
            }
            if (seen && node.getEffect() != null) {
                effects.incrementAndGet();
            }
        });
        return effects.get();
    }
}
