package id.redaksi.media;

import id.redaksi.media.Photo.Format;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The work on a photo's pixels, between decoding and encoding: upright, in sRGB, of a wanted size. */
final class Pixels {
    /** A PNG with no more colours than this is a drawing, which JPEG would smear. */
    private static final int DRAWING = 256;

    private Pixels() {}

    /** The photo upright, decoded with no more pixels than a good copy of {@code longest} on its longest side needs. */
    static BufferedImage upright(Photo photo, byte[] original, int longest) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            ImageReader reader = PhotoReader.reader(photo.format());
            try {
                reader.setInput(in, true, true);
                ImageReadParam param = reader.getDefaultReadParam();
                int every = Math.max(1, Math.max(photo.width(), photo.height()) / (2 * longest));
                param.setSourceSubsampling(every, every, 0, 0);
                return upright(reader.read(0, param), photo.orientation());
            } finally {
                reader.dispose();
            }
        }
    }

    /** Drawing into an sRGB image converts the colours; one that needs no turning and no converting stays as it is. */
    private static BufferedImage upright(BufferedImage stored, Orientation orientation) {
        if (orientation.equals(Orientation.UPRIGHT)
                && stored.getType() == BufferedImage.TYPE_3BYTE_BGR
                && stored.getColorModel().getColorSpace().isCS_sRGB()) {
            return stored;
        }
        int wide = orientation.turned() ? stored.getHeight() : stored.getWidth();
        int high = orientation.turned() ? stored.getWidth() : stored.getHeight();
        BufferedImage image = canvas(wide, high, stored.getColorModel().hasAlpha());
        draw(image, stored, orientation.upright(stored.getWidth(), stored.getHeight()));
        return image;
    }

    /** The image in this size, no larger than it was; halved step by step, since one big step loses fine lines. */
    static BufferedImage scaled(BufferedImage original, int toWide, int toHigh) {
        BufferedImage image = original;
        while (image.getWidth() > toWide || image.getHeight() > toHigh) {
            int nextWide = Math.max(toWide, (image.getWidth() + 1) / 2);
            int nextHigh = Math.max(toHigh, (image.getHeight() + 1) / 2);
            BufferedImage smaller = canvas(nextWide, nextHigh, image.getColorModel().hasAlpha());
            draw(
                    smaller,
                    image,
                    AffineTransform.getScaleInstance(
                            (double) nextWide / image.getWidth(), (double) nextHigh / image.getHeight()));
            image = smaller;
        }
        return image;
    }

    private static BufferedImage canvas(int width, int height, boolean alpha) {
        return new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static void draw(BufferedImage onto, BufferedImage image, AffineTransform how) {
        Graphics2D graphics = onto.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image, how, null);
        graphics.dispose();
    }

    /** On white where it was transparent. */
    static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage flat = canvas(image.getWidth(), image.getHeight(), false);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    /** Whether JPEG would spoil it: it lets something through, or is a drawing of few colours. */
    static boolean isDrawn(BufferedImage image) {
        return transparent(image) || drawing(image);
    }

    private static boolean transparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean drawing(BufferedImage image) {
        var colours = new HashSet<Integer>();
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                colours.add(pixel);
            }
            if (colours.size() > DRAWING) {
                return false;
            }
        }
        return true;
    }

    static byte[] png(BufferedImage image) throws IOException {
        return written(image, Format.PNG, 0, false);
    }

    /** {@code quality} is 0 to 1; a progressive file is some percent smaller, and shows something before it is whole. */
    static byte[] jpeg(BufferedImage image, float quality, boolean progressive) throws IOException {
        return written(opaque(image), Format.JPEG, quality, progressive);
    }

    private static byte[] written(BufferedImage image, Format format, float quality, boolean progressive)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
                if (progressive) {
                    param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
                }
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
