package id.redaksi.desk.preview.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.redaksi.desk.kit.Words;
import id.redaksi.page.heard.HeardLine;
import id.redaksi.page.heard.Trouble;
import id.redaksi.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeardWordsTest {
    private static String spoken(Locale locale, HeardLine.What what, String words) {
        return new HeardWords(new Words(locale)).spoken(new HeardLine(what, words, 0, "", null));
    }

    @Test
    void a_line_is_one_sentence_in_either_language() {
        assertEquals("Judul tingkat 2: Pasokan", spoken(Wording.INDONESIAN, new HeardLine.Heading(2), "Pasokan"));
        assertEquals("Heading level 2: Pasokan", spoken(Wording.ENGLISH, new HeardLine.Heading(2), "Pasokan"));
        assertEquals("List, 1 item", spoken(Wording.ENGLISH, new HeardLine.ListOf(1, false), ""));
        assertEquals("Bahasa Inggris: news", spoken(Wording.INDONESIAN, new HeardLine.Language("en"), "news"));
    }

    @Test
    void every_kind_of_line_and_fault_has_its_words() {
        for (Wording wording : List.of(Wording.of(Wording.INDONESIAN), Wording.of(Wording.ENGLISH))) {
            for (HeardLine.Plain plain : HeardLine.Plain.values()) {
                String key = HeardWords.key("looks.plain.", plain);
                assertFalse(wording.text(key).equals(key), key);
            }
            for (Trouble trouble : Trouble.values()) {
                String key = HeardWords.key("looks.trouble.", trouble);
                assertFalse(wording.text(key).equals(key), key);
            }
        }
    }
}
