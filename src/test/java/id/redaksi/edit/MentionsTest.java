package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Code;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final Ids IDS = Samples.ids();

    private static Story of(Block... blocks) {
        return Samples.story("Judul", "x").withBody(new Body(List.of(blocks)));
    }

    private static Story text(String text) {
        return of(new Paragraph(IDS.block(), Inline.of(text)));
    }

    /** The words at which these names are found, in their order. */
    private static List<String> found(Story story, String... names) {
        Set<String> known = Set.of(names);
        return Mentions.in(story).known((_, run) -> known.contains(run) ? Optional.of(run) : Optional.empty()).stream()
                .map(one -> Leaves.at(story.body(), one.range().start())
                        .text()
                        .substring(one.range().from(), one.range().to()))
                .toList();
    }

    @Test
    void the_longest_name_wins_and_each_is_found_once() {
        Story story = text("Menteri Komunikasi Irak menemui Menteri di Irak. Irak diam.");

        assertEquals(
                List.of("Menteri Komunikasi Irak", "Menteri", "Irak"),
                found(story, "Menteri Komunikasi Irak", "Menteri", "Irak"));
    }

    @Test
    void a_name_does_not_go_on_over_a_comma_or_a_full_stop() {
        Story story = text("Di Irak, Telegram dibuka. Kabar Baik. Budi datang.");

        assertEquals(List.of(), found(story, "Irak Telegram", "Irak, Telegram", "Baik. Budi", "Kabar Baik Budi"));
    }

    @Test
    void initials_hyphens_and_apostrophes_belong_to_names() {
        Story story = text("Kata M. Jusuf dan Haider al-Yasiri serta Ja'far.");

        assertEquals(
                List.of("M. Jusuf", "Haider al-Yasiri", "Ja'far"), found(story, "M. Jusuf", "Haider al-Yasiri", "Ja'far"));
    }

    @Test
    void a_tag_is_found_however_its_capitals_are_written() {
        assertEquals(List.of("harga beras"), found(text("Kini harga beras naik."), "Harga Beras"));
        assertEquals(List.of("Pemilu"), found(text("Pemilu tiba."), "pemilu"));
    }

    @Test
    void what_is_linked_or_code_is_left_alone_and_so_are_headings() {
        Story story = of(
                new Heading(IDS.block(), 2, Inline.of("Irak")),
                new Paragraph(IDS.block(), Inline.of("Irak").with(0, 4, new Link("https://contoh.example"))),
                new Paragraph(IDS.block(), Inline.of("Irak").with(0, 4, Emphasis.CODE)),
                new Code(IDS.block(), "", Inline.of("Irak")));

        assertEquals(List.of(), found(story, "Irak"));
        assertTrue(Mentions.in(story).written().isEmpty());
    }

    @Test
    void short_words_and_figures_are_no_names_but_short_capitals_are() {
        Set<String> written = Mentions.in(text("AS ke 12 di Eropa")).written();

        assertTrue(written.containsAll(Set.of("AS", "Eropa")));
        assertFalse(written.contains("ke") || written.contains("12") || written.contains("di"));
    }

    @Test
    void a_text_without_end_asks_for_no_more_than_so_much() {
        Story story = Samples.story("Judul", java.util.stream.IntStream.range(0, 300)
                .mapToObj(i -> ("Kata" + i + " Besar ").repeat(100))
                .toArray(String[]::new));

        assertTrue(Mentions.in(story).written().size() < 200_000);
    }

    @Test
    void what_stands_in_quotation_marks_or_alone_could_be_a_headline() {
        Story story = Samples.story(
                "Judul",
                "Dalam “Irak Buka Blokir Telegram” disebut “dua kata” saja.",
                "Baca juga: Warga Bagdad Sambut Baik");

        assertEquals(
                List.of("Irak Buka Blokir Telegram", "Warga Bagdad Sambut Baik"),
                Mentions.in(story).phrases(9).stream()
                        .map(range -> Leaves.at(story.body(), range.start())
                                .text()
                                .substring(range.from(), range.to()))
                        .filter(phrase -> !phrase.startsWith("Dalam"))
                        .toList());
        assertEquals(1, Mentions.in(story).phrases(1).size());
    }

    @Test
    void words_that_moved_are_linked_where_they_stand_first_as_whole_words() {
        Story story = text("Irakku Irak.");

        Story linked = Linking.first(story, new TextRange(story.body().blocks().getFirst().id(), 0, 0, 0).selection(), "Irak", "redaksi:place/Irak")
                .orElseThrow()
                .on(story)
                .orElseThrow();

        assertEquals(
                Inline.of("Irakku Irak.").with(7, 11, new Link("redaksi:place/Irak")),
                linked.body().blocks().getFirst().leaves().getFirst());
    }

    @Test
    void a_link_is_put_on_the_words_only_while_they_stand_there() {
        Story story = text("Di Irak damai.");
        var id = story.body().blocks().getFirst().id();
        var range = new TextRange(id, 0, 3, 7);
        Selection caret = range.selection();

        Story linked = Linking.link(story, caret, range, "Irak", "redaksi:place/Irak")
                .orElseThrow()
                .on(story)
                .orElseThrow();

        assertEquals(
                Inline.of("Di Irak damai.").with(3, 7, new Link("redaksi:place/Irak")),
                linked.body().blocks().getFirst().leaves().getFirst());
        assertEquals(Optional.empty(), Linking.link(text("Di"), caret, range, "Irak", "redaksi:place/Irak"));
        assertEquals(Optional.empty(), Linking.link(story, caret, range, "Iran", "redaksi:place/Iran"));
    }
}
