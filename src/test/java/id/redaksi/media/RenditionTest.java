package id.redaksi.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Door;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenditionTest {
    private static final PhotoMetadata SAID =
            new PhotoMetadata("Rani & Co", "Foto: <Rani>", "© 2026 Rani", "Pasar “lama” 👍");

    /** A photo with a red upper left quarter, wide 40 and high 20 pixels. */
    private static BufferedImage image(int type) {
        var image = new BufferedImage(40, 20, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, 40, 20);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 20, 10);
        graphics.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** EXIF with an orientation, an artist and a maker's secret. */
    private static byte[] exif(int orientation) {
        byte[] artist = "RAHASIA-ARTIS\0".getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + artist.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x013b).putShort((short) 2).putInt(artist.length).putInt(38);
        tiff.putInt(0).put(artist);
        return joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    }

    private static byte[] withSegments(byte[] jpeg, byte[]... segments) {
        return joined(Arrays.copyOf(jpeg, 2), joined(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static boolean holds(byte[] bytes, String secret) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        return latin.contains(secret)
                || latin.contains(new String(secret.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    @Test
    void nothing_of_the_file_leaves_but_what_was_allowed() throws Exception {
        byte[] jpeg = joined(
                withSegments(
                        written(image(BufferedImage.TYPE_INT_RGB), "jpeg"),
                        segment(0xe1, exif(1)),
                        segment(0xfe, "RAHASIA-KOMENTAR".getBytes(StandardCharsets.US_ASCII)),
                        segment(0xed, "RAHASIA-APP13".getBytes(StandardCharsets.US_ASCII)),
                        segment(0xeb, "RAHASIA-C2PA".getBytes(StandardCharsets.US_ASCII))),
                "RAHASIA-EKOR".getBytes(StandardCharsets.US_ASCII));
        assertTrue(holds(jpeg, "RAHASIA"));

        Rendition rendition = Rendition.of("a.jpg", jpeg, SAID, 1600);

        assertFalse(holds(rendition.bytes(), "RAHASIA"));
        assertEquals(SAID, PhotoReader.read("b.jpg", rendition.bytes()).metadata());
    }

    @Test
    void a_png_leaves_as_clean() throws Exception {
        byte[] png = written(image(BufferedImage.TYPE_INT_ARGB), "png");
        byte[] text = "tEXtComment\0RAHASIA".getBytes(StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(text);
        byte[] chunk = joined(
                ByteBuffer.allocate(4).putInt(text.length - 4).array(),
                text,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        byte[] secret = joined(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));

        Rendition rendition = Rendition.of("a.png", secret, SAID, 1600);

        assertEquals(Photo.Format.PNG, rendition.format());
        assertFalse(holds(rendition.bytes(), "RAHASIA"));
        assertEquals(SAID, PhotoReader.read("b.png", rendition.bytes()).metadata());
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void a_photo_stands_upright_however_the_camera_was_held(int orientation, int redRight, int redBelow)
            throws Exception {
        byte[] jpeg = withSegments(
                written(image(BufferedImage.TYPE_INT_RGB), "jpeg"), segment(0xe1, exif(orientation)));

        Rendition rendition = Rendition.of("a.jpg", jpeg, PhotoMetadata.NONE, 1600);

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
        assertEquals(orientation > 4 ? 20 : 40, seen.getWidth());
        int x = seen.getWidth() * (1 + 2 * redRight) / 4;
        int y = seen.getHeight() * (1 + 2 * redBelow) / 4;
        assertTrue(new Color(seen.getRGB(x, y)).getRed() > 200);
        assertTrue(new Color(seen.getRGB(seen.getWidth() - 1 - x, y)).getBlue() > 200);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void other_kinds_of_png_are_read(int type) throws Exception {
        Rendition rendition = Rendition.of("a.png", written(image(type), "png"), SAID, 10);

        assertEquals(10, rendition.width());
        assertEquals(5, rendition.height());
    }

    @Test
    void the_same_photo_gives_the_same_bytes() throws Exception {
        byte[] jpeg = written(image(BufferedImage.TYPE_INT_RGB), "jpeg");

        assertArrayEquals(
                Rendition.of("a", jpeg, SAID, 30).bytes(), Rendition.of("b", jpeg, SAID, 30).bytes());
    }

    @Test
    void a_photo_is_never_made_larger() throws Exception {
        assertEquals(
                40,
                Rendition.of("a", written(image(BufferedImage.TYPE_INT_RGB), "jpeg"), SAID, 1600)
                        .width());
    }

    @Test
    void a_bomb_is_refused_by_its_header() {
        byte[] ihdr = joined(
                "IHDR".getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put((byte) 1).array());
        var crc = new CRC32();
        crc.update(ihdr);
        byte[] bomb = joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                ByteBuffer.allocate(4).putInt(13).array(),
                ihdr,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());

        var failed = assertThrows(PhotoFailed.class, () -> PhotoReader.read("bom.png", bomb));

        assertEquals("media.tooManyPixels", failed.explanation().key());
    }

    @ParameterizedTest
    @CsvSource({"GIF89a......,media.otherFormat", "%PDF-1.7....,media.otherFormat", "halo dunia..,media.notPhoto"})
    void what_is_no_photo_is_refused_by_name(String start, String key) {
        var failed = assertThrows(
                PhotoFailed.class, () -> PhotoReader.read("x", start.getBytes(StandardCharsets.US_ASCII)));

        assertEquals(key, failed.explanation().key());
    }

    @Test
    void a_photo_cut_short_never_throws_anything_else() throws Exception {
        byte[] jpeg = written(image(BufferedImage.TYPE_INT_RGB), "jpeg");
        byte[] png = written(image(BufferedImage.TYPE_INT_RGB), "png");
        for (byte[] whole : new byte[][] {jpeg, png}) {
            for (int length = 0; length < whole.length; length += 7) {
                byte[] cut = Arrays.copyOf(whole, length);
                try {
                    Rendition.of("x", cut, SAID, 100);
                } catch (PhotoFailed e) {
                    assertTrue(e.explanation().key().startsWith("media."));
                }
            }
        }
    }

    @Test
    void what_a_photo_says_reads_no_file_and_opens_no_connection() throws Exception {
        try (var door = new Door()) {
            String packet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \""
                    + door.address() + "\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                    + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                    + "<rdf:Description xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" photoshop:Credit=\"x\">"
                    + "<photoshop:Source>&a;&b;</photoshop:Source></rdf:Description></rdf:RDF></x:xmpmeta>";
            byte[] jpeg = withSegments(
                    written(image(BufferedImage.TYPE_INT_RGB), "jpeg"),
                    segment(0xe1, ("http://ns.adobe.com/xap/1.0/\0" + packet).getBytes(StandardCharsets.UTF_8)));

            PhotoReader.read("x", jpeg);

            assertEquals(0, door.knocks());
        }
    }
}
