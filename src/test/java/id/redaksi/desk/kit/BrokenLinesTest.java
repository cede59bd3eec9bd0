package id.redaksi.desk.kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BrokenLinesTest {
    private static final List<String> TEXTS = List.of(
            "قال الوزير إن الحكومة لن تتراجع ".repeat(12),
            "שר האוצר אמר היום ".repeat(12),
            "Ia membaca: " + "بسم الله الرحمن الرحيم الحمد لله رب العالمين ".repeat(4) + "lalu diam.");

    private static double height(String text) {
        var node = new Text(text);
        node.setWrappingWidth(240);
        return node.getLayoutBounds().getHeight();
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static Object layout() throws ReflectiveOperationException {
        return field(Class.forName("com.sun.javafx.text.GlyphLayoutManager"), "REUSABLE_INSTANCE").get(null);
    }

    @BeforeEach
    void onLinux() throws ReflectiveOperationException {
        assumeTrue(layout().getClass().getSimpleName().equals("PangoGlyphLayout"), "only on Linux");
    }

    /** As JavaFX has it; a layout that failed is never given back, so it is given back by hand. */
    private static void asItWas() throws ReflectiveOperationException {
        field(layout().getClass(), "runUtf8").set(layout(), new LinkedHashMap<>());
    }

    @AfterEach
    void giveBack() throws ReflectiveOperationException {
        ((AtomicBoolean) field(Class.forName("com.sun.javafx.text.GlyphLayoutManager"), "IN_USE").get(null)).set(false);
        BrokenLines.mend();
    }

    @Test
    void text_from_right_to_left_is_broken_into_lines() {
        BrokenLines.mend();
        for (String text : TEXTS) {
            double one = height("قال");
            assertTrue(assertDoesNotThrow(() -> height(text)) > 3 * one);
        }
    }

    @Test
    void without_it_the_layout_fails() throws ReflectiveOperationException {
        asItWas();
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> height(TEXTS.getFirst()));
    }
}
