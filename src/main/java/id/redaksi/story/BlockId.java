package id.redaksi.story;

/** The identity of a block within its story: 1 to 64 characters of a-z, 0-9 and hyphen. */
public record BlockId(String value) {
    public BlockId {
        if (!value.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("not a block id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
