package id.redaksi.app;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.lines.Doubt;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Ids;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Takes an archive in, a JSON Lines file with one story a line: reads and makes the stories on several threads, keeps them
 * some hundred at a time, and passes over what is here already, so that a run that ended early goes on by running again.
 */
public final class ImportArchive {
    /** How far a run has come; bytes are those of the file. */
    public record Progress(long bytes, long ofBytes, Counts counts) {}

    /** How many lines were read, and what became of them. */
    public record Counts(long read, long taken, long changed, long skipped, long kept, long refused) {}

    /** A line that gave no story or left one as it is, and why. */
    public record Remark(long line, Message reason, boolean isRefused) {}

    /** Something that was not understood, in how many lines, and in which first. */
    public record Untold(Doubt doubt, long lines, long firstLine) {
        public Message told() {
            return doubt.told(lines, firstLine);
        }
    }

    /**
     * What a run did. The first of its remarks only; all of them went where the run was told to send them. {@code stopped}
     * says why it did not come to the file's end: it was called off, or nothing more could be kept.
     */
    public record Result(Counts counts, List<Remark> remarks, List<Untold> untold, Optional<Message> stopped) {
        public Result {
            remarks = List.copyOf(remarks);
            untold = List.copyOf(untold);
        }
    }

    /** What a file holds by its first lines. {@code stories} is guessed by the file's size. */
    public record Glance(long stories, long bytes, List<String> headlines, int lines, int refused) {
        public Glance {
            headlines = List.copyOf(headlines);
        }
    }

    /** Who watches a run; called on its threads. */
    public record Watch(BooleanSupplier wanted, Consumer<Progress> progress, Consumer<Remark> remarks) {
        public static final Watch NONE = new Watch(() -> true, _ -> {}, _ -> {});
    }

    /** Takes what was kept into the index; the index catches up by itself with what it was not given. */
    @FunctionalInterface
    interface Indexing {
        void take(List<Saved> stories);
    }

    private final Newsroom newsroom;
    private final Ids ids;
    private final Indexing indexing;

    ImportArchive(Newsroom newsroom, Ids ids, Indexing indexing) {
        this.newsroom = newsroom;
        this.ids = ids;
        this.indexing = indexing;
    }

    /** Whether a file is an archive by its name. */
    public static boolean isArchive(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(jsonl|ndjson)(\\.gz)?");
    }

    /** Takes the file's stories in. */
    public Result run(Path file, Watch watch) throws ImportFailed {
        return run(file, watch, false);
    }

    /** Says what taking the file in would do, and does nothing. */
    public Result rehearse(Path file, Watch watch) throws ImportFailed {
        return run(file, watch, true);
    }

    private Result run(Path file, Watch watch, boolean onlyLook) throws ImportFailed {
        var account = new ArchiveAccount(watch.remarks());
        try (ArchiveLines lines = ArchiveLines.open(file);
                var run = new ArchiveRun(newsroom.stories(), ids, ZoneId.systemDefault(), account, indexing, onlyLook)) {
            Optional<Message> stopped = run.take(lines, watch);
            return account.result(stopped);
        } catch (IOException e) {
            throw new ImportFailed(Message.of("app.import.unreadable", String.valueOf(file.getFileName())));
        }
    }

    /** Looks at the first lines. */
    public static Glance look(Path file) throws ImportFailed {
        try (ArchiveLines lines = ArchiveLines.open(file)) {
            return FirstLines.of(lines);
        } catch (IOException e) {
            throw new ImportFailed(Message.of("app.import.unreadable", String.valueOf(file.getFileName())));
        }
    }
}
