package id.redaksi.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What a PNG says of itself, without its pixels and without compressed chunks: a megabyte of those can unfold into a
 * gigabyte, and the reader of metadata unfolds them all (PNG specification, section 11.3.3).
 */
final class PngTexts {
    private static final int SIGNATURE = 8;

    /** Length, kind and check sum around a chunk's content. */
    private static final int AROUND = 12;

    private static final Set<String> PLAIN = Set.of("IHDR", "PLTE", "tEXt", "eXIf", "IEND");

    private PngTexts() {}

    /** A PNG with the plain chunks of this one up to where it is no PNG any more. */
    static byte[] only(byte[] png) {
        var out = new ByteArrayOutputStream(4096);
        out.write(png, 0, Math.min(SIGNATURE, png.length));
        var in = ByteBuffer.wrap(png);
        int at = SIGNATURE;
        while (at + AROUND <= png.length) {
            int length = in.getInt(at);
            if (length < 0 || length > png.length - at - AROUND) {
                break;
            }
            String kind = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (PLAIN.contains(kind) || kind.equals("iTXt") && isPlain(png, at + 8, length)) {
                out.write(png, at, length + AROUND);
            }
            at += length + AROUND;
        }
        return out.toByteArray();
    }

    /** Behind the keyword and its zero stands whether the text is compressed. */
    private static boolean isPlain(byte[] png, int from, int length) {
        for (int i = from; i + 1 < from + length; i++) {
            if (png[i] == 0) {
                return png[i + 1] == 0;
            }
        }
        return false;
    }
}
