package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.site.Progress.Change;
import id.redaksi.site.Progress.Stage;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** Counts what a build does, and tells who watches. One thread at a time. */
final class Account {
    private final boolean dryRun;
    private final Progress progress;
    private final List<Message> told = new ArrayList<>();
    private long written;
    private long same;
    private long removed;
    private long bytes;
    private long done;
    private boolean cancelled;

    Account(boolean dryRun, Progress progress) {
        this.dryRun = dryRun;
        this.progress = progress;
    }

    boolean isDryRun() {
        return dryRun;
    }

    /** Whether the build is to go on. */
    boolean goesOn() {
        cancelled |= !progress.goesOn();
        return !cancelled;
    }

    void begin(Stage stage, long of) {
        done = 0;
        progress.at(new Progress.Step(0, of, stage));
    }

    void step(long more, long of, Stage stage) {
        done += more;
        progress.at(new Progress.Step(done, Math.max(done, of), stage));
    }

    void written(FileRow row, long size) {
        written++;
        bytes += size;
        progress.changed(new Change(row.sha().length == 0 ? Change.What.NEW : Change.What.CHANGED, row.address()));
    }

    void same() {
        same++;
    }

    void removed(String address) {
        removed++;
        progress.changed(new Change(Change.What.REMOVED, address));
    }

    void tell(Message message) {
        if (told.size() < SiteReport.MOST && !told.contains(message)) {
            told.add(message);
        }
    }

    SiteReport done(State state) throws DatabaseFailed {
        return state.read(session -> new SiteReport(
                dryRun,
                session.number("SELECT stories FROM list WHERE id = 1"),
                new SiteReport.Files(
                        written, same, removed,
                        session.number("SELECT count(*) FROM file f JOIN entry e ON e.n = f.ref WHERE f.kind = 1 AND e.out = 1")),
                bytes,
                session.number("SELECT count(*) FROM entry WHERE held <> ''"),
                session.all(
                        "SELECT story, held FROM entry WHERE held <> '' ORDER BY n LIMIT ?",
                        row -> new SiteReport.Held(
                                new StoryId(row.text(1)), Reason.headline(row.text(2)), Reason.read(row.text(2))),
                        SiteReport.MOST),
                told,
                cancelled));
    }
}
