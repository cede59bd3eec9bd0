package id.redaksi.rulebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.language.Severity;
import id.redaksi.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RuleFileTest {
    private static final RuleFile.Entry WORDS = new RuleFile.Entry(
            new HouseRule(
                    "house-00000002", "Ejaan \"rumah\"", Rules.words(true, "karana", "karena|sebab").body(), Severity.ERROR, false,
                    "", "Sebab\nlain", "karana → karena"),
            RuleState.LIVE,
            "Kesepakatan rapat");

    private static final RuleFile.Entry PATTERN = new RuleFile.Entry(
            Rules.rule(new HouseRule.Pattern("(\\d+)%", "$1 persen", true, false)), RuleState.DRAFT, "");

    private static String text(RuleFile.Entry... entries) {
        return new String(RuleFile.write(List.of(entries)), StandardCharsets.UTF_8);
    }

    private static String refused(String text) {
        return assertThrows(BadRuleFile.class, () -> RuleFile.read(text.getBytes(StandardCharsets.UTF_8)))
                .explanation()
                .key();
    }

    @Test
    void what_was_written_is_read_and_the_same_rules_are_the_same_bytes() throws Exception {
        byte[] file = RuleFile.write(List.of(PATTERN, WORDS));

        assertEquals(new RuleFile.Content(List.of(WORDS, PATTERN), List.of()), RuleFile.read(file));
        assertArrayEquals(file, RuleFile.write(List.of(WORDS, PATTERN)));
    }

    @Provide
    Arbitrary<HouseRule> rules() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(20);
        Arbitrary<HouseRule.Body> words = Combinators.combine(
                        Combinators.combine(text, text).as(HouseRule.Pair::new).list().ofMaxSize(5), Arbitraries.of(true, false))
                .as(HouseRule.Words::new);
        Arbitrary<HouseRule.Body> patterns = Combinators.combine(text, text, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(HouseRule.Pattern::new);
        return Combinators.combine(
                        Arbitraries.oneOf(words, patterns), Arbitraries.of(Severity.values()), Arbitraries.of(true, false), text, text)
                .as((body, severity, advice, one, other) ->
                        new HouseRule(Rules.ID, one, body, severity, advice, other, one + other, other));
    }

    @Property(tries = 300)
    void any_rule_comes_back_as_it_was(@ForAll("rules") HouseRule rule) throws Exception {
        var entry = new RuleFile.Entry(rule, RuleState.OFF, rule.name());

        assertEquals(List.of(entry), RuleFile.read(RuleFile.write(List.of(entry))).entries());
        assertEquals(Optional.of(rule), RuleJson.rule(rule.id(), RuleJson.text(rule)));
    }

    @Test
    void a_file_of_a_later_version_is_refused() {
        assertEquals("rulebook.file.newer", refused(text(WORDS).replace("\"redaksiRules\" : 1", "\"redaksiRules\" : 2")));
        assertEquals("rulebook.file.newer", refused("{\"redaksiRules\": 99999999999, \"aturan\": {}}"));
    }

    @Test
    void a_file_that_is_none_of_ours_is_refused() {
        for (String foreign : List.of("", "{}", "[]", "kata", "{\"rules\": []}", "{\"redaksiRules\": \"1\", \"rules\": []}", "\0\0\1", "{\"redaksiRules\": 0, \"rules\": []}")) {
            assertEquals("rulebook.file.foreign", refused(foreign), foreign);
        }
    }

    @Test
    void a_damaged_file_is_refused_wherever_it_breaks_off() {
        String whole = text(WORDS, PATTERN);

        for (int end = 20; end < whole.length() - 3; end += 7) {
            assertEquals("rulebook.file.damaged", refused(whole.substring(0, end)), "at " + end);
        }
        assertEquals("rulebook.file.damaged", refused(whole + "{"));
        assertEquals("rulebook.file.damaged", refused("{\"redaksiRules\": 1, \"rules\": " + "[".repeat(200)));
    }

    @Test
    void a_rule_without_a_field_or_with_another_kind_of_it_is_named() {
        String whole = text(WORDS);
        for (String field : List.of("id", "state", "reason", "name", "severity", "adviceOnly", "message", "why", "example", "forms", "pairs")) {
            String key = refused(whole.replace("\"" + field + "\"", "\"x\""));
            assertEquals("rulebook.file.field", key, field);
        }
        assertEquals("rulebook.file.field", refused(whole.replace("house-00000002", "spelling-id")));
        assertEquals("rulebook.file.field", refused(whole.replace("\"live\"", "\"hidup\"")));
        assertEquals("rulebook.file.field", refused(whole.replace("\"forms\" : true", "\"forms\" : 1")));
        assertEquals("rulebook.file.field", refused(whole.replace("\"words\"", "\"kata\"")));
        assertEquals("rulebook.file.field", refused("{\"redaksiRules\": 1, \"rules\": {}}"));
        assertEquals("rulebook.file.field", refused("{\"redaksiRules\": 1, \"rules\": [1]}"));
    }

    @Test
    void two_rules_of_one_identifier_and_too_many_of_them_are_refused() {
        String two = text(WORDS, PATTERN).replace(Rules.ID, "house-00000002");
        assertEquals("rulebook.file.twice", refused(two));
        RuleFile.Entry[] many = new RuleFile.Entry[RuleFile.MOST + 1];
        Arrays.setAll(many, i -> new RuleFile.Entry(WORDS.rule().withId("house-%08x".formatted(i)), RuleState.LIVE, ""));
        assertEquals("rulebook.file.many", refused(text(many)));
    }

    @Test
    void a_huge_file_is_refused_before_it_is_read() {
        var failed = assertThrows(BadRuleFile.class, () -> RuleFile.read(new byte[RuleFile.LARGEST + 1]));

        assertEquals("rulebook.file.large", failed.explanation().key());
    }

    @Test
    void what_is_not_known_is_told() throws Exception {
        String more = text(WORDS)
                .replace("\"forms\"", "\"stems\" : 1, \"forms\"")
                .replace("\"severity\"", "\"owner\" : \"Sari\", \"severity\"")
                .replace("\"rules\" :", "\"by\" : \"Sari\", \"rules\" :");

        RuleFile.Content read = RuleFile.read(more.getBytes(StandardCharsets.UTF_8));

        assertEquals(new RuleFile.Content(List.of(WORDS), List.of("by", "owner", "stems")), read);
        assertEquals(text(WORDS), new String(RuleFile.write(read.entries()), StandardCharsets.UTF_8));
    }

    @Test
    void what_is_wrong_is_said_in_both_languages() {
        var failed = assertThrows(BadRuleFile.class, () -> RuleFile.read("{\"redaksiRules\": 7}".getBytes(StandardCharsets.UTF_8)));

        assertEquals(
                "This rule file comes from a later version of Redaksi (form 7; the one known here is 1). Update Redaksi, or ask"
                        + " for the file from this version.",
                Wording.of(Wording.ENGLISH).text(failed.explanation()));
    }
}
