package id.redaksi.language.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BritishTest {
    private static final Set<String> AMERICAN = Set.of(
            "color", "colorful", "recognized", "organization", "traveler", "labeled", "center", "dialog", "analyzed", "defense",
            "size", "wire", "anesthetist", "close", "closed", "closing", "move", "moved");

    private final British british = new British(AMERICAN::contains);

    @Test
    void british_forms_of_known_words_are_known() {
        for (String word : List.of(
                "colour", "colourful", "recognised", "organisation", "traveller", "labelled", "centre", "dialogue", "analysed", "grey",
                "organisation's", "licences", "anaesthetist")) {
            assertTrue(british.has(word), word);
        }
    }

    @Test
    void slips_are_none() {
        for (String word : List.of("sise", "colourr", "recognisd", "wier", "movelled", "zize", "our")) {
            assertFalse(british.has(word), word);
        }
    }

    @Test
    void the_words_of_news_bring_their_forms_in_order() {
        List<String> words = NewsWords.inOrder(AMERICAN::contains);
        assertEquals(words.indexOf("close") + 1, words.indexOf("closed"), "a form stands behind its word");
        assertFalse(words.contains("thees"), "control: a form that no dictionary has is left out");
    }
}
