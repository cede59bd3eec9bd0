package id.redaksi.archive;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** The index could not be read or written. */
public final class ArchiveFailed extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    public ArchiveFailed(Exception cause) {
        super(cause);
    }

    @Override
    public Message explanation() {
        return Message.of("archive.failed");
    }
}
