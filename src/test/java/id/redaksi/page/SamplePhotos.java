package id.redaksi.page;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Drawn landscapes that stand for photos, in the sizes that a site offers. */
final class SamplePhotos {
    private static final List<Color> SKIES =
            List.of(new Color(0xd98c5f), new Color(0x6f9fc4), new Color(0xc9b48a), new Color(0x8f7aa8));

    private final SortedMap<String, PagePhoto> named = new TreeMap<>();

    /** By a photo's name in a story; none for one that the newsroom does not have. */
    Optional<Picture> picture(String sha256) {
        return sha256.startsWith("ff") ? Optional.empty() : Optional.of(numbered(sha256.charAt(0)));
    }

    Picture numbered(int number) {
        int kind = number % SKIES.size();
        return new Picture(Stream.of(480, 960, 1600).map(width -> photo(kind, width)).toList());
    }

    PagePhoto widest() {
        return photo(0, 1600);
    }

    /** The files of all photos that were asked for. */
    SortedMap<String, byte[]> drawn() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        named.forEach((address, photo) -> {
            Color sky = SKIES.get(address.charAt("media/foto".length()) - '0');
            files.put(address, drawn(sky, photo.width(), photo.height()));
        });
        return files;
    }

    private PagePhoto photo(int kind, int width) {
        String address = "media/foto%d-%d.jpg".formatted(kind, width);
        return named.computeIfAbsent(address, _ -> new PagePhoto(address, width, width * 2 / 3, new byte[0]));
    }

    private static byte[] drawn(Color sky, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setPaint(new GradientPaint(0, 0, sky.darker(), 0, height * 0.7f, sky.brighter()));
        paint.fillRect(0, 0, width, height);
        for (int ridge = 0; ridge < 3; ridge++) {
            paint.setColor(new Color(40 - 10 * ridge, 70 - 15 * ridge, 60 - 12 * ridge, 150 + 35 * ridge));
            for (int x = 0; x < width; x++) {
                double at = x * 6.0 / width + ridge * 2.1;
                int top = (int) (height * (0.55 + 0.13 * ridge + 0.07 * Math.sin(at) + 0.03 * Math.sin(3.7 * at)));
                paint.drawLine(x, top, x, height);
            }
        }
        paint.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
