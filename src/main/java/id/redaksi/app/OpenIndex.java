package id.redaksi.app;

import id.redaksi.archive.Archive;
import id.redaksi.archive.ArchiveFailed;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The index in its folder, opened when it is first asked for, and anew after it failed. Any thread; never waits for a writer. */
final class OpenIndex implements AutoCloseable {
    private final Path folder;
    private final boolean toRead;
    private volatile @Nullable Archive archive;
    private volatile boolean damaged;
    private boolean closed;

    OpenIndex(Path folder, boolean toRead) {
        this.folder = folder;
        this.toRead = toRead;
    }

    Archive open() throws ArchiveFailed {
        Archive open = archive;
        return open == null ? opened() : open;
    }

    private synchronized Archive opened() throws ArchiveFailed {
        Archive open = archive;
        if (open == null) {
            if (closed) {
                throw new ArchiveFailed(new IllegalStateException("closed"));
            }
            open = toRead
                    ? Archive.openToRead(folder).orElseThrow(() -> new ArchiveFailed(new FileNotFoundException("index")))
                    : Archive.open(folder);
            damaged |= open.wasDamaged();
            archive = open;
        }
        return open;
    }

    /** Whether it was found damaged and is not whole again yet. */
    boolean isDamaged() {
        return damaged;
    }

    void isWhole() {
        damaged = false;
    }

    /** After a failure: damaged, it is thrown away; otherwise it is opened anew, since a disk that was full ends its writer. */
    synchronized void mend(ArchiveFailed failed) throws ArchiveFailed {
        Archive open = archive;
        if (failed.isDamage() || open != null && open.isOpen() && !open.isSound()) {
            damaged = true;
            discard();
        } else if (open != null && !open.isOpen()) {
            open.close();
            archive = null;
        } else {
            System.getLogger("id.redaksi").log(System.Logger.Level.ERROR, "a search failed: {0}", String.valueOf(failed.getCause()).split(":")[0]);
        }
    }

    /** Throws the index away; what asks for it next finds an empty one. */
    synchronized void discard() throws ArchiveFailed {
        Archive open = archive;
        if (open != null) {
            open.abandon();
            archive = null;
        }
        Archive.clear(folder);
    }

    @Override
    public synchronized void close() {
        closed = true;
        Archive open = archive;
        if (open != null) {
            open.close();
            archive = null;
        }
    }
}
