package id.redaksi.page.elsewhere;

/**
 * Every spot where a text of ours is shown by others, with the room it has there and who says so. Nobody guarantees these
 * figures: what the places document is kept, else what was last measured and published; a wider screen may show more.
 */
public enum Spot {
    /** Measured by RocketMill in May 2016 (599.63 px stood, 600.63 px was cut), Arial 20 px; Google gives none. */
    SEARCH_TITLE_DESKTOP(new Room.Width(600, 20), "RocketMill 2016"),
    /** Two lines of a screen 360 px wide less its margins (2 x 328), in a size of 20 px. */
    SEARCH_TITLE_PHONE(new Room.Width(656, 20), "2 x 328 px"),
    /** Google: "truncated as needed, typically to fit the device width"; in practice two lines, 920 px of Arial 14 px. */
    SEARCH_TEXT_DESKTOP(new Room.Width(920, 14), "Google Search Central; 920 px"),
    /** As above; 680 px is what is left on a telephone, about 120 characters. */
    SEARCH_TEXT_PHONE(new Room.Width(680, 14), "Google Search Central; 680 px"),
    /** Measured by OGTester in April 2023: 81, of title and description alike; narrow telephones from about 60 on. */
    WHATSAPP_TITLE(new Room.Characters(81), "OGTester 2023"),
    WHATSAPP_TEXT(new Room.Characters(81), "OGTester 2023"),
    /** WhatsApp folds a message that long behind "read more"; reported by users as 3,584 characters with blanks. */
    WHATSAPP_MESSAGE(new Room.Characters(3_584), "WhatsApp"),
    /** The large card shows one line over the picture since 2023; OGTester measured 47 characters. 70 are taken at all. */
    X_TITLE(new Room.Characters(47), "OGTester 2023"),
    /** OGTester measured 122 on a wide screen; 88 is where most guides and narrow screens cut, two lines of a telephone. */
    FACEBOOK_TITLE(new Room.Characters(88), "OGTester 2023; 88-122"),
    /** One line under the title, which telephones leave out where the title takes two. */
    FACEBOOK_TEXT(new Room.Characters(80), "80"),
    /** Batch, which sends them for news apps: up to 180 characters over four lines on a locked iPhone. */
    PUSH_IPHONE(new Room.Characters(178), "Batch"),
    /** Batch: one line, about 50 characters, until it is opened. */
    PUSH_ANDROID(new Room.Characters(50), "Batch");

    private final Room room;
    private final String source;

    Spot(Room room, String source) {
        this.room = room;
        this.source = source;
    }

    public Room room() {
        return room;
    }

    /** Who says so, in a few words. */
    public String source() {
        return source;
    }

    /** What this spot shows of a text. */
    public Cut cut(String text) {
        return cut(text, 0);
    }

    /** What it shows where so many pixels are taken by something else, such as the date of a search result. */
    Cut cut(String text, int taken) {
        return switch (room) {
            case Room.Characters characters when this == WHATSAPP_MESSAGE -> Cut.ofLines(text, characters);
            case Room.Characters characters -> Cut.of(text, characters);
            case Room.Width(int pixels, int size) -> Cut.of(text, new Room.Width(pixels - taken, size));
        };
    }
}
