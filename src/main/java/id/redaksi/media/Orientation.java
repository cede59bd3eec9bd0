package id.redaksi.media;

import java.awt.geom.AffineTransform;

/**
 * How the camera was held, by the number of EXIF tag 0x0112 (Exif 2.32, section 4.6.4): where the stored image's first
 * row and column belong.
 */
public record Orientation(int number) {
    public static final Orientation UPRIGHT = new Orientation(1);

    public Orientation {
        if (number < 1 || number > 8) {
            throw new IllegalArgumentException("orientation " + number);
        }
    }

    /** The orientation of that number; upright for a number that the standard does not know. */
    static Orientation of(int number) {
        return number < 1 || number > 8 ? UPRIGHT : new Orientation(number);
    }

    /** Whether width and height change places. */
    boolean turned() {
        return number > 4;
    }

    /** Brings a stored image of this size upright. */
    AffineTransform upright(double width, double height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
