package id.redaksi.desk.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What runs over is shaded where it stands, and counted. */
@ExtendWith(ApplicationExtension.class)
class LimitGaugeTest {
    private static final String TEXT = "Kementerian telekomunikasi Irak mencabut larangan terhadap aplikasi perpesanan";
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    private final Words words = new Words(Locale.of("id"));
    private GrowingArea area;
    private TextField line;
    private LimitGauge ofArea;
    private LimitGauge ofLine;
    private Button beside;
    private VBox root;

    @Start
    void start(Stage stage) {
        area = new GrowingArea("field-area", 0);
        line = new TextField();
        ofArea = new LimitGauge(area, words);
        ofLine = new LimitGauge(line, words);
        beside = new Button("x");
        root = new VBox(8, area, ofArea.count(), new HBox(8, line, ofLine.count(), beside), new Button("lain"));
        var scene = new Scene(root, 420, 400);
        scene.getStylesheets()
                .add(Objects.requireNonNull(GrowingArea.class.getResource("/id/redaksi/desk/redaksi.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    private void put(FxRobot robot, TextInputControl field, LimitGauge gauge, String text, int limit) {
        robot.interact(() -> {
            field.setText(text);
            gauge.limit(limit);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Text text(TextInputControl field) {
        Node content = field instanceof GrowingArea ? ((javafx.scene.control.ScrollPane) field.lookup(".scroll-pane")).getContent() : field;
        return content.lookupAll(".text").stream()
                .map(Text.class::cast)
                .filter(node -> node.isVisible() && node.getText().equals(field.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Path ground(TextInputControl field) {
        return (Path) field.lookup(".beyond-limit");
    }

    /** Where the characters from here on stand in the window; taken from the node that draws them. */
    private static Bounds standing(TextInputControl field, int from) {
        Text text = text(field);
        return text.localToScene(new Path(text.getRangeShape(from, text.getText().length(), false)).getLayoutBounds());
    }

    /** Without the half of its stroke, which the expected path has and the ground has not. */
    private static Bounds inner(Bounds path) {
        return new BoundingBox(path.getMinX() + 0.5, path.getMinY() + 0.5, path.getWidth() - 1, path.getHeight() - 1);
    }

    private void assertShaded(FxRobot robot, TextInputControl field, int from) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Bounds wanted = inner(standing(field, from));
            Path ground = ground(field);
            Bounds shown = ground.localToScene(ground.getLayoutBounds());
            assertTrue(ground.isVisible());
            assertEquals(wanted.getMinX(), shown.getMinX(), 0.6);
            assertEquals(wanted.getMinY(), shown.getMinY(), 0.6);
            assertEquals(wanted.getMaxX(), shown.getMaxX(), 0.6);
            assertEquals(wanted.getMaxY(), shown.getMaxY(), 0.6);
        });
    }

    @Test
    void what_runs_over_is_shaded_and_nothing_else(FxRobot robot) {
        put(robot, area, ofArea, TEXT, 70);
        assertShaded(robot, area, 70);

        put(robot, area, ofArea, TEXT, TEXT.length());
        assertFalse(ground(area).isVisible());

        put(robot, area, ofArea, TEXT + "!", TEXT.length());
        assertShaded(robot, area, TEXT.length());
    }

    @Test
    void the_shade_follows_wrapping_width_fonts_and_what_is_typed_before_it(FxRobot robot) {
        put(robot, area, ofArea, TEXT, 20);
        double wide = ground(area).getLayoutBounds().getHeight();

        robot.interact(() -> area.setMaxWidth(210));
        assertShaded(robot, area, 20);
        assertTrue(ground(area).getLayoutBounds().getHeight() > wide, "it did not wrap, so nothing was tried");

        robot.interact(() -> area.setFont(Font.font(22)));
        assertShaded(robot, area, 20);

        robot.interact(() -> area.insertText(0, "Presiden "));
        assertShaded(robot, area, 20);
    }

    @Test
    void in_a_line_that_scrolls_the_shade_scrolls_along_and_stays_inside(FxRobot robot) {
        put(robot, line, ofLine, TEXT, 10);
        robot.interact(() -> {
            line.requestFocus();
            line.positionCaret(0);
        });
        assertShaded(robot, line, 10);
        double before = text(line).getLayoutX();

        robot.interact(() -> line.positionCaret(TEXT.length()));
        assertShaded(robot, line, 10);

        assertNotEquals(before, text(line).getLayoutX(), "it did not scroll, so nothing was tried");
        Bounds seen = ground(line).getParent().getBoundsInParent();
        assertTrue(seen.getMinX() >= 0 && seen.getMaxX() <= line.getWidth());
    }

    @Test
    void in_an_area_that_scrolls_too(FxRobot robot) {
        robot.interact(() -> area.setMostLines(3));
        put(robot, area, ofArea, (TEXT + " ").repeat(8), 100);
        robot.interact(() -> {
            area.requestFocus();
            area.positionCaret(area.getLength());
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(area.getScrollTop() > 0, "it did not scroll, so nothing was tried");
        assertShaded(robot, area, 100);
        Bounds seen = ground(area).getParent().getBoundsInParent();
        assertTrue(seen.getMinY() >= 0 && seen.getMaxY() <= area.getHeight());
    }

    @Test
    void an_emoji_is_one_character_and_is_never_shaded_by_half(FxRobot robot) {
        put(robot, area, ofArea, "ab" + FAMILY + "c" + FAMILY, 4);

        assertEquals("5/4", ofArea.count().getText());
        assertShaded(robot, area, 3 + FAMILY.length());
    }

    @Test
    void the_count_is_there_while_one_writes_or_is_over_and_moves_nothing(FxRobot robot) {
        put(robot, line, ofLine, "Irak", 5);
        robot.interact(() -> root.getChildren().getLast().requestFocus());
        double at = beside.localToScene(0, 0).getX();
        assertFalse(ofLine.count().isVisible());

        robot.clickOn(line);
        assertTrue(ofLine.count().isVisible());
        assertEquals("4/5", ofLine.count().getText());
        var faint = ofLine.count().getTextFill();

        robot.interact(() -> line.setText("Irak!!"));
        robot.interact(() -> root.getChildren().getLast().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(ofLine.count().isVisible());
        assertEquals("6/5", ofLine.count().getText());
        assertNotEquals(faint, ofLine.count().getTextFill());
        assertEquals("6 dari 5 karakter", line.getAccessibleHelp());
        assertEquals(at, beside.localToScene(0, 0).getX());
    }

    @Test
    void the_shade_has_the_colour_of_its_theme(FxRobot robot) {
        put(robot, area, ofArea, TEXT, 5);
        var light = ground(area).getFill();

        robot.interact(() -> root.getStyleClass().add("dark"));
        WaitForAsyncUtils.waitForFxEvents();

        assertNotEquals(light, ground(area).getFill());
        assertShaded(robot, area, 5);
    }

    @Test
    void the_words_follow_the_language(FxRobot robot) {
        put(robot, area, ofArea, "a".repeat(1200), 1000);
        assertEquals("1.200/1.000", ofArea.count().getText());

        robot.interact(() -> words.speak(Locale.ENGLISH));

        assertEquals("1,200/1,000", ofArea.count().getText());
    }

    @Test
    void an_area_is_as_high_as_its_text_at_every_width(FxRobot robot) {
        put(robot, area, ofArea, TEXT, 200);
        for (int width = 200; width <= 420; width += 11) {
            int now = width;
            robot.interact(() -> area.setMaxWidth(now));
            WaitForAsyncUtils.waitForFxEvents();
            double around = area.getInsets().getTop() + area.getInsets().getBottom() + 4;
            assertEquals(text(area).getLayoutBounds().getHeight() + around, area.getHeight(), 1, "at " + width);
        }
    }

    @Test
    void a_hundred_thousand_characters_are_counted_and_written_on(FxRobot robot) {
        put(robot, area, ofArea, "kata ".repeat(20_000), 250);
        robot.interact(() -> area.setMostLines(12));
        robot.interact(() -> {
            area.requestFocus();
            area.positionCaret(0);
        });
        robot.write("x", 0);

        assertEquals("100.001/250", ofArea.count().getText());
        assertShaded(robot, area, 250);
    }
}
