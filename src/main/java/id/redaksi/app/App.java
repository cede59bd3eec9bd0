package id.redaksi.app;

import id.redaksi.archive.Archive;
import id.redaksi.archive.ArchiveFailed;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Ids;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** A newsroom with everything around it. Any thread; close it to give the folder free. */
public final class App implements AutoCloseable {
    /** How many stories are read for the index in one go. */
    private static final int AT_ONCE = 1000;

    private final Newsroom newsroom;
    private final Ids ids;
    private final Clock clock;

    private App(Newsroom newsroom, Ids ids, Clock clock) {
        this.newsroom = newsroom;
        this.ids = ids;
        this.clock = clock;
    }

    public static App open(Path folder, Clock clock) throws NewsroomFailed {
        return new App(Newsroom.open(folder, clock), new Ids(clock, new SecureRandom()), clock);
    }

    public Newsroom newsroom() {
        return newsroom;
    }

    public Ids ids() {
        return ids;
    }

    /** Searches the newsroom; the index is brought up to the last revision first. */
    public Archive.Hits search(Archive.Query query, int limit) throws ArchiveFailed, NewsroomFailed {
        try (Archive archive = Archive.open(newsroom.folder().resolve("index"))) {
            catchUp(archive);
            return archive.search(query, limit);
        }
    }

    private void catchUp(Archive archive) throws ArchiveFailed, NewsroomFailed {
        for (List<Saved> more = after(archive); !more.isEmpty(); more = after(archive)) {
            archive.put(more.stream()
                    .map(saved -> new Archive.Entry(
                            saved.story(), saved.revision().sequence(), saved.revision().time()))
                    .toList());
        }
    }

    private List<Saved> after(Archive archive) throws NewsroomFailed {
        return newsroom.stories().since(archive.sequence(), AT_ONCE);
    }

    public ImportFiles importFiles() {
        return new ImportFiles(newsroom, ids);
    }

    public ExportStory exportStory() {
        return new ExportStory(newsroom, clock);
    }

    @Override
    public void close() {
        newsroom.close();
    }
}
