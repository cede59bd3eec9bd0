package id.redaksi.app;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;
import java.nio.file.Path;

/** The settings hold for now but could not be kept. */
public final class SettingsFailed extends Exception implements Explained {
    private final transient Message explanation;

    SettingsFailed(Path folder) {
        this(Message.of("app.settings.notKept", folder.toString()));
    }

    private SettingsFailed(Message explanation) {
        this.explanation = explanation;
    }

    static SettingsFailed onlyRead() {
        return new SettingsFailed(Message.of("app.settings.onlyRead"));
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
