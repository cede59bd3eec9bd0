package id.redaksi.app;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Sha256;
import id.redaksi.story.Ids;
import id.redaksi.topics.OwnNames;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What reading a file for an import gave: stories, or why there are none. */
sealed interface FileOutcome {
    /** So many files are read at once. */
    int AT_ONCE = 16;

    /** Photos of this many bytes are kept before more files are read. */
    long MOST_HELD = 32_000_000;

    Path file();

    /** {@code first} is the place in the file of the first of the stories; a part is not all of its file. */
    record Read(
            Path file, String sha256, int first, boolean isPart, Imported imported, List<ImportedItem> items)
            implements FileOutcome {
        static Read of(Path file, String sha256, int first, boolean isPart, Imported imported) {
            return new Read(file, sha256, first, isPart, imported, ImportedItem.of(imported, sha256, first));
        }
    }

    record Not(Path file, Message reason) implements FileOutcome {}

    /** The first of the files, as many as bring no more photos than the memory of a small laptop takes. */
    static List<FileOutcome> of(List<Path> files, String readOn, OwnNames names, Awaited awaited) {
        List<FileOutcome> read = new ArrayList<>();
        long held = 0;
        while (read.size() < files.size() && held < MOST_HELD) {
            List<Path> next = files.subList(read.size(), Math.min(files.size(), read.size() + AT_ONCE));
            List<FileOutcome> outcomes = next.parallelStream()
                    .map(file -> awaited.reading(file, waiting -> of(file, readOn, names, waiting)))
                    .toList();
            held += outcomes.stream().mapToLong(FileOutcome::held).sum();
            read.addAll(outcomes);
        }
        return read;
    }

    private static long held(FileOutcome outcome) {
        return outcome instanceof Read read
                ? read.imported().photos().values().stream().mapToLong(photo -> photo.length).sum()
                : 0;
    }

    /** The blocks of a file have the same ids each time it is read, so that an unchanged one is the same story. */
    private static FileOutcome of(Path file, String readOn, OwnNames names, FileReading.Waiting waiting) {
        try {
            Source source = FileReading.source(file);
            String sha256 = Sha256.of(source.bytes());
            var random = new SplittableRandom(Long.parseUnsignedLong(sha256, 0, 16, 16));
            var ids = new Ids(Clock.systemUTC(), random);
            return Read.of(
                    file, sha256, 0, false, FileReading.read(source, readOn, names, ids, new PicturesBeside(file), waiting));
        } catch (ImportFailed e) {
            return new Not(file, e.explanation());
        }
    }
}
