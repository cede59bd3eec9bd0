package id.redaksi.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Group;
import id.redaksi.language.Severity;
import id.redaksi.samples.Samples;
import id.redaksi.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseRuleCheckTest {
    @Test
    void words_are_found_whole_and_mended_in_their_case() {
        HouseRule rule = Rules.words(false, "karana", "karena");

        assertEquals(
                List.of("karana→karena", "Karana→Karena", "KARANA→KARENA"),
                Rules.said(rule, "Ia pulang karana hujan. Karana itu, KARANA. Karanaan, sekarana, karana-karana, karana’i."));
    }

    @Test
    void several_texts_are_offered_in_their_order_and_each_of_them_is_right() {
        HouseRule rule = Rules.words(false, "pemkot", "Pemerintah Kota | pemerintah kota");

        assertEquals(List.of("Pemerintah Kota", "pemerintah kota"), Rules.found(rule, "kata pemkot").getFirst().fixes());
        assertEquals(List.of(), Rules.said(Rules.words(false, "gojek", "Gojek|GoTo"), "naik Gojek dan GOJEK"));
    }

    @Test
    void words_without_a_text_are_only_told() {
        assertEquals(List.of("oknum"), Rules.said(Rules.words(false, "oknum", ""), "seorang oknum polisi"));
    }

    @Test
    void words_with_a_capital_are_found_as_they_are_written() {
        HouseRule rule = Rules.words(false, "Jokowi", "Joko Widodo", "ASEAN", "Asean");

        assertEquals(List.of("Jokowi→Joko Widodo", "ASEAN→Asean"), Rules.said(rule, "Jokowi di ASEAN, bukan jokowi di asean"));
    }

    @Test
    void groups_of_words_are_found_over_any_blank_and_the_longest_of_them() {
        HouseRule rule = Rules.words(false, "naik ke atas", "mendaki", "naik", "menaik");

        assertEquals(List.of("Naik  ke\u00a0atas→Mendaki", "naik→menaik"), Rules.said(rule, "Naik  ke\u00a0atas lalu naik ke bawah"));
    }

    @Test
    void words_that_begin_with_a_sign_or_a_figure_are_found() {
        HouseRule rule = Rules.words(false, "&", "dan", "2 hari", "dua hari", "dll.", "dan lain-lain");

        assertEquals(
                List.of("&→dan", "2 hari→dua hari", "dll.→dan lain-lain"), Rules.said(rule, "ia & dia, 2 hari, 12 hari, dll."));
    }

    @Test
    void regular_forms_are_found_with_the_form_that_is_right() {
        HouseRule rule = Rules.words(true, "kordinasi", "koordinasi");

        assertEquals(
                List.of(
                        "Mengkordinasikan→Mengoordinasikan",
                        "mengordinasikannya→mengoordinasikannya",
                        "dikordinasi→dikoordinasi",
                        "pengkordinasian→pengoordinasian",
                        "kordinasinya→koordinasinya",
                        "kordinasi-kordinasi→koordinasi-koordinasi"),
                Rules.said(
                        rule,
                        "Mengkordinasikan dan mengordinasikannya, dikordinasi, pengkordinasian, kordinasinya, kordinasi-kordinasi."));
    }

    @Test
    void without_forms_only_the_word_itself_is_found() {
        assertEquals(List.of(), Rules.said(Rules.words(false, "kordinasi", "koordinasi"), "Mengkordinasikan kordinasinya"));
    }

    @Test
    void a_form_that_the_list_has_itself_is_mended_as_the_list_says() {
        HouseRule rule = Rules.words(true, "rubah", "ubah", "merubah", "mengubah diri");

        assertEquals(List.of("merubah→mengubah diri", "dirubah→diubah"), Rules.said(rule, "merubah lalu dirubah"));
    }

    @Test
    void what_a_pattern_finds_is_mended_with_its_groups() {
        assertEquals(
                List.of("12-02→2 Desember", "pukul 09:30→pukul 09.30"),
                List.of(
                        Rules.said(Rules.pattern("(?<bulan>12)-0(\\d)", "$2 Desember"), "pada 12-02").getFirst(),
                        Rules.said(Rules.pattern("pukul (\\d\\d):(?<menit>\\d\\d)", "pukul $1.${menit}"), "pukul 09:30")
                                .getFirst()));
    }

    @Test
    void the_group_at_is_what_is_marked() {
        Finding found = Rules.found(Rules.pattern("Rp\\d+(?<at> ,-)", " saja"), "seharga Rp500 ,- per ikat").getFirst();

        assertEquals(List.of(" ,-", " saja"), List.of(found.text(), found.fixes().getFirst()));
    }

    @Test
    void a_pattern_for_which_case_is_nothing_keeps_the_case_of_what_it_finds() {
        HouseRule rule = Rules.rule(new HouseRule.Pattern("dimana(kah)?\\b", "di mana$1", false, false));

        assertEquals(List.of("Dimana→Di mana", "dimanakah→di manakah"), Rules.said(rule, "Dimana dan dimanakah"));
        assertEquals(List.of(), Rules.said(Rules.pattern("dimana", "di mana"), "Dimana"));
    }

    @Test
    void a_pattern_for_prose_leaves_headlines_alone() {
        var pattern = new HouseRule.Pattern("oknum", "", true, true);
        var check = new HouseRuleCheck(Rules.rule(pattern), _ -> {});

        assertEquals(
                List.of("oknum"),
                new Checker(List.of(check))
                        .check(Samples.story("Judul oknum", "Isi oknum"))
                        .everywhere()
                        .map(Finding::text)
                        .toList());
    }

    @Test
    void fields_and_addresses_are_looked_at_as_they_should() {
        HouseRule rule = Rules.words(false, "karana", "karena");
        var check = new HouseRuleCheck(rule, _ -> {});
        List<Finding> found = new Checker(List.of(check))
                .check(Samples.story("Pulang karana hujan", "Lihat https://karana.id/karana"))
                .everywhere()
                .toList();

        assertEquals(List.of("karana"), found.stream().map(Finding::text).toList());
        assertEquals(Group.HOUSE, found.getFirst().about().group());
    }

    @Test
    void it_says_what_the_editor_wrote_as_it_is() {
        HouseRule rule = new HouseRule(
                Rules.ID, "Nama {0}", Rules.words(false, "oknum", "").body(), Severity.ERROR, false, "Jangan '{0}'", "Sebab", "");
        Wording wording = Wording.of(Wording.ENGLISH);

        assertEquals("Jangan '{0}'", wording.text(Rules.found(rule, "oknum").getFirst().message()));
        assertEquals("Nama {0}", wording.text(rule.about().title()));
        assertEquals("The house writes “karena”, not “karana”",
                wording.text(Rules.found(Rules.words(false, "karana", "karena"), "karana").getFirst().message()));
    }

    @Test
    void one_that_only_advises_is_a_hint_that_stops_nothing() {
        HouseRule rule = new HouseRule(
                Rules.ID, "Nama", Rules.words(false, "oknum", "").body(), Severity.ERROR, true, "", "", "");

        assertEquals(Severity.HINT, rule.about().severity());
        assertTrue(!rule.about().mayBlock() && Rules.rule(rule.body()).about().mayBlock());
    }

    @Test
    void a_fix_that_would_be_found_again_is_not_offered() {
        assertEquals(List.of("naik ke atas", "naik ke atas→naik"),
                Rules.said(Rules.words(false, "naik ke atas", "naik"), "naik ke atas ke atas, naik ke atas"));
        assertEquals(List.of("aa"), Rules.said(Rules.pattern("a+", "ba"), "aa"));
    }

    @Test
    void a_pattern_that_backtracks_for_ever_is_stopped_and_named_once_and_the_others_go_on() {
        List<Overrun> stopped = new ArrayList<>();
        var hostile = new HouseRuleCheck(Rules.pattern("(a+)+$", ""), stopped::add);
        var other = new HouseRuleCheck(Rules.words(false, "karana", "karena").withId("house-00000001"), stopped::add);
        var checker = new Checker(List.of(hostile, other));
        String text = "a".repeat(3_000) + " karana";

        assertEquals(List.of("karana"), checker.check(Samples.story("", text, text + ".")).all().map(Finding::text).distinct().toList());
        assertEquals(List.of(new Overrun(Rules.ID, "Aturan", text.indexOf("karana"))), stopped);
    }

    @Test
    void a_pattern_that_nests_deeper_than_the_stack_is_stopped() {
        List<Overrun> stopped = new ArrayList<>();
        var check = new HouseRuleCheck(Rules.pattern("(?:a|bc)*[d]", ""), stopped::add);

        new Checker(List.of(check)).check(Samples.story("", "a".repeat(200_000)));

        assertEquals(List.of(Rules.ID), stopped.stream().map(Overrun::rule).toList());
    }

    @Test
    void an_honest_pattern_goes_through_a_very_long_paragraph() {
        String text = "Ia pulang karana hujan, lalu makan. ".repeat(5_600);

        assertEquals(5_600, Rules.found(Rules.pattern("\\bkar(?:a|u)na\\b(?=\\s+\\w+)", "karena"), text).size());
        assertEquals(5_600, Rules.found(Rules.words(true, "karana", "karena"), text).size());
    }
}
