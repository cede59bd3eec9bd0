package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A record of a spill file: magic, length, what it is, and the SHA-256 of that. Each stands for itself: a torn end or a
 * damaged place costs the record it lies in, and reading goes on at the next magic. The counter orders all records of a
 * newsroom; {@code home} is the newsroom's folder, {@code base} the SHA-256 of the revision the text was made from.
 */
record SpillRecord(Kind kind, long counter, long time, String home, StoryId story, String base, byte[] content) {
    /** What a record is for. */
    enum Kind {
        /** The text as it stood. */
        TEXT,
        /** A text that was about to be overwritten by one that had lost most of it. */
        GUARDED,
        /** The story's earlier text is in the newsroom. */
        SETTLED
    }

    /** What a file holds, and whether some of it is no whole record. */
    record Read(List<SpillRecord> records, boolean damaged) {}

    private static final byte[] MAGIC = "RDKSPL1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH = 32;

    byte[] bytes() {
        byte[] place = home.getBytes(StandardCharsets.UTF_8);
        byte[] id = story.value().getBytes(StandardCharsets.UTF_8);
        byte[] from = base.getBytes(StandardCharsets.UTF_8);
        int length = 1 + 8 + 8 + 3 * 4 + place.length + id.length + from.length + content.length;
        var bytes = ByteBuffer.allocate(MAGIC.length + 4 + length + HASH);
        bytes.put(MAGIC).putInt(length);
        int start = bytes.position();
        bytes.put((byte) kind.ordinal()).putLong(counter).putLong(time);
        for (byte[] text : List.of(place, id, from)) {
            bytes.putInt(text.length).put(text);
        }
        bytes.put(content);
        bytes.put(hash(bytes.array(), start, length));
        return bytes.array();
    }

    static Read read(byte[] file) {
        List<SpillRecord> records = new ArrayList<>();
        boolean damaged = false;
        int at = 0;
        while (at < file.length) {
            int length = wholeAt(file, at);
            if (length < 0) {
                damaged = true;
                at = next(file, at + 1);
            } else {
                records.add(record(ByteBuffer.wrap(file, at + MAGIC.length + 4, length)));
                at += MAGIC.length + 4 + length + HASH;
            }
        }
        return new Read(List.copyOf(records), damaged);
    }

    /** The length of what a whole record here says, or -1. */
    private static int wholeAt(byte[] file, int at) {
        int start = at + MAGIC.length + 4;
        if (start > file.length || !Arrays.equals(file, at, at + MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return -1;
        }
        int length = ByteBuffer.wrap(file).getInt(at + MAGIC.length);
        if (length < 1 || length > file.length - start - HASH) {
            return -1;
        }
        byte[] said = Arrays.copyOfRange(file, start + length, start + length + HASH);
        return Arrays.equals(said, hash(file, start, length)) ? length : -1;
    }

    private static int next(byte[] file, int from) {
        for (int at = from; at <= file.length - MAGIC.length; at++) {
            if (file[at] == MAGIC[0] && Arrays.equals(file, at, at + MAGIC.length, MAGIC, 0, MAGIC.length)) {
                return at;
            }
        }
        return file.length;
    }

    private static SpillRecord record(ByteBuffer in) {
        Kind kind = Kind.values()[in.get()];
        long counter = in.getLong();
        long time = in.getLong();
        String home = text(in);
        var story = new StoryId(text(in));
        String base = text(in);
        byte[] content = new byte[in.remaining()];
        in.get(content);
        return new SpillRecord(kind, counter, time, home, story, base, content);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] hash(byte[] bytes, int from, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
