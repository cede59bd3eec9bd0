package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.ToCome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {
    private final Typing typing = new Typing(Samples.ids());

    private Editing typed(String text) {
        var editing = new Editing(Samples.story("Judul", ""), Samples.CLOCK);
        for (char c : text.toCharArray()) {
            typing.insert(editing.story(), editing.selection(), Marking.continued(editing.story(), editing.selection().head(), "" + c))
                    .ifPresent(editing::apply);
            Gaps.after(editing.story(), editing.selection(), "" + c).ifPresent(editing::apply);
        }
        return editing;
    }

    @ParameterizedTest
    @CsvSource({
        "'Budi (TK), warga',1",
        "'Umurnya TK tahun',1",
        "'Kerugian Rp[...] juta',1",
        "'Kata […] dan TK.',2",
        "'Anaknya di TK Pertiwi',1",
        "'guru TK itu',0",
        "'TKI dan ATK',0",
        "'murid TK.',0",
        "'kata [..] itu',0"
    })
    void what_is_typed_becomes_a_mark_or_stays(String text, int gaps) {
        assertEquals(gaps, Gaps.in(typed(text).story()).size());
    }

    @Test
    void the_mark_is_on_the_letters_alone_and_one_undo_takes_it_off() {
        Editing editing = typed("usia TK ");
        Inline text = editing.story().body().blocks().getFirst().leaves().getFirst();
        assertTrue(text.everywhere(5, 7, new ToCome()));
        assertTrue(text.at(7, new ToCome()).isEmpty());

        editing.undo();

        assertEquals("usia TK ", editing.story().body().text());
        assertEquals(List.of(), Gaps.in(editing.story()));
    }

    @Test
    void what_is_typed_behind_a_mark_is_not_marked() {
        Inline text = typed("usia TK tahun").story().body().blocks().getFirst().leaves().getFirst();

        assertTrue(text.at(10, new ToCome()).isEmpty());
    }

    @Test
    void fields_and_captions_count_too() {
        Story story = Samples.story("Harga [...] Naik", "a").with(Field.STANDFIRST, "Guru TK mogok, TK orang ikut");
        story = story.with(
                Field.LEAD, new Figure(story.lead().id(), Inline.of("Suasana TK Melati"), Inline.of("TK"), "", null));
        story = story.with(Field.PUSH, "Harga TK").with(Field.WHATSAPP, "[…]").with(Field.NEWSLETTER, "TK: harga");

        assertEquals(
                List.of("headline", "standfirst", "lead-credit", "push", "whatsapp", "newsletter"),
                Gaps.in(story).stream().map(Gaps.Gap::field).toList());
    }

    @Test
    void the_next_one_is_behind_the_caret_and_after_the_last_the_first() {
        Editing editing = typed("a TK b TK c");
        var block = editing.story().body().blocks().getFirst().id();

        assertEquals(2, from(editing, new Position(block, 0, 0)));
        assertEquals(7, from(editing, new Position(block, 0, 4)));
        assertEquals(2, from(editing, new Position(block, 0, 11)));
    }

    private static int from(Editing editing, Position caret) {
        return Gaps.next(editing.story(), Selection.caret(caret)).orElseThrow().range().orElseThrow().from();
    }
}
