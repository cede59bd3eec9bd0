package id.redaksi.app;

import id.redaksi.archive.Archive;
import id.redaksi.archive.ArchiveFailed;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.Ids;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A newsroom with everything around it. Any thread; close it to give the folder free. */
public final class App implements AutoCloseable {
    /** How many stories are read for the index in one go. */
    private static final int AT_ONCE = 1000;

    private final Newsroom newsroom;
    private final Ids ids;
    private final Clock clock;
    private final SettingsFile settingsFile;
    private final Photos photos;
    private final Pages pages;
    private final Checks checks;
    private volatile Settings settings;
    private boolean unwritable;
    private @Nullable Archive archive;

    private App(Newsroom newsroom, Ids ids, Clock clock) {
        this.newsroom = newsroom;
        this.ids = ids;
        this.clock = clock;
        settingsFile = new SettingsFile(newsroom.folder());
        settings = settingsFile.read();
        photos = new Photos(newsroom);
        pages = new Pages(this::settings, newsroom, photos, clock);
        checks = new Checks(newsroom.folder(), this::settings);
    }

    /** The folder of the newsroom where none is named: "Redaksi" in the user's documents. */
    public static Path defaultFolder() {
        String named = System.getenv("REDAKSI_NEWSROOM");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        Path home = Path.of(System.getProperty("user.home"));
        Path dokumen = home.resolve("Dokumen");
        return (Files.isDirectory(dokumen) ? dokumen : home.resolve("Documents")).resolve("Redaksi");
    }

    public static App open(Path folder, Clock clock) throws NewsroomFailed {
        App app = new App(opened(folder, clock), new Ids(clock, new SecureRandom()), clock);
        app.unwritable = app.newsroom.isReadOnly();
        return app;
    }

    /** One that cannot be written is opened to read: its stories can be looked at, and what is typed is kept outside. */
    private static Newsroom opened(Path folder, Clock clock) throws NewsroomFailed {
        try {
            return Newsroom.open(folder, clock);
        } catch (NewsroomFailed e) {
            if (!e.isNotWritable() || !Newsroom.isIn(folder)) {
                throw e;
            }
            return Newsroom.openToRead(folder, clock);
        }
    }

    /** Opens the newsroom; one that this opening made holds a sample story. */
    public static App openWithSample(Path folder, Clock clock) throws NewsroomFailed, SaveFailed {
        App app = open(folder, clock);
        if (app.newsroom.isNew()) {
            app.newsroom.stories().save(Sample.story(app.ids), Revision.Kind.CREATED);
        }
        return app;
    }

    /** Whether the newsroom is only read because nothing can be written there; what is typed is kept outside it. */
    public boolean isUnwritable() {
        return unwritable;
    }

    public Newsroom newsroom() {
        return newsroom;
    }

    public Ids ids() {
        return ids;
    }

    public Settings settings() {
        return settings;
    }

    /** Where packages go unless the user says otherwise. */
    public Path exportFolder() {
        String chosen = settings.exporting().folder();
        return chosen.isEmpty() ? newsroom.folder().resolve("exports") : Path.of(chosen);
    }

    /** Works by the new settings from now on. */
    public void use(Settings changed) {
        settings = changed;
    }

    /** Keeps the settings for the next start. Blocks. */
    public void keep(Settings changed) throws SettingsFailed {
        try {
            settingsFile.write(changed);
        } catch (IOException e) {
            throw new SettingsFailed(newsroom.folder());
        }
    }

    /** Searches the newsroom; the index is brought up to the last revision first. */
    public Archive.Hits search(Archive.Query query, int limit) throws ArchiveFailed, NewsroomFailed {
        Archive open = archive();
        catchUp(open);
        return open.search(query, limit);
    }

    /** The index, opened when it is first asked for and held until the newsroom is closed. */
    private synchronized Archive archive() throws ArchiveFailed {
        Archive open = archive;
        if (open == null) {
            open = Archive.open(newsroom.folder().resolve("index"));
            archive = open;
        }
        return open;
    }

    private synchronized void catchUp(Archive archive) throws ArchiveFailed, NewsroomFailed {
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

    /**
     * Stories to link or to read as well: the best for these words, or for none the last changed, as entries that name
     * their story. Any thread; blocks.
     */
    public List<Related> toRead(String words, int most) throws ArchiveFailed, NewsroomFailed {
        List<Summary> all = newsroom.stories().list().stream()
                .filter(story -> !story.headline().isBlank())
                .toList();
        if (words.isBlank()) {
            return all.stream().limit(most).map(App::toRead).toList();
        }
        Map<StoryId, Summary> byId = new HashMap<>();
        all.forEach(story -> byId.put(story.id(), story));
        return search(Archive.Query.of(words), most).hits().stream()
                .map(hit -> byId.get(hit.id()))
                .filter(Objects::nonNull)
                .map(App::toRead)
                .toList();
    }

    private static Related toRead(Summary story) {
        return new Related(
                story.channel(), story.headline(), "", SeenDate.NONE, story.id().value());
    }

    public Photos photos() {
        return photos;
    }

    public Pages pages() {
        return pages;
    }

    public Checks checks() {
        return checks;
    }

    public ImportFiles importFiles() {
        return new ImportFiles(newsroom, ids);
    }

    public FindInStories findInStories() {
        return new FindInStories(newsroom);
    }

    public ReplaceInStories replaceInStories() {
        return new ReplaceInStories(newsroom);
    }

    public ExportStory exportStory() {
        return new ExportStory(newsroom, pages, this::settings, clock);
    }

    @Override
    public synchronized void close() {
        if (archive != null) {
            archive.close();
        }
        newsroom.close();
    }
}
