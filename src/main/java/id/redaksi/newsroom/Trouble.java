package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.wording.Message;

/** What to say about a database's failure. */
final class Trouble {
    private Trouble() {}

    static Message of(DatabaseFailed failed) {
        return Message.of(switch (failed.reason()) {
            case FULL -> "newsroom.full";
            case DISK -> "newsroom.disk";
            case DAMAGED -> "newsroom.damaged";
            case READ_ONLY -> "newsroom.readOnly";
            case BUSY -> "newsroom.busy";
            case REPLACED -> "newsroom.replaced";
            case TAKEN -> "newsroom.taken";
            case CLOSED -> "newsroom.closed";
            case OTHER -> "newsroom.failed";
        });
    }
}
