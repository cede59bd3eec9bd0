package id.redaksi.story.json;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** Bytes that are no story of a kind this program knows. */
public final class BadStory extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    BadStory(String detail) {
        super(detail);
    }

    BadStory(Exception cause) {
        super("not a story", cause);
    }

    @Override
    public Message explanation() {
        return Message.of("guard.badStory");
    }
}
