package id.redaksi.page.template;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A template that cannot be used: its file, the line (from 1), and why. */
public final class TemplateFailed extends Exception implements Explained {
    private final String file;
    private final int line;
    private final transient Message reason;

    TemplateFailed(String file, int line, Message reason) {
        super(file + ":" + line + " " + reason.key());
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    @Override
    public Message explanation() {
        return reason;
    }
}
