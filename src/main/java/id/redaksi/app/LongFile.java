package id.redaksi.app;

import id.redaksi.exchange.Beside;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.LongImporter;
import id.redaksi.exchange.LongSource;
import id.redaksi.exchange.Reading;
import id.redaksi.guard.Sha256;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.topics.OwnNames;
import id.redaksi.wording.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * A file with the stories of a whole site, which is read as it comes and handed on some stories at a time. One thread. Its
 * stories are known by their places in it, so a run that was called off goes on where it ended.
 */
final class LongFile {
    /** So many stories are kept together. */
    private static final int TOGETHER = 100;

    /** After so many bytes it is told how far it has been read. */
    private static final long STEP = 2_000_000;

    /** Stories with photos that take so many bytes are kept at once. */
    private static final long MOST_BYTES = 16_000_000;

    /** Some stories of the file, the first of which has this place in it. */
    record Some(String sha256, int first, Imported imported) {}

    /** Takes stories of the file in. */
    @FunctionalInterface
    interface Taking {
        void take(Some some);
    }

    private final Path file;
    private final LongImporter importer;
    private final BooleanSupplier wanted;
    private final LongConsumer progress;
    private final List<Story> waiting = new ArrayList<>();
    private final Map<String, byte[]> photos = new HashMap<>();
    private final Map<StoryId, String> identities = new HashMap<>();
    private long bytes;
    private int first;

    /** {@code progress} is told how many bytes have been read, anew each time that the file is read through. */
    LongFile(Path file, LongImporter importer, BooleanSupplier wanted, LongConsumer progress) {
        this.file = file;
        this.importer = importer;
        this.wanted = wanted;
        this.progress = progress;
    }

    /** Reads it to its end, and gives what is to be told of it; fails with a CancellationException when it is called off. */
    Imported read(String readOn, OwnNames names, Taking taking) throws ImportFailed {
        String name = String.valueOf(file.getFileName());
        try {
            String sha256 = sha256();
            var source = new LongSource(name, this::opened, Files.getLastModifiedTime(file).toInstant());
            var random = new SplittableRandom(Long.parseUnsignedLong(sha256, 0, 16, 16));
            var reading = new Reading(
                    FileReading.day(source.modified(), readOn), new Ids(Clock.systemUTC(), random), Beside.NOTHING, names);
            try {
                return importer.read(source, reading, (story, came, identity) -> {
                    waiting.add(story);
                    identities.put(story.id(), identity);
                    photos.putAll(came);
                    bytes += came.values().stream().mapToLong(one -> one.length).sum();
                    if (waiting.size() >= TOGETHER || bytes > MOST_BYTES) {
                        hand(sha256, taking);
                    }
                });
            } finally {
                if (wanted.getAsBoolean()) {
                    hand(sha256, taking); // what came before a damage stays
                }
            }
        } catch (IOException e) {
            throw new ImportFailed(Message.of("app.import.unreadable", name));
        }
    }

    private void hand(String sha256, Taking taking) {
        if (!waiting.isEmpty()) {
            taking.take(new Some(sha256, first, new Imported(waiting, List.of(), List.of(), List.of(), photos)
                    .withIdentities(identities)));
        }
        first += waiting.size();
        waiting.clear();
        photos.clear();
        identities.clear();
        bytes = 0;
        look();
    }

    /** It is called off between two reads of it, too: before the first story a long file is read through twice. */
    private InputStream opened() throws IOException {
        return new FilterInputStream(Files.newInputStream(file)) {
            private long read;
            private long told;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = in.read(into, from, length);
                read += Math.max(0, count);
                if (read - told >= STEP) {
                    told = read;
                    look();
                    progress.accept(read);
                }
                return count;
            }
        };
    }

    private void look() {
        if (!wanted.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private String sha256() throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = opened()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return Sha256.hex(digest.digest());
    }
}
