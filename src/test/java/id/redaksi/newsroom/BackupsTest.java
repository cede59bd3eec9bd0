package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Backup.Kind;
import id.redaksi.newsroom.sqlite.Snapshot;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path temporary;

    private final Story story = Samples.story("Banjir", "Air naik sejak subuh");
    private final Hands hands = new Hands();
    private Newsroom newsroom;
    private Backups backups;

    /** A clock and a monotonic one, moved by hand. */
    private static final class Hands extends Clock {
        private Instant now = Samples.CLOCK.instant();
        private long monotonic;

        void pass(Duration time) {
            now = now.plus(time);
            monotonic += time.toNanos();
        }

        void jump(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.open(folder(), hands);
        newsroom.stories().save(story, Revision.Kind.CREATED);
        backups = backups();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private Path folder() {
        return temporary.resolve("redaksi");
    }

    /** As a start of the program has them. */
    private Backups backups() {
        return with(Snapshot::take, _ -> Long.MAX_VALUE, Proof.ALL);
    }

    private Backups with(Backups.Copier copier, Backups.Room room, Set<Proof.Look> looks) {
        return new Backups(folder(), hands, new Backups.Means(() -> {}, () -> hands.monotonic, copier, room, looks));
    }

    private void write(String headline) throws SaveFailed {
        newsroom.stories().save(story.with(Field.HEADLINE, headline), Revision.Kind.SAVED);
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(BackupFailed.class, act).explanation().key();
    }

    private List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_backup_is_listed_with_what_it_holds() throws Exception {
        write("Banjir surut");

        Backup made = backups.make(Kind.BY_HAND, _ -> {});

        assertEquals(List.of(made), backups.list());
        assertEquals(2, made.state().revisions());
        assertEquals(1, made.state().stories());
        assertEquals(BackupPlace.hash(made.file()), made.sha256());
        assertEquals(made, backups().list().getFirst());
    }

    @Test
    void what_is_being_typed_is_in_it_and_makes_a_new_one_worth_while() throws Exception {
        backups.make(Kind.BY_HAND, _ -> {});
        assertFalse(backups.isChanged());

        newsroom.drafts().keep(story.with(Field.HEADLINE, "Diketik"), new Drafts.Caret(place(), place(), 0));

        assertTrue(backups.isChanged());
        assertTrue(backups.before(Kind.BEFORE_IMPORT, _ -> {}).isPresent());
        assertEquals(Optional.empty(), backups.before(Kind.BEFORE_IMPORT, _ -> {}));
    }

    private id.redaksi.story.Position place() {
        return new id.redaksi.story.Position(story.body().blocks().getFirst().id(), 0, 0);
    }

    @Test
    void a_copy_of_a_former_state_is_not_kept_though_it_is_whole_in_itself() throws Exception {
        Path former = temporary.resolve("former.db");
        Snapshot.take(folder().resolve("newsroom.db"), former);
        write("Banjir surut");

        assertEquals(1, Proof.of(former, Proof.ALL).state().revisions());
        assertEquals("backup.bad.counts", refusal(() -> with(copying(former), _ -> Long.MAX_VALUE, Proof.ALL)
                .make(Kind.BY_HAND, _ -> {})));
        assertEquals(List.of(), backups.list());
    }

    private static Backups.Copier copying(Path file) {
        return (_, to) -> {
            try {
                Files.copy(file, to);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
    }

    @Test
    void a_copy_that_lost_a_revision_is_not_kept_and_would_pass_uncounted() throws Exception {
        write("Banjir surut");
        Path short_ = temporary.resolve("short.db");
        Snapshot.take(folder().resolve("newsroom.db"), short_);
        Altered.without(short_, 1);
        Set<Proof.Look> looks = Set.of(Proof.Look.HEADER, Proof.Look.STRUCTURE);

        assertEquals(2, Proof.of(short_, looks).state().sequence());
        assertEquals("backup.bad.counts", refusal(() -> with(copying(short_), _ -> Long.MAX_VALUE, looks)
                .make(Kind.BY_HAND, _ -> {})));
    }

    @Test
    void a_copy_with_an_altered_revision_is_not_kept() throws Exception {
        Backups.Copier altering = (database, to) -> {
            Snapshot.take(database, to);
            Altered.revision(to);
        };

        assertEquals(
                "backup.bad.hashes",
                refusal(() -> with(altering, _ -> Long.MAX_VALUE, Proof.ALL).make(Kind.BY_HAND, _ -> {})));
        assertEquals(List.of(), backups.list());
        assertEquals(List.of("turn.lock"), files(backups.folder()));
    }

    @Test
    void without_our_hashes_the_altered_copy_would_pass() throws Exception {
        Backups.Copier altering = (database, to) -> {
            Snapshot.take(database, to);
            Altered.revision(to);
        };
        var blind = with(altering, _ -> Long.MAX_VALUE, Set.of(Proof.Look.HEADER, Proof.Look.STRUCTURE));

        assertEquals(1, blind.make(Kind.BY_HAND, _ -> {}).state().revisions());
    }

    @Test
    void damage_that_is_in_the_newsroom_itself_ends_no_backups_and_is_counted() throws Exception {
        newsroom.close();
        Altered.revision(folder().resolve("newsroom.db"));
        newsroom = Newsroom.open(folder(), hands);

        assertEquals(1, backups.make(Kind.BY_HAND, _ -> {}).damaged());
    }

    @Test
    void a_disk_without_room_is_told_before_anything_is_written() throws Exception {
        var full = with(Snapshot::take, _ -> 1_000_000, Proof.ALL);

        assertEquals("backup.noRoom", refusal(() -> full.make(Kind.BY_HAND, _ -> {})));
        assertEquals(List.of("turn.lock"), files(backups.folder()));
    }

    @Test
    void a_disk_that_fills_up_gives_up_the_oldest_hourly_ones_for_the_new_one() throws Exception {
        long[] free = {Long.MAX_VALUE};
        var scarce = with(Snapshot::take, _ -> free[0], Proof.ALL);
        scarce.make(Kind.DAILY, _ -> {});
        for (int i = 0; i < 4; i++) {
            write("Judul " + i);
            scarce.make(Kind.HOURLY, _ -> {});
        }
        write("Terbaru");
        long size = scarce.list().getFirst().bytes();
        free[0] = 16_000_000 + size; // less than a copy, its log and what is spared need

        Backup made = scarce.make(Kind.HOURLY, _ -> {});

        List<Backup> left = scarce.list();
        assertEquals(made.counter(), left.getFirst().counter());
        assertTrue(left.size() < 6, left.size() + " are kept");
        assertTrue(left.stream().anyMatch(one -> one.kind() == Kind.DAILY), "one of another day stays");
        assertTrue(left.stream().allMatch(one -> Files.exists(one.file())));
    }

    @Test
    void where_giving_up_would_not_be_enough_nothing_is_given_up() throws Exception {
        backups.make(Kind.DAILY, _ -> {});
        for (int i = 0; i < 4; i++) {
            write("Judul " + i);
            backups.make(Kind.HOURLY, _ -> {});
        }
        var full = with(Snapshot::take, _ -> 1_000, Proof.ALL);

        assertEquals("backup.noRoom", refusal(() -> full.make(Kind.HOURLY, _ -> {})));
        assertEquals(5, full.list().size());
        assertTrue(full.rhythm().isScarce());
    }

    @Test
    void a_newsroom_whose_copy_takes_long_is_not_copied_again_within_the_hour_after() throws Exception {
        Backups.Copier slow = (database, to) -> {
            hands.monotonic += Duration.ofMinutes(2).toNanos();
            Snapshot.take(database, to);
        };
        var large = with(slow, _ -> Long.MAX_VALUE, Proof.ALL);
        assertTrue(large.keepUp(_ -> {}).isPresent());
        write("Satu");
        hands.pass(Duration.ofMinutes(90));
        assertEquals(Optional.empty(), large.keepUp(_ -> {}));
        assertEquals(Duration.ofHours(2), large.rhythm().gap());
        hands.pass(Duration.ofMinutes(30));

        assertTrue(large.keepUp(_ -> {}).isPresent());
    }

    @Test
    void what_was_left_half_made_is_swept_and_what_was_finished_is_listed() throws Exception {
        Backup made = backups.make(Kind.BY_HAND, _ -> {});
        Files.write(backups.folder().resolve("copy.partial"), new byte[10]);
        Files.delete(backups.folder().resolve("ledger.jsonl"));
        assertEquals(List.of(), backups.list());

        write("Banjir surut");
        Backup next = backups.make(Kind.BY_HAND, _ -> {});

        assertEquals(
                List.of(next.sha256(), made.sha256()),
                backups.list().stream().map(Backup::sha256).toList());
        assertFalse(files(backups.folder()).contains("copy.partial"));
        assertTrue(next.counter() > made.counter());
    }

    @Test
    void a_backup_that_changed_on_the_disk_is_listed_no_more() throws Exception {
        Backup made = backups.make(Kind.BY_HAND, _ -> {});
        byte[] bytes = Files.readAllBytes(made.file());
        bytes[bytes.length - 1] ^= 1;
        Files.write(made.file(), bytes);

        assertTrue(Set.of("backup.bad.changed", "backup.bad.structure").contains(refusal(() -> backups.verify(made))));
        assertEquals(List.of(), backups.list());
    }

    @Test
    void before_a_migration_a_verified_backup_of_the_former_shape_is_made() throws Exception {
        Path former = Files.createDirectories(temporary.resolve("lama"));
        FormerNewsroom.make(former, 4, List.of(story));

        Newsroom.open(former, hands).close();

        Backup made = new Backups(former, hands).list().getFirst();
        assertEquals(Kind.BEFORE_MIGRATION, made.kind());
        assertEquals(4, made.schema());
    }

    @Test
    void without_that_backup_there_is_no_migration() throws Exception {
        Path former = Files.createDirectories(temporary.resolve("lama"));
        FormerNewsroom.make(former, 4, List.of(story));
        Files.writeString(former.resolve("backups"), "in the way");
        String bytes = BackupPlace.hash(former.resolve("newsroom.db"));

        assertEquals(
                "backup.noMigration",
                assertThrows(NewsroomFailed.class, () -> Newsroom.open(former, hands)).explanation().key());

        assertEquals(bytes, BackupPlace.hash(former.resolve("newsroom.db")));
        Files.delete(former.resolve("backups"));
        Newsroom.open(former, hands).close();
    }

    @Test
    void the_backups_that_still_hold_a_story_are_named() throws Exception {
        Story other = Samples.story("Lain", "x").withId(new id.redaksi.story.StoryId("01a20000-0000-7000-8000-000000000009"));
        backups.make(Kind.BY_HAND, _ -> {});
        newsroom.stories().save(other, Revision.Kind.CREATED);
        Backup second = backups.make(Kind.BY_HAND, _ -> {});

        assertEquals(List.of(second), backups.holding(other.id()));
        assertEquals(2, backups.holding(story.id()).size());
    }

    @Test
    void two_programs_do_not_make_one_at_once() throws Exception {
        backups.make(Kind.BY_HAND, _ -> {});
        try (Turn _ = Turn.take(backups.folder())) {
            assertEquals("backup.busy", refusal(() -> backups.make(Kind.BY_HAND, _ -> {})));
        }
        backups.make(Kind.BY_HAND, _ -> {});
    }

    @Test
    void photos_stand_beside_it_once() throws Exception {
        String photo = newsroom.originals().put(new byte[] {1, 2, 3});

        backups.make(Kind.BY_HAND, _ -> {});
        write("Banjir surut");
        backups.make(Kind.BY_HAND, _ -> {});

        assertEquals(List.of(photo), files(backups.folder().resolve("media")));
    }

    @Test
    void one_is_made_each_hour_in_which_something_changed() throws Exception {
        assertEquals(Kind.WEEKLY, backups.keepUp(_ -> {}).orElseThrow().kind());
        write("Satu");
        hands.pass(Duration.ofMinutes(59));
        assertEquals(Optional.empty(), backups.keepUp(_ -> {}));
        hands.pass(Duration.ofMinutes(1));
        assertEquals(Kind.HOURLY, backups.keepUp(_ -> {}).orElseThrow().kind());
        hands.pass(Duration.ofHours(3));
        assertEquals(Optional.empty(), backups.keepUp(_ -> {}));
        write("Dua");
        hands.pass(Duration.ofHours(21));
        assertEquals(Kind.DAILY, backups.keepUp(_ -> {}).orElseThrow().kind());
    }

    @Test
    void with_nothing_changed_the_last_one_is_looked_at_again_each_day() throws Exception {
        backups.keepUp(_ -> {});
        hands.pass(Duration.ofDays(1));

        assertEquals(Optional.empty(), backups.keepUp(_ -> {}));

        assertEquals(1, backups.list().size());
        assertEquals(hands.now, backups.list().getFirst().verified());
    }

    @Test
    void a_clock_that_is_off_by_ten_years_brings_one_backup_more_at_most() throws Exception {
        for (Duration jump : List.of(Duration.ofDays(-3650), Duration.ofDays(3650), Duration.ofHours(-1))) {
            backups.make(Kind.BY_HAND, _ -> {});
            int before = backups.list().size();
            write("Sesudah " + jump);
            hands.jump(jump);
            Backups started = backups();

            for (int minute = 0; minute < 30; minute++) {
                started.keepUp(_ -> {});
                write("Menit " + minute + jump);
                hands.pass(Duration.ofMinutes(1));
            }

            assertTrue(started.list().size() - before <= 1, () -> "after " + jump);
        }
    }

    @Test
    void a_clock_that_jumps_at_every_start_uses_up_no_weekly_ones() throws Exception {
        backups.keepUp(_ -> {});
        for (int start = 0; start < 10; start++) {
            hands.jump(Duration.ofDays(start % 2 == 0 ? -3650 : 3650));
            write("Mulai " + start);
            backups().keepUp(_ -> {});
        }

        long weekly = backups.list().stream().filter(one -> one.kind() == Kind.WEEKLY).count();
        assertTrue(weekly <= 3, () -> weekly + " weekly ones");
    }

    @Test
    void a_second_place_gets_what_it_missed_once_it_is_back() throws Exception {
        Path drive = Files.createDirectories(temporary.resolve("drive"));
        backups.second().choose(drive);
        newsroom.originals().put(new byte[] {1, 2, 3});
        backups.make(Kind.BY_HAND, _ -> {});
        assertEquals(1, backups.second().catchUp());

        Path away = temporary.resolve("away");
        Files.move(drive, away);
        Files.createDirectories(drive);
        write("Banjir surut");
        backups.make(Kind.BY_HAND, _ -> {});
        assertTrue(backups.second().isAway());
        assertEquals(0, backups.second().catchUp());
        assertEquals(List.of(), files(drive));

        Files.delete(drive);
        Files.move(away, drive);
        assertEquals(1, backups.second().catchUp());
        assertEquals(2, backups().second().list().size());
        assertEquals(
                List.of(1), backups.second().list().stream().map(one -> media(one.file())).distinct().toList());
    }

    private int media(Path backup) {
        try {
            return files(backup.resolveSibling("media")).size();
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void a_second_place_inside_the_newsroom_is_refused() throws Exception {
        Path inside = Files.createDirectories(folder().resolve("exports"));

        assertEquals("backup.second.inside", refusal(() -> backups.second().choose(inside)));
    }
}
