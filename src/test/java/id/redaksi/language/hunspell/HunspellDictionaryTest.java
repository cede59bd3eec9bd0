package id.redaksi.language.hunspell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.language.BadDictionary;
import id.redaksi.language.WordGraph;
import org.junit.jupiter.api.Test;

class HunspellDictionaryTest {
    private static final String AFF = """
            SET UTF-8
            FLAG long
            CIRCUMFIX A1\t# ber-an
            NEEDAFFIX A2

            PFX B1 Y 2
            PFX B1 0 ber/A1  [^r]
            PFX B1 0 be/A1    r

            SFX Ba Y 1
            SFX Ba 0  an/B1l0A1  .

            PFX D0 Y 1
            PFX D0 0 di .

            SFX l0 Y 2
            SFX l0 0 nya .
            SFX l0 0 lah .

            SFX ys Y 2
            SFX ys y ies [^aeiou]y
            SFX ys 0 s [aeiou]y
            """;

    private static WordGraph read(String aff, String dic) throws BadDictionary {
        return HunspellDictionary.read(aff.getBytes(UTF_8), dic.getBytes(UTF_8), "id_ID");
    }

    private static WordGraph words(String... stems) throws BadDictionary {
        return read(AFF, stems.length + "\n" + String.join("\n", stems) + "\n");
    }

    private static String refused(byte[] aff, byte[] dic) {
        return assertThrows(BadDictionary.class, () -> HunspellDictionary.read(aff, dic, "id_ID")).explanation().key();
    }

    private static String refused(String aff, String dic) {
        return refused(aff.getBytes(UTF_8), dic.getBytes(UTF_8));
    }

    @Test
    void a_circumfix_is_put_on_both_sides_or_on_none() throws Exception {
        WordGraph words = words("lari/Bal0", "rumah/D0");

        assertTrue(words.has("lari"));
        assertTrue(words.has("berlarian"));
        assertTrue(words.has("berlariannya"));
        assertTrue(words.has("larilah"));
        assertFalse(words.has("larian"), "the suffix alone");
        assertFalse(words.has("berlari"), "the prefix alone");
        assertTrue(words.has("dirumah"));
        assertFalse(words.has("dilari"));
    }

    @Test
    void a_condition_and_what_goes_of_the_stem_are_heeded() throws Exception {
        WordGraph words = words("city/ys", "day/ys");

        assertTrue(words.has("cities"));
        assertTrue(words.has("days"));
        assertFalse(words.has("citys"));
        assertFalse(words.has("daies"));
    }

    @Test
    void a_stem_that_needs_an_affix_is_no_word_alone() throws Exception {
        WordGraph words = words("temu/A2l0");

        assertFalse(words.has("temu"));
        assertTrue(words.has("temunya"));
        assertTrue(words("temu/l0").has("temu"), "control");
    }

    @Test
    void capitals_inside_may_be_capitals_throughout() throws Exception {
        WordGraph words = words("GnuPG/l0", "Paris");

        assertTrue(words.has("GNUPG"));
        assertTrue(words.has("GNUPGNYA"));
        assertFalse(words.has("PARIS"), "which is asked for as Paris");
    }

    @Test
    void a_torn_list_of_words_is_refused_with_both_counts() throws Exception {
        assertEquals("language.badDictionary.torn", refused(AFF, "100\nlari\nrumah\n"));
        assertEquals("language.badDictionary.torn", refused(AFF, "999999999999999999\nlari\n"));
        assertEquals(2, words("lari", "rumah").size(), "control");
    }

    @Test
    void a_count_that_says_less_than_there_is_loses_no_word() throws Exception {
        assertEquals(3, read(AFF, "1\nlari\nrumah\nini\n").size());
        assertEquals("language.badDictionary", refused(AFF, "lari\nrumah\n"));
        assertEquals("language.badDictionary", refused(AFF, "-3\nlari\n"));
        assertEquals("language.badDictionary", refused(AFF, "9".repeat(40) + "\nlari\n"));
        assertEquals("language.badDictionary", refused(AFF, ""));
    }

    @Test
    void a_torn_list_of_affixes_is_refused() throws Exception {
        String torn = AFF.substring(0, AFF.indexOf("SFX l0 0 lah"));
        assertEquals("language.badDictionary", refused(torn, "1\nlari/l0\n"));
        assertEquals("language.badDictionary", refused(AFF + "SFX zz Y 2000000000\nSFX zz 0 a .\n", "1\nlari\n"));
        assertEquals("language.badDictionary", refused(AFF + "SFX zz Y 1\nSFX zz 0 a [abc\n", "1\nlari\n"));
    }

    @Test
    void another_character_set_than_the_named_one_is_refused() throws Exception {
        byte[] utf8 = "SET UTF-8\n".getBytes(UTF_8);
        byte[] latin = "SET ISO8859-1\n".getBytes(UTF_8);
        assertEquals("language.badDictionary.set", refused(utf8, "1\ncafé\n".getBytes(ISO_8859_1)));
        assertEquals("language.badDictionary.set", refused(latin, "1\ncafé\n".getBytes(UTF_8)));
        assertEquals("language.badDictionary", refused("SET NONE-SUCH\n", "1\nlari\n"));
        assertTrue(HunspellDictionary.read(latin, "1\ncafé\n".getBytes(ISO_8859_1), "x").has("café"), "control");
        assertTrue(HunspellDictionary.read(utf8, "1\ncafé\n".getBytes(UTF_8), "x").has("café"), "control");
    }

    @Test
    void affixes_that_ask_for_more_forms_than_fit_anywhere_are_given_up() {
        var aff = new StringBuilder("SET UTF-8\nSFX A Y 4000\n");
        for (int i = 0; i < 4000; i++) {
            aff.append("SFX A 0 a").append(i).append("/A .\n");
        }
        String dic = "200\n" + "kata/A\n".repeat(200);
        String key = refused(aff.toString(), dic);

        assertTrue(key.startsWith("language.badDictionary"), key);
    }

    @Test
    void an_affix_that_goes_on_with_itself_ends_after_the_second() throws Exception {
        WordGraph words = read("SFX A Y 1\nSFX A 0 a/A .\n", "1\nkat/A\n");

        assertTrue(words.has("kata"));
        assertTrue(words.has("kataa"));
        assertFalse(words.has("kataaa"));
    }

    @Test
    void a_file_that_is_too_large_is_refused_unread() {
        assertEquals("language.badDictionary.large", refused(new byte[10], new byte[(int) HunspellDictionary.LARGEST + 1]));
    }

    @Test
    void a_forbidden_word_and_one_of_ten_thousand_letters_are_none() throws Exception {
        WordGraph words = read("FORBIDDENWORD !\nSFX A Y 1\nSFX A 0 s .\n", "3\nball/A\nballs/!\n" + "x".repeat(10_000) + "\n");

        assertTrue(words.has("ball"));
        assertFalse(words.has("balls"));
        assertEquals(1, words.size());
    }
}
