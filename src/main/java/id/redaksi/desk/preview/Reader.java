package id.redaksi.desk.preview;

/** With what somebody reads a page: the device, its colours, and the size of text chosen there, in percent. */
public record Reader(Device device, boolean dark, int textSize) {
    /** What is left of a page of A4 between margins of 18 mm, at 96 pixels to the inch. */
    private static final int A4_COLUMN = 658;

    /** A screen by its width in CSS pixels, or paper by the width of what is printed. */
    public enum Device {
        PHONE(390),
        TABLET(820),
        DESKTOP(1280),
        PAPER(A4_COLUMN);

        private final int width;

        Device(int width) {
            this.width = width;
        }

        public int width() {
            return width;
        }

        boolean isPaper() {
            return this == PAPER;
        }
    }

    /** A phone by day. */
    public static final Reader USUAL = new Reader(Device.PHONE, false, 100);

    public Reader with(Device other) {
        return new Reader(other, dark, textSize);
    }

    public Reader inDark(boolean on) {
        return new Reader(device, on, textSize);
    }

    public Reader withTextSize(int percent) {
        return new Reader(device, dark, percent);
    }

    /** Whether the page is shown dark: paper is white. */
    boolean isDark() {
        return dark && !device.isPaper();
    }

    double textScale() {
        return device.isPaper() ? 1 : textSize / 100.0;
    }
}
