package id.redaksi.media;

import id.redaksi.media.Photo.Format;
import id.redaksi.wording.Message;
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

/**
 * A copy of a photo for other eyes: made anew from the pixels, upright, in sRGB, with nothing of the original file but
 * them. The same original and statements give the same bytes. The array belongs to the rendition.
 */
public record Rendition(Format format, int width, int height, byte[] bytes) {
    /** JPEG quality, 0 to 1; above this files grow faster than photos look better. */
    private static final float QUALITY = 0.88f;

    /** A PNG with no more colours than this is a drawing, which JPEG would smear. */
    private static final int DRAWING = 256;

    /** The ending of its file's name, with the dot. */
    public String ending() {
        return format == Format.PNG ? ".png" : ".jpg";
    }

    /** A copy with {@code said} and no other metadata, at most {@code longest} pixels on its longest side. */
    public static Rendition of(String name, byte[] original, PhotoMetadata said, int longest) throws PhotoFailed {
        Photo photo = PhotoReader.read(name, original);
        try {
            BufferedImage stored = decode(photo, original, longest);
            BufferedImage upright = upright(stored, photo, longest);
            boolean png = photo.format() == Format.PNG && (transparent(upright) || drawing(upright));
            byte[] bytes = png
                    ? Xmp.intoPng(written(upright, "png"), said)
                    : Xmp.intoJpeg(written(opaque(upright), "jpeg"), said);
            return new Rendition(png ? Format.PNG : Format.JPEG, upright.getWidth(), upright.getHeight(), bytes);
        } catch (IOException | RuntimeException e) {
            throw new PhotoFailed(Message.of("media.damaged", name));
        }
    }

    /** Decodes no more pixels than are needed for a good copy: every n-th when the copy is much smaller. */
    private static BufferedImage decode(Photo photo, byte[] original, int longest) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            ImageReader reader = PhotoReader.reader(photo.format());
            try {
                reader.setInput(in, true, true);
                ImageReadParam param = reader.getDefaultReadParam();
                int every = Math.max(1, Math.max(photo.width(), photo.height()) / (2 * longest));
                param.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Drawing into an sRGB image converts the colours. Halved step by step, since one big step loses fine lines. */
    private static BufferedImage upright(BufferedImage stored, Photo photo, int longest) {
        Orientation orientation = photo.orientation();
        int wide = orientation.turned() ? stored.getHeight() : stored.getWidth();
        int high = orientation.turned() ? stored.getWidth() : stored.getHeight();
        boolean alpha = stored.getColorModel().hasAlpha();
        BufferedImage image = canvas(wide, high, alpha);
        draw(image, stored, orientation.upright(stored.getWidth(), stored.getHeight()));
        double scale = Math.min(1, (double) longest / Math.max(wide, high));
        int toWide = Math.max(1, (int) Math.round(wide * scale));
        int toHigh = Math.max(1, (int) Math.round(high * scale));
        while (image.getWidth() > toWide || image.getHeight() > toHigh) {
            int nextWide = Math.max(toWide, (image.getWidth() + 1) / 2);
            int nextHigh = Math.max(toHigh, (image.getHeight() + 1) / 2);
            BufferedImage smaller = canvas(nextWide, nextHigh, alpha);
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

    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage flat = canvas(image.getWidth(), image.getHeight(), false);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
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

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.toLowerCase(Locale.ROOT)).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
