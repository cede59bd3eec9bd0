package id.redaksi.page.elsewhere;

/** The places that show a link as a card, with the smallest picture, in pixels, that they show large. */
public enum Card {
    /** WhatsApp says nothing; 300 x 200 is what those who tested it found, below that there is a small square or none. */
    WHATSAPP(300, 200),
    /** X, card markup reference: summary_large_image from 300 x 157. */
    X(300, 157),
    /** Meta for Developers, images in link shares: from 600 x 315 large, below that a small one beside the text. */
    FACEBOOK(600, 315);

    /** How a picture is shown. */
    public enum Size {
        LARGE,
        SMALL,
        NONE
    }

    private final int width;
    private final int height;

    Card(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The least width of a picture that is shown large. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** How this place shows a picture of these pixels. */
    public Size size(int wide, int high) {
        return wide >= width && high >= height ? Size.LARGE : Size.SMALL;
    }
}
