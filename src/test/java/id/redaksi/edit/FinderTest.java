package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FinderTest {
    private static final Story STORY =
            Samples.story("Judul", "Irak blokir Telegram. IRAK membuka lagi.", "“Ma’af,” kata orang Irakkota.");

    private static List<Hit> hits(Search search, Story story) throws BadSearch {
        return new Finder(search).in(story);
    }

    private static Search plain(String text) {
        return new Search(text, false, false, false);
    }

    private static Search expression(String text) {
        return new Search(text, true, false, true);
    }

    private static Selection start(Story story) {
        return Selection.caret(Leaves.first(story.body()).orElseThrow());
    }

    private static String replaced(Story story, Search search, String with) throws BadSearch {
        var finder = new Finder(search);
        return finder.replace(story, start(story), finder.in(story), with)
                .map(act -> applied(story, act).body().text())
                .orElse(story.body().text());
    }

    private static Story applied(Story story, Transaction act) {
        var editing = new Editing(story, Clock.systemUTC());
        assertTrue(editing.apply(act));
        return editing.story();
    }

    @Test
    void case_and_whole_words_are_chosen() throws BadSearch {
        assertEquals(3, hits(plain("irak"), STORY).size());
        assertEquals(2, hits(new Search("irak", false, true, false), STORY).size());
        assertEquals(1, hits(new Search("IRAK", true, false, false), STORY).size());
        assertEquals(0, hits(plain(""), STORY).size());
    }

    @Test
    void straight_quotes_find_curled_ones_and_signs_mean_themselves() throws BadSearch {
        assertEquals(1, hits(plain("\"ma'af,\""), STORY).size());
        for (String quoted : new String[] {"„ya“", "«ya»", "«\u00a0ya\u202f»", "”ya”", "「ya」", "\"ya\""}) {
            assertEquals(1, hits(plain("\"ya\""), Samples.story("J", quoted)).size(), quoted);
        }
        assertEquals(1, hits(plain("'ya'"), Samples.story("J", "‚ya‘")).size());
        assertEquals(0, hits(plain("„ya“"), Samples.story("J", "“ya”")).size());
        assertEquals(0, hits(plain("I.ak"), STORY).size());
        assertEquals(1, hits(plain("(a|b)*"), Samples.story("J", "satu (a|b)* dua")).size());
        assertEquals(1, hits(plain("Rp 10"), Samples.story("J", "Harga Rp\u00a010.000")).size());
    }

    @Test
    void an_expression_with_a_fault_says_where() {
        BadSearch open = assertThrows(BadSearch.class, () -> new Finder(expression("ab(")));
        assertTrue(open.explanation().key().startsWith("edit.find.fault"));
        assertThrows(BadSearch.class, () -> new Finder(new Search("a)(b", true, true, true)));
    }

    @Test
    void an_expression_without_end_is_given_up() throws BadSearch {
        var story = Samples.story("J", "a".repeat(5_000) + "!");
        var finder = new Finder(expression("(a|aa)+$"));

        assertThrows(BadSearch.class, () -> finder.in(story));
    }

    @Test
    void an_empty_match_is_no_hit() throws BadSearch {
        assertEquals(0, hits(expression("x*"), STORY).size());
    }

    @Test
    void groups_of_an_expression_can_be_put_in() throws BadSearch {
        Story story = Samples.story("J", "tanggal 13-8-2026 dan 1-2-2025");

        assertEquals(
                "tanggal 2026/8/13 dan 2025/2/1",
                replaced(story, expression("(\\d+)-(\\d+)-(\\d+)"), "$3/$2/$1"));
        assertThrows(BadSearch.class, () -> replaced(story, expression("\\d+"), "$4"));
        assertEquals("tanggal 13-$1-2026 dan 1-2-2025", replaced(story, plain("8"), "$1"));
    }

    @Test
    void what_is_put_in_bears_the_marks_of_what_was_there() throws BadSearch {
        var paragraph = new Paragraph(Samples.ids().block(), Inline.of("harga ").plus(Inline.of("cabai", Emphasis.BOLD)));
        Story story = STORY.withBody(new Body(List.of(paragraph)));
        var finder = new Finder(plain("cabai"));

        Story after = applied(
                story, finder.replace(story, start(story), finder.in(story), "bawang").orElseThrow());

        assertEquals(
                Inline.of("harga ").plus(Inline.of("bawang", Emphasis.BOLD)),
                after.body().blocks().getFirst().leaves().getFirst());
    }

    @Test
    void the_caret_stays_in_its_word() throws BadSearch {
        Story story = Samples.story("J", "aa bb aa |cc".replace("|", ""));
        var finder = new Finder(plain("aa"));
        var at = new Position(story.body().blocks().getFirst().id(), 0, 9);

        Transaction act = finder.replace(story, Selection.caret(at), finder.in(story), "dddd").orElseThrow();

        assertEquals(Selection.caret(new Position(at.block(), 0, 13)), act.selection());
    }

    @Test
    void a_second_look_sees_what_has_changed() throws BadSearch {
        var finder = new Finder(plain("irak"));
        assertEquals(3, finder.in(STORY).size());

        Story after = applied(STORY, finder.replace(STORY, start(STORY), finder.in(STORY), "Iran").orElseThrow());

        assertEquals(0, finder.in(after).size());
        assertEquals(3, finder.in(STORY).size());
    }

    @Property(tries = 300)
    void replacing_all_is_what_a_plain_replace_gives_and_one_undo_takes_back(
            @ForAll List<String> paragraphs, @ForAll char sought, @ForAll String with) throws BadSearch {
        List<String> clean = new ArrayList<>(paragraphs.stream().map(FinderTest::wellFormed).toList());
        clean.add("akhir" + sought);
        Story story = Samples.story("J", clean.toArray(String[]::new));
        var search = new Search(wellFormed("" + sought), true, false, false);
        var finder = new Finder(search);
        List<Hit> hits = finder.in(story);
        var editing = new Editing(story, Clock.systemUTC());

        finder.replace(story, editing.selection(), hits, wellFormed(with)).ifPresent(editing::apply);

        for (int i = 0; i < story.body().blocks().size(); i++) {
            if ("\"' ".indexOf(sought) < 0) {
                assertEquals(
                        story.body().blocks().get(i).text().replace(search.text(), wellFormed(with)),
                        editing.story().body().blocks().get(i).text());
            }
        }
        editing.undo();
        assertEquals(story, editing.story());
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8)
                .replace('\n', ' ');
    }
}
