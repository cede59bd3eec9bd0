package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.language.indonesian.ForeignWords;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Inline;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Passages in another language are read with its dictionary. */
class TonguesTest {
    private static final WordGraph INDONESIAN = WordGraph.of(List.of(
            "kata", "dia", "kami", "akan", "datang", "besok", "data", "menteri", "dalam", "pidato", "dan", "lalu", "air"));
    private static final WordGraph ENGLISH = WordGraph.of(List.of(
            "we", "will", "receive", "the", "data", "tomorrow", "he", "said", "report", "air", "and"));
    private static final WordSet NONE = _ -> false;
    private static final Tongues TONGUES = new Tongues(Map.of("id", INDONESIAN, "en", ENGLISH));

    private static Spelling spelling(String language, String other, WordGraph own, Tongues tongues) {
        var lexicon = new Lexicon(
                new Lexicon.Own(own, NONE, NONE), new Lexicon.Foreign(NONE, NONE), new Suggester(List.of(own), Frequencies.NONE));
        return new Spelling(language, other, lexicon, new Spelling.Spared(true, false), tongues);
    }

    private static List<String> found(Story story, Tongues tongues) {
        var checker = new Checker(List.of(
                spelling("id", "en", INDONESIAN, tongues), spelling("en", "id", ENGLISH, tongues)));
        return checker.check(story).all().map(one -> one.rule() + " " + one.text()).toList();
    }

    private static Story story(String text) {
        return Samples.story("", text).with(Field.LANGUAGE, "id");
    }

    @Test
    void an_english_quotation_in_an_indonesian_story_is_read_in_english() {
        Story story = story("Menteri datang. “We will recieve the report tomorrow,” kata dia.");

        assertEquals(List.of("spelling-en recieve"), found(story, TONGUES));
        assertEquals(List.of(), found(story, Tongues.NONE), "control: else it is a dialect, and the slip in it is not seen");
    }

    @Test
    void an_indonesian_quotation_in_an_english_story_is_read_in_indonesian() {
        Story story = story("He said, “Kami akan datag besok,” and the report.").with(Field.LANGUAGE, "en-GB");

        assertEquals(List.of("spelling-id datag"), found(story, TONGUES));
    }

    private static Story marked(String text, String words, String code) {
        Story plain = story(text);
        Block block = plain.body().blocks().getFirst();
        int at = text.indexOf(words);
        return plain.withBody(plain.body().with(0, block.withLeaves(List.of(
                block.leaves().getFirst().with(at, at + words.length(), new InLanguage(code))))));
    }

    @Test
    void what_is_marked_is_read_in_the_language_that_was_said_however_short() {
        String text = "Menteri datang, the tomorow, lalu kata dia.";

        assertEquals(List.of("spelling-en tomorow"), found(marked(text, "the tomorow", "en"), TONGUES));
        assertEquals(List.of("spelling-id the", "spelling-id tomorow"), found(story(text), TONGUES));
        assertEquals(List.of(), found(marked(text, "the tomorow", "nl"), TONGUES));
        assertEquals(List.of("spelling-en tomorow"), found(marked(text, "the tomorow", "en"), Tongues.NONE));
    }

    @Test
    void what_is_marked_as_another_language_is_not_asked_for_italics() {
        var checker = new Checker(List.of(new ForeignWords(INDONESIAN, ENGLISH)));
        String text = "Menteri datang, report tomorrow, lalu kata dia.";

        assertEquals(0, checker.check(marked(text, "report tomorrow", "en")).all().count());
        assertEquals(1, checker.check(story(text)).all().count());
    }

    @Test
    void what_is_marked_as_the_storys_own_language_is_read_so_though_it_is_quoted() {
        String text = "Menteri datang. “We will recieve the report,” kata dia.";

        assertEquals(List.of("spelling-en recieve"), found(story(text), TONGUES));
        assertTrue(found(marked(text, "We will recieve the report", "id"), TONGUES).contains("spelling-id recieve"));
    }

    @Test
    void what_is_in_italics_is_read_in_its_own_language() {
        String text = "Menteri datang dalam we will recieve the report lalu kata dia.";
        Story plain = story(text);
        Block block = plain.body().blocks().getFirst();
        Inline italic = Inline.of(text).with(text.indexOf("we"), text.indexOf(" lalu"), Emphasis.ITALIC);
        Story set = plain.withBody(plain.body().with(0, block.withLeaves(List.of(italic))));

        assertEquals(List.of("spelling-en recieve"), found(set, TONGUES));
        assertEquals(5, found(plain, TONGUES).size(), "control: nothing says that it is English");
    }

    @Test
    void a_quotation_in_the_storys_language_stays_in_it() {
        assertEquals(List.of("spelling-id datag"), found(story("“Kami akan datag besok, data air,” kata dia."), TONGUES));
        assertEquals(List.of("spelling-id xyzzy"), found(story("“data air xyzzy” kata dia."), TONGUES), "too few words to tell");
    }

    @Test
    void a_quotation_block_is_one_passage() {
        Story story = story("Menteri datang.");
        Block first = story.body().blocks().getFirst();
        var quote = new Quote(first.id(), Inline.of("We will recieve the report."), Inline.EMPTY);
        story = story.withBody(story.body().with(0, quote));

        assertEquals(List.of("spelling-en recieve"), found(story, TONGUES));
    }
}
