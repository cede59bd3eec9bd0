package id.redaksi.language;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A dictionary that cannot be read: damaged, or not of the form that is known here. */
public final class BadDictionary extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    public BadDictionary(String name) {
        super("bad dictionary");
        explanation = Message.of("language.badDictionary", name);
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
