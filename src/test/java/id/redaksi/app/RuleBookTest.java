package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Findings;
import id.redaksi.language.RuleChoices;
import id.redaksi.language.Severity;
import id.redaksi.language.Surroundings;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.RuleChange;
import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.Overrun;
import id.redaksi.rulebook.Quiet;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.Rules;
import id.redaksi.rulebook.Tally;
import id.redaksi.samples.Samples;
import id.redaksi.story.By;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {
    private static final By SARI = Samples.SARI;
    private static final HouseRule RULE = Rules.words(false, "karana", "sebab");

    /** The dictionaries are read once for all newsrooms. */
    private static final Checks CHECKS = new Checks(
            Path.of("nowhere"), new OwnWords(Path.of("nowhere"), false), () -> now().settings(), Surroundings.NONE, () -> now().ruleBook().live());

    private static @Nullable App now;

    @TempDir
    Path folder;

    private App app;
    private RuleBook book;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("redaksi"), Samples.CLOCK);
        book = app.ruleBook();
        now = app;
    }

    private static App now() {
        return Objects.requireNonNull(now);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private KeptRule live(HouseRule rule) throws Exception {
        return book.publish(book.save(rule, Optional.empty(), "Perlu", SARI), "Sudah dicoba", SARI);
    }

    private Findings check(String... paragraphs) {
        Story story = Samples.story("", paragraphs);
        return new Checker(CHECKS.rules()).check(story, CHECKS.termsOf(story), () -> true);
    }

    private List<String> found(HouseRule rule, String... paragraphs) {
        return check(paragraphs).all().filter(one -> one.rule().equals(rule.id())).map(Finding::text).toList();
    }

    private void choose(RuleChoices choices) {
        app.use(app.settings().with(app.settings().checking().with(choices)));
    }

    private static String key(RuleFailed failed) {
        return failed.explanation().key();
    }

    @Test
    void a_draft_is_not_looked_for_until_it_is_live_and_not_when_it_is_withdrawn() throws Exception {
        KeptRule draft = book.save(RULE, Optional.empty(), "Perlu", SARI);
        assertEquals(List.of(), found(RULE, "pulang karana hujan"));

        KeptRule live = book.publish(draft, "Sudah dicoba", SARI);
        assertEquals(List.of("karana"), found(RULE, "pulang karana hujan"));

        book.withdraw(live, "Berlebihan", SARI);
        assertEquals(List.of(), found(RULE, "pulang karana hujan"));
    }

    @Test
    void where_the_program_finds_the_same_words_the_house_has_its_say() throws Exception {
        HouseRule rule = Rules.words(false, "apotik", "rumah obat");
        live(rule);

        assertEquals(
                List.of(rule.id()),
                check("Ia ke apotik lama.").all().filter(one -> one.text().equals("apotik")).map(Finding::rule).toList());
    }

    @Test
    void advice_hides_nothing_stops_nothing_and_weighs_nothing_whatever_is_chosen() throws Exception {
        HouseRule advice = new HouseRule(
                Rules.ID, "Nasihat", Rules.words(false, "apotik", "", "lama", "").body(), Severity.ERROR, true, "", "", "");
        live(advice);
        choose(RuleChoices.NONE.with(advice.id(), Severity.ERROR).blocking(advice.id(), true));

        List<Finding> found = check("Ia ke apotik lama.").all().toList();
        assertTrue(found.stream().anyMatch(one -> one.rule().equals("non-standard") && one.text().equals("apotik")));
        assertEquals(
                List.of(Severity.HINT),
                found.stream().filter(one -> one.rule().equals(advice.id())).map(Finding::severity).toList());
        assertEquals(List.of(), CHECKS.blocking(Samples.story("", "Ia ke apotik lama.")));
    }

    @Test
    void a_live_rule_stops_a_story_where_the_newsroom_wants_it_and_a_withdrawn_one_does_not() throws Exception {
        Story story = Samples.story("", "pulang karana hujan");
        KeptRule live = live(RULE);
        assertEquals(List.of(), CHECKS.blocking(story));

        choose(RuleChoices.NONE.blocking(RULE.id(), true));
        assertEquals(List.of("karana"), CHECKS.blocking(story).stream().map(Finding::text).toList());

        book.withdraw(live, "Berlebihan", SARI);
        assertEquals(List.of(), CHECKS.blocking(story));
    }

    @Test
    void the_rules_of_the_house_are_known_beside_those_of_the_program() throws Exception {
        live(RULE);

        assertTrue(app.checks().abouts().stream().anyMatch(one -> one.id().equals(RULE.id())));
        assertEquals("Aturan", Wording.of(Wording.INDONESIAN).text(app.checks().about(RULE.id()).title()));
        assertEquals("language.rule.sum", app.checks().about("sum").title().key());
    }

    @Test
    void a_change_without_a_reason_or_of_a_rule_that_is_not_sound_is_refused() throws Exception {
        KeptRule draft = book.save(RULE, Optional.empty(), "Perlu", SARI);

        assertEquals("rulebook.noReason", key(assertThrows(RuleFailed.class, () -> book.publish(draft, " ", SARI))));
        assertEquals("rulebook.noReason", key(assertThrows(RuleFailed.class, () -> book.delete(draft, "", SARI))));
        assertEquals(
                "rulebook.bad.long",
                key(assertThrows(RuleFailed.class, () -> book.withdraw(draft, "x".repeat(501), SARI))));
        RuleFailed failed = assertThrows(
                RuleFailed.class,
                () -> book.save(RULE.withBody(Rules.pattern("(", "").body()), Optional.of(draft), "Pola", SARI));
        assertTrue(Wording.of(Wording.ENGLISH).text(failed.explanation()).contains("cannot be read at character"));
        assertEquals(List.of(draft), book.all());
    }

    @Test
    void who_comes_second_is_told_and_changes_nothing() throws Exception {
        KeptRule draft = book.save(RULE, Optional.empty(), "Perlu", SARI);
        KeptRule live = book.publish(draft, "Dicoba", SARI);

        assertTrue(assertThrows(RuleFailed.class, () -> book.withdraw(draft, "Salah", SARI)).isChanged());
        assertEquals(List.of(live), book.all());
    }

    @Test
    void a_rule_becomes_what_it_was_by_a_change_of_its_own() throws Exception {
        KeptRule live = live(RULE);
        KeptRule changed = book.save(RULE.withBody(Rules.words(false, "krn", "karena").body()), Optional.of(live), "Lain", SARI);
        assertEquals(List.of("krn"), found(RULE, "karana, krn"));

        RuleChange first = book.history(RULE.id()).getLast();
        KeptRule reverted = book.revert(changed, first, "Kembali", SARI);

        assertEquals(List.of("karana"), found(RULE, "karana, krn"));
        assertEquals(RuleState.LIVE, reverted.state());
        assertEquals(
                List.of("Kembali", "Lain", "Sudah dicoba", "Perlu"),
                book.history(RULE.id()).stream().map(RuleChange::reason).toList());
    }

    @Test
    void another_one_is_made_of_a_rule_as_a_draft_and_a_deleted_one_is_gone() throws Exception {
        KeptRule live = live(RULE);
        KeptRule other = book.duplicate(live, "Untuk olahraga", SARI);

        assertEquals(List.of("Aturan 2", "DRAFT"), List.of(other.rule().name(), other.state().name()));
        assertFalse(other.id().equals(live.id()));
        book.delete(live, "Diganti", SARI);
        assertEquals(List.of(other), book.all());
        assertEquals(List.of(), found(RULE, "karana"));
    }

    @Test
    void one_that_backtracks_for_ever_is_switched_off_by_name_and_the_others_go_on() throws Exception {
        HouseRule hostile = Rules.pattern("(a+)+$", "").withId("house-00000bad").withName("Tanpa akhir");
        live(hostile);
        live(RULE);
        List<Overrun> told = new ArrayList<>();
        book.whenStopped(told::add);
        String text = "a".repeat(3_000) + " karana";

        assertEquals(List.of("karana"), found(RULE, text));

        KeptRule stopped = book.all().stream().filter(one -> one.id().equals(hostile.id())).findFirst().orElseThrow();
        assertEquals(RuleState.STOPPED, stopped.state());
        assertEquals(Samples.CLOCK.instant(), stopped.changed().time());
        assertEquals(Message.of("rulebook.stopped", text.length()), RuleBook.reason(book.history(hostile.id()).getFirst()));
        assertEquals(List.of(new Overrun(hostile.id(), "Tanpa akhir", text.length())), told);
        assertFalse(CHECKS.rules().stream().anyMatch(rule -> rule.id().equals(hostile.id())));
        assertEquals(List.of("karana"), found(RULE, text));
        assertEquals(RuleState.DRAFT, book.save(Rules.pattern("a+$", "").withId(hostile.id()).withName("Tanpa akhir"), Optional.of(stopped), "Diperbaiki", SARI).state());
    }

    @Test
    void a_rule_that_mostly_annoys_goes_quiet_says_so_and_may_speak_again() throws Exception {
        live(RULE);
        var told = new CountDownLatch(1);
        book.whenQuiet(rule -> {
            assertEquals(RULE.id(), rule);
            told.countDown();
        });
        book.answered(RULE.id(), Answer.ACCEPTED, 2);
        for (int i = 0; i < 18; i++) {
            assertEquals(List.of("karana"), found(RULE, "karana"));
            book.answered(RULE.id(), Answer.WRONG, 1);
        }

        assertTrue(told.await(20, TimeUnit.SECONDS));
        assertEquals(List.of(), found(RULE, "karana"));
        KeptRule quiet = book.all().getFirst();
        assertEquals(Optional.of(new Quiet(18, 20)), quiet.quiet());
        assertEquals(new Tally(2, 0, 18), quiet.tally());

        book.speak(RULE.id());
        assertEquals(List.of("karana"), found(RULE, "karana"));
    }

    @Test
    void a_rule_of_the_program_goes_quiet_too() throws Exception {
        String text = "Ia naik ke atas lagi.";
        assertTrue(check(text).all().anyMatch(one -> one.rule().equals("redundancy")));

        book.answered("redundancy", Answer.WRONG, 20);

        assertEquals(Optional.of(new Quiet(20, 20)), book.tallies().get("redundancy").quiet());
        assertFalse(check(text).all().anyMatch(one -> one.rule().equals("redundancy")));
    }

    @Test
    void what_stops_something_the_spelling_and_what_the_press_code_asks_is_never_quiet() throws Exception {
        choose(RuleChoices.NONE.blocking(RULE.id(), true).with("press-accusation", Severity.ERROR));
        live(RULE);
        for (String rule : List.of(RULE.id(), "press-correction-link", "press-accusation", "spelling-id", "press-identity")) {
            book.answered(rule, Answer.WRONG, 20);
        }

        assertEquals(
                List.of("press-identity"),
                book.tallies().entrySet().stream()
                        .filter(one -> one.getValue().quiet().isPresent())
                        .map(Map.Entry::getKey)
                        .toList());
        assertEquals(List.of("karana"), found(RULE, "karana"));
    }

    @Test
    void one_that_is_quiet_speaks_once_it_stops_something() throws Exception {
        live(RULE);
        book.answered(RULE.id(), Answer.WRONG, 20);
        book.tallies();
        assertEquals(List.of(), found(RULE, "karana"));

        choose(RuleChoices.NONE.blocking(RULE.id(), true));

        assertEquals(List.of("karana"), found(RULE, "karana"));
    }

    @Test
    void answers_that_wait_are_written_when_the_newsroom_is_closed() throws Exception {
        book.answered("sum", Answer.RIGHT, 3);
        app.close();
        app = App.open(folder.resolve("redaksi"), Samples.CLOCK);

        assertEquals(new Tally(0, 3, 0), app.ruleBook().tallies().get("sum").tally());
    }

    @Test
    void a_newsroom_that_is_only_read_is_looked_through_with_its_rules_and_keeps_nothing() throws Exception {
        KeptRule live = live(RULE);
        app.close();
        app = App.openToRead(folder.resolve("redaksi"), Samples.CLOCK);
        now = app;
        book = app.ruleBook();
        book.answered(RULE.id(), Answer.WRONG, 20);

        assertEquals(List.of("karana"), found(RULE, "karana"));
        assertEquals(List.of(live), book.all());
        assertEquals("rulebook.onlyRead", key(assertThrows(RuleFailed.class, () -> book.withdraw(live, "Salah", SARI))));
    }

    @Test
    void rules_go_to_another_newsroom_as_a_file_and_are_drafts_there() throws Exception {
        live(RULE);
        KeptRule draft = book.save(Rules.pattern("(\\d+)%", "$1 persen").withId("house-00000002").withName("Persen"), Optional.empty(), "Perlu", SARI);
        Path file = folder.resolve("aturan.json");
        book.exportTo(file, book.all().stream().map(KeptRule::id).toList());

        try (App other = App.open(folder.resolve("lain"), Samples.CLOCK)) {
            Arriving arriving = other.ruleBook().read(file);
            assertEquals(
                    List.of(Arriving.Kind.NEW, Arriving.Kind.NEW), arriving.items().stream().map(Arriving.Item::kind).toList());
            List<KeptRule> taken = other.ruleBook().take(arriving, Map.of(), "Dari pusat", SARI);

            assertEquals(List.of(draft.rule(), RULE), taken.stream().map(KeptRule::rule).toList());
            assertTrue(taken.stream().allMatch(one -> one.state() == RuleState.DRAFT));
            assertEquals(
                    List.of(Arriving.Kind.SAME, Arriving.Kind.SAME),
                    other.ruleBook().read(file).items().stream().map(Arriving.Item::kind).toList());
        }
        String text = Files.readString(file);
        assertFalse(text.contains("Sari"));
        assertTrue(text.contains("Sudah dicoba"));
    }

    @Test
    void a_rule_that_is_another_here_is_left_taken_or_put_beside() throws Exception {
        HouseRule theirs = RULE.withBody(Rules.words(false, "karna", "karena").body());
        live(theirs);
        Path file = folder.resolve("aturan.json");
        book.exportTo(file, List.of(RULE.id()));

        try (App other = App.open(folder.resolve("lain"), Samples.CLOCK)) {
            RuleBook here = other.ruleBook();
            KeptRule ours = here.publish(here.save(RULE, Optional.empty(), "Perlu", SARI), "Dicoba", SARI);
            Arriving arriving = here.read(file);
            assertEquals(Optional.of(ours), arriving.items().getFirst().ours());
            assertEquals(List.of(), here.take(arriving, Map.of(), "Dari pusat", SARI));

            KeptRule beside = here.take(arriving, Map.of(RULE.id(), Arriving.Choice.KEEP_BOTH), "Dari pusat", SARI).getFirst();
            assertEquals(List.of("Aturan 2", theirs.body()), List.of(beside.rule().name(), beside.rule().body()));
            assertEquals(List.of(ours, beside), here.all());

            KeptRule taken = here.take(arriving, Map.of(RULE.id(), Arriving.Choice.TAKE_THEIRS), "Dari pusat", SARI).getFirst();
            assertEquals(List.of(theirs, RuleState.LIVE), List.of(taken.rule(), taken.state()));
        }
    }

    @Test
    void a_rule_of_a_file_with_which_something_is_wrong_is_named_and_never_taken() throws Exception {
        Path file = folder.resolve("aturan.json");
        live(Rules.pattern("a+", "b"));
        book.exportTo(file, List.of(Rules.ID));
        Files.writeString(file, Files.readString(file).replace("a+", "(a+").replace(Rules.ID, "house-0000000f"));

        Arriving arriving = book.read(file);

        assertEquals(Arriving.Kind.INVALID, arriving.items().getFirst().kind());
        assertEquals("rulebook.bad.regex", arriving.items().getFirst().wrong().getFirst().message().key());
        assertEquals(
                List.of(),
                book.take(arriving, Map.of("house-0000000f", Arriving.Choice.TAKE_THEIRS), "Dari pusat", SARI));
    }

    @Test
    void a_file_that_is_none_is_too_new_or_not_there_says_so_and_an_export_that_fails_leaves_what_was() throws Exception {
        live(RULE);
        Path file = folder.resolve("aturan.json");
        book.exportTo(file, List.of(RULE.id()));
        String written = Files.readString(file);

        Files.writeString(folder.resolve("baru.json"), written.replace("\"redaksiRules\" : 1", "\"redaksiRules\" : 2"));
        Files.write(folder.resolve("foto.json"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
        assertEquals("rulebook.file.newer", key(assertThrows(RuleFailed.class, () -> book.read(folder.resolve("baru.json")))));
        assertEquals("rulebook.file.foreign", key(assertThrows(RuleFailed.class, () -> book.read(folder.resolve("foto.json")))));
        assertEquals("rulebook.notRead", key(assertThrows(RuleFailed.class, () -> book.read(folder.resolve("tiada.json")))));
        assertEquals("rulebook.notRead", key(assertThrows(RuleFailed.class, () -> book.read(folder))));
        assertEquals(
                "rulebook.notWritten",
                key(assertThrows(RuleFailed.class, () -> book.exportTo(folder.resolve("tiada/aturan.json"), List.of()))));
        assertEquals("rulebook.gone", key(assertThrows(RuleFailed.class, () -> book.exportTo(file, List.of("house-99999999")))));
        assertEquals(written, Files.readString(file, StandardCharsets.UTF_8));
    }

    /** Waits for nothing, and wants to know as long as it is let. */
    private static final class Waiting implements Trial.Watcher {
        private final List<Trial> seen = new ArrayList<>();
        private long left = Long.MAX_VALUE;

        @Override
        public void seen(Trial soFar, long of) {
            seen.add(soFar);
        }

        @Override
        public boolean isWanted() {
            return left-- > 0;
        }
    }

    private void archive(int stories, String... paragraphs) throws Exception {
        for (int i = 0; i < stories; i++) {
            Story story = Samples.story("Judul karana " + i, paragraphs).withId(app.ids().story());
            app.newsroom().stories().save(story, Revision.Kind.SAVED);
        }
    }

    @Test
    void a_rule_is_tried_on_the_archive_before_it_is_kept() throws Exception {
        archive(70, "Ia pulang karana hujan, dan karana lapar.");
        var waiting = new Waiting();

        Trial trial = book.tryOn(RULE, Long.MAX_VALUE, waiting);

        assertEquals(List.of(70L, 210L, 70L, true), List.of(trial.stories(), trial.found(), trial.inStories(), trial.whole()));
        assertEquals(Trial.SAMPLES, trial.samples().stream().map(Trial.Sample::story).distinct().count());
        assertEquals(
                new Trial.Sample(trial.samples().getFirst().story(), "Judul karana 69", "Judul ", "karana", " 69", List.of("sebab")),
                trial.samples().getFirst());
        assertEquals(List.of(50L, 70L, 70L), waiting.seen.stream().map(Trial::stories).toList());
        assertEquals(List.of(), book.all());
    }

    @Test
    void of_few_stories_two_places_each_are_shown() throws Exception {
        archive(3, "Ia pulang karana hujan, dan karana lapar.");

        Trial trial = book.tryOn(RULE, Long.MAX_VALUE, new Waiting());

        assertEquals(9, trial.found());
        assertEquals(6, trial.samples().size());
    }

    @Test
    void the_newest_are_tried_first_and_it_says_that_there_are_more() throws Exception {
        archive(5, "Isi");

        Trial trial = book.tryOn(RULE, 2, new Waiting());

        assertEquals(List.of("Judul karana 4", "Judul karana 3"), trial.samples().stream().map(Trial.Sample::headline).toList());
        assertFalse(trial.whole());
        assertTrue(book.tryOn(RULE, 5, new Waiting()).whole());
    }

    @Test
    void a_trial_that_nobody_waits_for_any_more_ends() throws Exception {
        archive(8, "Isi");
        var waiting = new Waiting();
        waiting.left = 4;

        Trial trial = book.tryOn(RULE, Long.MAX_VALUE, waiting);

        assertEquals(List.of(3L, false), List.of(trial.stories(), trial.whole()));
    }

    @Test
    void a_rule_that_runs_too_long_ends_its_trial_and_is_named() throws Exception {
        archive(2, "a".repeat(3_000) + " b");

        Trial trial = book.tryOn(Rules.pattern("(a+)+$", ""), Long.MAX_VALUE, new Waiting());

        assertEquals(Optional.of(new Overrun(Rules.ID, "Aturan", 3_002)), trial.overrun());
        assertEquals(List.of(1L, 0L, false), List.of(trial.stories(), trial.found(), trial.whole()));
    }
}
