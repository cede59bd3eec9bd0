package id.redaksi.desk.editor.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.editor.surface.Platform.Act;
import id.redaksi.desk.editor.surface.Platform.Stroke;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class PlatformTest {
    private static KeyEvent key(KeyCode code, String held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", code, held.contains("S"), held.contains("C"), held.contains("A"), held.contains("M"));
    }

    private static void goes(Stride wanted, Platform platform, KeyCode code, String held) {
        assertEquals(Optional.of(new Stroke(Act.GO, wanted)), platform.stroke(key(code, held)), platform + " " + held + code);
    }

    private static void erases(Stride wanted, Platform platform, KeyCode code, String held) {
        assertEquals(Optional.of(new Stroke(Act.ERASE, wanted)), platform.stroke(key(code, held)), platform + " " + held + code);
    }

    @Test
    void windows_and_linux_move_by_control() {
        for (Platform platform : new Platform[] {Platform.WINDOWS, Platform.LINUX}) {
            goes(Stride.LEFT, platform, KeyCode.LEFT, "S");
            goes(Stride.WORD_RIGHT, platform, KeyCode.RIGHT, "C");
            goes(Stride.PARAGRAPH_UP, platform, KeyCode.UP, "C");
            goes(Stride.LINE_START, platform, KeyCode.HOME, "");
            goes(Stride.END, platform, KeyCode.END, "CS");
            goes(Stride.PAGE_DOWN, platform, KeyCode.PAGE_DOWN, "");
            erases(Stride.WORD_BACK, platform, KeyCode.BACK_SPACE, "C");
            erases(Stride.ON, platform, KeyCode.DELETE, "");
            assertEquals(Optional.empty(), platform.stroke(key(KeyCode.DELETE, "S")));
            assertEquals(Optional.empty(), platform.stroke(key(KeyCode.LEFT, "A")));
            assertEquals(Optional.empty(), platform.stroke(key(KeyCode.A, "C")));
        }
    }

    @Test
    void a_mac_moves_by_option_and_command() {
        goes(Stride.WORD_LEFT, Platform.MAC, KeyCode.LEFT, "A");
        goes(Stride.LINE_LEFT, Platform.MAC, KeyCode.LEFT, "M");
        goes(Stride.START, Platform.MAC, KeyCode.UP, "MS");
        goes(Stride.PARAGRAPH_DOWN, Platform.MAC, KeyCode.DOWN, "A");
        erases(Stride.WORD_BACK, Platform.MAC, KeyCode.BACK_SPACE, "A");
        erases(Stride.LINE_START, Platform.MAC, KeyCode.BACK_SPACE, "M");
        assertEquals(Optional.of(new Stroke(Act.SCROLL, Stride.END)), Platform.MAC.stroke(key(KeyCode.END, "")));
        goes(Stride.END, Platform.MAC, KeyCode.END, "S");
    }

    @Test
    void a_mac_has_the_control_keys_of_emacs() {
        goes(Stride.PARAGRAPH_START, Platform.MAC, KeyCode.A, "C");
        goes(Stride.PARAGRAPH_END, Platform.MAC, KeyCode.E, "C");
        goes(Stride.RIGHT, Platform.MAC, KeyCode.F, "CS");
        erases(Stride.PARAGRAPH_END, Platform.MAC, KeyCode.K, "C");
        erases(Stride.BACK, Platform.MAC, KeyCode.H, "C");
    }

    @Test
    void alt_graph_types_and_commands_do_not() {
        assertTrue(Platform.WINDOWS.isText(key(KeyCode.UNDEFINED, "CA")));
        assertFalse(Platform.WINDOWS.isText(key(KeyCode.UNDEFINED, "C")));
        assertFalse(Platform.LINUX.isText(key(KeyCode.UNDEFINED, "A")));
        assertTrue(Platform.MAC.isText(key(KeyCode.UNDEFINED, "A")));
        assertFalse(Platform.MAC.isText(key(KeyCode.UNDEFINED, "C")));
        assertFalse(Platform.MAC.isText(key(KeyCode.UNDEFINED, "M")));
    }
}
