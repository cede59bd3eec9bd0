package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A backup's stories, to be read. It is read under another name in a folder of ours, where no log or journal of another
 * database can lie beside it; one of an older shape is brought into the present one there. The backup is not touched.
 */
public final class OpenBackup implements AutoCloseable {
    private final Path copy;
    private final Database database;
    private final Stories stories;

    private OpenBackup(Path copy, Database database) {
        this.copy = copy;
        this.database = database;
        stories = new Stories(database, Clock.systemUTC(), "");
    }

    /** Opens a backup that was examined; {@code work} is a folder on our own volume. */
    static OpenBackup open(Path backup, Path work) throws BackupFailed {
        Path copy = work.resolve("read-" + Thread.currentThread().threadId() + "-" + backup.getFileName() + BackupPlace.PARTIAL);
        try {
            Files.createDirectories(work);
            clear(copy);
            boolean older = Snapshot.readAlone(backup, Proof::schema) < Schema.MIGRATIONS.newest();
            BackupPlace.bring(backup, copy, !older);
            if (older) {
                Database.open(copy, Schema.MIGRATIONS).close();
            }
            return new OpenBackup(copy, Database.openToRead(copy));
        } catch (DatabaseFailed e) {
            clear(copy);
            throw BackupFailed.because("backup.bad.structure", String.valueOf(backup.getFileName()));
        } catch (IOException e) {
            clear(copy);
            throw BackupFailed.because("backup.bad.unreadable", String.valueOf(backup.getFileName()));
        }
    }

    private static void clear(Path copy) {
        BackupPlace.companions(copy).forEach(BackupPlace::sweep);
        BackupPlace.sweep(copy);
    }

    public Stories stories() {
        return stories;
    }

    @Override
    public void close() {
        database.close();
        clear(copy);
    }
}
