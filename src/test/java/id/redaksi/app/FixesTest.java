package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Severity;
import id.redaksi.language.Spelling;
import id.redaksi.language.WordList;
import id.redaksi.language.indonesian.Affixes;
import id.redaksi.samples.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A fix ends what was found, and brings nothing else: tried on every case of every rule, and on all labelled sentences. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixesTest {
    /** A fix that leaves something to be said: the new form asks for a sign, or for the same elsewhere. */
    private static final Set<String> LEFT = Set.of(
            "blank-at-hyphen doubled-plural", "colloquial comma-after-link", "mixed-scripts date-relative", "non-standard date-relative",
            "redundancy comma-before-but");

    private static final List<String> LISTS = List.of(
            "nonstandard.txt", "phrases/compound-apart.txt", "phrases/compound-joined.txt", "phrases/pun-joined.txt",
            "phrases/reduplication-hyphen.txt", "phrases/maha.txt", "phrases/per-apart.txt", "phrases/colloquial.txt");

    private final Checks checks = new Checks(Path.of("nowhere"), () -> Settings.DEFAULT);
    private final Checker checker = new Checker(checks.rules());

    @BeforeEach
    void there_are_dictionaries() {
        assumeTrue(checks.troubles().isEmpty(), "no dictionaries: npm did not bring them");
    }

    private static List<String> texts() {
        Stream<String> cases = WordList.lines(FixesTest.class, "/language/cases.txt").stream()
                .map(line -> line.substring(line.indexOf('|') + 1).strip().replaceAll("^- |^# |[{}]|=>.*", "").strip());
        Stream<String> labelled = WordList.lines(FixesTest.class, "/language/labelled.txt").stream()
                .filter(line -> line.indexOf('|') > 0)
                .map(line -> line.substring(line.indexOf('|') + 1).replaceAll("\\{([^=}]*)=[^}]*\\}", "$1").replace("# ", ""));
        return Stream.concat(cases, labelled).filter(text -> !text.contains("§")).toList();
    }

    @Test
    void a_fix_ends_what_was_found_and_brings_nothing_new() {
        Set<String> wrong = new TreeSet<>();
        int tried = 0;
        for (String text : texts()) {
            List<Finding> before = found(text);
            for (Finding one : before) {
                List<String> fixes = checker.fixes(one);
                if (fixes.isEmpty() || !text.regionMatches(one.from(), one.text(), 0, one.text().length())) {
                    continue;
                }
                tried++;
                String fixed = text.substring(0, one.from() - one.reach()) + fixes.getFirst() + text.substring(one.to());
                List<Finding> after = found(fixed);
                if (count(after, one.rule()) >= count(before, one.rule())) {
                    wrong.add(one.rule() + " stays: " + text + " > " + fixed);
                }
                for (Finding other : after) {
                    boolean more = count(after, other.rule()) > count(before, other.rule());
                    if (more && other.severity() != Severity.HINT && !LEFT.contains(one.rule() + " " + other.rule())) {
                        wrong.add(one.rule() + " brings " + other.rule() + ": " + text + " > " + fixed);
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(tried > 300, "only " + tried + " fixes");
    }

    private List<Finding> found(String text) {
        return checker.check(Samples.story("", text)).all().toList();
    }

    private static long count(List<Finding> found, String rule) {
        return found.stream().filter(one -> one.rule().equals(rule)).count();
    }

    @Test
    void what_the_lists_offer_is_a_word_itself() {
        List<String> wrong = new ArrayList<>();
        for (String list : LISTS) {
            for (String line : WordList.lines(Affixes.class, list)) {
                String fixes = line.indexOf('=') < 0 ? "" : line.substring(line.indexOf('=') + 1).replace("!", "");
                for (String fix : fixes.split("/")) {
                    found("Warga itu " + fix.strip() + " di sana.").stream()
                            .filter(one -> Spelling.found(one) || one.rule().equals("non-standard") || one.rule().equals("proper-name"))
                            .forEach(one -> wrong.add(list + ": " + line));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
