package id.redaksi.language.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.language.Looks;
import id.redaksi.language.Patterns;
import id.redaksi.language.Rule;
import id.redaksi.language.whole.ImpossibleDates;
import id.redaksi.language.whole.Weekdays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules of English say of a text, and what they leave alone. */
class EnglishRulesTest {
    private static final Rule GRAMMAR = Patterns.of(British.class).getFirst();
    private static final Rule ARTICLE = Patterns.of(British.class).getLast();

    @Test
    void words_that_sound_alike_are_told_apart_where_it_is_sure() {
        assertEquals(List.of("Its → It's"), Looks.english(GRAMMAR, "Its a long way."));
        assertEquals(List.of("it's → its"), Looks.english(GRAMMAR, "The party lost it's leader."));
        assertEquals(List.of("Their → There"), Looks.english(GRAMMAR, "Their are two ports."));
        assertEquals(List.of("there → their"), Looks.english(GRAMMAR, "They returned to there homes."));
        assertEquals(List.of("then → than"), Looks.english(GRAMMAR, "Prices were higher then expected."));
        assertEquals(List.of("of → have"), Looks.english(GRAMMAR, "It could of been worse."));
        assertEquals(List.of("affect → effect"), Looks.english(GRAMMAR, "It had a significant affect on trade."));
        assertEquals(List.of("lead → led"), Looks.english(GRAMMAR, "The team was lead by a nurse."));
        assertEquals(List.of("there → their"), Looks.english(GRAMMAR, "They fled there homes."));
        assertEquals(List.of("Teh → The"), Looks.english(GRAMMAR, "Teh court ruled."));
        assertEquals(List.of("to → and"), Looks.english(GRAMMAR, "Between 10 to 20 people died."));
        assertEquals(List.of("Your → You're"), Looks.english(GRAMMAR, "Your not alone."));
    }

    @Test
    void a_verb_agrees_with_its_subject() {
        assertEquals(List.of("have → has"), Looks.english(GRAMMAR, "She have been elected."));
        assertEquals(List.of("has → have"), Looks.english(GRAMMAR, "They has left."));
        assertEquals(List.of("is → are"), Looks.english(GRAMMAR, "There is several reasons."));
    }

    @Test
    void what_may_be_right_is_left_alone() {
        assertEquals(List.of(), Looks.english(GRAMMAR,
                "Its leader said it's a start, and there are reasons; in there, own goals counted for nothing, of course.",
                "Did he have a ticket? They made it have a name. It's been more than a year, and then they left.",
                "The staff took its time. We should, of course, go. Did it have the right papers?",
                "There was one of us. Between 10 and 20 people came. The lead by two goals held."));
        assertEquals(List.of(), Looks.at(GRAMMAR, "Kata its a itu."));
    }

    @Test
    void an_article_goes_by_the_sound_behind_it() {
        assertEquals(List.of("a → an", "A → An"), Looks.english(ARTICLE, "It took a hour. A apple fell."));
        assertEquals(List.of("an → a", "an → a"), Looks.english(ARTICLE, "He saw an car and an European river."));
        assertEquals(List.of(), Looks.english(ARTICLE,
                "A union, a one-off, a European, an honest man, an X-ray, an MP, an hour, a useful year, an heir, a ubiquitous unit, a U-turn.",
                "The A extension, table A again, Shift+A accepts.", "An unimportant uncle, an uninsured house, a university, an urn, an umbrella, a eulogy, a ewe, an SMS."));
    }

    @Test
    void one_story_is_british_or_american() {
        assertEquals(List.of("center → centre"), Looks.english(new Variety(), "The colour of the harbour.", "A center in town."));
        assertEquals(List.of("Colour → Color"), Looks.english(new Variety(), "Colour fades.", "The labor center is gray."));
        assertEquals(List.of("recognized → recognised"), Looks.english(new Variety(), "It organised and recognized them."));
    }

    @Test
    void names_and_what_both_write_say_nothing_of_the_variety() {
        assertEquals(List.of(), Looks.english(new Variety(), "The colour of the World Trade Center, at the Department of Labor."));
        assertEquals(List.of(), Looks.english(new Variety(), "It recognized the colour of honour."));
        assertEquals(List.of(), Looks.at(new Variety(), "Colour dan center itu."));
    }

    @Test
    void a_weekday_is_held_against_its_date() {
        assertEquals(List.of("Monday → Thursday", "Friday → Thursday"), Looks.english(
                new Weekdays(), "On Monday, August 13, 2026, and Friday, 13 August 2026."));
        assertEquals(List.of(), Looks.english(new Weekdays(), "On Thursday, August 13, 2026, Thursday 13th August 2026 and Monday, May 4."));
        assertEquals(List.of("February 30", "31 November 2026"), Looks.english(
                new ImpossibleDates(), "On February 30 and 31 November 2026, not on February 29 and May 2026."));
    }
}
