package id.redaksi.desk.preview.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.desk.preview.looks.ChatText.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatTextTest {
    @Test
    void the_messengers_own_marks_are_worn_and_not_seen() {
        assertEquals(
                List.of(
                        new Part("Cabai", "chat-bold"),
                        new Part(" naik ", ""),
                        new Part("tajam", "chat-italic"),
                        new Part(", ", ""),
                        new Part("turun", "chat-struck"),
                        new Part(".", "")),
                ChatText.parts("*Cabai* naik _tajam_, ~turun~."));
    }

    @Test
    void a_sign_inside_a_word_or_over_a_line_is_a_sign() {
        assertEquals(List.of(new Part("harga_cabai_merah", "")), ChatText.parts("harga_cabai_merah"));
        assertEquals(List.of(new Part("*satu\ndua*", "")), ChatText.parts("*satu\ndua*"));
        assertEquals(List.of(new Part("2 * 3 * 4", "")), ChatText.parts("2 * 3 * 4"));
    }
}
