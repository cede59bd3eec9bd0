package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A paragraph of 200,000 characters: it is read in pieces, and after a key only the piece with the change is. */
class LongTextTest {
    private static final int LONG = 200_000;

    /** Finds "salah" and keeps the texts it was shown. */
    private static final class Shown implements Rule {
        final List<String> texts = new ArrayList<>();

        @Override
        public String id() {
            return "shown";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            texts.add(passage.text());
            for (Word word : passage.words()) {
                if (word.text().equals("salah")) {
                    found.accept(passage.finding(this, word.from(), word.to(), Message.of("language.spelling", "salah")));
                }
            }
        }
    }

    private final Shown rule = new Shown();
    private final Checker checker = new Checker(List.of(rule));

    private static String text() {
        var text = new StringBuilder();
        for (int i = 0; text.length() < LONG; i++) {
            text.append(i % 7 == 0 ? "Ini salah " : "Itu benar ").append(i).append(". ");
        }
        return text.toString();
    }

    private static Story with(Story story, String text) {
        Block block = story.body().blocks().getFirst();
        return story.withBody(story.body().with(0, block.withLeaves(List.of(Inline.of(text)))));
    }

    @Test
    void no_rule_is_shown_more_than_a_piece_and_what_is_found_stands_at_its_place() {
        String text = text();
        List<Finding> found = checker.check(Samples.story("", text)).all().toList();

        assertTrue(rule.texts.stream().allMatch(piece -> piece.length() <= 4_000));
        assertEquals(text, String.join("", rule.texts), "nothing is left out");
        assertEquals(text.split("salah", -1).length - 1, found.size());
        assertTrue(found.stream().allMatch(one -> text.substring(one.from(), one.to()).equals("salah")));
    }

    @Test
    void after_a_key_only_the_piece_with_the_change_is_read_again() {
        String text = text();
        Story story = Samples.story("", text);
        checker.check(story);
        int pieces = rule.texts.size();
        rule.texts.clear();
        int found = (int) checker.check(with(story, text + "x")).all().count();

        assertTrue(pieces > 40, pieces + " pieces");
        assertEquals(1, rule.texts.size());
        rule.texts.clear();
        assertEquals(found, new Checker(List.of(rule)).check(with(story, text + "x")).all().count(), "control: as read anew");
        assertEquals(pieces, rule.texts.size());
    }

    @Test
    void a_text_of_usual_length_is_one_piece() {
        checker.check(Samples.story("", text().substring(0, 4_000)));

        assertEquals(1, rule.texts.size());
    }

    @Test
    void a_run_of_signs_and_figures_without_end_is_shown_to_no_rule() {
        for (String sign : List.of("1.", "12", "a@", "“", "kata-", ".", "a%")) {
            rule.texts.clear();
            new Checker(List.of(rule)).check(Samples.story("", "Ini salah " + sign.repeat(LONG / sign.length()) + " salah."));
            String shown = String.join("", rule.texts);

            assertEquals(2, shown.split("salah", -1).length - 1, sign);
            assertFalse(shown.contains(sign.repeat(1_000)), sign);
        }
        rule.texts.clear();
        checker.check(Samples.story("", "1.".repeat(400)));
        assertTrue(rule.texts.getFirst().contains("1.1."), "control: a short one is shown");
    }

    @Test
    void a_word_without_end_stays_one_and_none_of_what_follows_is_lost() {
        checker.check(Samples.story("", "x".repeat(50_000) + " Ini salah. " + "Itu benar. ".repeat(500)));

        assertEquals("x".repeat(50_000) + " ", rule.texts.getFirst());
        assertTrue(rule.texts.get(1).startsWith("Ini salah."));
    }
}
