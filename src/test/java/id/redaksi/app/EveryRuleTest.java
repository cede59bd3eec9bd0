package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.language.About;
import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Rule;
import id.redaksi.language.Where;
import id.redaksi.language.WordList;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the list: what it must find with its fix, what it must leave alone, and that it says what it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRuleTest {
    /** Rules that look at fields: their cases are stories, in StoryRulesTest. Those of English are in EnglishRulesTest. */
    private static final Set<String> OF_FIELDS = Set.of(
            "headline-length", "lead-length", "sentence-length", "link-text", "heading-level", "link-killed", "related-killed",
            "credit-source", "times-order", "caption-headline", "spelling-en",
            "en-grammar", "en-article", "en-variety", "language-other");

    private final Checks checks = new Checks(Path.of("nowhere"), () -> Settings.DEFAULT);
    private final List<Rule> rules = checks.rules();

    static List<String> cases() {
        return WordList.lines(EveryRuleTest.class, "/language/cases.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_finds_what_it_must_and_leaves_alone_what_it_must(String line) {
        assumeTrue(checks.troubles().isEmpty(), "no dictionaries: npm did not bring them");
        int bar = line.indexOf('|');
        String id = line.substring(0, bar).strip();
        String rest = line.substring(bar + 1).strip();
        boolean alone = rest.startsWith("- ");
        int arrow = rest.lastIndexOf("=>");
        String text = (arrow < 0 ? rest : rest.substring(0, arrow)).strip();
        text = alone ? text.substring(2) : text;
        boolean headline = text.startsWith("# ");
        text = headline ? text.substring(2) : text;
        List<String> marked = marked(text);
        String plain = text.replaceAll("[{}]", "");
        Story story = headline ? Samples.story(plain, "Isi.") : Samples.story("", plain.split("§"));
        var checker = new Checker(rules.stream().filter(rule -> rule.id().equals(id)).toList());
        List<Finding> found = checker.check(story).everywhere().filter(one -> one.rule().equals(id)).toList();

        assertEquals(marked, found.stream().map(Finding::text).toList(), line);
        String fix = arrow < 0 ? "" : rest.substring(arrow + 2).strip().replace('_', ' ');
        if (!fix.isEmpty()) {
            assertEquals(fix.strip(), checker.fixes(found.getFirst()).getFirst().strip(), line);
        }
    }

    private static List<String> marked(String text) {
        List<String> marked = new ArrayList<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            marked.add(text.substring(open + 1, text.indexOf('}', open)));
        }
        return marked;
    }

    @Test
    void there_is_something_to_find_and_something_to_leave_for_each() {
        Set<String> found = new HashSet<>();
        Set<String> left = new HashSet<>();
        for (String line : cases()) {
            String id = line.substring(0, line.indexOf('|')).strip();
            (line.substring(line.indexOf('|') + 1).strip().startsWith("- ") ? left : found).add(id);
        }
        Set<String> missing = new TreeSet<>(rules.stream().map(Rule::id).toList());
        missing.removeIf(id -> found.contains(id) && left.contains(id) || OF_FIELDS.contains(id));
        missing.removeIf(id -> id.startsWith("missing-") || id.startsWith("alt-") || isDuty(id));

        assertEquals(Set.of(), missing);
    }

    private static boolean isDuty(String id) {
        return Set.of(
                        "press-embargo", "press-correction-kind", "press-correction-link", "press-correction-target",
                        "press-kill-ground", "press-ai-label", "press-photo-position")
                .contains(id);
    }

    @Test
    void at_least_sixty_rules_say_what_they_are_in_both_languages() {
        Set<String> ids = new TreeSet<>(rules.stream().map(Rule::id).toList());
        Set<String> known = new TreeSet<>(About.all().stream().map(About::id).toList());
        known.removeAll(checks.troubles().isEmpty() ? Set.of() : Set.of("spelling-id", "spelling-en"));

        assertEquals(known, ids);
        assertEquals(rules.size(), ids.size(), "two rules of one id");
        assertTrue(ids.size() >= 60, ids.size() + " rules");
        for (Wording wording : Stream.of(Wording.INDONESIAN, Wording.ENGLISH).map(Wording::of).toList()) {
            for (Rule rule : rules) {
                assertTrue(wording.keys().containsAll(List.of(rule.about().title().key(), rule.about().why().key())), rule.id());
            }
        }
    }

    @Test
    void what_is_said_has_a_text() {
        Set<String> keys = Wording.of(Wording.INDONESIAN).keys();
        for (String line : cases()) {
            String plain = line.substring(line.indexOf('|') + 1).replaceAll("[{}]|=>.*", "").strip();
            new Checker(rules).check(Samples.story("", plain)).everywhere().forEach(one -> {
                assertTrue(keys.contains(one.message().key()), one.message().key());
                assertTrue(one.where() instanceof Where.InField || one.isInBody());
            });
        }
    }
}
