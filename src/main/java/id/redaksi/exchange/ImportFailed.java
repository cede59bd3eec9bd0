package id.redaksi.exchange;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A source that gives no story, and why. */
public final class ImportFailed extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    public ImportFailed(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
