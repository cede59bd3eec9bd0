package id.redaksi.newsroom;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The backups of a newsroom as files, read row by row, so that also a damaged one gives what it has: each content is proved
 * by its hash. The newest come first. One thread at a time.
 */
final class BackupFiles implements Findable, Closeable {
    private static final String FOLDER = "backups";

    private final List<Path> files;
    private final Map<Path, Remnants> open = new LinkedHashMap<>();

    BackupFiles(List<Path> files) {
        this.files = files;
    }

    /** The finished backups of a newsroom: those beside its database, then those in its second place if that is there. */
    static List<Path> of(Path newsroom) throws IOException {
        List<Path> all = new ArrayList<>(in(newsroom.resolve(FOLDER)));
        try {
            new Backups(newsroom, Clock.systemUTC()).second().list().forEach(backup -> all.add(backup.file()));
        } catch (BackupFailed e) {
            System.getLogger("id.redaksi.newsroom")
                    .log(System.Logger.Level.WARNING, "the second place is not read: {0}", e.explanation().key());
        }
        return all;
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".db"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    @Override
    public Optional<byte[]> content(String sha256) throws IOException {
        for (Path file : files) {
            Remnants remnants = open.get(file);
            if (remnants == null) {
                remnants = Remnants.of(file);
                open.put(file, remnants);
            }
            Optional<byte[]> found = remnants.content(sha256);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        for (Remnants remnants : new ArrayList<>(open.values())) {
            remnants.close();
        }
        open.clear();
    }
}
