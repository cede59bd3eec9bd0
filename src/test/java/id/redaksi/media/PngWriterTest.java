package id.redaksi.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PngWriterTest {
    @Property(tries = 60)
    void what_is_written_in_strips_is_read_as_one_picture(
            @ForAll @IntRange(min = 1, max = 300) int width, @ForAll @IntRange(min = 1, max = 90) int height, @ForAll long seed)
            throws Exception {
        var random = new SplittableRandom(seed);
        int[] pixels = random.ints((long) width * height).toArray();
        var out = new ByteArrayOutputStream();
        try (var png = new PngWriter(out, width, height)) {
            for (int y = 0; y < height; ) {
                int rows = Math.min(height - y, 1 + random.nextInt(20));
                png.rows(java.util.Arrays.copyOfRange(pixels, y * width, (y + rows) * width));
                y += rows;
            }
        }

        var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));

        assertEquals(height, image.getHeight());
        for (int i = 0; i < pixels.length; i++) {
            assertEquals(pixels[i] | 0xFF000000, image.getRGB(i % width, i / width));
        }
    }

    @Test
    void a_picture_without_all_its_rows_is_none() throws IOException {
        var png = new PngWriter(new ByteArrayOutputStream(), 2, 3);
        png.rows(new int[4]);

        assertThrows(IOException.class, png::close);
    }
}
