package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** The newsroom could not be opened or read. */
public final class NewsroomFailed extends Exception implements Explained {
    private final transient Message explanation;

    public NewsroomFailed(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    NewsroomFailed(DatabaseFailed cause) {
        super(Trouble.of(cause).key(), cause);
        explanation = Trouble.of(cause);
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
