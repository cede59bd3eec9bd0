package id.redaksi.desk.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.rulebook.RuleDraft.Kind;
import id.redaksi.newsroom.KeptRule;
import id.redaksi.newsroom.Revision;
import id.redaksi.rulebook.HouseRule.Pair;
import id.redaksi.rulebook.RuleState;
import id.redaksi.samples.Samples;
import id.redaksi.story.By;
import id.redaksi.wording.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookViewModelTest {
    private static final By SARI = new By("Sari", Instant.parse("2026-11-28T03:10:00Z"));

    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private App app;
    private RulebookViewModel model;
    private int changes;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("redaksi"), Clock.systemUTC());
        app.newsroom().stories().save(Samples.story("Obat Langka", "Tiap apotik di kota itu tutup."), Revision.Kind.CREATED);
        model = model();
        model.look(Optional.empty());
    }

    private RulebookViewModel model() {
        var around = new RulebookViewModel.Around(() -> SARI, new Words(Wording.INDONESIAN), notices, () -> changes++);
        return new RulebookViewModel(app.ruleBook(), Background.atOnce(), Background.atOnce(), around);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private RuleDraft draft() {
        return model.chosenProperty().get().orElseThrow();
    }

    private RuleDraft written(String name) {
        model.create(Kind.WORDS);
        draft().nameProperty().set(name);
        draft().messageProperty().set("Tulis apotek");
        draft().pairs().set(List.of(new Pair("apotik", "apotek")));
        model.typed();
        return draft();
    }

    private String told() {
        return model.toldProperty().get().map(one -> one.what().key()).orElse("");
    }

    private KeptRule only() throws Exception {
        assertEquals(1, app.ruleBook().all().size());
        return app.ruleBook().all().getFirst();
    }

    @Test
    void a_rule_is_tried_on_the_archive_before_anybody_has_kept_it() throws Exception {
        written("Apotek");

        assertEquals(1, model.trial().stateProperty().get().seen().orElseThrow().found());
        assertEquals(List.of(), app.ruleBook().all());
    }

    @Test
    void keeping_and_publishing_a_new_rule_is_one_change_with_its_reason() throws Exception {
        written("Apotek").reasonProperty().set("KBBI VI");
        model.publish();

        assertEquals("rules.published", told());
        assertEquals(RuleState.LIVE, only().state());
        assertEquals(1, model.historyProperty().get().size());
        assertEquals("KBBI VI", model.historyProperty().get().getFirst().reason());
        assertTrue(changes > 0);
    }

    @Test
    void what_was_being_written_when_the_program_was_killed_is_there_at_the_next_opening() throws Exception {
        written("Apotek").reasonProperty().set("KBBI VI");
        model.publish();
        model.create(Kind.WORDS);
        written("Izin").messageProperty().set("Tulis izin");
        model.typed();
        model.choose(only().id());
        draft().messageProperty().set("Tulis apotek saja");
        model.typed();

        RulebookViewModel next = model();
        var said = new AtomicInteger();
        next.waiting(said::set);
        next.look(Optional.of(only().id()));

        assertEquals(2, said.get());
        assertEquals(2, next.unkept());
        assertEquals(
                "Tulis apotek saja",
                next.chosenProperty().get().orElseThrow().messageProperty().get());
        assertEquals("Tulis apotek", only().rule().message());
        next.discard();
        next.choose(next.rowsProperty().get().getFirst().id());
        assertEquals("Izin", next.chosenProperty().get().orElseThrow().nameProperty().get());
        next.chosenProperty().get().orElseThrow().reasonProperty().set("lazim");
        next.save();
        assertEquals(List.of(), app.ruleBook().typed());
    }

    @Test
    void what_was_typed_and_let_go_of_does_not_come_back() throws Exception {
        written("Apotek");
        assertEquals(1, app.ruleBook().typed().size());
        var left = new AtomicInteger();
        model.forget(left::incrementAndGet);

        assertEquals(1, left.get());
        assertEquals(List.of(), app.ruleBook().typed());
        written("Apotek");
        model.discard();
        assertEquals(List.of(), app.ruleBook().typed());
    }

    @Test
    void nothing_is_kept_without_a_reason() throws Exception {
        written("Apotek").reasonProperty().set(" ");
        model.save();

        assertEquals("rules.reason.missing", told());
        assertEquals(List.of(), app.ruleBook().all());
    }

    @Test
    void what_is_empty_in_a_new_rule_is_wrong_only_once_somebody_wants_to_keep_it() {
        model.create(Kind.PATTERN);
        model.typed();
        assertTrue(model.wrongProperty().get().stream().noneMatch(draft()::tells));

        model.save();

        assertEquals("rules.fixFirst", told());
        assertTrue(model.wrongProperty().get().stream().allMatch(draft()::tells));
    }

    @Test
    void what_had_to_be_mended_first_is_said_no_more_once_it_is() {
        model.create(Kind.PATTERN);
        model.typed();
        model.save();
        assertEquals("rules.fixFirst", told());

        draft().nameProperty().set("Apotek");
        draft().regexProperty().set("apotik");
        model.typed();

        assertEquals("", told());
    }

    @Test
    void what_was_typed_waits_while_another_rule_is_looked_at_and_while_the_sheet_is_closed() {
        written("Apotek");
        model.save();
        String first = draft().id();
        draft().messageProperty().set("Yang baku apotek");
        written("Kedua");
        model.rest();
        model.look(Optional.of(first));

        assertEquals("Yang baku apotek", draft().messageProperty().get());
        assertEquals(2, model.unkept());
    }

    @Test
    void a_copy_waits_to_be_kept_and_a_rule_in_which_nothing_was_typed_does_not() throws Exception {
        written("Apotek");
        model.save();
        model.duplicate("Apotek (salinan)");
        model.create(Kind.PATTERN);
        model.choose(only().id());

        assertEquals(
                List.of("Apotek (salinan)", "Apotek"),
                model.rowsProperty().get().stream().map(RuleRow::name).toList());
        assertEquals(1, model.unkept());
    }

    @Test
    void a_rule_that_a_colleague_deleted_stays_only_where_it_is_being_changed() throws Exception {
        written("Apotek");
        model.save();
        app.ruleBook().delete(only(), "tidak dipakai", SARI);
        model.look(Optional.empty());
        assertEquals(List.of(), model.rowsProperty().get());

        written("Lain");
        model.save();
        draft().messageProperty().set("Sedang diketik");
        app.ruleBook().delete(only(), "tidak dipakai", SARI);
        model.look(Optional.empty());
        assertEquals("Sedang diketik", draft().messageProperty().get());
        assertEquals(1, model.unkept());
    }

    @Test
    void a_deleted_rule_comes_back_in_its_state_with_its_history() throws Exception {
        written("Apotek");
        model.publish();
        draft().reasonProperty().set("tidak dipakai");
        model.delete();
        assertEquals(List.of(), app.ruleBook().all());
        assertEquals(Optional.empty(), model.chosenProperty().get());

        Objects.requireNonNull(Objects.requireNonNull(notices.currentProperty().get()).act()).run().run();

        assertEquals(RuleState.LIVE, only().state());
        assertEquals(Optional.of(only().id()), model.chosenProperty().get().map(RuleDraft::id));
        assertTrue(model.historyProperty().get().size() >= 3);
    }

    @Test
    void a_former_version_comes_back_as_a_new_change_but_never_over_what_is_typed() throws Exception {
        written("Apotek");
        model.save();
        draft().messageProperty().set("Lain");
        draft().reasonProperty().set("uji");
        model.save();
        draft().messageProperty().set("Sedang diketik");

        model.revert(model.historyProperty().get().getLast(), "Kembali");
        assertEquals("rules.revert.unkept", told());
        assertEquals("Sedang diketik", draft().messageProperty().get());

        model.discard();
        model.revert(model.historyProperty().get().getLast(), "Kembali");
        assertEquals("Tulis apotek", draft().messageProperty().get());
        assertEquals("Kembali", model.historyProperty().get().getFirst().reason());
        assertEquals(3, only().version());
    }

    @Test
    void withdrawing_leaves_what_is_being_typed() throws Exception {
        written("Apotek");
        model.publish();
        draft().messageProperty().set("Sedang diketik");
        draft().reasonProperty().set("dipikir lagi");
        model.withdraw();

        assertEquals(RuleState.OFF, only().state());
        assertEquals("Tulis apotek", only().rule().message());
        assertEquals("Sedang diketik", draft().messageProperty().get());
        assertTrue(draft().isChanged());
    }

    @Test
    void what_a_colleague_changed_meanwhile_is_not_written_over() throws Exception {
        written("Apotek");
        model.save();
        app.ruleBook().save(only().rule().withName("Apotek saja"), Optional.of(only()), "nama", SARI);
        draft().messageProperty().set("Punyaku");
        draft().reasonProperty().set("pesan");
        model.save();

        assertFalse(model.toldProperty().get().orElseThrow().good());
        assertEquals("Apotek saja", only().rule().name());
        assertEquals("Punyaku", draft().messageProperty().get());
    }

    @Test
    void rules_go_to_another_newsroom_as_a_file() throws Exception {
        written("Apotek");
        model.save();
        Path file = folder.resolve("aturan.json");
        model.export(file, model.all());
        assertEquals("rules.exported", told());
        draft().reasonProperty().set("untuk diuji");
        model.delete();

        model.read(file, arriving -> model.take(arriving, Map.of(), "dari berkas"));

        assertEquals("rules.taken", told());
        assertEquals("Apotek", only().rule().name());
        assertEquals(RuleState.DRAFT, only().state());
    }
}
