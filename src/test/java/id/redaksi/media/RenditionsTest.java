package id.redaksi.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.media.Renditions.Kept;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionsTest {
    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    @TempDir
    Path folder;

    private Renditions renditions;
    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void open() {
        renditions = new Renditions(folder);
    }

    private static byte[] photo(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int y = 0; y < height; y += 10) {
            graphics.setColor(new Color(y * 255 / height, 120, (y * 7) % 256));
            graphics.fillRect(0, y, width, 10);
        }
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static List<String> sizes(int width, int height) throws PhotoFailed {
        return Rendition.wide("a.jpg", photo(width, height), PhotoMetadata.NONE, WIDTHS).stream()
                .map(one -> one.width() + "x" + one.height())
                .toList();
    }

    private List<Kept> kept() throws Exception {
        return renditions.kept("abcd", () -> {
            made.incrementAndGet();
            return Rendition.wide("a.jpg", photo(1000, 500), PhotoMetadata.NONE, WIDTHS);
        });
    }

    @Test
    void a_page_chooses_from_three_widths_and_none_is_larger_than_the_original() throws Exception {
        assertEquals(List.of("480x320", "960x640", "1600x1067"), sizes(2400, 1600));
        assertEquals(List.of("480x240", "960x480"), sizes(1000, 500));
        assertEquals(List.of("480x240", "800x400"), sizes(800, 400));
        assertEquals(List.of("300x200"), sizes(300, 200));
        assertEquals(List.of("480x960", "960x1920", "1500x3000"), sizes(1500, 3000));
    }

    @Test
    void each_copy_is_a_picture_of_the_size_that_it_says() throws Exception {
        for (Rendition copy : Rendition.wide("a.jpg", photo(1700, 900), PhotoMetadata.NONE, WIDTHS)) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(copy.bytes()));

            assertEquals(copy.width(), image.getWidth());
            assertEquals(copy.height(), image.getHeight());
        }
    }

    /** A grey photo and one with transparency take another way through the pixels. */
    @Test
    void photos_that_are_not_plain_rgb_have_the_same_copies() throws Exception {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_USHORT_GRAY}) {
            var image = new BufferedImage(1000, 700, type);
            Graphics2D graphics = image.createGraphics();
            for (int x = 0; x < 1000; x++) {
                graphics.setColor(new Color(x * 255 / 1000, x * 255 / 1000, x * 255 / 1000));
                graphics.fillRect(x, 0, 1, 700);
            }
            graphics.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);

            Rendition copy = Rendition.wide("a.png", out.toByteArray(), PhotoMetadata.NONE, WIDTHS).getLast();

            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(copy.bytes()));
            int grey = new Color(seen.getRGB(480, 350)).getGreen();
            assertTrue(Math.abs(grey - 127) < 6, "type " + type + ": " + grey);
        }
    }

    @Test
    void a_card_is_cut_to_its_shape_and_never_blown_up() throws Exception {
        assertEquals("1200x630", card(3000, 2000));
        assertEquals("1200x630", card(1200, 2400));
        assertEquals("800x420", card(800, 900));
        assertTrue(Rendition.card("a.jpg", photo(500, 900), PhotoMetadata.NONE).isEmpty());
    }

    private static String card(int width, int height) throws PhotoFailed {
        Rendition card = Rendition.card("a.jpg", photo(width, height), PhotoMetadata.NONE).orElseThrow();
        return card.width() + "x" + card.height();
    }

    @Test
    void what_is_kept_is_not_made_again() throws Exception {
        List<Kept> first = kept();

        assertEquals(first, kept());
        assertEquals(first, new Renditions(folder).kept("abcd", () -> {
            throw new AssertionError("made again");
        }));
        assertEquals(List.of("abcd-480.jpg", "abcd-960.jpg"), first.stream().map(Kept::name).toList());
        for (Kept one : first) {
            assertEquals(one.bytes(), Files.size(renditions.file(one.name())));
        }
    }

    @Test
    void what_was_deleted_or_cut_short_is_made_again_with_the_same_bytes() throws Exception {
        Path file = renditions.file(kept().getFirst().name());
        byte[] before = Files.readAllBytes(file);

        Files.delete(file);
        kept();
        assertArrayEquals(before, Files.readAllBytes(file));

        Files.write(file, new byte[] {1, 2});
        kept();
        assertArrayEquals(before, Files.readAllBytes(file));

        Files.writeString(folder.resolve("ab/abcd.txt"), "../../x 1 1 1\nend\n");
        kept();
        assertEquals(4, made.get());
    }

    @Test
    void what_is_kept_is_nobody_elses_to_read() throws Exception {
        renditions = new Renditions(folder.resolve("renditions"));
        kept();

        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("renditions"))));
    }

    @Test
    void two_who_ask_at_once_get_what_is_made_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Kept>>> asks =
                    IntStream.range(0, 4).<Callable<List<Kept>>>mapToObj(_ -> this::kept).toList();
            for (var answer : threads.invokeAll(asks)) {
                assertEquals(2, answer.get().size());
            }
        }

        assertEquals(1, made.get());
    }

    @Test
    void a_photo_that_fails_leaves_nothing_half_made() throws Exception {
        assertThrows(
                PhotoFailed.class,
                () -> renditions.kept("abcd", () -> {
                    throw PhotoFailed.unreadable("a.jpg");
                }));

        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals("", files.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.joining()));
        }
    }
}
