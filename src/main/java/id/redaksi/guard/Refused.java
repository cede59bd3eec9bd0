package id.redaksi.guard;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** Foreign bytes that are not let in, and why. */
public final class Refused extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    Refused(String key, Object... values) {
        super(key);
        explanation = Message.of(key, values);
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
