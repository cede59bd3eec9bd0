package id.redaksi.desk.stories;

import id.redaksi.app.App;
import id.redaksi.app.ImportArchive;
import id.redaksi.app.ImportArchive.Counts;
import id.redaksi.app.ImportArchive.Progress;
import id.redaksi.app.ImportArchive.Remark;
import id.redaksi.app.ImportArchive.Result;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.session.OpenStories;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Takes an archive in beside the work in the window: says how far it has come, and ends it when asked to. What came in
 * stays, and the next run goes on from there. Lives on JavaFX's thread.
 */
public final class ArchiveModel {
    /** A run that goes on; {@code left} counts seconds and is negative while nobody can say. */
    record Running(Path file, double share, Counts counts, long perSecond, long left) {}

    /** A run that ended, and what it said of lines, the first of them where they were very many. */
    public record Ended(Path file, Result result, List<Remark> remarks) {
        public Ended {
            remarks = List.copyOf(remarks);
        }
    }

    private static final Duration EVERY = Duration.millis(250);
    private static final int MOST_REMARKS = 100_000;
    private static final int BEATS_TO_LISTS = 20;
    private static final Progress NONE = new Progress(0, 0, new Counts(0, 0, 0, 0, 0, 0));

    private final App app;
    private final OpenStories stories;
    private final Background lane;
    private final Notices notices;
    private final Beat beat = new Beat(EVERY, this::beat);
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final AtomicReference<Progress> progress = new AtomicReference<>(NONE);
    private AtomicBoolean wanted = new AtomicBoolean();
    private long start;
    private int beats;

    /** {@code lane} is the import's alone: it is busy for as long as that takes. */
    public ArchiveModel(App app, OpenStories stories, Background lane, Notices notices) {
        this.app = app;
        this.stories = stories;
        this.lane = lane;
        this.notices = notices;
    }

    /** The run that goes on; null for none. */
    ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    boolean isRunning() {
        return running.get() != null;
    }

    /** Looks at the beginning of a file. */
    void look(Path file, Consumer<ImportArchive.Glance> seen) {
        lane.run(() -> ImportArchive.look(file), seen, notices::explain);
    }

    void start(Path file, Consumer<Ended> ended) {
        var asked = new AtomicBoolean(true);
        wanted = asked;
        progress.set(NONE);
        start = System.nanoTime();
        running.set(new Running(file, 0, NONE.counts(), 0, -1));
        beats = 0;
        beat.restart();
        List<Remark> remarks = Collections.synchronizedList(new ArrayList<>());
        var watch = new ImportArchive.Watch(asked::get, progress::set, remark -> {
            if (remarks.size() < MOST_REMARKS) {
                remarks.add(remark);
            }
        });
        lane.run(
                () -> app.importArchive().run(file, watch),
                result -> {
                    end();
                    ended.accept(new Ended(file, result, remarks));
                },
                message -> {
                    end();
                    notices.explain(message);
                });
    }

    private void end() {
        beat.stop();
        running.set(null);
        stories.newsroomChanged();
    }

    private void beat() {
        Running now = running.get();
        if (now != null) {
            Progress seen = progress.get();
            double seconds = (System.nanoTime() - start) / 1e9;
            double share = seen.ofBytes() == 0 ? 0 : (double) seen.bytes() / seen.ofBytes();
            long left = share < 0.001 ? -1 : Math.round(seconds * (1 - share) / share);
            running.set(new Running(now.file(), share, seen.counts(), Math.round(seen.counts().read() / seconds), left));
            if (++beats % BEATS_TO_LISTS == 0) {
                stories.newsroomChanged();
            }
        }
    }

    /** Writes a file beside the window; says whether it stands. */
    void write(Callable<Boolean> writing, Runnable done, Runnable failed) {
        lane.run(writing, stands -> (stands ? done : failed).run(), notices::explain);
    }

    /** Ends the run after the stories that are being kept just now. */
    public void stop() {
        wanted.set(false);
    }
}
