package id.redaksi.app;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.nio.file.Path;

/** A copy of a story could not be written; the story stays open. */
public final class CopyFailed extends Exception implements Explained {
    private final transient Message explanation;

    CopyFailed(Path file) {
        super("app.copy.failed");
        explanation = Message.of("app.copy.failed", file.toString());
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
