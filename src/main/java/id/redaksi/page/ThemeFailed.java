package id.redaksi.page;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A theme cannot be used: which of its files, in which line (from 1; 0 for the file as a whole), and why. */
public final class ThemeFailed extends Exception implements Explained {
    private final String file;
    private final int line;
    private final transient Message reason;

    public ThemeFailed(String file, int line, Message reason) {
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

    public Message reason() {
        return reason;
    }

    @Override
    public Message explanation() {
        return line == 0
                ? Message.of("page.theme.failed", file, reason)
                : Message.of("page.theme.failedAt", file, line, reason);
    }
}
