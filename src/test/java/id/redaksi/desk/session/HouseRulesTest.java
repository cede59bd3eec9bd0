package id.redaksi.desk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.language.About;
import id.redaksi.language.Finding;
import id.redaksi.language.Severity;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.HouseRule.Pair;
import id.redaksi.rulebook.RuleState;
import id.redaksi.samples.Samples;
import id.redaksi.story.By;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {
    private static final By SARI = new By("Sari", Instant.parse("2026-11-28T03:10:00Z"));
    /** Nothing that a rule of the program finds as well. */
    private static final HouseRule.Body VISITS = new HouseRule.Words(List.of(new Pair("menyambangi", "mengunjungi")), false);

    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private App app;
    private Proofreading proofreading;
    private HouseRules rules;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder, Samples.CLOCK);
        proofreading = new Proofreading(app, Background.atOnce(), notices);
        rules = proofreading.rules();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private KeptRule live(HouseRule.Body body) throws Exception {
        var rule = new HouseRule(app.ruleBook().newId(), "Uji", body, Severity.WARNING, false, "Uji", "", "");
        var book = app.ruleBook();
        KeptRule kept = book.publish(book.save(rule, Optional.empty(), "baru", SARI), "uji", SARI);
        proofreading.rulesChanged();
        return kept;
    }

    private List<String> found(String text) {
        List<String> found = new ArrayList<>();
        proofreading.reader().look(Samples.story("", text), all -> all.all().map(Finding::rule).forEach(found::add));
        return found;
    }

    private Notices.Notice notice() {
        return Objects.requireNonNull(notices.currentProperty().get());
    }

    @Test
    void a_live_rule_is_known_by_its_name() throws Exception {
        KeptRule rule = live(VISITS);

        assertEquals(List.of(rule.id()), rules.liveProperty().get().stream().map(About::id).toList());
        assertEquals(rule.rule().about(), rules.about(rule.id()));
    }

    @Test
    void a_rule_that_never_ends_is_named_with_a_way_to_it_and_the_others_go_on() throws Exception {
        KeptRule rule = live(new HouseRule.Pattern("(a+)+b", "", false, false));
        List<String> opened = new ArrayList<>();
        rules.onOpen(opened::add);

        assertTrue(found("Ia yang yang " + "a".repeat(3_000) + " benar.").contains("doubled-word"));

        assertEquals("rules.stoppedNow", notice().message().key());
        assertEquals(RuleState.STOPPED, app.ruleBook().all().getFirst().state());
        Objects.requireNonNull(notice().act()).run().run();
        assertEquals(List.of(rule.id()), opened);
    }

    @Test
    void an_answer_is_seen_at_once_and_a_rule_that_goes_quiet_is_let_speak_from_the_notice() throws Exception {
        KeptRule rule = live(VISITS);
        rules.answered(rule.id(), Answer.RIGHT, 1);
        assertEquals(1, Objects.requireNonNull(rules.answersProperty().get().get(rule.id())).tally().right());

        var quiet = new CountDownLatch(1);
        app.ruleBook().whenQuiet(_ -> quiet.countDown()); // told behind those that were there before
        rules.answered(rule.id(), Answer.WRONG, 20);
        app.ruleBook().tallies(); // what was answered is written by and by, and at once when somebody asks
        assertTrue(quiet.await(20, TimeUnit.SECONDS));

        assertEquals("rules.quietNow", notice().message().key());
        assertEquals(List.of(), found("Tiap warga menyambangi pasar."));
        Objects.requireNonNull(notice().act()).run().run();
        assertEquals(List.of(rule.id()), found("Tiap warga menyambangi pasar."));
    }
}
