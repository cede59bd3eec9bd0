package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.TableCopy;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A newsroom's folder, held by this program until it is closed. */
public final class Newsroom implements AutoCloseable {
    static final String LOCK = "newsroom.lock";

    static final String DATABASE = "newsroom.db";
    static final String MEDIA = "media";
    static final String PARTIAL = "newsroom.db.partial";

    /** The pages without which the database does not open, once more; and those that were put aside for them. */
    static final String TABLES = "tables.copy";

    static final String TABLES_FORMER = "tables.former";

    /** How many signs of a photo's SHA-256 name its copies: among a million photos no two share so many by chance. */
    public static final int RENDITION_NAME = 16;

    /** How many stories are read in one go. */
    private static final int AT_ONCE = 1000;

    /** A newsroom is nobody else's to read. */
    static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final boolean isNew;
    private final @Nullable Lock lock;
    private final Database database;
    private final Stories stories;
    private final Drafts drafts;
    private final Originals originals;
    private final Spill spill;
    private List<Recovered> recovered = List.of();
    private boolean whereAnotherWas;
    private boolean mended;
    private final Backups backups;

    private Newsroom(Path folder, boolean isNew, @Nullable Lock lock, Database database, Clock clock, String author) {
        this.folder = folder;
        this.isNew = isNew;
        this.lock = lock;
        this.database = database;
        stories = new Stories(database, clock, author);
        drafts = new Drafts(database);
        originals = new Originals(folder.resolve(MEDIA), database.isReadOnly());
        spill = new Spill(SpillPlaces.of(instanceOrNone(), folder), folder, clock);
        spill.read();
        backups = lock == null ? new Backups(folder, clock) : Backups.held(folder, clock, database::moveLog);
    }

    /**
     * Opens the newsroom in a folder, or makes one where the folder is absent or empty. Drafts that a killed program
     * left behind become revisions. A database that is refused keeps every byte.
     */
    public static Newsroom open(Path folder, Clock clock) throws NewsroomFailed {
        try {
            boolean isNew = new NewsroomFolder(folder).prepare();
            boolean damaged = !isNew && tables(folder).isNeeded();
            if (!isNew && !damaged) {
                new NewsroomFolder(folder).examine(); // before the lock: what is refused is not touched at all
            }
            Lock lock = Lock.take(folder, clock);
            boolean opened = false;
            try {
                if (damaged) {
                    tables(folder).mend(folder.resolve(TABLES_FORMER));
                }
                var known = new KnownPlaces(SpillPlaces.state());
                Newsroom newsroom = open(folder, isNew, lock, clock);
                newsroom.mended = damaged;
                newsroom.whereAnotherWas = isNew && known.has(folder);
                known.add(folder);
                opened = true;
                return newsroom;
            } finally {
                if (!opened) {
                    lock.close();
                }
            }
        } catch (DatabaseFailed e) {
            throw new NewsroomFailed(e);
        } catch (AccessDeniedException e) {
            throw NewsroomFailed.toRead("newsroom.notWritable", folder);
        } catch (IOException e) {
            throw new NewsroomFailed(Message.of("newsroom.notOpened", folder.toString()));
        }
    }

    /**
     * Opens the newsroom to read: without its lock, so that another program may have it open, and without writing a byte.
     * Whatever would be kept fails. One of an older shape is refused, since it cannot be brought to the newest.
     */
    public static Newsroom openToRead(Path folder, Clock clock) throws NewsroomFailed {
        try {
            new NewsroomFolder(folder).examineToRead();
            return new Newsroom(folder, false, null, Database.openToRead(folder.resolve(DATABASE)), clock, "");
        } catch (DatabaseFailed e) {
            throw new NewsroomFailed(e);
        } catch (IOException e) {
            throw new NewsroomFailed(Message.of("newsroom.notOpened", folder.toString()));
        }
    }

    /** Whether there is a newsroom in the folder. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(DATABASE));
    }

    /** Whether nobody holds the folder just now, and it could be opened to write. Looks without taking anything. */
    public static boolean isFree(Path folder) {
        return Files.isWritable(folder) && Lock.isFree(folder);
    }

    /** Fails where the folder holds no newsroom; opens nothing. */
    public static void needThere(Path folder) throws NewsroomFailed {
        new NewsroomFolder(folder).needDatabase();
    }

    public Path folder() {
        return folder;
    }

    /** Where the copies of photos are kept that sites show; it may be deleted at any time. */
    public Path renditions() {
        return folder.resolve("renditions");
    }

    /** How many bytes the database has, without its log; 0 where that cannot be said. */
    public long size() {
        try {
            return Files.size(folder.resolve(DATABASE));
        } catch (IOException e) {
            return 0;
        }
    }

    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    /** What tells this newsroom from every other, in hex; a copy has that of what it was copied from. */
    public String instance() throws NewsroomFailed {
        return Stories.reading(() -> database.read(
                session -> session.first("SELECT instance FROM newsroom", row -> row.text(1)).orElse("")));
    }

    /** One whose name is damaged must open all the same, to be mended. */
    private String instanceOrNone() {
        try {
            return instance();
        } catch (NewsroomFailed e) {
            return "none";
        }
    }

