package id.redaksi.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.language.Severity;
import id.redaksi.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTextTest {
    private static List<String> wrong(HouseRule rule) {
        Set<String> keys = Wording.of(Wording.INDONESIAN).keys();
        return RuleText.check(rule).stream()
                .map(one -> {
                    assertEquals(true, keys.contains(one.message().key()), one.message().key());
                    return one.field() + " " + one.at() + " " + one.message().key().substring("rulebook.bad.".length());
                })
                .toList();
    }

    @Test
    void a_rule_with_which_nothing_is_wrong_may_be_kept() {
        assertEquals(List.of(), wrong(Rules.words(true, "karana", "karena", "oknum", "", "apotik", "apotek|toko obat")));
        assertEquals(List.of(), wrong(Rules.pattern("(\\d+) ?%", "$1 persen")));
    }

    @Test
    void every_field_has_a_length_and_a_name_must_be_there() {
        var body = Rules.words(false, "a", "b").body();
        var rule = new HouseRule(
                Rules.ID, " ", body, Severity.HINT, false, "x".repeat(301), "x".repeat(2_001), "satu\ndua");

        assertEquals(List.of("NAME -1 noName", "MESSAGE -1 long", "EXAMPLE -1 control", "WHY -1 long"), wrong(rule));
        assertEquals(List.of("NAME -1 long"), wrong(Rules.rule(body).withName("x".repeat(81))));
    }

    @Test
    void a_list_says_which_pair_is_wrong_and_why() {
        assertEquals(List.of("PAIRS -1 noPairs"), wrong(Rules.words(false)));
        assertEquals(List.of("PAIRS 1 noWord"), wrong(Rules.words(false, "a", "b", " ?", "c")));
        assertEquals(List.of("PAIRS 1 pairTwice"), wrong(Rules.words(false, "Karana", "karena", "karana ", "karna")));
        assertEquals(List.of("PAIRS 0 samePair"), wrong(Rules.words(false, "karena", "karna|karena")));
        assertEquals(List.of("PAIRS 0 unseen"), wrong(Rules.words(false, "kar\u200bana", "karena")));
        assertEquals(List.of("PAIRS 0 long"), wrong(Rules.words(false, "k".repeat(101), "karena")));
    }

    @Test
    void a_text_that_the_list_finds_again_is_refused() {
        assertEquals(List.of("PAIRS 0 loop"), wrong(Rules.words(false, "tua", "orang tua")));
        assertEquals(List.of("PAIRS 0 loop"), wrong(Rules.words(false, "satu", "dua", "dua", "tiga")));
        assertEquals(List.of("PAIRS 0 loop"), wrong(Rules.words(true, "karena", "karenanya")));
        assertEquals(List.of(), wrong(Rules.words(false, "karena", "karenanya")));
    }

    @Test
    void a_list_that_is_too_long_is_refused() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i <= RuleText.MOST_PAIRS; i++) {
            pairs.addAll(List.of("salah" + i, "benar"));
        }

        assertEquals(List.of("PAIRS -1 manyPairs"), wrong(Rules.words(false, pairs.toArray(String[]::new))));
    }

    @Test
    void a_pattern_that_does_not_compile_says_where() {
        assertEquals(List.of("REGEX 3 regex"), wrong(Rules.pattern("kata)", "")));
        assertEquals(List.of("REGEX -1 noRegex"), wrong(Rules.pattern("", "")));
        assertEquals(List.of("REGEX -1 long"), wrong(Rules.pattern("x".repeat(501), "")));
    }

    @Test
    void a_pattern_that_finds_nothing_at_all_everywhere_is_refused() {
        assertEquals(List.of("REGEX -1 empty"), wrong(Rules.pattern("x*", "")));
        assertEquals(List.of("REGEX -1 empty"), wrong(Rules.pattern("\\b", "-")));
        assertEquals(List.of("REGEX -1 empty"), wrong(Rules.pattern("|a", "")));
    }

    @Test
    void a_pattern_that_counts_without_looking_is_refused() {
        assertEquals(List.of("REGEX -1 repeats"), wrong(Rules.pattern("x(((?:){99999}){99999}){99999}", "")));
        assertEquals(List.of(), wrong(Rules.pattern("\\d{3,4}[.]\\d{2}", "")));
    }

    @Test
    void a_pattern_that_may_try_for_ever_without_looking_is_refused() {
        assertEquals(List.of("REGEX -1 choices"), wrong(Rules.pattern("(|)".repeat(18) + "(?!)", "")));
        assertEquals(List.of("REGEX -1 choices"), wrong(Rules.pattern("x(?:a?|b?){18}(?!)", "")));
        assertEquals(List.of(), wrong(Rules.pattern("karena(?:nya|lah|)", "")));
    }

    @Test
    void a_fix_that_names_a_group_that_is_not_there_is_refused() {
        assertEquals(List.of("FIX 2 group"), wrong(Rules.pattern("(a)b", "x $2")));
        assertEquals(List.of("FIX 0 group"), wrong(Rules.pattern("(a)b", "${nama}")));
        assertEquals(List.of("FIX 0 group"), wrong(Rules.pattern("(a)b", "$x")));
        assertEquals(List.of(), wrong(Rules.pattern("(a)b", "\\$2 $10")));
    }

    @Test
    void a_fix_that_the_pattern_finds_again_is_refused() {
        assertEquals(List.of("FIX -1 loop"), wrong(Rules.pattern("a+", "ba")));
        var example = new HouseRule(
                Rules.ID, "Nama", new HouseRule.Pattern("(\\w+)a", "$1aa", false, true), Severity.HINT, false, "", "", "kata");
        assertEquals(List.of("FIX -1 loop"), wrong(example));
        assertEquals(List.of(), wrong(Rules.pattern("(\\w+)a", "$1aa")));
    }
}
