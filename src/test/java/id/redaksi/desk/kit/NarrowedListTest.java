package id.redaksi.desk.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class NarrowedListTest {
    private final AtomicInteger looked = new AtomicInteger();
    private final FxRobot robot = new FxRobot();
    private NarrowedList<String> narrowed;

    @Start
    void start(Stage stage) {
        narrowed = new NarrowedList<>(
                "field", new SimpleStringProperty("Cari"), "list", new SimpleStringProperty("Tag"), looked::incrementAndGet);
        stage.setScene(new Scene(new VBox(narrowed.field(), narrowed.list()), 300, 200));
        stage.show();
    }

    private void press(KeyCode key) {
        robot.interact(narrowed.field()::requestFocus);
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void the_arrow_down_leads_into_the_list_where_there_is_anything() {
        press(KeyCode.DOWN);
        assertTrue(narrowed.field().isFocused(), "an empty list takes no focus");

        robot.interact(() -> narrowed.show(List.of("Beras", "Cabai"), ""));
        press(KeyCode.DOWN);
        assertTrue(narrowed.list().isFocused());
        assertEquals("Beras", narrowed.list().getSelectionModel().getSelectedItem());
    }

    @Test
    void rows_that_stand_there_already_stay_as_they_are() {
        robot.interact(() -> {
            assertTrue(narrowed.show(List.of("Beras", "Cabai"), ""));
            narrowed.list().getSelectionModel().select(1);
            assertFalse(narrowed.show(List.of("Beras", "Cabai"), ""));
        });

        assertEquals("Cabai", narrowed.list().getSelectionModel().getSelectedItem());
    }

    @Test
    void what_is_typed_is_looked_for_once_a_moment_after_the_last_key() throws Exception {
        robot.interact(() -> {
            narrowed.field().setText("b");
            narrowed.field().setText("be");
        });
        WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, () -> looked.get() > 0);

        assertEquals(1, looked.get());
        assertEquals("be", narrowed.text());
    }
}
