package id.redaksi.app;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.nio.file.Path;

/** A page could not become a file. */
public final class PageNotSaved extends Exception implements Explained {
    private final transient Message explanation;

    private PageNotSaved(Message explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    /** The disk or the folder did not take it. */
    public static PageNotSaved to(Path file) {
        return new PageNotSaved(Message.of("app.page.notSaved", file.toString()));
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
