package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** The newsroom could not be opened or read. */
public final class NewsroomFailed extends Exception implements Explained {
    private final transient Message explanation;

    NewsroomFailed(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    NewsroomFailed(DatabaseFailed cause) {
        super(Trouble.of(cause).key(), cause);
        explanation = Trouble.of(cause);
    }

    /** Whether all that is wrong is that nothing can be written there. */
    public boolean isNotWritable() {
        return explanation.key().equals("newsroom.notWritable") || explanation.key().equals("newsroom.readOnly");
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
