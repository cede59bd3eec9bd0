package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.Quiet;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.Rules;
import id.redaksi.rulebook.Tally;
import id.redaksi.samples.Samples;
import id.redaksi.story.By;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {
    private static final HouseRule RULE = Rules.words(true, "karana", "karena");
    private static final By SARI = new By("Sari", Instant.parse("2026-11-30T01:02:03Z"));
    private static final By BUDI = new By("Budi", Instant.parse("2026-11-30T02:02:03Z"));

    @TempDir
    Path folder;

    private Newsroom newsroom;
    private HouseRules rules;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.open(folder.resolve("redaksi"), Samples.CLOCK);
        rules = newsroom.houseRules();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private static HouseRule rule(int number, String name) {
        return RULE.withId("house-%08x".formatted(number)).withName(name);
    }

    private HouseRules.Kept answered(Answer answer, int times) throws Exception {
        rules.answered(List.of(new HouseRules.Given(RULE.id(), answer, times)), _ -> true);
        return HouseRules.Kept.DONE;
    }

    private Optional<Quiet> quiet() throws Exception {
        return rules.tallies().get(RULE.id()).quiet();
    }

    @Test
    void each_change_stays_with_its_reason_and_who_made_it() throws Exception {
        HouseRule other = RULE.withName("Lain");
        rules.change(RULE, RuleState.DRAFT, 0, "Perlu", SARI);
        rules.change(other, RuleState.LIVE, 1, "Sudah dicoba", BUDI);

        assertEquals(
                List.of(
                        new RuleChange(2, BUDI, "Sudah dicoba", other, RuleState.LIVE),
                        new RuleChange(1, SARI, "Perlu", RULE, RuleState.DRAFT)),
                rules.history(RULE.id()));
        assertEquals(List.of(new KeptRule(other, RuleState.LIVE, 2, BUDI, Tally.NONE, Optional.empty())), rules.all());
    }

    @Test
    void changes_cannot_be_altered_or_deleted() throws Exception {
        rules.change(RULE, RuleState.DRAFT, 0, "Perlu", SARI);

        for (String statement : List.of("UPDATE house_rule_change SET reason = 'x'", "DELETE FROM house_rule_change")) {
            assertThrows(DatabaseFailed.class, () -> newsroom.database().write(session -> {
                session.run(statement);
                return true;
            }));
        }
        assertEquals("Perlu", rules.history(RULE.id()).getFirst().reason());
    }

    @Test
    void nobody_writes_over_what_another_did_meanwhile() throws Exception {
        rules.change(RULE, RuleState.DRAFT, 0, "Perlu", SARI);
        rules.change(RULE, RuleState.LIVE, 1, "Dicoba", SARI);

        assertEquals(HouseRules.Kept.CHANGED, rules.change(RULE, RuleState.OFF, 1, "Salah", BUDI));
        assertEquals(HouseRules.Kept.CHANGED, rules.change(RULE, RuleState.DRAFT, 0, "Baru", BUDI));
        assertEquals(HouseRules.Kept.CHANGED, rules.delete(RULE.id(), 1, "Salah", BUDI));
        assertEquals(2, rules.history(RULE.id()).size());
    }

    @Test
    void a_name_is_had_by_one_rule_whatever_its_case() throws Exception {
        rules.change(rule(1, "Ejaan"), RuleState.DRAFT, 0, "Perlu", SARI);

        assertEquals(HouseRules.Kept.NAME_TAKEN, rules.change(rule(2, "EJAAN"), RuleState.DRAFT, 0, "Perlu", SARI));
        assertEquals("Ejaan 2", rules.free("Ejaan"));
    }

    @Test
    void several_are_kept_all_or_none_and_may_change_names_among_themselves() throws Exception {
        var twice = List.of(
                new HouseRules.Wanted(rule(1, "Satu"), RuleState.DRAFT, 0),
                new HouseRules.Wanted(rule(2, "satu"), RuleState.DRAFT, 0));
        assertEquals(HouseRules.Kept.NAME_TAKEN, rules.change(twice, "Perlu", SARI));
        assertEquals(List.of(), rules.all());

        rules.change(List.of(
                new HouseRules.Wanted(rule(1, "Satu"), RuleState.DRAFT, 0),
                new HouseRules.Wanted(rule(2, "Dua"), RuleState.DRAFT, 0)), "Perlu", SARI);
        assertEquals(HouseRules.Kept.CHANGED, rules.change(List.of(
                new HouseRules.Wanted(rule(3, "Tiga"), RuleState.DRAFT, 0),
                new HouseRules.Wanted(rule(2, "Empat"), RuleState.DRAFT, 7)), "Perlu", SARI));
        assertEquals(List.of("Dua", "Satu"), rules.all().stream().map(one -> one.rule().name()).toList());
        assertEquals(HouseRules.Kept.NAME_TAKEN, rules.change(rule(1, "Dua"), RuleState.DRAFT, 1, "Tukar", SARI));
    }

    @Test
    void no_more_are_kept_than_every_story_can_be_looked_through_with() throws Exception {
        List<HouseRules.Wanted> many = new ArrayList<>();
        for (int i = 0; i < HouseRules.MOST; i++) {
            many.add(new HouseRules.Wanted(rule(i, "Aturan " + i), RuleState.DRAFT, 0));
        }
        assertEquals(HouseRules.Kept.DONE, rules.change(many, "Perlu", SARI));

        assertEquals(HouseRules.Kept.FULL, rules.change(rule(9_999, "Lagi"), RuleState.DRAFT, 0, "Perlu", SARI));
        assertEquals(HouseRules.Kept.DONE, rules.change(rule(1, "Aturan 1"), RuleState.LIVE, 1, "Perlu", SARI));
    }

    @Test
    void a_deleted_one_leaves_its_changes_and_goes_on_from_them_when_it_comes_back() throws Exception {
        rules.change(RULE, RuleState.LIVE, 0, "Perlu", SARI);
        assertEquals(HouseRules.Kept.DONE, rules.delete(RULE.id(), 1, "Tidak dipakai", BUDI));
        assertEquals(Optional.empty(), rules.find(RULE.id()));
        assertEquals("Tidak dipakai", rules.history(RULE.id()).getFirst().reason());

        assertEquals(HouseRules.Kept.DONE, rules.change(RULE, RuleState.DRAFT, 0, "Perlu lagi", SARI));
        assertEquals(3, rules.find(RULE.id()).orElseThrow().version());
    }

    @Test
    void answers_are_counted_for_rules_of_the_program_too() throws Exception {
        rules.answered(
                List.of(
                        new HouseRules.Given("spelling-id", Answer.ACCEPTED, 3),
                        new HouseRules.Given("spelling-id", Answer.RIGHT, 1),
                        new HouseRules.Given("spelling-id", Answer.WRONG, 2),
                        new HouseRules.Given("spelling-id", Answer.ACCEPTED, 1)),
                _ -> true);

        assertEquals(new Tally(4, 1, 2), rules.tallies().get("spelling-id").tally());
    }

    @Test
    void a_rule_that_is_mostly_wrong_goes_quiet_and_says_how_often_it_was() throws Exception {
        answered(Answer.ACCEPTED, 4);
        answered(Answer.WRONG, 15);
        assertEquals(Optional.empty(), quiet());

        assertEquals(
                List.of(RULE.id()),
                rules.answered(List.of(new HouseRules.Given(RULE.id(), Answer.WRONG, 1)), _ -> true));
        assertEquals(Optional.of(new Quiet(16, 20)), quiet());
    }

    @Test
    void a_rule_that_is_of_use_now_and_then_goes_on() throws Exception {
        for (int i = 0; i < 10; i++) {
            answered(Answer.WRONG, 3);
            answered(Answer.RIGHT, 1);
        }

        assertEquals(Optional.empty(), quiet());
    }

    @Test
    void only_the_last_answers_matter() throws Exception {
        answered(Answer.ACCEPTED, 500);
        answered(Answer.WRONG, 16);

        assertEquals(Optional.of(new Quiet(16, 20)), quiet());
    }

    @Test
    void one_that_must_not_go_quiet_does_not() throws Exception {
        rules.answered(List.of(new HouseRules.Given(RULE.id(), Answer.WRONG, 40)), _ -> false);

        assertEquals(Optional.empty(), quiet());
        assertEquals(40, rules.tallies().get(RULE.id()).tally().wrong());
    }

    @Test
    void one_that_may_speak_again_is_counted_anew() throws Exception {
        answered(Answer.WRONG, 20);
        rules.speak(RULE.id());
        answered(Answer.WRONG, 19);
        assertEquals(Optional.empty(), quiet());

        answered(Answer.WRONG, 1);
        assertEquals(Optional.of(new Quiet(20, 20)), quiet());
        assertEquals(new Tally(0, 0, 40), rules.tallies().get(RULE.id()).tally());
    }

    @Test
    void a_damaged_row_does_not_keep_the_others_from_being_listed() throws Exception {
        rules.change(rule(1, "Satu"), RuleState.LIVE, 0, "Perlu", SARI);
        rules.change(rule(2, "Dua"), RuleState.LIVE, 0, "Perlu", SARI);
        newsroom.database().write(session -> {
            session.run("UPDATE house_rule SET content = '{\"name\"' WHERE folded = 'satu'");
            return true;
        });

        assertEquals(List.of("Dua"), rules.all().stream().map(one -> one.rule().name()).toList());
    }

    @Test
    void erasing_a_story_leaves_the_rules_as_they_are() throws Exception {
        rules.change(RULE, RuleState.LIVE, 0, "Perlu", SARI);
        answered(Answer.RIGHT, 1);
        var story = Samples.story("Judul", "Isi").withId(Samples.ids().story());
        newsroom.stories().save(story, Revision.Kind.SAVED);
        List<KeptRule> before = rules.all();

        newsroom.stories().erase(story.id());

        assertEquals(before, rules.all());
    }

    @Test
    void a_newsroom_of_the_former_shape_has_no_rules_and_takes_them() throws Exception {
        Path former = folder.resolve("lama");
        Files.createDirectories(former);
        FormerNewsroom.make(former, FormerNewsroom.NEWEST, List.of(Samples.story("Judul", "Isi")));

        try (Newsroom opened = Newsroom.open(former, Samples.CLOCK)) {
            assertEquals(List.of(), opened.houseRules().all());
            assertEquals(HouseRules.Kept.DONE, opened.houseRules().change(RULE, RuleState.DRAFT, 0, "Perlu", SARI));
        }
    }
}
