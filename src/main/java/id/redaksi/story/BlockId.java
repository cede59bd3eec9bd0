package id.redaksi.story;

/** The identity of a block within its story: 1 to 64 characters of a-z, 0-9 and hyphen. */
public record BlockId(String value) {
    public BlockId {
        if (value.isEmpty() || value.length() > 64 || !isPlain(value)) {
            throw new IllegalArgumentException("not a block id");
        }
    }

    /** By hand: a story has dozens, and a pattern for each took a tenth of reading an archive. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
