package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
    private static final Characters INDONESIAN = new Characters(Locale.of("id"));
    private static final Characters ENGLISH = new Characters(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "em dash, —", "tanda pisah, —", "U+2014, —", "2014, —", "—, —", "panah kanan, →", "setengah, ½", "degree, °",
        "derajat, °", "euro, €", "no-break, \u00a0", "spasi tanpa, \u00a0", "grinning face, 😀", "1F600, 😀", "akar, √",
        "e akut, é", "latin small letter e with acute, é", "apostrof, ’", "pangkat dua, ²", "centang, ✓"
    })
    void a_character_is_found_by_name_by_code_and_by_itself(String asked, String wanted) {
        List<Integer> found = INDONESIAN.find(asked);
        assertTrue(
                found.stream().limit(3).anyMatch(code -> Character.toString(code).equals(wanted)),
                found.stream().limit(6).map(Character::toString).toList().toString());
    }

    @Test
    void a_single_letter_offers_those_with_marks() {
        List<String> found = INDONESIAN.find("e").stream().map(Character::toString).toList();
        assertTrue(found.containsAll(List.of("e", "é", "è", "ê", "ë", "ē")), found.toString());
        assertFalse(found.contains("a"));
    }

    @Test
    void names_are_told_in_the_language_of_the_window() {
        assertEquals("tanda pisah", INDONESIAN.name('—'));
        assertEquals("em dash", ENGLISH.name('—'));
        assertEquals("e akut", INDONESIAN.name('é'));
        assertEquals("grinning face", INDONESIAN.name(0x1F600));
    }

    @Test
    void every_character_of_the_groups_has_an_indonesian_name_or_is_a_letter() {
        INDONESIAN.groups().forEach(group -> group.codes().forEach(code -> assertFalse(
                INDONESIAN.name(code).equals(ENGLISH.name(code)) && !Character.isLetter(code),
                group.key() + " " + Characters.number(code))));
    }

    @Test
    void what_is_no_character_is_not_found() {
        assertEquals(List.of(), INDONESIAN.find("D800"));
        assertEquals(List.of(), INDONESIAN.find("U+FFFFFF"));
        assertEquals(List.of(), INDONESIAN.find("kata yang tidak ada"));
        assertEquals(List.of(), INDONESIAN.find(""));
    }

    @Property(tries = 100)
    void any_question_has_an_answer_that_can_be_put_in(@ForAll String asked) {
        for (int code : INDONESIAN.find(asked)) {
            assertTrue(Character.isValidCodePoint(code));
        }
    }
}
