package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Remains;
import java.io.IOException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A revision's row as it was found on a page. The story is known by its key, and by its id where the shape of the database
 * is a former one; so is the author.
 */
record Left(
        long sequence,
        String story,
        long number,
        String author,
        long time,
        Revision.Kind kind,
        String sha256,
        long base,
        Remains row,
        int content) {
    private static final int HASH = 32;
    private static final int NOW = 10;
    private static final int FORMERLY = 9;

    /** The revision that a row is; null when it is one of another table. */
    static @Nullable Left of(Remains row) throws IOException {
        if (row.columns() == NOW && row.kind(7) == Remains.Kind.BYTES && row.size(7) == HASH
                && row.kind(9) == Remains.Kind.BYTES && row.kind(1) == Remains.Kind.NUMBER) {
            return new Left(
                    row.rowid(), key(row.number(1)), row.number(2), key(row.number(4)), row.number(5),
                    Revision.Kind.of(row.number(6)), HexFormat.of().formatHex(row.bytes(7)), row.number(8), row, 9);
        }
        if (row.columns() == FORMERLY && row.kind(7) == Remains.Kind.TEXT && row.size(7) == 2 * HASH
                && row.kind(8) == Remains.Kind.BYTES && row.kind(1) == Remains.Kind.TEXT) {
            return new Left(
                    row.rowid(), row.text(1), row.number(2), row.text(4), row.number(5), kind(row.text(6)), row.text(7), 0, row, 8);
        }
        return null;
    }

    /** Keys and what they stand for cannot be taken for each other: no id begins so. */
    static String key(long key) {
        return "#" + key;
    }

    private static Revision.Kind kind(String name) {
        for (Revision.Kind kind : Revision.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return Revision.Kind.SAVED;
    }

    byte[] kept() throws IOException {
        return row.bytes(content);
    }
}
