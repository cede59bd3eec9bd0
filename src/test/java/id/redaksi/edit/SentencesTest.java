package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    /** The sentence around the bar. */
    private static String around(String marked, String language) {
        String text = marked.replace("|", "");
        Sentences.Reach sentence = Sentences.around(text, marked.indexOf('|'), language);
        return text.substring(sentence.from(), sentence.to());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Satu kal|imat. Dua kalimat. Tiga.; 'Satu kalimat. '
            Satu kalimat. |Dua kalimat. Tiga.; 'Dua kalimat. '
            Satu kalimat. Dua kalimat. Tiga.|; Tiga.
            Kata dr. Hi|yam al-Yasiri. Ia pergi.; 'Kata dr. Hiyam al-Yasiri. '
            Ia H. Ami|n dari Jl. Merdeka No. 5. Ia pergi.; 'Ia H. Amin dari Jl. Merdeka No. 5. '
            Harga Rp1.000 per ha|ri. Murah.; 'Harga Rp1.000 per hari. '
            Kata iNews.id d|i Jakarta. Benar.; 'Kata iNews.id di Jakarta. '
            “Kami siap!” katanya. Ia| pergi.; Ia pergi.
            Pukul 10.00 WIB. Ac|ara mulai.; Acara mulai.
            Benarkah? Ya|, benar.; 'Ya, benar.'
            """)
    void the_sentence_with_the_caret_is_found(String marked, String sentence) {
        assertEquals(sentence, around(marked, "id"));
    }

    @Test
    void no_is_a_number_in_indonesian_and_a_word_in_english() {
        assertEquals("Then he", around("He said no. Then |he", "en"));
        assertEquals("Rumah No. Lima", around("Rumah No. Li|ma", "id"));
    }

    @Test
    void a_line_break_ends_a_sentence() {
        assertEquals("dua", around("satu\nd|ua\ntiga", "id"));
        assertEquals("", around("satu\n|\ntiga", "id"));
        assertEquals("", around("|", "id"));
    }

    @Property
    void the_caret_is_inside_and_the_sentences_cover_the_text_in_order(
            @ForAll @StringLength(max = 60) String text, @ForAll("languages") String language) {
        int before = 0;
        for (int offset = 0; offset <= text.length(); offset++) {
            Sentences.Reach sentence = Sentences.around(text, offset, language);
            assertTrue(sentence.from() <= offset && offset <= sentence.to() && sentence.to() <= text.length());
            assertTrue(sentence.from() >= before || text.substring(0, offset).contains("\n"));
            before = Math.max(before, sentence.from());
        }
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("id", "en");
    }
}
