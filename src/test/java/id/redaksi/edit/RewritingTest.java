package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewritingTest {
    private static String id(String text, Rewrite how) {
        return Rewriting.text(text, how, "id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            irak buka blokir telegram karena penuhi persyaratan | Irak Buka Blokir Telegram karena Penuhi Persyaratan
            di balik undang-undang yang baru                    | Di Balik Undang-Undang yang Baru
            harga sayur-mayur naik di jakarta                   | Harga Sayur-mayur Naik di Jakarta
            kpk periksa saksi                                   | Kpk Periksa Saksi
            KPK periksa iNews dan F-15                          | KPK Periksa iNews dan F-15
            doa jum'at                                          | Doa Jum'at
            IRAK BUKA BLOKIR                                    | Irak Buka Blokir
            KPK a                                               | Kpk A
            jaringan 4G a                                       | Jaringan 4G A
            4G a                                                | 4G A
            """)
    void a_headline_has_the_capitals_of_eyd(String typed, String headline) {
        assertEquals(headline, id(typed, Rewrite.HEADLINE_CASE));
    }

    @Test
    void an_english_headline_has_its_own_small_words() {
        assertEquals("The Rise of the Machines", Rewriting.text("the rise of the machines", Rewrite.HEADLINE_CASE, "en-GB"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Presiden Datang. KPK Menunggu! iNews Tahu?  | Presiden datang. KPK menunggu! iNews tahu?
            SEMUA BESAR. DUA                            | Semua besar. Dua
            Harga 10.000 Rupiah                         | Harga 10.000 rupiah
            """)
    void a_sentence_begins_with_a_capital(String typed, String wanted) {
        assertEquals(wanted, id(typed, Rewrite.SENTENCE_CASE));
    }

    @Test
    void quotation_marks_are_curled_and_straightened() {
        assertEquals("“Ma’af,” kata ‘dia’ (“ya”).", id("\"Ma'af,\" kata 'dia' (\"ya\").", Rewrite.CURL_QUOTES));
        assertEquals("tahun ’90 dan layar 6\" dan “pukul 10”", id("tahun '90 dan layar 6\" dan \"pukul 10\"", Rewrite.CURL_QUOTES));
        assertEquals("\"Ma'af,\"", id("“Ma’af,”", Rewrite.STRAIGHT_QUOTES));
    }

    @Test
    void broken_lines_are_joined() {
        assertEquals("pemblokiran itu di Jawa-Bali", id("pem-\nblokiran itu\ndi Jawa-Bali", Rewrite.JOIN_LINES));
        assertEquals("Jawa- Bali", id("Jawa-\nBali", Rewrite.JOIN_LINES));
    }

    @Test
    void what_nobody_sees_goes_and_what_a_script_needs_stays() {
        assertEquals("satu dua", id("sa\u00adtu\u200b \u00a0\u202edua\ufeff", Rewrite.DROP_INVISIBLE));
        assertEquals("👨‍👩‍👧", id("👨‍👩‍👧", Rewrite.DROP_INVISIBLE));
        assertEquals("می\u200cخواهم", id("می\u200cخواهم", Rewrite.DROP_INVISIBLE));
    }

    @Test
    void marks_stay_on_their_words() {
        var content = Inline.of("jalan ").plus(Inline.of("straße", Emphasis.BOLD)).plus(Inline.of(" baru"));
        Story story = Samples.story("J", "x").withBody(new Body(List.of(new Paragraph(Samples.ids().block(), content))));
        var editing = new Editing(story, Clock.systemUTC());
        editing.select(new Selection(Leaves.first(story.body()).orElseThrow(), Leaves.last(story.body()).orElseThrow()));

        editing.apply(Rewriting.apply(story, editing.selection(), Rewrite.UPPER_CASE).orElseThrow());

        assertEquals(
                Inline.of("JALAN ").plus(Inline.of("STRASSE", Emphasis.BOLD)).plus(Inline.of(" BARU")),
                editing.story().body().blocks().getFirst().leaves().getFirst());
        editing.undo();
        assertEquals(story, editing.story());
    }

    @Test
    void a_bare_caret_means_its_word() {
        Story story = Samples.story("J", "satu dua tiga");
        var caret = Selection.caret(new Position(story.body().blocks().getFirst().id(), 0, 6));
        var editing = new Editing(story, Clock.systemUTC());

        editing.apply(Rewriting.apply(story, caret, Rewrite.UPPER_CASE).orElseThrow());

        assertEquals("satu DUA tiga", editing.story().body().text());
        assertEquals(caret, editing.selection());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0A\ufffda", "KPK a", "4G a", "a A", "TNI PERIKSA a"})
    void what_became_capital_is_not_taken_for_shouting_the_second_time(String text) {
        for (Rewrite how : List.of(Rewrite.HEADLINE_CASE, Rewrite.SENTENCE_CASE)) {
            assertEquals(id(text, how), id(id(text, how), how));
        }
    }

    @Property(tries = 500)
    void every_way_is_the_same_the_second_time_and_keeps_the_letters(@ForAll String any, @ForAll Rewrite how) {
        String text = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        String once = id(text, how);

        if (how != Rewrite.JOIN_LINES) {
            assertEquals(once, id(once, how));
        }
        if (how.isCase()) {
            assertEquals(folded(text), folded(once));
        }
    }

    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    @Test
    void a_long_text_is_no_matter() {
        String text = "undang-undang \"a\" 'b' 6\" ".repeat(8_000);
        for (Rewrite how : Rewrite.values()) {
            assertTrue(id(text, how).length() > 100_000);
        }
    }

    private static String typed(String language, String keys) {
        Story story = Samples.story("J", "x").with(Field.LANGUAGE, language);
        var editing = new Editing(story, Clock.systemUTC());
        var typing = new Typing(Samples.ids());
        editing.apply(Deleting.selected(story, new Selection(
                        Leaves.first(story.body()).orElseThrow(), Leaves.last(story.body()).orElseThrow()))
                .orElseThrow());
        keys.chars().forEach(c -> {
            String key = String.valueOf((char) c);
            if (key.equals("~")) {
                editing.undo();
                return;
            }
            typing.insert(editing.story(), editing.selection(), Inline.of(key)).ifPresent(editing::apply);
            new Typography()
                    .after(editing.story(), editing.selection(), key, EnumSet.allOf(Typography.Sign.class))
                    .ifPresent(editing::apply);
        });
        return editing.story().body().text();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            "Ma'af," kata dia.  | “Ma’af,” kata dia.
            ini -- itu          | ini — itu
            2019--2024          | 2019–2024
            entah...            | entah…
            a"~                 | a"
            entah...~           | entah...
            --                  | --
            layar 6"            | layar 6"
            """)
    void typed_signs_become_those_of_print_and_one_undo_brings_them_back(String keys, String text) {
        assertEquals(text, typed("id", keys));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            en    | He said, "It's 'fine'," then.  | He said, “It’s ‘fine’,” then.
            de    | Er sagt: "Das 'Ding' hier" --  | Er sagt: „Das ‚Ding‘ hier“ –
            fr    | Il dit : "l'eau" et            | Il dit : «\u00a0l’eau\u00a0» et
            fr    | "eau " et                      | «\u00a0eau\u00a0» et
            fr-CH | "eau 'vive'"                   | «eau ‹vive›»
            nl    | Hij zei "goed" en foto's       | Hij zei ‘goed’ en foto’s
            pl    | "Tak" i                        | „Tak” i
            sv    | Han sa "ja 'nu'" --            | Han sa ”ja ’nu’” –
            fi    | "no"                           | ”no”
            it    | "Un 'caso' raro" e l'ora       | «Un “caso” raro» e l’ora
            ru    | "Да 'вот' так"                 | «Да „вот“ так»
            hu    | "jó"                           | „jó”
            ja    | 彼は"はい"と言った                | 彼は「はい」と言った
            zh-TW | 他說"好"了                       | 他說「好」了
            zh    | 他说"好"了                       | 他说“好”了
            ar    | قال "نعم" ثم                    | قال ”نعم“ ثم
            pt-PT | "sim"                          | «sim»
            pt    | "sim"                          | “sim”
            en-GB | a -- b                         | a – b
            """)
    void each_language_has_its_own_marks(String language, String keys, String text) {
        assertEquals(text, typed(language, keys));
    }

    @Test
    void dropping_what_nobody_sees_leaves_what_is_needed() {
        assertEquals(
                "Rp 1.000 ab \ud83d\udc68\u200d\ud83d\udc69 \u0645\u06cc\u200c\u062e",
                id(
                        "Rp\u00a01.000 a\ud800b\u2028 \ud83d\udc68\u200d\ud83d\udc69\udb40\udc41 \u0645\u06cc\u200c\u062e\u3164",
                        Rewrite.DROP_INVISIBLE));
    }

    @Test
    void each_kind_of_sign_is_switched_apart() {
        Story story = Samples.story("J", "a\"");
        var end = Selection.caret(Leaves.last(story.body()).orElseThrow());

        assertTrue(new Typography().after(story, end, "\"", Set.of(Typography.Sign.DASHES)).isEmpty());
        assertTrue(new Typography().after(story, end, "\"", Set.of(Typography.Sign.QUOTES)).isPresent());
    }

    @Test
    void a_whole_text_is_curled_and_straightened_in_its_language() {
        assertEquals(
                "«\u00a0l’eau\u00a0» et «\u00a0feu\u00a0»",
                Rewriting.text("\"l'eau\" et \" feu\"", Rewrite.CURL_QUOTES, "fr"));
        assertEquals("\"l'eau\" et \"feu\"", Rewriting.text("«\u00a0l’eau\u00a0» et «\u202ffeu\u202f»", Rewrite.STRAIGHT_QUOTES, "fr"));
        assertEquals("\"a\" 'b' \"c\"", Rewriting.text("„a“ ‹b› 「c」", Rewrite.STRAIGHT_QUOTES, "de"));
    }
}
