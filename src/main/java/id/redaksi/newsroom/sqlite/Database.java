package id.redaksi.newsroom.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A SQLite file, lent out as sessions. One thread owns the one writing connection; readers have their own. Any thread
 * may call. A committed write has reached the disk: {@code synchronous=FULL} cost 0.3 ms, and the level below lost
 * every acknowledged save in a power cut.
 */
public final class Database implements AutoCloseable {
    /** What is done with a session. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Session session) throws DatabaseFailed;
    }

    /** In KiB as SQLite wants it, negative: its own default, and what holds the hot pages of a million stories' lists. */
    private static final int USUAL_CACHE = -2_000;

    private static final int MUCH_CACHE = -131_072;

    /**
     * In pages of 4 KiB: SQLite's own default, and 64 MB, so that a page that many commits change is brought in once: into a
     * million stories a quarter less work than with 16 MB. Who saves just then waits for it, a second on a slow disk.
     */
    private static final int USUAL_LOG = 1_000;

    private static final int MUCH_LOG = 16_384;

    /** A reading connection, and the session that keeps statements for as long as it is open. */
    private record Reader(Connection connection, Session often) {
        Reader(Connection connection) {
            this(connection, Session.keeping(connection));
        }
    }

    private final Path file;
    private final boolean readOnly;
    private final Connecting connecting;
    private final Watched watched;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("newsroom-writer").factory());
    private final ConcurrentLinkedDeque<Reader> readers = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;
    private @Nullable Connection writing;
    private volatile BooleanSupplier held = () -> true;
    private volatile Runnable committed = () -> {};

    /** Connections to files that are no longer there: closing one would write into whatever took their place. */
    private final List<Connection> abandoned = new ArrayList<>();

    private int shape;
    private boolean mistrusted;

    private Database(Path file, Connecting connecting) throws DatabaseFailed {
        this.file = file;
        this.connecting = connecting;
        readOnly = connecting.readOnly();
        watched = new Watched(file);
    }

    /** Makes a database that must not exist yet, in its newest shape. */
    public static void create(Path file, int applicationId, Migrations migrations) throws DatabaseFailed {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new DatabaseFailed(DatabaseFailed.Reason.DISK);
        }
        try (var database = new Database(file, Connecting.toWrite(file))) {
            database.write(session -> {
                session.run("PRAGMA application_id = " + applicationId);
                return true;
            });
            migrations.bring(database);
        }
    }

    /** Opens a database that exists; never makes one. An older shape becomes the newest one. */
    public static Database open(Path file, Migrations migrations) throws DatabaseFailed {
        var database = new Database(file, Connecting.toWrite(file));
        try {
            migrations.bring(database);
            database.shape = migrations.newest();
            return database;
        } catch (DatabaseFailed e) {
            database.close();
            throw e;
        }
    }

    /**
     * The same for one that can be made again from others: a commit outlives the program at once, and a power cut only when
     * the log was brought in. It is never half there.
     */
    public static Database openDerived(Path file, Migrations migrations) throws DatabaseFailed {
        var database = new Database(file, Connecting.toDerive(file));
        try {
            migrations.bring(database);
            database.shape = migrations.newest();
            return database;
        } catch (DatabaseFailed e) {
            database.close();
            throw e;
        }
    }

    /**
     * Opens a database to read: nothing on the disk changes, another program may be writing. Every write fails. Where not
     * even the log's index can be written (a volume that is read-only), the file is read as one that nobody changes; a log
     * with something in it then keeps it shut.
     */
    public static Database openToRead(Path file) throws DatabaseFailed {
        var database = new Database(file, Connecting.toRead(file));
        try {
            database.version();
            return database;
        } catch (DatabaseFailed e) {
            database.close();
            throw e;
        }
    }

    /** Nothing is written from now on unless this says, on the writer's thread, that the database is still this program's. */
    public void onlyWhile(BooleanSupplier isHeld) {
        held = isHeld;
    }

    /** Runs this after every commit from now on, on the writer's thread; it must not wait for anything. */
    public void afterCommit(Runnable told) {
        committed = told;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public Path file() {
        return file;
    }

    public long version() throws DatabaseFailed {
        return Shape.of(read(session -> session.number("PRAGMA user_version"))).version();
    }

    /** Does the work in one transaction on the writer's thread: all of it is on the disk when this returns, or none. */
    public <T> T write(Work<T> work) throws DatabaseFailed {
        if (readOnly) {
            throw new DatabaseFailed(DatabaseFailed.Reason.READ_ONLY);
        }
        return onWriter(() -> transaction(work, false));
    }

    /** The same for work that runs the same statements many times: they are kept until it is done. */
    public <T> T writeMany(Work<T> work) throws DatabaseFailed {
        if (readOnly) {
            throw new DatabaseFailed(DatabaseFailed.Reason.READ_ONLY);
        }
        return onWriter(() -> transaction(work, true));
    }

    /**
     * Whether much is about to be written: then more of the database is held in memory, and the log is brought in less
     * often. What a commit promises stays the same.
     */
    public void expectMuch(boolean much) throws DatabaseFailed {
        onWriter(() -> {
            Connecting.run(writing(), "PRAGMA cache_size = " + (much ? MUCH_CACHE : USUAL_CACHE));
            Connecting.run(writing(), "PRAGMA wal_autocheckpoint = " + (much ? MUCH_LOG : USUAL_LOG));
            return true;
        });
        if (!much) {
            moveLog(); // what is left, so that the next save does not have to
        }
    }

    /** Brings what the log holds into the database and leaves it empty; false when somebody who reads stands in the way. */
    public boolean emptyLog() throws DatabaseFailed {
        return onWriter(() -> {
            boolean empty = new Session(writing()).number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
            watched.written();
            return empty;
        });
    }

    /** Brings what it can of the log into the database, without waiting for anybody. */
    public void moveLog() throws DatabaseFailed {
        onWriter(() -> {
            long busy = new Session(writing()).number("PRAGMA wal_checkpoint(PASSIVE)");
            watched.written();
            return busy;
        });
    }

    private <T> T onWriter(Callable<T> work) throws DatabaseFailed {
        Future<T> future;
        try {
            future = writer.submit(work);
        } catch (RejectedExecutionException e) {
            throw new DatabaseFailed(DatabaseFailed.Reason.CLOSED);
        }
        return await(future);
    }

    /** Does the work on a reading connection, which sees the last commit. */
    public <T> T read(Work<T> work) throws DatabaseFailed {
        return read(work, reader -> new Session(reader.connection()));
    }

    /**
     * The same for a few statements that are run every moment, none within itself: they stay prepared for as long as nothing
     * fails, which for a short one is more than half of what it takes.
     */
    public <T> T readOften(Work<T> work) throws DatabaseFailed {
        return read(work, Reader::often);
    }

    /** The same for work that runs the same statements many times: they are kept until it is done. */
    public <T> T readMany(Work<T> work) throws DatabaseFailed {
        return read(work, reader -> Session.keeping(reader.connection()));
    }

    /**
     * As {@link #readOften}, all of it as it was at one moment, and without taking SQLite's locks for each statement. Not for
     * long: what is saved meanwhile stays in the log.
     */
    public <T> T readAtOnce(Work<T> work) throws DatabaseFailed {
        return readOften(session -> {
            session.run("BEGIN");
            T result = work.with(session);
            session.run("COMMIT");
            return result;
        });
    }

    private <T> T read(Work<T> work, Function<Reader, Session> lent) throws DatabaseFailed {
        if (closed) {
            throw new DatabaseFailed(DatabaseFailed.Reason.CLOSED);
        }
        Reader kept = readers.poll();
        Reader reader = kept == null ? new Reader(connect()) : kept;
        boolean good = false;
        try {
            Session session = lent.apply(reader);
            T result = work.with(session);
            if (session != reader.often()) {
                session.letGo();
            }
            good = true;
            return result;
        } finally {
            if (good && !closed) {
                readers.push(reader);
            } else if (watched.isThere()) {
                Connecting.shut(reader.connection());
            }
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        writer.submit(this::drop);
        writer.close();
        watched.close();
    }

    private <T> T transaction(Work<T> work, boolean many) throws DatabaseFailed {
        if (!held.getAsBoolean()) {
            throw new DatabaseFailed(DatabaseFailed.Reason.TAKEN);
        }
        Connection connection = writing();
        boolean done = false;
        try {
            Connecting.run(connection, "BEGIN IMMEDIATE");
            Session session = many ? Session.keeping(connection) : new Session(connection);
            T result = work.with(session);
            session.letGo();
            Connecting.run(connection, "COMMIT");
            watched.written();
            done = true;
            committed.run();
            return result;
        } finally {
            if (!done) {
                // After a failed flush nothing a connection believes can be trusted: the next write opens another.
                // Closing takes back what was not committed.
                mistrusted = true;
                drop();
            }
        }
    }

    /** The writing connection. One that is opened after a failure must find the database in its shape. */
    private Connection writing() throws DatabaseFailed {
        watched.untouched();
        Connection open = writing;
        if (open == null) {
            open = connect();
            writing = open;
            if (mistrusted && new Session(open).number("PRAGMA user_version") != shape) {
                drop();
                throw new DatabaseFailed(DatabaseFailed.Reason.DAMAGED);
            }
            mistrusted = false;
            watched.written();
        }
        return open;
    }

    /** Opens all connections anew with the next call: after a sleep, what they were open on may have gone. */
    public void reconnect() throws DatabaseFailed {
        if (!readOnly) {
            onWriter(() -> {
                drop();
                return true;
            });
        }
    }

    /** Lets go of all connections; where the files are gone they are only rolled back, never closed. */
    private void drop() {
        boolean ours = watched.isUntouched();
        Connection open = writing;
        writing = null;
        if (open != null) {
            letGo(open, ours);
        }
        for (Reader reader = readers.poll(); reader != null; reader = readers.poll()) {
            letGo(reader.connection(), ours);
        }
        if (ours) {
            watched.letGo();
        }
    }

    private void letGo(Connection connection, boolean ours) {
        if (ours) {
            Connecting.shut(connection);
            return;
        }
        abandoned.add(connection);
        try {
            Connecting.run(connection, "ROLLBACK");
        } catch (DatabaseFailed e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.DEBUG, "nothing to take back");
        }
    }

    private Connection connect() throws DatabaseFailed {
        if (!watched.isThere()) {
            throw new DatabaseFailed(DatabaseFailed.Reason.REPLACED);
        }
        return connecting.connect();
    }

    /** Waits to the end even when interrupted: a save must not be left without an answer. */
    private static <T> T await(Future<T> future) throws DatabaseFailed {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case DatabaseFailed failed -> throw failed;
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
