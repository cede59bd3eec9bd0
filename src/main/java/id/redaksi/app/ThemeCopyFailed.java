package id.redaksi.app;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.nio.file.Path;

/** A theme could not be copied into the newsroom. */
public final class ThemeCopyFailed extends Exception implements Explained {
    private final transient Message explanation;

    /** {@code nothingLeft}: whether no half of the copy lies in the folder. */
    ThemeCopyFailed(Path folder, boolean nothingLeft) {
        super("theme copy");
        explanation = Message.of(nothingLeft ? "app.theme.copyFailed" : "app.theme.copyLeft", folder.toString());
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
