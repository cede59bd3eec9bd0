package id.redaksi.exchange;

import id.redaksi.guard.Text;
import id.redaksi.wording.Message;
import java.time.Instant;

/** Bytes to import: the file's name, its content, and when it was last written. The array belongs to the source. */
public record Source(String name, byte[] bytes, Instant modified) {
    /** The bytes as text; refused when they are none, or hold nothing but blanks. */
    public String text() throws ImportFailed {
        String text = Text.decode(bytes).orElseThrow(() -> new ImportFailed(Message.of("exchange.notText", name)));
        if (text.isBlank()) {
            throw new ImportFailed(Message.of("exchange.empty", name));
        }
        return text;
    }
}
