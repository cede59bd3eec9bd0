package id.redaksi.desk.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.wording.Wording;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class NodesTest {
    private final Words words = new Words(Wording.INDONESIAN);
    private final ListView<String> list = new ListView<>();
    private final FxRobot robot = new FxRobot();
    private ComboBox<String> box;
    private VBox column;

    @Start
    void start(Stage stage) {
        box = Nodes.choice(List.of("light", "dark"), one -> words.now("desk.theme." + one), "dark", _ -> {});
        column = new VBox(box, list);
        stage.setScene(new Scene(column, 300, 200));
        stage.show();
    }

    @Test
    void a_choice_says_what_is_chosen_and_what_else_there_is_in_the_language_of_the_window() {
        robot.interact(() -> {
            words.speak(Wording.ENGLISH);
            Nodes.rename(box);
        });

        assertEquals("Dark", box.getButtonCell().getText());
        robot.interact(box::show);
        assertTrue(robot.lookup((ListCell<?> cell) -> "Light".equals(cell.getText())).tryQuery().isPresent());
        assertFalse(robot.lookup((ListCell<?> cell) -> "Terang".equals(cell.getText())).tryQuery().isPresent());
        assertEquals("dark", box.getValue());
        robot.interact(box::hide);
    }

    @Test
    void a_list_gives_out_escape_unless_it_is_wanted_inside() {
        var wanted = new AtomicInteger();
        var out = new AtomicInteger();
        column.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                out.incrementAndGet();
            }
        });
        robot.interact(list::requestFocus);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, out.get(), "the control keeps it, which is why it is let out by hand");

        robot.interact(() -> Nodes.letEscapeOut(list, () -> wanted.get() > 0));
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, out.get());
        wanted.set(1);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, out.get());
    }

    @Test
    void a_column_grows_by_what_takes_all_its_height() {
        robot.interact(() -> {
            assertFalse(Nodes.grows(new Label()));
            assertFalse(Nodes.grows(column));
            VBox.setVgrow(list, Priority.ALWAYS);
            assertTrue(Nodes.grows(column));
        });
    }
}
