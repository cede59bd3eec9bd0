package id.redaksi.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a valid rule's fix has mended, the same rule does not find there again. */
class SettledTest {
    private static final List<String> WORDS = List.of("a", "b", "ab", "aa", "ba", "Ab", "karana", "dirubah", "rubah", "ubah");

    private static Arbitrary<String> phrase() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<HouseRule> rules() {
        Arbitrary<HouseRule.Pair> pair = Combinators.combine(phrase(), phrase()).as(HouseRule.Pair::new);
        Arbitrary<HouseRule.Body> words = Combinators.combine(pair.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as(HouseRule.Words::new);
        Arbitrary<String> piece = Arbitraries.of(
                "a", "b", " ", "\\w", "(a|b)", "(?=b)", "(?<=a)", "a+", "b*", "\\b", "(?<at>b+)", "[ab]{2}", "(\\w+) \\1", ".*");
        Arbitrary<String> regex = piece.list().ofMinSize(1).ofMaxSize(5).map(pieces -> String.join("", pieces));
        Arbitrary<String> fix = Arbitraries.of("", "a", "b", "$1", "c", "$1b", "a a", "ab", "$0a", "B");
        Arbitrary<HouseRule.Body> patterns = Combinators.combine(regex, fix, Arbitraries.of(true, false))
                .as((one, with, matters) -> new HouseRule.Pattern(one, with, false, matters));
        return Arbitraries.oneOf(words, patterns).map(Rules::rule);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(" ", "a", "b", "A", "ab ", "ba ", "aa ", ", ", "dirubah ", "merubah ", "Karana ", "c", "-")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 6_000)
    void a_fix_that_is_offered_settles_its_place(@ForAll("rules") HouseRule rule, @ForAll("texts") String text) {
        if (!RuleText.check(rule).isEmpty()) {
            return;
        }
        Search search = Search.of(rule.body());
        for (Search.Hit hit : search.all(text, Meter.forLength(text.length()))) {
            for (String fix : hit.fixes()) {
                String mended = text.substring(0, hit.from()) + fix + text.substring(hit.to());
                int end = hit.from() + fix.length();
                List<Search.Hit> again = search.all(mended, Meter.forLength(mended.length())).stream()
                        .filter(one -> one.from() < end && one.to() > hit.from())
                        .toList();

                assertEquals(List.of(), again, () -> rule.body() + " in '" + text + "' made '" + mended + "'");
            }
        }
    }
}
