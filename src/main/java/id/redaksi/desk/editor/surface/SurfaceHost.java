package id.redaksi.desk.editor.surface;

/** The scrolling column in which the surface stands. */
public interface SurfaceHost {
    /** For a surface that stands nowhere yet. */
    SurfaceHost NONE = new SurfaceHost() {
        @Override
        public boolean reveal(double top, double bottom) {
            return false;
        }

        @Override
        public boolean follow(double top, double bottom) {
            return false;
        }

        @Override
        public void scroll(double by) {}

        @Override
        public void grew(double above) {}
    };

    /** Scrolls so that this part of the surface is in sight; says whether it had to. */
    boolean reveal(double top, double bottom);

    /** The caret went to this part by a key; the same, where its line is not kept at a height of its own. */
    boolean follow(double top, double bottom);

    /** Scrolls by this many pixels, as far as there is something. */
    void scroll(double by);

    /** The surface is higher or lower than before; {@code above} of that lies above what is in sight. */
    void grew(double above);
}
