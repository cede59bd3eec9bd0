package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** Something could not be kept; what was kept before still stands. */
public final class SaveFailed extends Exception implements Explained {
    private final transient Message explanation;

    SaveFailed(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    SaveFailed(DatabaseFailed cause) {
        super(Trouble.of(cause).key(), cause);
        explanation = Trouble.of(cause);
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
