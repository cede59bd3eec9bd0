package id.redaksi.desk.session;

import id.redaksi.wording.Message;
import java.time.LocalTime;

/** Whether what is on the screen is also on the disk. */
public sealed interface SaveState {
    /** Committed and read back at this time of day. */
    record Saved(LocalTime at) implements SaveState {}

    /** Typed, not yet committed. */
    record Pending() implements SaveState {}

    /** The last try failed; the text stands in the window and is tried again. */
    record Failed(Message why) implements SaveState {}
}
