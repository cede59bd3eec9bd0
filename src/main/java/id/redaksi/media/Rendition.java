package id.redaksi.media;

import id.redaksi.media.Photo.Format;
import id.redaksi.wording.Message;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A copy of a photo for other eyes: made anew from the pixels, upright, in sRGB, with nothing of the original file but
 * them. The same original and statements give the same bytes. The array belongs to the rendition.
 */
public record Rendition(Format format, int width, int height, byte[] bytes) {
    /** JPEG quality, 0 to 1; above this files grow faster than photos look better. */
    private static final float QUALITY = 0.88f;

    /** What readers load again and again is smaller; at these sizes nobody tells it from the one above. */
    private static final float ON_SITE = 0.82f;

    /** The size of the card that a shared link shows: 1.91 to 1 (Open Graph consumers cut to this). */
    public static final int CARD_WIDTH = 1200;

    public static final int CARD_HEIGHT = 630;

    /** Consumers show a picture that is narrower than this as a stamp beside the text, if at all. */
    private static final int NARROWEST_CARD = 600;

    /** Where a tall photo is cut for a card: faces are above the middle. */
    private static final double CARD_FROM_TOP = 0.35;

    /** The ending of its file's name, with the dot. */
    public String ending() {
        return format == Format.PNG ? ".png" : ".jpg";
    }

    /** A copy with {@code said} and no other metadata, at most {@code longest} pixels on its longest side. */
    public static Rendition of(String name, byte[] original, PhotoMetadata said, int longest) throws PhotoFailed {
        Photo photo = PhotoReader.read(name, original);
        try {
            BufferedImage upright = Pixels.upright(photo, original, longest);
            double scale = Math.min(1, (double) longest / Math.max(upright.getWidth(), upright.getHeight()));
            BufferedImage copy = Pixels.scaled(
                    upright,
                    Math.max(1, (int) Math.round(upright.getWidth() * scale)),
                    Math.max(1, (int) Math.round(upright.getHeight() * scale)));
            return photo.format() == Format.PNG && Pixels.isDrawn(copy)
                    ? png(copy, said)
                    : jpeg(copy, said, QUALITY, false);
        } catch (IOException | RuntimeException e) {
            throw new PhotoFailed(Message.of("media.damaged", name));
        }
    }

    /**
     * Copies of these widths (narrowest first) out of one decoding, none wider than the original: one that is narrower
     * than the widest gives its own width as the last, unless that is hardly more than the one before.
     */
    public static List<Rendition> wide(String name, byte[] original, PhotoMetadata said, List<Integer> widths)
            throws PhotoFailed {
        Photo photo = PhotoReader.read(name, original);
        try {
            int widest = widths.getLast();
            int longest = (int) Math.ceil(widest * Math.max(1.0, (double) photo.height() / photo.width()));
            BufferedImage image = Pixels.upright(photo, original, longest);
            boolean png = photo.format() == Format.PNG && Pixels.isDrawn(image);
            List<Rendition> copies = new ArrayList<>();
            for (int width : fitting(widths, Math.min(widest, photo.width())).reversed()) {
                int height = Math.max(1, Math.round((float) width * photo.height() / photo.width()));
                image = Pixels.scaled(image, width, height);
                copies.addFirst(png ? png(image, said) : jpeg(image, said, ON_SITE, true));
            }
            return copies;
        } catch (IOException | RuntimeException e) {
            throw new PhotoFailed(Message.of("media.damaged", name));
        }
    }

    private static List<Integer> fitting(List<Integer> widths, int widest) {
        List<Integer> fitting = new ArrayList<>();
        for (int width : widths) {
            if (width <= widest) {
                fitting.add(width);
            }
        }
        if (fitting.isEmpty() || widest > fitting.getLast() * 1.1) {
            fitting.add(widest);
        }
        return fitting;
    }

    /** The card of a shared link cut out of the photo; empty for a photo that is too small for one. */
    public static Optional<Rendition> card(String name, byte[] original, PhotoMetadata said) throws PhotoFailed {
        Photo photo = PhotoReader.read(name, original);
        double ratio = (double) CARD_WIDTH / CARD_HEIGHT;
        double across = Math.min(photo.width(), photo.height() * ratio);
        if (across < NARROWEST_CARD) {
            return Optional.empty();
        }
        try {
            double scale = Math.min(1, CARD_WIDTH / across);
            int longest = (int) Math.ceil(Math.max(photo.width(), photo.height()) * scale);
            BufferedImage image = Pixels.upright(photo, original, longest);
            int wide = (int) Math.round(photo.width() * scale);
            int high = (int) Math.round(photo.height() * scale);
            image = Pixels.scaled(image, wide, high);
            int cutWide = Math.min(image.getWidth(), (int) Math.round(across * scale));
            int cutHigh = Math.min(image.getHeight(), (int) Math.round(across * scale / ratio));
            BufferedImage cut = image.getSubimage(
                    (image.getWidth() - cutWide) / 2,
                    (int) ((image.getHeight() - cutHigh) * CARD_FROM_TOP),
                    cutWide,
                    cutHigh);
            return Optional.of(jpeg(cut, said, ON_SITE, true));
        } catch (IOException | RuntimeException e) {
            throw new PhotoFailed(Message.of("media.damaged", name));
        }
    }

    private static Rendition png(BufferedImage image, PhotoMetadata said) throws IOException {
        return new Rendition(Format.PNG, image.getWidth(), image.getHeight(), Xmp.intoPng(Pixels.png(image), said));
    }

    private static Rendition jpeg(BufferedImage image, PhotoMetadata said, float quality, boolean progressive)
            throws IOException {
        byte[] bytes = Xmp.intoJpeg(Pixels.jpeg(image, quality, progressive), said);
        return new Rendition(Format.JPEG, image.getWidth(), image.getHeight(), bytes);
    }
}
