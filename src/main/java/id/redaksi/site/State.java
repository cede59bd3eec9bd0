package id.redaksi.site;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.newsroom.sqlite.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A site's state on the disk, in {@code sites} of the newsroom. */
final class State implements AutoCloseable {
    /** "RDKT" in ASCII, in the database's header (SQLite file format, offset 68). */
    private static final int APPLICATION = 0x52444B54;

    /** What the whole site was last brought up to. */
    record Seen(String folder, String instance, long sequence, String proof, String look, long scan) {}

    private final Database database;
    private final Optional<Path> scratch;

    private State(Database database, Optional<Path> scratch) {
        this.database = database;
        this.scratch = scratch;
    }

    static Path file(Path newsroom, String site) {
        return newsroom.resolve("sites").resolve(site + ".db");
    }

    static State open(Path file) throws DatabaseFailed, IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!Files.exists(file)) {
            Path partial = file.resolveSibling(file.getFileName() + ".partial");
            delete(partial);
            Database.create(partial, APPLICATION, Shape.MIGRATIONS);
            Files.move(partial, file);
        }
        return new State(Database.openDerived(file, Shape.MIGRATIONS), Optional.empty());
    }

    /** A copy of a state, or an empty one where there is none, that is thrown away when it is closed: to see what would be. */
    static State scratch(Path file) throws DatabaseFailed, IOException {
        Path folder = Files.createTempDirectory("redaksi-situs");
        Path copy = folder.resolve("state.db");
        if (Files.exists(file)) {
            Snapshot.take(file, copy);
        } else {
            Database.create(copy, APPLICATION, Shape.MIGRATIONS);
        }
        return new State(Database.openDerived(copy, Shape.MIGRATIONS), Optional.of(folder));
    }

    <T> T write(Database.Work<T> work) throws DatabaseFailed {
        return database.writeMany(work);
    }

    <T> T read(Database.Work<T> work) throws DatabaseFailed {
        return database.readMany(work);
    }

    void expectMuch(boolean much) throws DatabaseFailed {
        database.expectMuch(much);
    }

    /** Nothing of what was deleted stays in the log; false when somebody who reads stands in the way. */
    boolean emptyLog() throws DatabaseFailed {
        return database.emptyLog();
    }

    static Seen seen(Session session) throws DatabaseFailed {
        return session.first(
                        "SELECT folder, instance, seen, proof, look, scan FROM site",
                        row -> new Seen(row.text(1), row.text(2), row.number(3), row.text(4), row.text(5), row.number(6)))
                .orElseThrow();
    }

    static void keep(Session session, Seen seen) throws DatabaseFailed {
        session.run(
                "UPDATE site SET folder = ?, instance = ?, seen = ?, proof = ?, look = ?, scan = ?", seen.folder(),
                seen.instance(), seen.sequence(), seen.proof(), seen.look(), seen.scan());
    }

    /** With what SQLite keeps beside it. */
    static void delete(Path file) throws IOException {
        for (String end : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
        }
    }

    @Override
    public void close() {
        database.close();
        if (scratch.isPresent()) {
            try {
                delete(scratch.get().resolve("state.db"));
                Files.deleteIfExists(scratch.get());
            } catch (IOException e) {
                System.getLogger("id.redaksi.site").log(System.Logger.Level.WARNING, "a scratch state stayed");
            }
        }
    }
}
