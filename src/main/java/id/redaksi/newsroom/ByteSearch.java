package id.redaksi.newsroom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for byte sequences in files of any size, all of them in one walk; phrases in UTF-8 and in UTF-16 of both orders. */
final class ByteSearch {
    private static final int CHUNK = 1 << 20;

    private final Map<Integer, List<byte[]>> byStart = new HashMap<>();
    private final boolean[] starts = new boolean[1 << 16];
    private int longest = 2;

    static ByteSearch forPhrases(List<String> phrases) {
        var search = new ByteSearch();
        for (String phrase : phrases) {
            search.add(phrase.getBytes(StandardCharsets.UTF_8));
            search.add(phrase.getBytes(StandardCharsets.UTF_16LE));
            search.add(phrase.getBytes(StandardCharsets.UTF_16BE));
        }
        return search;
    }

    /** At least two bytes. */
    void add(byte[] sought) {
        int start = start(sought, 0);
        starts[start] = true;
        byStart.computeIfAbsent(start, _ -> new ArrayList<>()).add(sought);
        longest = Math.max(longest, sought.length);
    }

    private static int start(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    boolean isIn(Path file) throws IOException {
        byte[] bytes = new byte[CHUNK + longest];
        try (InputStream in = Files.newInputStream(file)) {
            int held = 0;
            int read = in.readNBytes(bytes, 0, bytes.length);
            while (read > 0) {
                int length = held + read;
                if (isIn(bytes, length)) {
                    return true;
                }
                held = Math.min(length, longest - 1);
                System.arraycopy(bytes, length - held, bytes, 0, held);
                read = in.readNBytes(bytes, held, bytes.length - held);
            }
            return false;
        }
    }

    boolean isIn(byte[] bytes, int length) {
        for (int at = 0; at + 1 < length; at++) {
            int start = start(bytes, at);
            if (starts[start]) {
                for (byte[] sought : byStart.getOrDefault(start, List.of())) {
                    if (at + sought.length <= length
                            && Arrays.equals(sought, 0, sought.length, bytes, at, at + sought.length)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
