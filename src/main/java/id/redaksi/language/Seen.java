package id.redaksi.language;

import id.redaksi.story.Body;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a whole story: itself, the language in which it is read ({@link Spoken}), how the house writes and what
 * lies around, the words that are written as names somewhere in it, what the rules noted, in reading order with the fields
 * first, and how often a word was told to be none.
 */
public record Seen(
        Story story, String language, Terms terms, Set<String> names, Map<String, List<Note>> noted, Map<String, Integer> unknown) {
    public Body body() {
        return story.body();
    }

    public HouseStyle style() {
        return terms.style();
    }

    public List<Note> notes(String kind) {
        return noted.getOrDefault(kind, List.of());
    }

    /** How often a word that spelling knows nothing of stands in the story, written just so. */
    int timesUnknown(String word) {
        return unknown.getOrDefault(word, 0);
    }

    /** The day it goes out, where it says one. */
    public Optional<LocalDate> goesOut() {
        return Optional.ofNullable(story.workflow().times().publish()).flatMap(Workflow.Times::read).map(OffsetDateTime::toLocalDate);
    }

    /** Whether the story is read in this language, by its code of two letters. */
    public boolean isIn(String code) {
        return Spoken.isOf(language, code);
    }
}
