package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A backup could not be made, read or restored; the newsroom and the backups before it stand as they were. */
public final class BackupFailed extends Exception implements Explained {
    private final transient Message explanation;

    BackupFailed(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    BackupFailed(DatabaseFailed cause) {
        super(Trouble.of(cause).key(), cause);
        explanation = Trouble.of(cause);
    }

    static BackupFailed because(String key, Object... values) {
        return new BackupFailed(Message.of(key, values));
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
