package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.site.FileRow.Kind;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What is about to be written, all files of a batch in one row that the next batch takes over: so a build that dies leaves
 * no file unclaimed, and one that does not changes each file's own row once. Whoever asks what was being written unfolds
 * it first.
 */
final class Intents {
    private static final int HEAD = Integer.BYTES + 2 * Long.BYTES + Integer.BYTES;
    private static final Kind[] KINDS = Kind.values();

    private Intents() {}

    /** These and no others; a file that is to go is kept by what stands there. */
    static void keep(Session session, List<Made> files) throws DatabaseFailed {
        int size = 0;
        for (Made one : files) {
            size += HEAD + next(one).length;
        }
        var packed = ByteBuffer.allocate(size);
        for (Made one : files) {
            FileRow row = one.row();
            byte[] next = next(one);
            packed.putInt(row.kind().ordinal()).putLong(row.ref()).putLong(row.part()).putInt(next.length).put(next);
        }
        session.run("UPDATE intent SET files = ?", packed.array());
    }

    private static byte[] next(Made one) {
        return one.bytes() == null ? one.row().sha() : one.sha();
    }

    /** All that was meant stands there. */
    static void clear(Session session) throws DatabaseFailed {
        session.run("UPDATE intent SET files = x'' WHERE files <> x''");
    }

    /** Gives every file what was about to be written in its own row. */
    static void unfold(Session session) throws DatabaseFailed {
        var files = new Files(session);
        var packed = ByteBuffer.wrap(session.first("SELECT files FROM intent", row -> row.bytes(1)).orElseThrow());
        while (packed.hasRemaining()) {
            Kind kind = KINDS[packed.getInt()];
            long ref = packed.getLong();
            long part = packed.getLong();
            byte[] next = new byte[packed.getInt()];
            packed.get(next);
            files.intend(kind, ref, part, next);
        }
        clear(session);
    }
}
