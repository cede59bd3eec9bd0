package id.redaksi.newsroom;

/** What somebody says of a revision: a name for it, or that it stays in sight. */
public record Mark(String name, boolean pinned) {
    /** Nothing was said. */
    public static final Mark NONE = new Mark("", false);

    public Mark {
        name = name.strip();
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
