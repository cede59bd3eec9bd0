package id.redaksi.app;

import id.redaksi.app.ImportFiles.Progress;
import id.redaksi.app.ImportFiles.Stage;
import id.redaksi.app.ImportFiles.Watch;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.LongImporter;
import id.redaksi.topics.OwnNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** One run of an import, and how far it has come. While some files are kept the next ones are read. One thread. */
final class ImportRun {
    /** So many files are read before their stories are kept together. */
    static final int TOGETHER = 100;

    /** Files of so many bytes are held at once, but for a single one that is larger. */
    private static final long MOST_BYTES = 16_000_000;

    private static final long MEGABYTE = 1_000_000;

    private final List<Path> files;
    private final Watch watch;
    private final ImportTally tally;
    private final ImportKeeping keeping;
    private final String readOn;
    private final OwnNames names;
    private final Awaited awaited;
    private int done;

    ImportRun(
            List<Path> files, String readOn, OwnNames names, Watch watch, ImportTally tally, ImportKeeping keeping) {
        this.readOn = readOn;
        this.names = names;
        this.keeping = keeping;
        this.files = files;
        this.watch = watch;
        this.tally = tally;
        awaited = new Awaited(watch.wanted(), this::tellReading);
    }

    /** Whether it came to its end, and was not called off. */
    boolean isDone() {
        return done >= files.size();
    }

    void run() {
        List<Path> some = some(0);
        CompletableFuture<List<FileOutcome>> read = reading(some);
        while (done < files.size() && watch.wanted().getAsBoolean()) {
            if (some.isEmpty()) {
                Path file = files.get(done);
                if (!longFile(file, FileReading.longImporter(file).orElseThrow())) {
                    return;
                }
                done++;
                some = some(done);
                read = reading(some);
            } else {
                Optional<List<FileOutcome>> come = awaited.of(read);
                if (come.isEmpty()) {
                    return;
                }
                List<FileOutcome> outcomes = come.get();
                int next = done + outcomes.size();
                some = some(next);
                read = reading(some);
                tellKeeping(outcomes);
                keeping.keep(outcomes, tally);
                done = next;
            }
            watch.progress().accept(new Progress(done, files.size(), tally.came()));
        }
        awaited.of(read);
    }

    private void tellReading(Awaited.Large at) {
        int of = (int) (at.size() / MEGABYTE);
        tell(at.share() < 1 ? Stage.READING : Stage.BUILDING, (int) (at.share() * of), of);
    }

    private void tellKeeping(List<FileOutcome> outcomes) {
        long bytes = outcomes.stream().mapToLong(outcome -> FileReading.size(outcome.file())).sum();
        if (bytes >= Awaited.LARGE) {
            tell(Stage.KEEPING, (int) (bytes / MEGABYTE), (int) (bytes / MEGABYTE));
        }
    }

    private void tell(Stage stage, int read, int of) {
        watch.progress().accept(new Progress(done, files.size(), tally.came(), stage, read, of));
    }

    private CompletableFuture<List<FileOutcome>> reading(List<Path> some) {
        return CompletableFuture.supplyAsync(() -> FileOutcome.of(some, readOn, names, awaited));
    }

    /** The next files that are read whole; none where a long one comes first. */
    private List<Path> some(int from) {
        List<Path> some = new ArrayList<>();
        long bytes = 0;
        while (from + some.size() < files.size() && some.size() < TOGETHER) {
            Path file = files.get(from + some.size());
            bytes += FileReading.size(file);
            if (!some.isEmpty() && bytes > MOST_BYTES || FileReading.longImporter(file).isPresent()) {
                break;
            }
            some.add(file);
        }
        return some;
    }

    /** Takes in a file story by story; false when it was called off. */
    private boolean longFile(Path file, LongImporter importer) {
        tally.expectMany();
        int size = (int) (FileReading.size(file) / MEGABYTE);
        var longFile = new LongFile(
                file, importer, watch.wanted(), read -> tell(Stage.STORY_BY_STORY, (int) (read / MEGABYTE), size));
        try {
            tally.told(longFile.read(readOn, names, some ->
                    keeping.keep(List.of(FileOutcome.Read.of(file, some.sha256(), some.first(), true, some.imported())), tally)));
            return true;
        } catch (CancellationException e) {
            return false;
        } catch (ImportFailed e) {
            tally.refused(file, e.explanation());
            return true;
        }
    }
}
