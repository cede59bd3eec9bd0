package id.redaksi.topics;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A file that is not what it was taken for, or is broken; nothing of it was taken in. */
public final class TopicsRefused extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    public TopicsRefused(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
