package id.redaksi.exchange;

import id.redaksi.guard.Text;
import id.redaksi.wording.Message;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

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

    /** Whether it is a zip file with an entry of this name, as Word, LibreOffice and EPUB have them; cheap. */
    public boolean isZipWith(String entry) {
        byte[] name = entry.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        // The list of entries stands at the end (APPNOTE.TXT 4.3.12), so a look from there finds it at once.
        for (int from = bytes.length - name.length; from >= 0; from--) {
            if (Arrays.equals(bytes, from, from + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }
}
