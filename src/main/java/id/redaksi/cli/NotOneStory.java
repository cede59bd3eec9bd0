package id.redaksi.cli;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** The start of an id that names no story, or more than one. */
final class NotOneStory extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    NotOneStory(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
