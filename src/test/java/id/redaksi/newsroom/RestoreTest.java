package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Backup.Kind;
import id.redaksi.newsroom.sqlite.Snapshot;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreTest {
    @TempDir
    Path temporary;

    private final Story story = Samples.story("Banjir", "Air naik sejak subuh");
    private Newsroom newsroom;
    private Backups backups;
    private Restore restore;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.open(live(), Samples.CLOCK);
        newsroom.stories().save(story, Revision.Kind.CREATED);
        backups = new Backups(live(), Samples.CLOCK);
        restore = new Restore(backups);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private Path live() {
        return temporary.resolve("redaksi");
    }

    private Path target() {
        return temporary.resolve("dipulihkan");
    }

    private static Story named(String id, String headline) {
        return Samples.story(headline, "Satu dua tiga").withId(new StoryId(id));
    }

    private Path backup() throws Exception {
        return backups.make(Kind.BY_HAND, _ -> {}).file();
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // The index of the log is scratch memory of those who read.
                if (!file.toString().endsWith("-shm")) {
                    all.put(file.getFileName().toString(), BackupPlace.hash(file));
                }
            }
        }
        return all;
    }

    @Test
    void a_backup_becomes_a_newsroom_in_a_new_folder_and_the_live_one_keeps_every_byte() throws Exception {
        Path file = backup();
        newsroom.stories().save(story.with(Field.HEADLINE, "Banjir surut"), Revision.Kind.SAVED);
        Map<String, String> before = bytes(live());

        restore.into(restore.examine(file), target(), _ -> {});

        assertEquals(before, bytes(live()));
        assertEquals(Kind.BEFORE_RESTORE, backups.list().getFirst().kind());
        try (Newsroom restored = Newsroom.open(target(), Samples.CLOCK)) {
            assertEquals(story, restored.stories().find(story.id()).orElseThrow().story());
            assertEquals(List.of(), restored.verify());
        }
    }

    @Test
    void photos_come_along() throws Exception {
        String photo = newsroom.originals().put(new byte[] {4, 5, 6});
        Story with = story.with(Field.LEAD, new Figure(
                new id.redaksi.story.BlockId("foto"), Inline.EMPTY, Inline.EMPTY, "", photo));
        newsroom.stories().save(with, Revision.Kind.SAVED);
        Path file = backup();
        Files.delete(live().resolve("media").resolve(photo));

        var restored = restore.into(restore.examine(file), target(), _ -> {});

        assertEquals(0, restored.photosMissing());
        assertArrayEquals(new byte[] {4, 5, 6}, Files.readAllBytes(target().resolve("media").resolve(photo)));
    }

    @Test
    void what_going_back_would_change_is_told_story_by_story() throws Exception {
        Story gone = named("01a20000-0000-7000-8000-000000000001", "Hanya di cadangan");
        newsroom.stories().save(gone, Revision.Kind.CREATED);
        Story same = named("01a20000-0000-7000-8000-000000000002", "Sama");
        newsroom.stories().save(same, Revision.Kind.CREATED);
        Path file = backup();
        Path otherFolder = temporary.resolve("lain");
        try (Newsroom other = Newsroom.open(otherFolder, Samples.CLOCK)) {
            other.stories().save(story, Revision.Kind.CREATED);
            other.stories().save(story.with(Field.HEADLINE, "Banjir surut pagi"), Revision.Kind.SAVED);
            other.stories().save(same, Revision.Kind.CREATED);
            other.stories().save(named("01a20000-0000-7000-8000-000000000003", "Baru"), Revision.Kind.CREATED);

            List<GoingBack> all = restore.compare(restore.examine(file), other.stories());

            assertEquals(
                    Set.of(
                            new GoingBack(story.id(), "Banjir surut pagi", GoingBack.Which.NEWER_HERE, 2, 0),
                            new GoingBack(gone.id(), "Hanya di cadangan", GoingBack.Which.ONLY_THERE, 0, 6),
                            new GoingBack(
                                    new StoryId("01a20000-0000-7000-8000-000000000003"),
                                    "Baru",
                                    GoingBack.Which.ONLY_HERE,
                                    4,
                                    0),
                            new GoingBack(same.id(), "Sama", GoingBack.Which.SAME, 0, 0)),
                    Set.copyOf(all));
            assertEquals(GoingBack.Which.SAME, all.getLast().which());
        }
    }

    /** A backup made bad in one way, and the reason that is given; an empty one for a good backup. */
    record Trial(String name, String reason, Spoiler spoiler) {
        interface Spoiler {
            void spoil(RestoreTest test, Path backup) throws Exception;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Trial> trials() {
        List<Trial> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(new Trial("as it was made " + i, "", (_, _) -> {}));
        }
        all.add(new Trial("unlisted", "", (test, backup) -> Files.delete(backup.resolveSibling("ledger.jsonl"))));
        all.add(new Trial("renamed", "", (test, backup) -> {}));
        for (int length : new int[] {0, 1, 99, 100, 512, 4_096, 20_000}) {
            all.add(new Trial(
                    "cut to " + length,
                    length == 0 ? "backup.bad.empty" : length < 100 ? "backup.bad.notDatabase" : "backup.bad.truncated",
                    (_, backup) -> {
                        byte[] bytes = Files.readAllBytes(backup);
                        Files.write(backup, java.util.Arrays.copyOf(bytes, length));
                    }));
        }
        for (int newer : new int[] {1, 100}) {
            all.add(new Trial("newer by " + newer, "backup.bad.newer", (_, backup) -> Altered.version(
                    backup, Schema.MIGRATIONS.newest() + newer)));
        }
        all.add(new Trial("a text", "backup.bad.notDatabase", (_, backup) -> Files.writeString(backup, "x".repeat(500))));
        all.add(new Trial("another program's", "backup.bad.foreign", (_, backup) -> {
            byte[] bytes = Files.readAllBytes(backup);
            bytes[68] ^= 1;
            Files.write(backup, bytes);
        }));
        all.add(new Trial("gone", "backup.bad.missing", (_, backup) -> Files.delete(backup)));
        all.add(new Trial("a folder", "backup.bad.missing", (_, backup) -> {
            Files.delete(backup);
            Files.createDirectory(backup);
        }));
        all.add(new Trial("altered text, listed", "backup.bad.changed", (_, backup) -> Altered.revision(backup)));
        all.add(new Trial("altered text, unlisted", "backup.bad.hashes", (_, backup) -> {
            Files.delete(backup.resolveSibling("ledger.jsonl"));
            Altered.revision(backup);
        }));
        all.add(new Trial("a revision less", "backup.bad.changed", (_, backup) -> Altered.without(backup, 1)));
        for (int i = 1; i <= 8; i++) {
            int part = i;
            all.add(new Trial("a byte changed at " + i + "/9", "backup.bad", (_, backup) -> {
                byte[] bytes = Files.readAllBytes(backup);
                bytes[bytes.length * part / 9] ^= 0x55;
                Files.write(backup, bytes);
            }));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("trials")
    void a_backup_is_restored_right_or_refused_with_its_reason_and_the_live_one_stays(Trial trial) throws Exception {
        newsroom.stories().save(story.with(Field.HEADLINE, "Banjir surut"), Revision.Kind.SAVED);
        Path file = backup();
        trial.spoiler().spoil(this, file);
        Map<String, String> before = bytes(live());

        if (trial.reason().isEmpty()) {
            restore.into(restore.examine(file), target(), _ -> {});
            try (Newsroom restored = Newsroom.open(target(), Samples.CLOCK)) {
                assertEquals(
                        "Banjir surut",
                        restored.stories().find(story.id()).orElseThrow().story().headline());
            }
        } else {
            BackupFailed refused = assertThrows(BackupFailed.class, () -> restore.into(restore.examine(file), target(), _ -> {}));
            assertTrue(refused.explanation().key().startsWith(trial.reason()), refused.explanation().key());
            assertFalse(Files.exists(target()));
        }
        assertEquals(before, bytes(live()));
    }

    @Test
    void without_our_hashes_an_altered_backup_would_be_restored() throws Exception {
        Path file = backup();
        Altered.revision(file);
        assertTrue(Snapshot.isSound(file));
        var looks = Set.of(Proof.Look.HEADER, Proof.Look.STRUCTURE);
        var means = new Backups.Means(() -> {}, () -> 0, Snapshot::take, _ -> Long.MAX_VALUE, looks);
        var trusting = new Restore(new Backups(live(), Samples.CLOCK, means), means);
        Files.delete(file.resolveSibling("ledger.jsonl"));

        trusting.into(trusting.examine(file), target(), _ -> {});

        try (Newsroom restored = Newsroom.open(target(), Samples.CLOCK)) {
            assertFalse(restored.verify().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_backup_of_an_older_shape_is_brought_to_the_present_one_in_the_new_folder(int shape) throws Exception {
        Path former = Files.createDirectories(temporary.resolve("lama"));
        FormerNewsroom.make(former, shape, List.of(story, story.with(Field.HEADLINE, "Banjir surut")));
        Path file = new Backups(former, Samples.CLOCK).make(Kind.BY_HAND, _ -> {}).file();
        String bytes = BackupPlace.hash(file);

        var examined = restore.examine(file);
        assertTrue(examined.older());
        assertEquals(
                GoingBack.Which.NEWER_THERE,
                restore.compare(examined, newsroom.stories()).getFirst().which());
        restore.into(examined, target(), _ -> {});

        assertEquals(bytes, BackupPlace.hash(file));
        try (Newsroom restored = Newsroom.open(target(), Samples.CLOCK)) {
            assertEquals(
                    "Banjir surut",
                    restored.stories().find(story.id()).orElseThrow().story().headline());
            assertEquals(List.of(), restored.verify());
        }
    }

    @Test
    void an_altered_backup_of_an_older_shape_is_refused() throws Exception {
        Path former = Files.createDirectories(temporary.resolve("lama"));
        FormerNewsroom.make(former, 4, List.of(story));
        Path file = new Backups(former, Samples.CLOCK).make(Kind.BY_HAND, _ -> {}).file();
        Files.delete(file.resolveSibling("ledger.jsonl"));
        Altered.bytes(file);

        assertEquals("backup.bad.hashes", refusal(() -> restore.examine(file)));
    }

    @Test
    void a_backup_of_another_newsroom_is_restored_and_said_to_be_one() throws Exception {
        Path other = temporary.resolve("lain");
        Path file;
        try (Newsroom second = Newsroom.open(other, Samples.CLOCK)) {
            second.stories().save(story, Revision.Kind.CREATED);
            file = new Backups(other, Samples.CLOCK).make(Kind.BY_HAND, _ -> {}).file();
        }

        assertTrue(restore.examine(file).other());
        assertFalse(restore.examine(backup()).other());
        restore.into(restore.examine(file), target(), _ -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "backup", "both", "partial"})
    void a_stale_log_beside_it_changes_nothing(String where) throws Exception {
        Path file = backup();
        String wanted = BackupPlace.hash(file);
        byte[] log = staleLog();
        if (where.equals("live") || where.equals("both")) {
            newsroom.close();
            Files.write(live().resolve("newsroom.db-wal"), log);
        }
        if (where.equals("backup") || where.equals("both")) {
            Files.write(file.resolveSibling(file.getFileName() + "-wal"), log);
        }
        if (where.equals("partial")) {
            Files.write(backups.folder().resolve("copy.partial-wal"), log);
        }

        restore.into(restore.examine(file), target(), _ -> {});

        assertEquals(wanted, BackupPlace.hash(target().resolve("newsroom.db")));
        assertFalse(Files.exists(target().resolve("newsroom.db-wal")));
        try (Newsroom restored = Newsroom.open(target(), Samples.CLOCK)) {
            assertEquals(story, restored.stories().find(story.id()).orElseThrow().story());
        }
    }

    /** The log of a session in another newsroom that was cut off. */
    private byte[] staleLog() throws Exception {
        Path other = temporary.resolve("lain");
        try (Newsroom second = Newsroom.open(other, Samples.CLOCK)) {
            second.stories().save(story.with(Field.HEADLINE, "Dari sesi lain"), Revision.Kind.CREATED);
            return Files.readAllBytes(other.resolve("newsroom.db-wal"));
        }
    }

    @Test
    void a_folder_that_holds_anything_or_is_inside_the_newsroom_is_refused() throws Exception {
        var examined = restore.examine(backup());
        Files.createDirectories(target());
        Files.writeString(target().resolve("newsroom.db-wal"), "x");

        assertEquals("backup.target.notEmpty", refusal(() -> restore.into(examined, target(), _ -> {})));
        assertEquals("x", Files.readString(target().resolve("newsroom.db-wal")));
        assertEquals(
                "backup.target.inside",
                refusal(() -> restore.into(examined, live().resolve("exports"), _ -> {})));
    }

    @Test
    void a_full_disk_leaves_the_folder_as_it_was() throws Exception {
        var full = new Restore(backups, new Backups.Means(() -> {}, () -> 0, Snapshot::take, _ -> 10, Proof.ALL));
        var examined = full.examine(backup());

        assertEquals("backup.noRoom", refusal(() -> full.into(examined, target(), _ -> {})));
        assertFalse(Files.exists(target()));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(BackupFailed.class, act).explanation().key();
    }
}
