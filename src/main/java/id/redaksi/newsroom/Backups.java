package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Snapshot;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The backups of a newsroom. One is a whole copy of the database as it stood at a moment, made beside the newsroom while
 * others write to it, read again from end to end, and only then given its name and listed; photos stand by their hashes
 * beside it. Needs nobody to hold the newsroom. Any thread; every call blocks, a making for seconds in a large newsroom.
 */
public final class Backups {
    /** What is being done just now. */
    public enum Step {
        COPYING,
        CHECKING,
        PHOTOS,
        SECOND_PLACE
    }

    /** Makes a copy of a database. */
    interface Copier {
        void copy(Path database, Path to) throws DatabaseFailed;
    }

    /** What a disk still takes, in bytes. */
    interface Room {
        long in(Path folder) throws IOException;
    }

    /** Moves the log that grew while a copy was read into the database; only who writes to it can. */
    interface Tidy {
        void log() throws DatabaseFailed;
    }

    /** What backups are made with; tests have another time, a copier that copies badly, a full disk, and fewer looks. */
    record Means(Tidy tidy, LongSupplier monotonic, Copier copier, Room room, Set<Proof.Look> looks) {
        static final Means USUAL = new Means(
                () -> {},
                System::nanoTime,
                Snapshot::take,
                folder -> Files.getFileStore(folder).getUsableSpace(),
                Proof.ALL);

        Means held(Tidy by) {
            return new Means(by, monotonic, copier, room, looks);
        }
    }

    /** What else a copy needs beside its own size: the list, the folder, and room for somebody to go on writing. */
    private static final long SPARE = 16_000_000;

    private static final Duration LOOKED_AT = Duration.ofHours(24);

    private final Path newsroom;
    private final BackupPlace place;
    private final SecondPlace second;
    private final BackupCopy copying;
    private final Clock clock;
    private final Means means;
    private @Nullable Long lastTurn;
    private Duration before = Duration.ZERO;
    private volatile Duration took = Duration.ZERO;

    /** The backups of the newsroom in the folder, which another program may hold. */
    public Backups(Path newsroom, Clock clock) {
        this(newsroom, clock, Means.USUAL);
    }

    /** The backups of a newsroom that this program writes to. */
    static Backups held(Path newsroom, Clock clock, Tidy tidy) {
        return new Backups(newsroom, clock, Means.USUAL.held(tidy));
    }

    Backups(Path newsroom, Clock clock, Means means) {
        this.newsroom = newsroom;
        this.clock = clock;
        this.means = means;
        place = new BackupPlace(newsroom.resolve("backups"));
        second = new SecondPlace(place, means.room());
        copying = new BackupCopy(newsroom, place, means);
    }

    /** The folder that holds them. */
    public Path folder() {
        return place.folder();
    }

    Path newsroom() {
        return newsroom;
    }

    /** Where finished backups also go. */
    public SecondPlace second() {
        return second;
    }

    /** Those that are there and were verified, the newest first. */
    public List<Backup> list() throws BackupFailed {
        try {
            return place.list();
        } catch (IOException e) {
            throw BackupFailed.because("backup.unreadable", place.folder().toString());
        }
    }

    /** Whether the newsroom holds anything that the last verified backup does not. */
    public boolean isChanged() throws BackupFailed {
        return isChanged(list());
    }

    private boolean isChanged(List<Backup> all) throws BackupFailed {
        Backup.State now = copying.state();
        return all.isEmpty() ? now.revisions() > 0 : !all.getFirst().state().equals(now);
    }

    /** Makes one before something that changes much, unless the last one holds all there is. */
    public Optional<Backup> before(Backup.Kind kind, Consumer<Step> told) throws BackupFailed {
        return isChanged() ? Optional.of(make(kind, told)) : Optional.empty();
    }

    /**
     * Makes the one that is due, if any is and something changed; looks at the last one again once a day if nothing did.
     * To be called now and then while the program runs.
     */
    public synchronized Optional<Backup> keepUp(Consumer<Step> told) throws BackupFailed {
        List<Backup> all = list();
        Duration gap = gap(all);
        Optional<Backup.Kind> due = Rotation.due(made(), sinceTurn(all, gap), gap);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Optional<Backup> made = Optional.empty();
        if (isChanged(all)) {
            made = Optional.of(make(due.get(), told));
        } else if (!all.isEmpty() && isLongAgo(all.getFirst().verified())) {
            verify(all.getFirst());
        }
        return made;
    }

    private boolean isLongAgo(Instant verified) {
        Duration age = Duration.between(verified, clock.instant());
        return age.isNegative() || age.compareTo(LOOKED_AT) >= 0;
    }

    /** How often this newsroom is copied, and how many copies its disk bears. */
    public Rhythm rhythm() throws BackupFailed {
        List<Backup> all = list();
        long size = all.isEmpty() ? 0 : all.getFirst().bytes();
        try {
            return new Rhythm(gap(all), all.isEmpty() ? Long.MAX_VALUE : Allowance.copies(all, means.room().in(place.folder()), size));
        } catch (IOException e) {
            throw BackupFailed.because("backup.unreadable", place.folder().toString());
        }
    }

    private Duration gap(List<Backup> all) {
        return Rhythm.gap(all.isEmpty() ? 0 : all.getFirst().bytes(), took);
    }

