package id.redaksi.app;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.Ids;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** A newsroom with everything around it. Any thread; close it to give the folder free. */
public final class App implements AutoCloseable {
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
