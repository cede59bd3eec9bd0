package id.redaksi.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.story.Workflow;
import id.redaksi.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Query read(String typed) {
        return Query.read(typed, TODAY);
    }

    private static List<Part> parts(String typed) {
        return read(typed).wanted().toList();
    }

    private static String noted(String typed) {
        Query query = read(typed);
        assertEquals(1, query.notes().size(), query.notes().toString());
        Range range = query.notes().getFirst().range();
        return query.notes().getFirst().message().key().substring("archive.query.".length()) + " "
                + typed.substring(range.from(), range.to());
    }

    @Test
    void the_last_word_is_a_beginning_even_before_filters() {
        assertEquals(
                List.of(
                        new Part.Word("irak", false, new Range(0, 4)),
                        new Part.Word("tele", true, new Range(5, 9)),
                        new Part.InChannel("Tekno", new Range(10, 21))),
                parts("irak tele kanal:Tekno"));
    }

    @Test
    void what_hangs_together_is_a_phrase() {
        assertEquals(List.of(new Part.Phrase(List.of("covid", "19"), false, new Range(0, 8))), parts("COVID-19"));
    }

    @Test
    void a_phrase_still_open_reaches_to_the_end_and_is_begun() {
        assertEquals(List.of(new Part.Phrase(List.of("harga", "cab"), true, new Range(0, 10))), parts("\"harga cab"));
        assertEquals("quote \"harga cab", noted("\"harga cab"));
    }

    @Test
    void minus_and_not_exclude_whatever_stands_behind() {
        assertEquals(1, read("-irak").none().size());
        assertEquals(1, read("telegram -\"di jakarta\"").none().size());
        assertEquals(1, read("telegram -tag:irak").none().size());
        assertEquals(1, read("telegram NOT irak").none().size());
    }

    @Test
    void or_binds_its_two_neighbours() {
        Query query = read("a b OR c d");

        assertEquals(List.of(1, 2, 1), query.all().stream().map(any -> any.parts().size()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-02, 2026-02-01, 2026-02-28",
        "2026-8-1, 2026-08-01, 2026-08-01",
        "17/8/2026, 2026-08-17, 2026-08-17",
        "2026-08..2026-11, 2026-08-01, 2026-11-30",
        "..2026-08, , 2026-08-31",
        "2026-08.., 2026-08-01,",
        "hari-ini, 2026-11-24, 2026-11-24",
        "yesterday, 2026-11-23, 2026-11-23",
        "2026-11..2026-08, 2026-08-01, 2026-11-30"
    })
    void days_are_read(String typed, LocalDate from, LocalDate to) {
        Part.Dated dated = (Part.Dated) parts("tanggal:" + typed).getFirst();

        assertEquals(from, dated.from());
        assertEquals(to, dated.to());
    }

    @ParameterizedTest
    @CsvSource({
        "status:draf, DRAFT", "status:draft, DRAFT", "status:Penyun, REVIEW", "status:kill, KILLED", "status:batal, KILLED"
    })
    void stations_are_known_by_their_names_and_bits_of_them(String typed, Workflow.Status status) {
        assertEquals(Set.of(status), ((Part.InStatus) parts(typed).getFirst()).statuses());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "irak -|minus -",
        "irak OR|or OR",
        "OR irak|or OR",
        "irak OR OR banjir|or OR",
        "irak AND banjir|and AND",
        "warna:biru|field warna:",
        "kanal:|empty kanal:",
        "tanggal:2026-13|date tanggal:2026-13",
        "tanggal:..|empty tanggal:..",
        "status:xyz|status status:xyz",
        "irak ()|nothing ()",
        "😀|nothing 😀"
    })
    void what_is_not_understood_is_noted_where_it_stands(String typed, String note) {
        assertEquals(note, noted(typed));
    }

    @Test
    void an_address_and_a_time_are_no_fields() {
        assertEquals(List.of(), read("https://inews.id 12:30").notes());
    }

    @Test
    void too_many_words_are_cut_and_said() {
        String typed = "kata ".repeat(2_000);

        assertEquals(Query.MOST, read(typed).all().size());
        assertEquals("long", noted(typed).split(" ")[0]);
    }

    @Test
    void filters_are_added_and_taken_out_as_visible_syntax() {
        assertEquals("tele kanal:Tekno", Query.with("tele ", "kanal", "Tekno"));
        assertEquals("tag:\"harga beras\"", Query.with("", "tag", "harga beras"));
        assertEquals("tele channel:tekno", Query.with("tele channel:tekno", "kanal", "Tekno"));
        assertEquals("tele banjir", Query.without("tele kanal:\"Tekno\" banjir", "channel", "tekno"));
        assertEquals("tele", Query.without("tele", "kanal", "Tekno"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Olahraga/Sepak Bola", "C++", "a\"b", "Ralat & koreksi", "2026-08", "ذكاء"})
    void a_filter_with_any_value_is_read_back(String value) {
        String typed = Query.with("kata", "tag", value);

        assertEquals(1, read(typed).filters().size());
        assertEquals("kata", Query.without(typed, "tag", value));
    }

    @Property(tries = 2_000)
    void whatever_is_typed_is_read_bounded_and_the_same_again(@ForAll @StringLength(max = 300) String typed) {
        holds(typed);
    }

    @Property(tries = 2_000)
    void whatever_is_typed_of_the_signs_that_mean_something(
            @ForAll @StringLength(max = 60) @net.jqwik.api.constraints.Chars({'a', ' ', '"', '-', ':', '*', 'O', 'R', '.', '(', '2', '/'})
                    String typed) {
        holds(typed);
        holds("tanggal:" + typed);
        holds("kanal:" + typed + " tag:\"" + typed);
    }

    private static void holds(String typed) {
        Query query = read(typed);

        assertEquals(query, read(typed));
        assertTrue(query.wanted().count() + query.none().size() <= Query.MOST);
        for (Note note : query.notes()) {
            assertTrue(0 <= note.range().from() && note.range().from() <= note.range().to());
            assertTrue(note.range().to() <= typed.length());
            assertTrue(!Wording.of(Wording.ENGLISH).text(note.message()).isBlank());
        }
        query.wanted().forEach(part -> assertTrue(part.range().to() <= typed.length()));
        new Snippets(query).of("Irak", "Kata demi kata.");
    }
}