    /** By the clock for the time before this program, by the monotonic one from then on. */
    private Duration sinceTurn(List<Backup> all, Duration gap) {
        Long turn = lastTurn;
        if (turn == null) {
            before = Rotation.since(all.stream().findFirst(), clock.instant(), gap);
            turn = means.monotonic().getAsLong();
            lastTurn = turn;
        }
        return before.plusNanos(means.monotonic().getAsLong() - turn);
    }

    private void turned() {
        before = Duration.ZERO;
        lastTurn = means.monotonic().getAsLong();
    }

    private List<Backup> made() throws BackupFailed {
        try {
            return place.ledger().read().stream()
                    .sorted(Comparator.comparingLong(Backup::counter))
                    .toList();
        } catch (IOException e) {
            throw BackupFailed.because("backup.unreadable", place.folder().toString());
        }
    }

    /** Makes one now, whether or not anything changed. When this returns, it is verified and listed. */
    public synchronized Backup make(Backup.Kind kind, Consumer<Step> told) throws BackupFailed {
        try {
            Files.createDirectories(place.folder());
            Backup made;
            try (Turn _ = Turn.take(place.folder())) {
                place.sweep();
                copying.adopt();
                needRoom();
                long start = means.monotonic().getAsLong();
                made = copying.make(kind, clock.instant(), told);
                took = Duration.ofNanos(means.monotonic().getAsLong() - start);
                place.prune(means.room());
            } finally {
                place.clear();
            }
            tidy();
            turned();
            return made;
        } catch (IOException e) {
            throw BackupFailed.because("backup.notWritten", place.folder().toString());
        }
    }

    private void needRoom() throws BackupFailed, IOException {
        long needed = SPARE;
        for (String end : List.of("", "-wal")) {
            Path file = newsroom.resolve(Newsroom.DATABASE + end);
            needed += Files.exists(file) ? Files.size(file) : 0;
        }
        place.needRoom(needed, means.room());
    }

    static void needRoom(Path folder, long needed, Room room) throws BackupFailed, IOException {
        if (room.in(folder) < needed) {
            throw noRoom(folder, needed, room.in(folder));
        }
    }

    static BackupFailed noRoom(Path folder, long needed, long free) {
        return BackupFailed.because(
                "backup.noRoom", folder.toString(), Math.ceilDiv(needed, 1_000_000), free / 1_000_000);
    }

    private void tidy() {
        try {
            means.tidy().log();
        } catch (DatabaseFailed e) {
            System.getLogger("id.redaksi.newsroom")
                    .log(System.Logger.Level.WARNING, "the log stays: {0}", e.reason());
        }
    }

    /** Brings a finished backup with its photos into a folder, and verifies it there. */
    public Backup copyTo(Backup backup, Path folder) throws BackupFailed {
        try {
            Files.createDirectories(folder);
            return second.copyTo(backup, new BackupPlace(folder));
        } catch (IOException e) {
            throw BackupFailed.because("backup.notWritten", folder.toString());
        }
    }

    /** Reads a backup again from end to end; one that no longer is what was made is listed no more. */
    public Backup verify(Backup backup) throws BackupFailed {
        Path folder = backup.file().toAbsolutePath().getParent();
        var ledger = new Ledger(folder == null ? place.folder() : folder);
        try {
            try {
                check(backup);
            } catch (BackupFailed e) {
                if (Files.exists(backup.file())) {
                    ledger.happened(Ledger.Event.SPOILT, backup, clock.instant());
                }
                throw e;
            }
            ledger.happened(Ledger.Event.VERIFIED, backup, clock.instant());
            return backup.verifiedAt(clock.instant());
        } catch (IOException e) {
            throw BackupFailed.because("backup.bad.unreadable", backup.name());
        }
    }

    /** Those that can be reached now and still hold the story, in both places; one that cannot be read may. */
    public List<Backup> holding(StoryId story) throws BackupFailed {
        List<Backup> holding = new ArrayList<>();
        for (List<Backup> place : List.of(list(), second.list())) {
            for (Backup backup : place) {
                if (holds(backup, story)) {
                    holding.add(backup);
                }
            }
        }
        return List.copyOf(holding);
    }

    private static boolean holds(Backup backup, StoryId story) {
        try {
            return Snapshot.readAlone(
                    backup.file(),
                    session -> session.number("SELECT count(*) FROM story WHERE id = ?", story.value())
                                    + session.number("SELECT count(*) FROM draft WHERE story = ?", story.value())
                            > 0);
        } catch (DatabaseFailed e) {
            return true;
        }
    }

    /** Compares a listed backup with what was listed of it. */
    Proof check(Backup backup) throws BackupFailed {
        try {
            Proof proof = Proof.of(backup.file(), means.looks());
            if (means.looks().contains(Proof.Look.HASHES)
                    && (!BackupPlace.hash(backup.file()).equals(backup.sha256())
                            || proof.damaged().size() != backup.damaged()
                            || !proof.state().equals(backup.state()))) {
                throw BackupFailed.because("backup.bad.changed", backup.name());
            }
            return proof;
        } catch (IOException e) {
            throw BackupFailed.because("backup.bad.unreadable", backup.name());
        }
    }
}
