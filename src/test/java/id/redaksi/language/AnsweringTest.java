package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.By;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private static final By SARI = new By("Sari", Instant.parse("2026-11-28T03:10:00Z"));
    private static final Story STORY = Samples.story("Obat Langka", "Kalimat  pertama yang panjang sekali dan diakhiri  di sini.");

    private static List<Finding> found(Story story) {
        return new Checker(List.of(new DoubledBlank())).check(story).all().toList();
    }

    private static Story confirmed(Story story, Finding finding) {
        return story.with(Field.ANSWERS, story.answers().with(Answering.confirmation(story, finding, SARI)));
    }

    @Test
    void what_was_answered_right_is_known_at_its_place_alone_and_stays_in_sight() {
        List<Finding> found = found(STORY);
        Story answered = confirmed(STORY, found.getFirst());

        assertEquals(Optional.of(SARI), Answering.confirmedBy(answered, found.getFirst()));
        assertTrue(Answering.confirmedBy(answered, found.getLast()).isEmpty());
        assertEquals(found, Answering.open(answered, new Checker(List.of(new DoubledBlank())).check(answered)).all().toList());
        assertTrue(Answering.confirmedBy(STORY, found.getFirst()).isEmpty());
    }

    @Test
    void the_same_answer_is_kept_once_and_can_be_taken_back() {
        Finding finding = found(STORY).getFirst();
        Story twice = confirmed(confirmed(STORY, finding), finding);

        assertEquals(1, twice.answers().confirmed().size());
        assertFalse(twice.answers()
                .without(Answering.confirmation(STORY, finding, SARI))
                .confirmed()
                .contains(Answering.confirmation(STORY, finding, SARI)));
    }
}
