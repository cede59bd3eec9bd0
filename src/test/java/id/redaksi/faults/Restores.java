package id.redaksi.faults;

import id.redaksi.newsroom.Backup;
import id.redaksi.newsroom.BackupFailed;
import id.redaksi.newsroom.Backups;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Restore;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Good and bad backups, restored: what is good becomes a newsroom with the very text, what is bad is refused, and in both
 * the newsroom that is there keeps every byte. The control copies the backup into place and believes SQLite's own look.
 */
final class Restores {
    /** What was done to the backup. */
    private enum Kind {
        GOOD,
        GOOD_WITH_FOREIGN_LOG,
        LETTER_CHANGED,
        PAGE_CHANGED,
        CUT_SHORT,
        EMPTY,
        NO_DATABASE,
        FOREIGN_DATABASE,
        NEWER;

        boolean isGood() {
            return this == GOOD || this == GOOD_WITH_FOREIGN_LOG;
        }
    }

    private static final int PAGE = 4096;

    private final Rig rig;
    private final SplittableRandom random = new SplittableRandom(17);
    private final Tally tally = new Tally();
    private final Tally control = new Tally();
    private int refused;

    private Restores(Rig rig) {
        this.rig = rig;
    }

    static List<Outcome> run(Rig rig, int backups) throws Exception {
        var restores = new Restores(rig);
        for (int i = 0; i < backups; i++) {
            restores.one(Kind.values()[i % Kind.values().length], i);
        }
        return List.of(
                restores.tally.tried("backups restored, good and bad", restores.refused + " refused"),
                restores.control.control("backups copied into place, by SQLite's own look", ""));
    }

    /** The story whose letters nothing makes shorter, so that they stand in the file as they are. */
    private static Story story(int seed) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append((char) ('!' + random.nextInt(90)));
        }
        return Samples.story("Judul " + seed, text.toString());
    }

    private void one(Kind kind, int seed) throws Exception {
        Path folder = rig.folder("restore");
        Path live = folder.resolve("newsroom");
        Path target = folder.resolve("restored");
        try (Newsroom newsroom = Newsroom.open(live, Samples.CLOCK)) {
            newsroom.stories().save(story(seed), Revision.Kind.SAVED);
            Backup made = newsroom.backups().make(Backup.Kind.BY_HAND, _ -> {});
            // By another name nothing is listed of it: it is judged by itself alone in every second try.
            Path file = seed % 2 == 0 ? made.file() : Files.copy(made.file(), folder.resolve("copy.db"));
            spoil(kind, file, live);
            Map<String, byte[]> before = bytes(live);
            boolean restored = restores(newsroom.backups(), file, target);
            tally.run(1, 0);
            if (restored != kind.isGood()) {
                tally.wrong(kind + (restored ? " was restored" : " was refused"));
            }
            refused += restored ? 0 : 1;
            if (!same(before, bytes(live))) {
                tally.wrong(kind + ": the newsroom that is there has changed");
            }
        }
        if (kind.isGood() && !holds(target, seed)) {
            tally.wrong(kind + ": what was restored is not what was saved");
        }
        Rig.delete(folder);
    }

    private static boolean restores(Backups backups, Path file, Path target) {
        var restore = new Restore(backups);
        try {
            restore.into(restore.examine(file), target, _ -> {});
            return true;
        } catch (BackupFailed e) {
            return false;
        }
    }

    private void spoil(Kind kind, Path file, Path live) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] spoilt = switch (kind) {
            case GOOD -> bytes;
            case GOOD_WITH_FOREIGN_LOG -> {
                Files.copy(live.resolve("newsroom.db-wal"), Path.of(file + "-wal"), StandardCopyOption.REPLACE_EXISTING);
                yield bytes;
            }
            case LETTER_CHANGED -> letterChanged(bytes);
            case PAGE_CHANGED -> pageChanged(bytes);
            case CUT_SHORT -> Arrays.copyOf(bytes, bytes.length / PAGE / 2 * PAGE);
            case EMPTY -> new byte[0];
            case NO_DATABASE -> "bukan basis data".repeat(100).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            case FOREIGN_DATABASE -> number(bytes, 68, 0);
            case NEWER -> number(bytes, 60, 1_000);
        };
        Files.write(file, spoilt);
        if (kind == Kind.LETTER_CHANGED) {
            control.run(1, 0);
            if (Kept.integrity(file).equals("ok")) {
                control.wrong("not seen");
            }
        }
    }

    /** Changes a byte deep in the largest text, where no structure of SQLite's is. */
    private byte[] letterChanged(byte[] bytes) {
        int at = (bytes.length / PAGE - 3) * PAGE + 100 + random.nextInt(PAGE - 200);
        bytes[at] ^= 1;
        return bytes;
    }

    private byte[] pageChanged(byte[] bytes) {
        byte[] page = new byte[PAGE];
        random.nextBytes(page);
        System.arraycopy(page, 0, bytes, (1 + random.nextInt(bytes.length / PAGE - 1)) * PAGE, PAGE);
        return bytes;
    }

    private static byte[] number(byte[] bytes, int at, int number) {
        ByteBuffer.wrap(bytes).putInt(at, number);
        return bytes;
    }

    /** Everything but the backups and what those who read leave. */
    private static Map<String, byte[]> bytes(Path live) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(live)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith("-shm")) {
                    all.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return all;
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream().allMatch(name -> Arrays.equals(one.get(name), other.get(name)));
    }

    private static boolean holds(Path folder, int seed) throws NewsroomFailed {
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            Story wanted = story(seed);
            return newsroom.stories().find(wanted.id()).filter(saved -> saved.story().equals(wanted)).isPresent()
                    && Kept.wrong(newsroom).isEmpty();
        }
    }
}
