package id.redaksi.edit;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A search that cannot be done: its regular expression has a fault, or no end. */
public final class BadSearch extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    private BadSearch(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    /** {@code at} counts from 1; 0 where the place is not known. */
    static BadSearch fault(int at) {
        return new BadSearch(at > 0 ? Message.of("edit.find.faultAt", at) : Message.of("edit.find.fault"));
    }

    static BadSearch tooHard() {
        return new BadSearch(Message.of("edit.find.tooHard"));
    }

    static BadSearch badReplacement() {
        return new BadSearch(Message.of("edit.find.badReplacement"));
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
