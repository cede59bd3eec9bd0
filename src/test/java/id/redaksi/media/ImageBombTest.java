package id.redaksi.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Files that ask for more memory than there is (F18), all of them read in a process with 512 MB. */
class ImageBombTest {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Bytes that no memory of half a gigabyte holds twice. */
    private static final long LONG = 600_000_000;

    private static void chunk(DataOutputStream out, String kind, byte[] content) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }

    /** As many zeros as that, deflated: about a thousandth of them. */
    private static byte[] zeros(long count) throws IOException {
        var none = new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int some = (int) Math.min(length, left);
                java.util.Arrays.fill(into, from, from + some, (byte) 0);
                left -= some;
                return some == 0 && length > 0 ? -1 : some;
            }
        };
        try (var in = new DeflaterInputStream(none, new Deflater(1))) {
            return in.readAllBytes();
        }
    }

    /** A black PNG of one bit a pixel, with these chunks behind its header. */
    static byte[] png(int width, int height, boolean pixels, Map<String, byte[]> more) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array());
            for (var one : more.entrySet()) {
                chunk(out, one.getKey(), one.getValue());
            }
            chunk(out, "IDAT", pixels ? zeros(((width + 7L) / 8 + 1) * height) : new byte[] {0x78, 1});
            chunk(out, "IEND", new byte[0]);
        }
        return bytes.toByteArray();
    }

    /** A small JPEG whose header says this size. */
    static byte[] jpegSaying(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        byte[] jpeg = out.toByteArray();
        for (int i = 2; i + 9 < jpeg.length; i += 2 + ((jpeg[i + 2] & 0xff) << 8 | jpeg[i + 3] & 0xff)) {
            if ((jpeg[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    private static byte[] text(String start, long zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(start.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(zeros(zeros));
        return out.toByteArray();
    }

    static Map<String, byte[]> bombs() throws IOException {
        Map<String, byte[]> bombs = new TreeMap<>();
        bombs.put("png 200 megapixels", png(20_000, 10_000, true, Map.of()));
        bombs.put("png 100 megapixels", png(10_000, 10_000, true, Map.of()));
        bombs.put("png 30000 x 30000", png(30_000, 30_000, false, Map.of()));
        bombs.put("png 65535 x 65535", png(65_535, 65_535, false, Map.of()));
        bombs.put("png one row", png(Integer.MAX_VALUE, 1, false, Map.of()));
        bombs.put("png one row of 400 megapixels", png(400_000_000, 1, false, Map.of()));
        bombs.put("png one column", png(1, 300_000_000, false, Map.of()));
        bombs.put("png without size", png(0, 0, false, Map.of()));
        bombs.put("png of less than nothing", png(-1, -1, false, Map.of()));
        bombs.put("png compressed text", png(8, 8, true, Map.of("zTXt", text("Comment\0\0", LONG))));
        bombs.put("png compressed profile", png(8, 8, true, Map.of("iCCP", text("profil\0\0", LONG))));
        bombs.put("png compressed xmp", png(8, 8, true, Map.of("iTXt", text("XML:com.adobe.xmp\0\1\0\0\0", LONG))));
        bombs.put("jpeg 65535 x 65535", jpegSaying(65_535, 65_535));
        bombs.put("jpeg lying 19000 x 19000", jpegSaying(19_000, 19_000));
        bombs.put("jpeg lying 9000 x 9000", jpegSaying(9_000, 9_000));
        bombs.put("jpeg without size", jpegSaying(0, 0));
        bombs.put("gif that moves", "GIF89a\u00ff\u00ff\u00ff\u00ff".getBytes(StandardCharsets.ISO_8859_1));
        bombs.put("nothing", new byte[0]);
        return bombs;
    }

    /** Reads every bomb as a photo that is taken in is read, and says in how many milliseconds. */
    public static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) throws Exception {
            for (var bomb : bombs().entrySet()) {
                long from = System.nanoTime();
                String end = "taken";
                try {
                    Rendition.of(bomb.getKey(), bomb.getValue(), PhotoMetadata.NONE, 1600);
                } catch (PhotoFailed e) {
                    end = e.explanation().key();
                }
                System.out.println(bomb.getKey() + ": " + end + ", " + (System.nanoTime() - from) / 1_000_000 + " ms");
            }
        }
    }

    @Test
    void no_bomb_fills_half_a_gigabyte() throws Exception {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(true, reader.waitFor(60, TimeUnit.SECONDS), said);
        assertEquals(0, reader.exitValue(), said);
        System.getLogger("id.redaksi.media").log(System.Logger.Level.DEBUG, said);
    }

    @Test
    void what_asks_for_too_much_is_refused_by_its_header() throws Exception {
        assertRefused("media.bomb", png(20_000, 10_000, true, Map.of()));
        assertRefused("media.tooManyPixels", png(30_000, 30_000, false, Map.of()));
        assertRefused("media.tooManyPixels", jpegSaying(30_000, 30_000));
        assertRefused("media.damaged", jpegSaying(65_535, 65_535));
        assertRefused("media.bomb", jpegSaying(19_000, 19_000));
        assertRefused("media.damaged", jpegSaying(0, 0));
    }

    private static void assertRefused(String key, byte[] bytes) {
        assertEquals(key, assertThrows(PhotoFailed.class, () -> PhotoReader.read("bom", bytes)).explanation().key());
    }

    @Test
    void without_the_guard_a_compressed_text_would_unfold() throws Exception {
        byte[] bomb = png(8, 8, true, Map.of("zTXt", text("Comment\0\0", 40_000_000)));

        var metadata = com.drew.imaging.ImageMetadataReader.readMetadata(new ByteArrayInputStream(bomb), bomb.length);

        long unfolded = 0;
        for (var directory : metadata.getDirectories()) {
            for (var tag : directory.getTags()) {
                unfolded += String.valueOf(directory.getObject(tag.getTagType())).length();
            }
        }
        org.junit.jupiter.api.Assertions.assertTrue(unfolded > 1_000_000, "unfolded " + unfolded);
    }
}
