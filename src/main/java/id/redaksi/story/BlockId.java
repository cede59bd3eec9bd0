package id.redaksi.story;

/** The identity of a block within its story: 1 to 64 characters of a-z, 0-9 and hyphen. */
public record BlockId(String value) {
    private static final int LONGEST = 64;

    public BlockId {
        if (value.isEmpty() || value.length() > LONGEST || !isPlain(value)) {
            throw new IllegalArgumentException("not a block id");
        }
    }

    /** By hand, since a paste of 10 MB makes twenty thousand of them while the window waits. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char at = value.charAt(i);
            if (!(at >= 'a' && at <= 'z' || at >= '0' && at <= '9' || at == '-')) {
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
