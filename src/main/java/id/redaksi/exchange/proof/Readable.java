package id.redaksi.exchange.proof;

import id.redaksi.guard.Refused;
import id.redaksi.guard.Zip;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/** The files that a reader could find in a file: itself, those of a zip file, and those within them. */
final class Readable {
    /** Zip files in zip files in zip files are looked into, and no deeper: none of ours are. */
    private static final int DEEPEST = 3;

    private Readable() {}

    /**
     * Gives each file inside, itself included, by its name; those that it was unpacked into already are not unpacked again, and
     * {@code bytes} need only be what is around them.
     */
    static void each(String name, byte[] bytes, SortedMap<String, byte[]> unpacked, BiConsumer<String, byte[]> file) {
        if (unpacked.isEmpty()) {
            each(name, bytes, file, 0);
            return;
        }
        file.accept(name, bytes);
        unpacked.forEach((inside, part) -> each(name + "!" + inside, part, file, 1));
    }

    private static void each(String name, byte[] bytes, BiConsumer<String, byte[]> file, int depth) {
        file.accept(name, bytes);
        if (depth < DEEPEST && bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            try {
                for (Map.Entry<String, byte[]> inside : Zip.read(bytes).entrySet()) {
                    each(name + "!" + inside.getKey(), inside.getValue(), file, depth + 1);
                }
            } catch (Refused e) {
                // Not a zip file after all: its bytes have been looked at as they are.
            }
        }
    }
}