    /** Whether this opening made the newsroom in a folder where this user had one before, which is gone. */
    public boolean isWhereAnotherWas() {
        return whereAnotherWas;
    }

    /** Whether pages were damaged at this opening without which nothing can be read, and were put back from their copy. */
    public boolean isMended() {
        return mended;
    }

    /** Whether this opening made the newsroom. */
    public boolean isNew() {
        return isNew;
    }

    /** Who makes the revisions from now on; until then it is the user of this computer. Asked on any thread. */
    public void signedBy(Supplier<String> name) {
        stories.signedBy(name);
    }

    public Stories stories() {
        return stories;
    }

    /** The newest states of the stories, for what is derived from them. */
    public Current current() {
        return new Current(database);
    }

    /** Runs this from now on when something was kept; it must not wait for anything. */
    public void whenKept(Runnable told) {
        database.afterCommit(told);
    }

    /** What tags and channels are called outside. */
    public CalledOutside called() {
        return new CalledOutside(database);
    }

    /** The words that stories are tagged with. */
    public Vocabulary vocabulary() {
        return new Vocabulary(database);
    }

    /** What was answered to suggestions. */
    public Answers answers() {
        return new Answers(database);
    }

    /** The rules that the house wrote, and how all rules were answered. */
    public HouseRules houseRules() {
        return new HouseRules(database);
    }

    /** The stories that belong together. */
    public Bundles bundles() {
        return new Bundles(database);
    }

    /** Who receives stories. */
    public Targets targets() {
        return new Targets(database);
    }

    /** What went to whom. */
    public Deliveries deliveries() {
        return new Deliveries(database);
    }

    /** What is done to many stories at once. */
    public Errands errands() {
        return new Errands(database, stories);
    }

    public Drafts drafts() {
        return drafts;
    }

    public Originals originals() {
        return originals;
    }

    /** Where text goes that the newsroom cannot take. */
    public Spill spill() {
        return spill;
    }

    /** What waited outside when this was opened, and came back. */
    public List<Recovered> recovered() {
        return recovered;
    }

    /** Opens its files anew with the next call; after a sleep, what they lay on may have gone and come back. */
    public void reconnect() throws SaveFailed {
        try {
            database.reconnect();
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    public Backups backups() {
        return backups;
    }

    /** Reads everything that is kept: every revision, and the originals of the photos in the newest ones. */
    public List<Damage> verify() throws NewsroomFailed {
        List<Damage> damages = new ArrayList<>(stories.verify());
        long from = 0;
        for (List<Saved> some = stories.since(from, AT_ONCE); !some.isEmpty(); some = stories.since(from, AT_ONCE)) {
            for (Saved saved : some) {
                saved.story().photos().stream().filter(photo -> !sound(photo)).forEach(photo -> damages.add(new Damage(
                        saved.story().id(), saved.revision().number(), Message.of("newsroom.photoDamaged", photo))));
            }
            from = some.getLast().revision().sequence();
        }
        return List.copyOf(damages);
    }

    /** Whether the original is whole; one that was never here (its story came in a package) is no damage. */
    private boolean sound(String photo) {
        try {
            return !originals.has(photo) || originals.read(photo).isPresent();
        } catch (NewsroomFailed e) {
            return false;
        }
    }

    private static TableCopy tables(Path folder) {
        return new TableCopy(folder.resolve(DATABASE), folder.resolve(TABLES));
    }

    /** To be called while the database is closed. Without a copy, all is as it is without one. */
    private static void keepTables(Path folder) {
        try {
            tables(folder).keep();
        } catch (IOException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.WARNING, "no copy of the first pages could be kept");
        }
    }

    @Override
    public void close() {
        spill.close();
        database.close();
        if (lock != null) {
            if (lock.isHeld()) {
                keepTables(folder);
            }
            lock.close();
        }
    }

    /** For tests that imitate what a disk does. */
    Database database() {
        return database;
    }

    private static Newsroom open(Path folder, boolean isNew, Lock lock, Clock clock)
            throws NewsroomFailed, DatabaseFailed, IOException {
        var files = new NewsroomFolder(folder);
        files.createIfAbsent();
        if (files.examine().version() < Schema.MIGRATIONS.newest()) {
            saveBeforeMigration(folder, clock);
        }
        keepTables(folder);
        Database database = Database.open(folder.resolve(DATABASE), Schema.MIGRATIONS);
        database.onlyWhile(lock::isHeld);
        String author = System.getProperty("user.name", "");
        var newsroom = new Newsroom(folder, isNew, lock, database, clock, author);
        boolean ready = false;
        try {
            newsroom.drafts.recover(clock, author);
            newsroom.recovered = new SpillReplay(database, clock, author).run(newsroom.spill);
            ready = true;
            return newsroom;
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    /** Without a verified backup of the former shape nothing is changed. */
    private static void saveBeforeMigration(Path folder, Clock clock) throws NewsroomFailed {
        try {
            new Backups(folder, clock).before(Backup.Kind.BEFORE_MIGRATION, _ -> {});
        } catch (BackupFailed e) {
            throw new NewsroomFailed(Message.of("backup.noMigration", e.explanation()));
        }
    }
}
