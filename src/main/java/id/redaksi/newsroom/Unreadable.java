package id.redaksi.newsroom;

/** What was kept cannot be made sense of. */
final class Unreadable extends Exception {
    Unreadable() {
        super(null, null, false, false);
    }
}
