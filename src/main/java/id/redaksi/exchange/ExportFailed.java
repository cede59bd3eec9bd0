package id.redaksi.exchange;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A package that could not be written, and why; nothing half-written is left behind. */
public final class ExportFailed extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    public ExportFailed(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
