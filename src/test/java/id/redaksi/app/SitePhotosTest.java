package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import id.redaksi.media.ShareCard;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Picture;
import id.redaksi.samples.Samples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePhotosTest {
    private static final String CANARY = "KENARI-MONAS";

    @TempDir
    Path folder;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("redaksi"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    /** A photo whose EXIF says where it was taken: 6° south, and the name of the map that says so. */
    private static byte[] placed(int width, int height) throws IOException {
        byte[] datum = (CANARY + "\0").getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(26).putInt(0);
        exif.putShort((short) 3);
        exif.putShort((short) 1).putShort((short) 2).putInt(2).put("S\0\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        exif.putShort((short) 18).putShort((short) 2).putInt(datum.length).putInt(92);
        exif.putInt(0);
        exif.position(6 + 68).putInt(6).putInt(1).putInt(10).putInt(1).putInt(31).putInt(1).put(datum);
        exif.flip();
        byte[] jpeg = jpeg(width, height);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(ByteBuffer.allocate(4)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (exif.limit() + 2))
                .array());
        out.write(exif.array(), 0, exif.limit());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static boolean hasPlace(byte[] bytes) throws Exception {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(CANARY)
                || ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                        .containsDirectoryOfType(GpsDirectory.class);
    }

    @Test
    void no_copy_says_where_the_photo_was_taken() throws Exception {
        byte[] original = placed(1700, 1200);
        assertTrue(hasPlace(original));
        String name = app.newsroom().originals().put(original);

        Picture picture = app.sitePhotos().picture(name).orElseThrow();
        PagePhoto card = app.sitePhotos().share(name).orElseThrow();

        assertEquals(3, picture.renditions().size());
        for (PagePhoto photo : Stream.concat(picture.renditions().stream(), Stream.of(card)).toList()) {
            assertFalse(hasPlace(Files.readAllBytes(app.sitePhotos().file(photo))), photo.address());
        }
    }

    @Test
    void a_picture_holds_addresses_and_sizes_and_no_bytes() throws Exception {
        String name = app.newsroom().originals().put(jpeg(1000, 600));

        Picture picture = app.sitePhotos().picture(name).orElseThrow();

        assertEquals("media/" + name.substring(0, 16) + "-480.jpg", picture.renditions().getFirst().address());
        assertEquals(0, picture.widest().bytes().length);
        BufferedImage image = ImageIO.read(app.sitePhotos().file(picture.widest()).toFile());
        assertEquals(picture.widest().width(), image.getWidth());
        assertEquals(picture.widest().height(), image.getHeight());
        assertEquals(Files.size(app.sitePhotos().file(picture.widest())), app.sitePhotos().size(picture.widest()));
    }

    @Test
    void a_photo_that_is_not_there_or_not_sound_has_no_picture() throws Exception {
        String gone = "ab".repeat(32);
        String damaged = app.newsroom().originals().put(jpeg(300, 200));
        Path file = app.newsroom().folder().resolve("media").resolve(damaged);
        Files.write(file, new byte[] {1, 2, 3});

        assertTrue(app.sitePhotos().picture(gone).isEmpty());
        assertTrue(app.sitePhotos().picture("../newsroom.db").isEmpty());
        assertTrue(app.sitePhotos().picture(damaged).isEmpty());
        assertTrue(app.sitePhotos().share(damaged).isEmpty());
    }

    @Test
    void a_card_is_drawn_where_there_is_no_photo_and_kept_by_what_it_says() throws Exception {
        var words = new ShareCard.Words("Contoh.id", "Ekonomi", "Judul");

        PagePhoto card = app.sitePhotos().drawn(words, 0x9b1c1c);

        assertEquals(card.address(), app.sitePhotos().drawn(words, 0x9b1c1c).address());
        assertNotEquals(card.address(), app.sitePhotos().drawn(words, 0x1b5e8c).address());
        assertEquals(1200, card.width());
        assertEquals(630, card.height());
        assertTrue(Files.isRegularFile(app.sitePhotos().file(card)));
    }

    @Test
    void a_newsroom_that_deletes_its_renditions_has_them_again() throws Exception {
        String name = app.newsroom().originals().put(jpeg(1000, 600));
        PagePhoto widest = app.sitePhotos().picture(name).orElseThrow().widest();
        byte[] before = Files.readAllBytes(app.sitePhotos().file(widest));
        Files.delete(app.sitePhotos().file(widest));

        assertEquals(widest.address(), app.sitePhotos().picture(name).orElseThrow().widest().address());
        assertEquals(before.length, Files.size(app.sitePhotos().file(widest)));
    }
}
