package id.redaksi.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text out of foreign bytes: UTF-8 with or without mark, UTF-16 by its mark or by its zero bytes, else Windows-1252.
 * Bytes that read as none of these without a control character are no text.
 */
public final class Text {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Text() {}

    /** The text, or empty when the bytes are binary or their encoding is broken. */
    public static Optional<String> decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8).filter(Text::plain);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE).filter(Text::plain);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE).filter(Text::plain);
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return strict(bytes, 0, wide.get()).filter(Text::plain);
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.filter(Text::plain);
        }
        return brokenUtf8(bytes) || mostlyHigh(bytes) ? Optional.empty() : strict(bytes, 0, WINDOWS).filter(Text::plain);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: nearly every second byte of Latin text is zero, always on the same side. */
    private static Optional<Charset> wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int seen = Math.min(bytes.length, 4096) & ~1;
        for (int i = 0; i < seen; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = seen / 2 * 8 / 10;
        if (seen >= 8 && odd > most && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return seen >= 8 && even > most && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether the bytes hold a whole UTF-8 sequence: then they were meant as UTF-8, and are damaged. */
    private static boolean brokenUtf8(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int more = lead >= 0xF0 && lead <= 0xF4 ? 3 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xC2 && lead < 0xE0 ? 1 : 0;
            if (more > 0 && i + more < bytes.length && continues(bytes, i + 1, more)) {
                return true;
            }
        }
        return false;
    }

    /** More than a third of the bytes above ASCII: no Latin text in Windows-1252 has as many accents. */
    private static boolean mostlyHigh(byte[] bytes) {
        int high = 0;
        for (byte one : bytes) {
            high += one < 0 ? 1 : 0;
        }
        return high * 3L > bytes.length;
    }

    private static boolean continues(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
