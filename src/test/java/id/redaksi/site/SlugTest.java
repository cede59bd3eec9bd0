package id.redaksi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlugTest {
    private static final String ID = "019ab5b0-0000-7000-8000-00000000abcd";

    @Test
    void a_text_becomes_small_letters_digits_and_single_hyphens() {
        assertEquals("harga-cabai-naik-20", Slug.of("Harga cabai naik 20%!"));
        assertEquals("cafe-ebola", Slug.of("  Café — Ébola "));
        assertEquals("a-b", Slug.of("--a--b--"));
        assertEquals("", Slug.of("../"));
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        String slug = Slug.of("panjang sekali ".repeat(40));

        assertTrue(slug.length() <= Slug.LONGEST, slug);
        assertTrue(slug.endsWith("panjang") || slug.endsWith("sekali"), slug);
        assertEquals(Slug.LONGEST, Slug.of("x".repeat(500)).length());
    }

    @Test
    void what_gives_no_letter_is_called_by_its_own() {
        assertEquals("berita-00abcd", Slug.ofStory("\ud83d\ude00", ID));
        assertEquals("index-00abcd", Slug.ofStory("index", ID));
        assertEquals("hal-3-00abcd", Slug.ofStory("Hal 3", ID));
        assertNotEquals(Slug.ofName("\ud83d\ude00"), Slug.ofName("\ud83d\ude01"));
    }

    @Test
    void what_windows_keeps_and_what_a_site_uses_is_no_folder_of_others() {
        assertTrue(Slug.ofName("con").startsWith("con-"));
        assertTrue(Slug.ofName("LPT1").startsWith("lpt1-"));
        assertTrue(Slug.ofTop("Tag").startsWith("tag-"));
        assertEquals("tag", Slug.ofName("Tag"));
    }
}
