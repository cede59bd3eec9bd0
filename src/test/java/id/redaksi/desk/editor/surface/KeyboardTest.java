package id.redaksi.desk.editor.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.editor.surface.Keyboard.Act;
import id.redaksi.desk.editor.surface.Keyboard.Stroke;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyboardTest {
    private static KeyEvent key(KeyCode code, String held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", code, held.contains("S"), held.contains("C"), held.contains("A"), held.contains("M"));
    }

    private static void goes(Stride wanted, Keyboard keyboard, KeyCode code, String held) {
        assertEquals(Optional.of(new Stroke(Act.GO, wanted)), keyboard.stroke(key(code, held)), keyboard + " " + held + code);
    }

    private static void erases(Stride wanted, Keyboard keyboard, KeyCode code, String held) {
        assertEquals(Optional.of(new Stroke(Act.ERASE, wanted)), keyboard.stroke(key(code, held)), keyboard + " " + held + code);
    }

    @Test
    void windows_and_linux_move_by_control() {
        for (Keyboard keyboard : new Keyboard[] {Keyboard.WINDOWS, Keyboard.LINUX}) {
            goes(Stride.LEFT, keyboard, KeyCode.LEFT, "S");
            goes(Stride.WORD_RIGHT, keyboard, KeyCode.RIGHT, "C");
            goes(Stride.PARAGRAPH_UP, keyboard, KeyCode.UP, "C");
            goes(Stride.LINE_START, keyboard, KeyCode.HOME, "");
            goes(Stride.END, keyboard, KeyCode.END, "CS");
            goes(Stride.PAGE_DOWN, keyboard, KeyCode.PAGE_DOWN, "");
            erases(Stride.WORD_BACK, keyboard, KeyCode.BACK_SPACE, "C");
            erases(Stride.ON, keyboard, KeyCode.DELETE, "");
            assertEquals(Optional.empty(), keyboard.stroke(key(KeyCode.DELETE, "S")));
            assertEquals(Optional.empty(), keyboard.stroke(key(KeyCode.LEFT, "A")));
            assertEquals(Optional.empty(), keyboard.stroke(key(KeyCode.A, "C")));
        }
    }

    @Test
    void a_mac_moves_by_option_and_command() {
        goes(Stride.WORD_LEFT, Keyboard.MAC, KeyCode.LEFT, "A");
        goes(Stride.LINE_LEFT, Keyboard.MAC, KeyCode.LEFT, "M");
        goes(Stride.START, Keyboard.MAC, KeyCode.UP, "MS");
        goes(Stride.PARAGRAPH_DOWN, Keyboard.MAC, KeyCode.DOWN, "A");
        erases(Stride.WORD_BACK, Keyboard.MAC, KeyCode.BACK_SPACE, "A");
        erases(Stride.LINE_START, Keyboard.MAC, KeyCode.BACK_SPACE, "M");
        assertEquals(Optional.of(new Stroke(Act.SCROLL, Stride.END)), Keyboard.MAC.stroke(key(KeyCode.END, "")));
        goes(Stride.END, Keyboard.MAC, KeyCode.END, "S");
    }

    @Test
    void a_mac_has_the_control_keys_of_emacs() {
        goes(Stride.PARAGRAPH_START, Keyboard.MAC, KeyCode.A, "C");
        goes(Stride.PARAGRAPH_END, Keyboard.MAC, KeyCode.E, "C");
        goes(Stride.RIGHT, Keyboard.MAC, KeyCode.F, "CS");
        erases(Stride.PARAGRAPH_END, Keyboard.MAC, KeyCode.K, "C");
        erases(Stride.BACK, Keyboard.MAC, KeyCode.H, "C");
    }

    @Test
    void alt_graph_types_and_commands_do_not() {
        assertTrue(Keyboard.WINDOWS.isText(key(KeyCode.UNDEFINED, "CA")));
        assertFalse(Keyboard.WINDOWS.isText(key(KeyCode.UNDEFINED, "C")));
        assertFalse(Keyboard.LINUX.isText(key(KeyCode.UNDEFINED, "A")));
        assertTrue(Keyboard.MAC.isText(key(KeyCode.UNDEFINED, "A")));
        assertFalse(Keyboard.MAC.isText(key(KeyCode.UNDEFINED, "C")));
        assertFalse(Keyboard.MAC.isText(key(KeyCode.UNDEFINED, "M")));
    }
}
