package id.redaksi.archive;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.io.EOFException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** The index could not be read or written. */
public final class ArchiveFailed extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    public ArchiveFailed(Throwable cause) {
        super(cause);
    }

    /** Whether its files are surely damaged, and not only its disk gone or full. */
    public boolean isDamage() {
        return isDamage(getCause());
    }

    static boolean isDamage(Throwable cause) {
        return cause instanceof CorruptIndexException
                || cause instanceof IndexNotFoundException
                || cause instanceof IndexFormatTooOldException
                || cause instanceof IndexFormatTooNewException
                || cause instanceof NoSuchFileException
                || cause instanceof EOFException;
    }

    @Override
    public Message explanation() {
        return Message.of("archive.failed");
    }
}
