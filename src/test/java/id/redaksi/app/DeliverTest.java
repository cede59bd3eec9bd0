package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Deliver.Report;
import id.redaksi.app.DeliveryPlan.Turn;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.NamingRule;
import id.redaksi.exchange.bag.Bag;
import id.redaksi.newsroom.Delivery;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.samples.Samples;
import id.redaksi.samples.Volume;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.story.Workflow.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliverTest {
    private final Ids ids = Samples.ids();

    @TempDir
    Path temporary;

    private App app;
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
        folder = Files.createDirectories(temporary.resolve("masuk"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Story saved(String headline) throws Exception {
        return saved(Samples.story(headline, "Isi berita").withId(ids.story()).with(Field.STATUS, Status.READY));
    }

    private Story saved(Story story) throws Exception {
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
        return story;
    }

    private Target target(String format, String naming, boolean packed) throws Exception {
        return target(new Target(
                TargetId.made(ids), "Kantor berita", format, Map.of(), packed, app.deliver().place(folder), naming));
    }

    private Target target(Target target) throws Exception {
        return app.changeTargets().create(target);
    }

    private Target usual() throws Exception {
        return target("package", "{slug}-r{revision}", true);
    }

    private DeliveryPlan plan(Target target, DeliveryWish wish) throws Exception {
        return app.deliver().plan(target, wish, Embargoed.STAYS, (_, _) -> true);
    }

    private Report send(Target target, DeliveryWish wish) throws Exception {
        return app.deliver().run(plan(target, wish), Embargoed.STAYS, (_, _) -> true);
    }

    private static DeliveryWish these(Story... stories) {
        return DeliveryWish.of(Arrays.stream(stories).map(Story::id).toList());
    }

    private static DeliveryWish changed() {
        return new DeliveryWish(new DeliveryWish.Changed(), false);
    }

    private List<String> files() throws IOException {
        return files(folder);
    }

    private static List<String> files(Path where) throws IOException {
        try (Stream<Path> all = Files.list(where)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<Delivery> log(Target target) throws Exception {
        return app.newsroom().deliveries().of(target.id(), Long.MAX_VALUE, 100);
    }

    private static List<Turn> turns(DeliveryPlan plan) {
        return plan.items().stream().map(DeliveryPlan.Item::turn).toList();
    }

    @Test
    void what_is_sent_lies_there_whole_and_is_noted_with_its_revision_and_name() throws Exception {
        Target target = usual();
        Story story = saved("Harga cabai naik");

        Report report = send(target, these(story));

        assertTrue(report.isWhole());
        assertEquals(List.of("harga-cabai-naik-r1.proof.json", "harga-cabai-naik-r1.zip"), files());
        assertEquals(List.of(), Bag.verify(folder.resolve("harga-cabai-naik-r1.zip")));
        Delivery noted = log(target).getFirst();
        assertEquals(story.id() + " 1 harga-cabai-naik-r1.zip", noted.story() + " " + noted.revision() + " " + noted.file());
        assertFalse(noted.isChangedSince());
    }

    @Test
    void a_dry_list_says_everything_and_writes_nothing() throws Exception {
        Target target = usual();
        Story story = saved("Satu");

        DeliveryPlan plan = plan(target, these(story, saved("")));

        assertEquals(List.of(Turn.FRESH, Turn.HELD), turns(plan));
        assertEquals("app.export.noHeadline", plan.items().get(1).why().orElseThrow().key());
        assertEquals(List.of(), files());
        assertEquals(List.of(), log(target));
    }

    @Test
    void one_that_is_held_does_not_keep_the_others() throws Exception {
        Target target = usual();
        Story embargoed = saved(Samples.story("Nanti", "Isi").withId(ids.story())
                .with(Field.TIMES, new Workflow.Times(null, "2026-12-01T06:00:00+07:00[Asia/Jakarta]", null, null)));

        Report report = send(target, these(embargoed, saved("Satu"), saved("Dua")));

        assertEquals(2, report.gone().size());
        assertEquals(2, log(target).size());
        assertTrue(files().stream().noneMatch(name -> name.startsWith("nanti")));
    }

    @Test
    void an_embargoed_story_leaves_only_when_a_person_says_so() throws Exception {
        Target target = usual();
        Story embargoed = saved(Samples.story("Nanti", "Isi").withId(ids.story())
                .with(Field.TIMES, new Workflow.Times(null, "2026-12-01T06:00:00+07:00[Asia/Jakarta]", null, null)));
        app.use(app.settings().with(new Settings.Exporting(java.util.Set.of(), "")));

        assertEquals(List.of(Turn.HELD), turns(plan(target, these(embargoed))));
        DeliveryPlan meant = app.deliver().planOne(target, embargoed.id(), Embargoed.LEAVES);
        assertThrows(Exception.class, () -> {
            Report report = app.deliver().run(meant, Embargoed.STAYS, (_, _) -> true);
            throw new ExportFailed(report.left().getFirst().why());
        });
        assertEquals(List.of(), log(target));
        app.deliver().run(meant, Embargoed.LEAVES, (_, _) -> true);

        assertEquals(1, log(target).size());
    }

    @Test
    void a_search_and_a_change_bring_up_only_what_is_ready_and_a_person_may_pick_a_draft() throws Exception {
        Target target = usual();
        Story draft = saved(Samples.story("Cabai draf", "Isi").withId(ids.story()).with(Field.STATUS, Status.DRAFT));
        Story ready = saved("Cabai siap");
        app.indexing().catchUp(() -> true);

        DeliveryPlan found = plan(target, new DeliveryWish(new DeliveryWish.Found("cabai"), false));
        assertEquals(1, found.count(Turn.HELD));
        assertEquals(List.of(ready.id()), found.going().stream().map(DeliveryPlan.Item::story).toList());
        assertEquals(List.of(Turn.HELD, Turn.FRESH), turns(plan(target, changed())));
        assertEquals(List.of(Turn.FRESH), turns(plan(target, these(draft))));
    }

    @Test
    void what_changed_goes_again_and_what_stayed_does_not() throws Exception {
        Target target = usual();
        Story stays = saved("Tetap");
        Story changes = saved("Berubah");
        send(target, changed());
        saved(changes.with(Field.SHORT_HEADLINE, "Lain"));
        Story fresh = saved("Baru");

        Report report = send(target, changed());

        assertEquals(
                List.of(changes.id(), fresh.id()),
                report.gone().stream().map(gone -> gone.item().story()).toList());
        assertEquals(0, send(target, changed()).gone().size());
        assertEquals(List.of(Turn.SAME), turns(plan(target, new DeliveryWish(new DeliveryWish.Selection(List.of(stays.id())), false))));
        assertEquals(1, send(target, these(stays)).gone().size(), "picked out by a person, it goes again");
        assertTrue(files().contains("tetap-r1-2.zip"), () -> "no file is written over");
    }

    @Test
    void a_receiver_is_told_of_a_story_that_was_killed_since_in_words_where_its_format_has_none() throws Exception {
        Target target = target("docx", "{slug}", false);
        Story story = saved("Kabar palsu");
        send(target, changed());
        saved(story.with(Field.STATUS, Status.KILLED));

        assertEquals(List.of(Turn.WITHDRAWN), turns(plan(target, changed())));
        send(target, changed());

        String told = Files.readString(folder.resolve("kabar-palsu-ditarik.txt"));
        assertTrue(told.contains("BERITA DITARIK") && told.contains("STORY WITHDRAWN"), told);
        assertTrue(told.contains("kabar-palsu.docx") && told.contains(story.id().value()), told);
        assertTrue(log(target).getFirst().killed());
        saved(story.with(Field.STATUS, Status.KILLED).with(Field.SHORT_HEADLINE, "Masih mati"));
        assertEquals(0, send(target, changed()).gone().size(), "it is told once");
    }

    @Test
    void a_format_that_knows_withdrawals_tells_them_itself() throws Exception {
        Target target = target("ninjs", "{slug}-r{revision}", false);
        Story story = saved("Kabar palsu");
        send(target, these(story));
        saved(story.with(Field.STATUS, Status.KILLED));
        send(target, changed());

        assertTrue(Files.readString(folder.resolve("kabar-palsu-r2.json")).contains("canceled"));
        assertFalse(files().stream().anyMatch(name -> name.endsWith(".txt")));
    }

    @Test
    void a_killed_story_that_never_went_there_stays() throws Exception {
        Target target = target("ninjs", "{slug}", false);
        Story story = saved(Samples.story("Mati", "Isi").with(Field.STATUS, Status.KILLED));

        assertEquals(List.of(Turn.HELD), turns(plan(target, these(story))));
        assertEquals(0, send(target, these(story)).gone().size());
    }

    @Test
    void a_format_that_holds_many_takes_all_in_one_and_each_is_noted() throws Exception {
        Target target = target("wxr", "kiriman-{date}", false);
        Report report = send(target, these(saved("Satu"), saved("Dua"), saved("Tiga")));

        assertEquals(3, report.gone().size());
        assertEquals(1, report.gone().stream().map(Deliver.Gone::file).distinct().count());
        assertTrue(files().stream().anyMatch(name -> name.startsWith("kiriman-2026-11-24-3")), files()::toString);
        assertEquals(3, log(target).size());
    }

    @Test
    void two_stories_that_would_be_called_the_same_are_both_there() throws Exception {
        Target target = target("ninjs", "kabar", false);

        Report report = send(target, these(saved("Satu"), saved("Dua")));

        assertEquals(List.of("kabar.json", "kabar-2.json"), report.gone().stream().map(Deliver.Gone::file).toList());
        assertEquals(List.of("kabar-2.json", "kabar-2.proof.json", "kabar.json", "kabar.proof.json"), files());
    }

    @Test
    void a_hostile_slug_stays_in_the_folder() throws Exception {
        Target target = target("ninjs", "{slug}", false);
        send(target, these(saved(Samples.story("x", "Isi").with(Field.SLUG, "../../../etc/hantu"))));

        assertEquals(List.of("etc-hantu.json", "etc-hantu.proof.json"), files());
    }

    @Test
    void a_rule_a_format_or_an_option_that_cannot_be_is_told_before_anything_is_written() throws Exception {
        Story story = saved("Satu");
        for (Target bad : List.of(
                usual().withNaming("{apa}"), usual().withFormat("wordstar"), usual().withOptions(Map.of("warna", "biru")))) {
            assertThrows(ExportFailed.class, () -> plan(bad, these(story)));
        }
        assertEquals(List.of(), files());
    }

    @Test
    void a_folder_that_is_gone_is_told_and_not_made() throws Exception {
        Target target = usual();
        DeliveryPlan plan = plan(target, these(saved("Satu")));
        Files.delete(folder);

        var failed = assertThrows(ExportFailed.class, () -> app.deliver().run(plan, Embargoed.STAYS, (_, _) -> true));

        assertEquals("targets.folderGone", failed.explanation().key());
        assertFalse(Files.exists(folder));
        assertEquals(List.of(), log(target));
    }

    @Test
    void whoever_ends_it_keeps_what_went_and_nothing_half_written() throws Exception {
        Target target = usual();
        DeliveryPlan plan = plan(target, these(saved("Satu"), saved("Dua"), saved("Tiga")));

        Report report = app.deliver().run(plan, Embargoed.STAYS, (done, _) -> done < 1);

        assertTrue(report.cancelled());
        assertEquals(1, log(target).size());
        assertEquals(List.of("satu-r1.proof.json", "satu-r1.zip"), files());

        Target many = target("wxr", "semua", false);
        Report ended = app.deliver().run(plan(many, changedOf(plan)), Embargoed.STAYS, (done, _) -> done < 2);
        assertTrue(ended.cancelled());
        assertEquals(List.of(), log(many));
        assertEquals(List.of("satu-r1.proof.json", "satu-r1.zip"), files());
    }

    private static DeliveryWish changedOf(DeliveryPlan plan) {
        return DeliveryWish.of(plan.items().stream().map(DeliveryPlan.Item::story).toList());
    }

    /** The program is killed when the files are there and the log is not: simulated by leaving the writing out. */
    @Test
    void files_that_nobody_noted_do_not_count_as_delivered_and_are_not_written_over() throws Exception {
        Target target = usual();
        Story story = saved("Satu");
        var order = new ExportStory.Order(Formats.USUAL, id.redaksi.exchange.Choices.USUAL, ExportStory.Packing.BAG, folder);
        app.exportStory().send(List.of(story.id()), order, Embargoed.STAYS, new ExportStory.Following() {
            @Override
            public String name(id.redaksi.newsroom.Saved first, Story leaving, String usual) {
                return "satu-r1";
            }
        });

        assertEquals(List.of(), log(target));
        assertEquals(List.of(Turn.FRESH), turns(plan(target, changed())));
        byte[] before = Files.readAllBytes(folder.resolve("satu-r1.zip"));
        send(target, changed());
        assertEquals(List.of("satu-r1-2.zip"), log(target).stream().map(Delivery::file).toList());
        assertTrue(Arrays.equals(before, Files.readAllBytes(folder.resolve("satu-r1.zip"))));
    }

    @Test
    void what_could_not_be_noted_does_not_count_as_sent_and_ends_the_delivery() throws Exception {
        Target target = usual();
        DeliveryPlan plan = plan(target, these(saved("Satu"), saved("Dua")));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temporary.resolve("redaksi/newsroom.db"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TRIGGER no_room BEFORE INSERT ON delivery BEGIN SELECT RAISE(ABORT, 'no room'); END");
        }

        Report report = app.deliver().run(plan, Embargoed.STAYS, (_, _) -> true);

        assertEquals("targets.notNoted", report.stopped().orElseThrow().key());
        assertEquals(0, report.gone().size());
        assertEquals(List.of("satu-r1.proof.json", "satu-r1.zip"), files());
        assertEquals(List.of(), log(target));
    }

    @Test
    void what_leaves_is_the_revision_that_was_looked_at_whatever_is_saved_meanwhile() throws Exception {
        Target target = target("ninjs", "{slug}-r{revision}", false);
        Story story = saved("Satu");
        DeliveryPlan plan = plan(target, these(story));
        boolean[] changed = {false};

        app.deliver().run(plan, Embargoed.STAYS, (_, _) -> {
            changed[0] |= changesOnce(story, changed[0]);
            return true;
        });

        Delivery noted = log(target).getFirst();
        String text = Files.readString(folder.resolve(noted.file()));
        String wanted = app.newsroom().stories().at(app.newsroom().stories().history(story.id()).stream()
                .map(id.redaksi.newsroom.Version::revision)
                .filter(revision -> revision.number() == noted.revision())
                .findFirst()
                .orElseThrow()).headline();
        assertTrue(text.contains(wanted), text);
        assertEquals(noted.revision() == 1, noted.isChangedSince());
    }

    private boolean changesOnce(Story story, boolean done) {
        try {
            if (!done) {
                app.newsroom().stories().save(story.with(Field.HEADLINE, "Judul lain"), Revision.Kind.SAVED);
            }
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    // drives

    /** A computer whose drives are folders. */
    private static final class Drives implements Volumes {
        private final Map<Path, String> mounted = new HashMap<>();

        @Override
        public List<Path> mounts() {
            return new ArrayList<>(mounted.keySet());
        }

        @Override
        public Volume of(Path there) throws IOException {
            Path real = there.toRealPath();
            for (Map.Entry<Path, String> one : mounted.entrySet()) {
                if (real.startsWith(one.getKey())) {
                    return new Volume(one.getValue(), one.getKey());
                }
            }
            return new Volume("uuid:dalam", real.getRoot());
        }

        void mount(Path at, String id) throws IOException {
            mounted.put(Files.createDirectories(at).toRealPath(), id);
        }
    }

    private final Drives drives = new Drives();

    private Deliver withDrives() {
        return new Deliver(
                app.newsroom(), app.exportStory(), app.search(), new TargetPlaces(app.newsroom().folder(), drives), Samples.CLOCK);
    }

    private Target onDrive() throws Exception {
        Path stick = temporary.resolve("media/KABAR");
        drives.mount(stick, "uuid:1A2B");
        Target.Place place = withDrives().place(Files.createDirectories(stick.resolve("untuk/antara")));
        assertEquals(new Target.Place(stick.resolve("untuk/antara").toString(), "uuid:1A2B", "KABAR", "untuk/antara"), place);
        return target(usual().withId(TargetId.made(ids)).withPlace(place));
    }

    @Test
    void a_drive_is_found_where_it_stands_now() throws Exception {
        Target target = onDrive();
        Files.createDirectories(temporary.resolve("run/lain"));
        Files.move(temporary.resolve("media/KABAR"), temporary.resolve("run/lain/KABAR1"));
        drives.mounted.clear();
        drives.mount(temporary.resolve("run/lain/KABAR1"), "uuid:1A2B");
        DeliveryPlan plan = plan(target, these(saved("Satu")));

        Report report = withDrives().run(plan, Embargoed.STAYS, (_, _) -> true);

        assertEquals(temporary.toRealPath().resolve("run/lain/KABAR1/untuk/antara"), report.folder().toRealPath());
        assertEquals(2, files(report.folder()).size());
    }

    @Test
    void nothing_is_written_to_what_stands_in_the_place_of_a_drive_that_is_away() throws Exception {
        Target target = onDrive();
        drives.mounted.clear(); // the folders are still there, as an empty mount point would be
        DeliveryPlan plan = plan(target, these(saved("Satu")));

        var failed = assertThrows(ExportFailed.class, () -> withDrives().run(plan, Embargoed.STAYS, (_, _) -> true));

        assertEquals("targets.driveAway", failed.explanation().key());
        assertEquals("KABAR", failed.explanation().values().getFirst());
        assertEquals(List.of(), files(temporary.resolve("media/KABAR/untuk/antara")));
        assertEquals(List.of(), log(target));
    }

    @Test
    void another_drive_at_the_same_place_is_not_taken_for_it() throws Exception {
        Target target = onDrive();
        drives.mounted.clear();
        drives.mount(temporary.resolve("media/KABAR"), "uuid:FFFF");

        var failed = assertThrows(ExportFailed.class, () -> withDrives().tried(target));

        assertEquals("targets.driveAway", failed.explanation().key());
    }

    @Test
    void a_drive_that_is_pulled_in_the_midst_ends_the_delivery_with_what_went_noted() throws Exception {
        Target target = onDrive();
        DeliveryPlan plan = plan(target, these(saved("Satu"), saved("Dua"), saved("Tiga")));

        Report report = withDrives().run(plan, Embargoed.STAYS, (done, _) -> {
            if (done == 1 && !drives.mounted.isEmpty()) {
                pull();
            }
            return true;
        });

        assertEquals("targets.driveAway", report.stopped().orElseThrow().key());
        assertEquals(1, report.gone().size());
        assertEquals(1, log(target).size());
    }

    private void pull() {
        try {
            drives.mounted.clear();
            Files.move(temporary.resolve("media/KABAR"), temporary.resolve("dicabut"));
            Files.writeString(temporary.resolve("media/KABAR"), "no folder any more");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_full_drive_and_one_that_can_only_be_read_are_told_and_keep_nothing_half_written() throws Exception {
        try (var volume = new Volume(1)) {
            Path there = Files.createDirectories(volume.folder().resolve("masuk"));
            Target target = target(usual().withId(TargetId.made(ids)).withPlace(app.deliver().place(there)));
            assertTrue(target.place().isOnDrive());
            DeliveryPlan plan = plan(target, these(saved("Satu")));
            volume.fill();

            assertEquals("targets.full", assertThrows(ExportFailed.class, () -> app.deliver().run(plan, Embargoed.STAYS, (_, _) -> true)).explanation().key());
            Files.delete(volume.folder().resolve("penuh"));
            volume.readOnly(true);
            assertEquals("targets.readOnly", assertThrows(ExportFailed.class, () -> app.deliver().tried(target)).explanation().key());
            assertEquals("targets.readOnly", assertThrows(ExportFailed.class, () -> app.deliver().run(plan, Embargoed.STAYS, (_, _) -> true)).explanation().key());
            volume.readOnly(false);
            assertEquals(List.of(), files(there));
            assertEquals(List.of(), log(target));
            assertTrue(app.deliver().run(plan, Embargoed.STAYS, (_, _) -> true).isWhole());
        }
    }

    @Test
    void a_drive_that_becomes_full_in_the_midst_ends_the_delivery() throws Exception {
        try (var volume = new Volume(1)) {
            Target target = target(usual().withId(TargetId.made(ids)).withPlace(app.deliver().place(volume.folder())));
            DeliveryPlan plan = plan(target, these(saved("Satu"), saved("Dua")));

            Report report = app.deliver().run(plan, Embargoed.STAYS, (done, _) -> {
                if (done == 1) {
                    volume.fill();
                }
                return true;
            });

            assertEquals("targets.full", report.stopped().orElseThrow().key());
            assertEquals(1, log(target).size());
            assertTrue(files(volume.folder()).stream().noneMatch(name -> name.startsWith("dua")), files(volume.folder())::toString);
        }
    }

    @Test
    void a_trial_leaves_nothing() throws Exception {
        assertEquals(folder, app.deliver().tried(usual()));
        assertEquals(List.of(), files());
    }

    @Test
    void the_usual_rule_is_what_exports_by_hand_are_called() throws Exception {
        Story story = saved("Satu");
        Path byHand = app.exportStory().run(story.id(), temporary.resolve("tangan")).path();
        Report report = send(target("package", NamingRule.USUAL.text(), true), these(story));

        assertEquals(byHand.getFileName().toString(), report.gone().getFirst().file());
    }

    @Test
    void a_story_that_was_erased_leaves_no_word_in_the_log() throws Exception {
        Target target = usual();
        Story story = saved("Rahasia negara bocor ke mana mana");
        send(target, these(story));
        EraseStory.Report erased = app.eraseStory().run(story.id()).orElseThrow();

        assertTrue(erased.isGone(), () -> erased.searched().holding().toString());
        assertEquals("", log(target).getFirst().file());
        assertEquals(List.of(), plan(target, changed()).items());
    }

    @Test
    void from_a_newsroom_that_can_only_be_read_nothing_is_sent() throws Exception {
        Target target = usual();
        Story story = saved("Satu");
        try (App reading = App.openToRead(temporary.resolve("redaksi"), Samples.CLOCK)) {
            DeliveryPlan plan = reading.deliver().plan(target, these(story), Embargoed.STAYS, (_, _) -> true);

            assertEquals(1, plan.going().size());
            assertEquals(
                    "targets.onlyRead",
                    assertThrows(ExportFailed.class, () -> reading.deliver().run(plan, Embargoed.STAYS, (_, _) -> true))
                            .explanation()
                            .key());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void a_target_is_made_changed_duplicated_and_deleted() throws Exception {
        Target target = usual();
        assertEquals("Kantor berita 2", app.changeTargets().duplicate(target.id(), TargetId.made(ids)).name());
        assertThrows(ExportFailed.class, () -> app.changeTargets().change(target.id(), one -> one.withName("kantor BERITA 2")));
        app.changeTargets().change(target.id(), one -> one.withNaming("{id}"));
        assertEquals("{id}", app.newsroom().targets().find(target.id()).orElseThrow().naming());
        app.changeTargets().delete(target.id());
        assertThrows(ExportFailed.class, () -> app.changeTargets().delete(target.id()));
        assertEquals(1, app.newsroom().targets().all().size());
    }

    @Test
    void the_log_holds_the_words_of_no_story() throws Exception {
        Target target = usual();
        StoryId gone = saved("Satu").id();
        send(target, DeliveryWish.of(List.of(gone)));

        assertFalse(new String(log(target).getFirst().toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).contains("Isi berita"));
    }
}
