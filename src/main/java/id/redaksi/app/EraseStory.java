package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.IndexState;
import id.redaksi.newsroom.Erasure;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Traces;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a story away for good from everything that the newsroom keeps, and proves it. Blocks; the story must be closed. */
public final class EraseStory {
    /** Makes the index forget a story. */
    @FunctionalInterface
    interface Forget {
        void story(StoryId id) throws ArchiveFailed, NewsroomFailed;
    }

    /**
     * What was done. {@code emptied} is false when the log could not be emptied because somebody reads; {@code searched} is
     * what was looked through afterwards, {@code backups} which still hold the story, {@code last} how many of those are
     * among the last ones.
     */
    public record Report(Traces traces, boolean emptied, Erasure.Searched searched, List<Path> backups, long last) {
        public Report {
            backups = List.copyOf(backups);
        }

        /** Whether nothing of the story is left outside backups. */
        public boolean isGone() {
            return emptied && searched.holding().isEmpty();
        }
    }

    private final Newsroom newsroom;
    private final Erasure erasure;
    private final Forget forget;
    private final BuildSite sites;

    EraseStory(Newsroom newsroom, Forget forget, BuildSite sites) {
        this.newsroom = newsroom;
        this.forget = forget;
        this.sites = sites;
        erasure = new Erasure(newsroom);
    }

    /** Takes the story away; empty when there is none. */
    public Optional<Report> run(StoryId id) throws NewsroomFailed, SaveFailed, ArchiveFailed {
        Optional<Traces> traces = erasure.traces(id);
        if (traces.isEmpty()) {
            return Optional.empty();
        }
        boolean emptied = erasure.erase(traces.get());
        forget.story(id);
        sites.forget(traces.get());
        List<Path> backups = erasure.backupsWith(id);
        return Optional.of(
                new Report(traces.get(), emptied, searched(traces.get()), backups, erasure.lastAmong(backups)));
    }

    private Erasure.Searched searched(Traces traces) throws NewsroomFailed, ArchiveFailed {
        Erasure.Searched found = erasure.search(traces);
        var searched = new Erasure.Searched(found.files(), found.bytes(), found.phrases(), sites.drop(found.holding()));
        Path index = newsroom.folder().resolve(App.INDEX);
        try {
            if (!IndexState.holds(index, traces::isIn)) {
                return searched;
            }
        } catch (IOException e) {
            throw new ArchiveFailed(e);
        }
        List<Path> holding = new ArrayList<>(searched.holding());
        holding.add(index);
        return new Erasure.Searched(searched.files(), searched.bytes(), searched.phrases(), holding);
    }

    /** Deletes the backups that still hold the story, too; asked for separately, since they hold every other story as well. */
    public void deleteBackups(Report report) throws SaveFailed {
        erasure.deleteBackups(report.backups(), report.traces());
    }
}
