package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Deletion;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private final List<String> looked = new ArrayList<>();

    /** Finds a word, and notes every text it looks at. */
    private Rule finding(String id, String word) {
        return new Rule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public void look(Passage passage, Consumer<Finding> found) {
                looked.add(passage.text());
                int at = passage.text().indexOf(word);
                if (at >= 0) {
                    found.accept(passage.finding(
                            this, at, at + word.length(), Message.of("language.sentenceStart")));
                }
            }
        };
    }

    @Test
    void only_blocks_that_are_another_value_are_looked_at_again() {
        var checker = new Checker(List.of(finding("satu", "salah")));
        Story story = Samples.story("", "ini salah", "itu benar");
        checker.check(story);
        looked.clear();

        Block second = story.body().blocks().get(1);
        Story changed = story.withBody(story.body().with(1, second.withLeaves(List.of(Inline.of("itu salah")))));
        Findings findings = checker.check(changed);

        assertEquals(List.of("itu salah"), looked);
        assertEquals(2, findings.all().count());
        assertEquals(changed.body().blocks().get(1), findings.blocks().get(second.id()).block());
    }

    private static Story suggested(String text, int from, int to) {
        Story story = Samples.story("", text);
        Block block = story.body().blocks().getFirst();
        Inline marked = Inline.of(text).with(from, to, new Deletion(Samples.SARI));
        return story.withBody(story.body().with(0, block.withLeaves(List.of(marked))));
    }

    @Test
    void what_is_suggested_to_go_is_not_read_with_what_takes_its_place() {
        var checker = new Checker(List.of(finding("satu", "salah")));
        Findings findings = checker.check(suggested("yang berlimpahmelimpah salah", 5, 14));

        assertEquals(List.of("yang melimpah salah"), looked);
        Finding only = findings.all().findFirst().orElseThrow();
        assertEquals(List.of(23, 28), List.of(only.from(), only.to()));
        assertEquals("salah", only.text());
    }

    @Test
    void nothing_is_found_around_what_is_suggested_to_go() {
        var checker = new Checker(List.of(finding("satu", "salah")));

        assertEquals(0, checker.check(suggested("sal yang ah", 3, 9)).all().count());
        assertEquals(0, checker.check(suggested("salah", 0, 5)).all().count());
    }

    @Test
    void a_look_that_nobody_waits_for_is_broken_off() {
        var checker = new Checker(List.of(finding("satu", "salah")));
        var left = new AtomicInteger(1);

        assertEquals(
                0,
                checker.check(Samples.story("", "ini salah", "itu salah"), () -> left.getAndDecrement() > 0)
                        .all()
                        .count());
        assertEquals(List.of("ini salah"), looked);
    }

    @Test
    void another_language_makes_everything_new() {
        var checker = new Checker(List.of(finding("satu", "salah")));
        Story story = Samples.story("", "ini salah");
        checker.check(story);
        checker.check(story.with(Field.LANGUAGE, "en"));

        assertEquals(2, looked.size());
    }

    @Test
    void where_findings_lie_on_each_other_the_first_rule_has_its_say() {
        var checker = new Checker(List.of(finding("dua", "yang salah"), finding("satu", "salah")));

        assertEquals(
                List.of("dua"),
                checker.check(Samples.story("", "ini yang salah")).all().map(Finding::rule).toList());
    }

    @Test
    void a_word_written_as_a_name_elsewhere_is_one_at_a_sentences_start_too() {
        var lexicon = new Lexicon(
                new Lexicon.Own(Set.of("larangan", "untuk", "itu", "kata")::contains, _ -> false, _ -> false),
                new Lexicon.Foreign(_ -> false, _ -> false),
                new Suggester(List.of(WordGraph.of(List.of("kata"))), new Frequencies(List.of(List.of("telegran")))));
        var rule = new Spelling("id", lexicon, new Spelling.Spared(true, false));

        assertEquals(List.of("Telegram"), Looks.at(rule, "Telegram itu."));
        assertEquals(List.of(), Looks.at(rule, "Telegram itu.", "Larangan untuk Telegram itu."));
        assertEquals(List.of(), Looks.at(rule, Samples.story("", "Telegram itu.").with(Field.TAGS, List.of("Telegram"))));
        assertEquals(
                List.of("Telegram", "Telegram"),
                Looks.at(
                        new Spelling("id", lexicon, new Spelling.Spared(false, false)),
                        "Telegram itu.",
                        "Larangan untuk Telegram itu."));
    }
}
