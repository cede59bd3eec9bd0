package id.redaksi.app;

import id.redaksi.exchange.Beside;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.LongImporter;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.Unread;
import id.redaksi.guard.Heed;
import id.redaksi.guard.TimeLimit;
import id.redaksi.story.Ids;
import id.redaksi.topics.OwnNames;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** Reads a file as whichever format it has, within bounds of size and time. Any thread. */
final class FileReading {
    /** Past this many bytes a text is no story but an archive. */
    static final long LARGEST_TEXT = 20_000_000;

    /** Pages with their photos inside are larger than a story's words. */
    static final long LARGEST_PAGE = 64_000_000;

    private static final List<String> PAGES = List.of(".html", ".htm", ".mht", ".mhtml");

    /** Files from this size on are read story by story, where their format can be. */
    private static final long LONG = 8_000_000;

    /** A package carries photos; past this many bytes it would not fit into the memory of a small laptop. */
    static final long LARGEST_PACKAGE = Math.min(256_000_000, Runtime.getRuntime().maxMemory() / 4);

    /** How long a reader may take for one file. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private FileReading() {}

    /** The file's bytes, bounded. */
    static Source source(Path file) throws ImportFailed {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new ImportFailed(Message.of("app.import.missing", name));
            }
            long largest = zipped(file) ? LARGEST_PACKAGE : isPage(name) ? LARGEST_PAGE : LARGEST_TEXT;
            if (Files.size(file) > largest) {
                throw new ImportFailed(Message.of("app.import.large", name, largest / 1_000_000));
            }
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            return new Source(name, Files.readAllBytes(file), modified);
        } catch (IOException e) {
            throw new ImportFailed(Message.of("app.import.unreadable", name));
        }
    }

    /** Who reads this file story by story, where it is so long that it is not held whole and its format can be read so. */
    static Optional<LongImporter> longImporter(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) < LONG) {
                return Optional.empty();
            }
            try (var in = Files.newInputStream(file)) {
                byte[] beginning = in.readNBytes(LongImporter.BEGINNING);
                var source = new Source(String.valueOf(file.getFileName()), beginning, Instant.EPOCH);
                return Formats.importers().stream()
                        .filter(importer -> importer.reads(source))
                        .findFirst()
                        .filter(LongImporter.class::isInstance)
                        .map(LongImporter.class::cast);
            }
        } catch (IOException e) {
            return Optional.empty(); // the ordinary reading says why
        }
    }

    /** In bytes; 0 for what cannot be asked. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // the reading says why
        }
    }

    /** The day or minute on which the page was read: as somebody said, else when the file was last written. */
    static String day(Instant modified, String readOn) {
        return readOn.isEmpty()
                ? LocalDateTime.ofInstant(modified, ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES).toString()
                : readOn;
    }

    /**
     * Who waits for a file: it is told how far that has been read, from 0 to 1, on whichever thread, and once it is not wanted
     * any more the reading fails with a CancellationException.
     */
    record Waiting(BooleanSupplier wanted, DoubleConsumer read) {
        static final Waiting PATIENTLY = new Waiting(() -> true, _ -> {});

        private void told(double share) {
            if (!wanted.getAsBoolean()) {
                throw new CancellationException();
            }
            read.accept(share);
        }
    }

    /** The stories in it, as the first format reads them that knows it. */
    static Imported read(Source source, String readOn, OwnNames names, Ids ids, Beside beside) throws ImportFailed {
        return read(source, readOn, names, ids, beside, Waiting.PATIENTLY);
    }

    /** The same for somebody who waits. */
    static Imported read(
            Source source, String readOn, OwnNames names, Ids ids, Beside beside, Waiting waiting) throws ImportFailed {
        Optional<Message> unread = Unread.why(source);
        if (unread.isPresent()) {
            throw new ImportFailed(unread.get());
        }
        String day = day(source.modified(), readOn);
        for (Importer importer : Formats.importers()) {
            if (importer.reads(source)) {
                return inTime(importer, source, new Reading(day, ids, beside, names), waiting);
            }
        }
        throw new ImportFailed(Message.of("exchange.notText", source.name()));
    }

    /** What its own reader does not finish is read as plain text: the words come in, and that is told. */
    private static Imported inTime(Importer importer, Source source, Reading reading, Waiting waiting) throws ImportFailed {
        Optional<Imported> read = within(importer, source, reading, waiting);
        if (read.isPresent()) {
            return read.get();
        }
        Importer last = Formats.importers().getLast();
        Imported plain = (importer == last || !last.reads(source) ? Optional.<Imported>empty() : asText(last, source, reading, waiting))
                .orElseThrow(() -> new ImportFailed(Message.of("app.import.slow", source.name())));
        List<Message> told = new ArrayList<>(plain.told());
        told.add(Message.of("app.import.asText", source.name()));
        return new Imported(plain.stories(), plain.leftOut(), plain.cleaned(), told);
    }

    /** What is no text to be read is still refused for the reason for which its own reader gave up. */
    private static Optional<Imported> asText(Importer last, Source source, Reading reading, Waiting waiting) {
        try {
            return within(last, source, reading, waiting);
        } catch (ImportFailed e) {
            return Optional.empty();
        }
    }

    private static Optional<Imported> within(Importer importer, Source source, Reading reading, Waiting waiting)
            throws ImportFailed {
        try {
            return TimeLimit.within(
                    LONGEST, waiting.wanted(), () -> Heed.during(waiting::told, () -> importer.read(source, reading)));
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case ImportFailed failed -> throw failed;
                case RuntimeException bug -> throw bug;
                case OutOfMemoryError _ -> throw new ImportFailed(Message.of("app.import.memory", source.name()));
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static boolean isPage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(lower::endsWith);
    }

    private static boolean zipped(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'});
        }
    }
}
