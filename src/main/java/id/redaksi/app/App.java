package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.Order;
import id.redaksi.guard.StateFolder;
import id.redaksi.newsroom.Doctor;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.language.Receiver;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Relisting;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Summary;
import id.redaksi.newsroom.Symptom;
import id.redaksi.story.Ids;
import id.redaksi.topics.OwnNames;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A newsroom with everything around it. Any thread; close it to give the folder free. */
public final class App implements AutoCloseable {
    /** What was changed in so many days is looked at with every start. */
    private static final int RECENT_DAYS = 7;

    /** Looking at the structure of so many bytes takes less than half a second. */
    private static final long SMALL = 200_000_000;

    /** The index's folder in the newsroom's. */
    static final String INDEX = "index";

    private final Newsroom newsroom;
    private final boolean onlyRead;
    private final Ids ids;
    private final Clock clock;
    private final SettingsFile settingsFile;
    private final Photos photos;
    private final SitePhotos sitePhotos;
    private final BuildSite buildSite;
    private final Themes themes;
    private final Pages pages;
    private final RuleBook ruleBook;
    private final Checks checks;
    private final Indexing indexing;
    private final Subjects subjects;
    private final Search search;
    private final StorySuggestions storySuggestions;
    private final @Nullable OpenMark mark;
    private @Nullable SweepCount sweeps;
    private volatile Settings settings;

    private App(Newsroom newsroom, boolean onlyRead, Ids ids, Clock clock) {
        this.newsroom = newsroom;
        this.onlyRead = onlyRead;
        this.ids = ids;
        this.clock = clock;
        mark = newsroom.isReadOnly() ? null : OpenMark.set(newsroom.folder());
        settingsFile = new SettingsFile(newsroom.folder());
        settings = settingsFile.read();
        newsroom.signedBy(this::author);
        themes = new Themes(newsroom.folder());
        photos = new Photos(newsroom);
        sitePhotos = new SitePhotos(newsroom);
        subjects = new Subjects(newsroom);
        ruleBook = new RuleBook(newsroom, ids, this::settings, clock);
        checks = new Checks(
                newsroom.folder(),
                new OwnWords(newsroom.folder(), newsroom.isReadOnly()),
                this::settings,
                new CheckedAround(newsroom, subjects, clock).surroundings(),
                ruleBook::live);
        buildSite = new BuildSite(newsroom, this::settings, themes::look, publishable(), sitePhotos, clock);
        pages = new Pages(this::settings, themes, newsroom, photos, sitePhotos, clock, subjects, this::publishable);
        indexing = new Indexing(newsroom);
        search = new Search(newsroom, indexing, () -> settings.house().tree(), clock);
        storySuggestions = new StorySuggestions(
                newsroom, search, subjects, () -> settings.house().channels(), checks::tagSuggester);
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
        return new App(opened(folder, clock), false, new Ids(clock, new SecureRandom()), clock);
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

    /** Opens the newsroom only to read: beside the program that has it open, and without writing a byte into it. */
    public static App openToRead(Path folder, Clock clock) throws NewsroomFailed {
        return new App(Newsroom.openToRead(folder, clock), true, new Ids(clock, new SecureRandom()), clock);
    }

    /** Opens the newsroom; one that this opening made holds a sample story, unless another was there. */
    public static App openWithSample(Path folder, Clock clock) throws NewsroomFailed, SaveFailed {
        App app = open(folder, clock);
        app.sweeps = new SweepCount(folder, System::nanoTime);
        if (app.newsroom.isNew() && !app.newsroom.isWhereAnotherWas()) {
            app.newsroom.stories().save(Sample.story(app.ids), Revision.Kind.CREATED);
        }
        return app;
    }

    /** Whether this was opened only to read, by choice: nobody types. */
    public boolean isOnlyRead() {
        return onlyRead;
    }

    /** Whether the newsroom is only read because nothing can be written there; what is typed is kept outside it. */
    public boolean isUnwritable() {
        return newsroom.isReadOnly() && !onlyRead;
    }

    /** By whom stories are kept: the name in the settings, else the user of this computer. */
    public String author() {
        String name = settings.person().name().strip();
        return name.isEmpty() ? System.getProperty("user.name", "") : name;
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
        if (chosen.isEmpty() && newsroom.isReadOnly()) {
            return Path.of(System.getProperty("user.home"));
        }
        return chosen.isEmpty() ? newsroom.folder().resolve("exports") : Path.of(chosen);
    }

    /** Where the newsroom lies, when that is a place that others share and nobody has said yet that it is known. */
    public Optional<SharedPlace> unknownPlace() {
        return new KnownPlace(newsroom.folder()).unknown(SharedPlace.of(newsroom.folder()));
    }

    /** The people of this newsroom know where it lies; nothing is said about it any more. */
    public void knowPlace(SharedPlace place) throws SettingsFailed {
        try {
            new KnownPlace(newsroom.folder()).know(place);
        } catch (IOException e) {
            throw new SettingsFailed(newsroom.folder());
        }
    }

    /** A folder for what the preview's engine keeps; nobody else's, and not in a newsroom that is open only to read. */
    public Path previewFolder() {
        if (newsroom.isReadOnly()) {
            try {
                return StateFolder.ready().resolve("preview");
            } catch (IOException e) {
                return Path.of(System.getProperty("java.io.tmpdir"), "redaksi-preview-" + ProcessHandle.current().pid());
            }
        }
        return newsroom.folder().resolve("preview");
    }

    /** Works by the new settings from now on. */
    public void use(Settings changed) {
        settings = changed;
    }

    /** Keeps the settings for the next start. Blocks. */
    public void keep(Settings changed) throws SettingsFailed {
        if (newsroom.isReadOnly()) {
            throw SettingsFailed.onlyRead();
        }
        try {
            settingsFile.write(changed);
        } catch (IOException e) {
            throw new SettingsFailed(newsroom.folder());
        }
    }

    /** Searches the newsroom. */
    public Search search() {
        return search;
    }

    /** What keeps the search index up with the newsroom. */
    public Indexing indexing() {
        return indexing;
    }

    /**
     * The stories that were changed lately whose newest text is not what was saved, and what the structure lacks. In a large
     * newsroom the structure is looked at here only when the program had not come to its end before, since that reads the
     * whole file; else it is with the sweep. Blocks.
     */
    public List<Symptom> glance() {
        List<Symptom> seen = new ArrayList<>(Doctor.recent(newsroom, clock, RECENT_DAYS));
        if (wasInterrupted() || newsroom.size() <= SMALL) {
            seen.addAll(0, Doctor.quick(newsroom));
        }
        return List.copyOf(seen);
    }

    /** Whether the program had not come to its end when it had this newsroom open before. */
    public boolean wasInterrupted() {
        return mark != null && mark.stood();
    }

    /** What makes the lists of a former program's newsroom anew, beside everything else. */
    public Relisting relisting() {
        return new Relisting(newsroom);
    }

    /** Looks at every revision where that is due; empty where it is not, or all is well. Blocks. */
    public List<Symptom> sweepIfDue() {
        SweepCount count = sweeps;
        if (count == null || !count.isDue()) {
            return List.of();
        }
        List<Symptom> seen = Doctor.sweep(newsroom);
        count.done();
        return seen;
    }

    /** Looks at everything in the newsroom, the index included. */
    public Doctor doctor() {
        return new Doctor(List.of(new IndexCheck(indexing::rebuild)));
    }

    /** The same for a newsroom that is open only to be read: it can say what is wrong, and mend nothing. */
    public static Doctor doctorToRead() {
        return new Doctor(List.of(new IndexCheck(() -> {})));
    }

    public EraseStory eraseStory() {
        return new EraseStory(newsroom, indexing::forget, buildSite);
    }

    /**
     * Stories to link or to read as well: the best for these words, or for none the last changed, as entries that name
     * their story. Any thread; blocks.
     */
    public List<Related> toRead(String words, int most) throws ArchiveFailed, NewsroomFailed {
        List<Summary> found = words.isBlank()
                ? newsroom.stories().page(ListFilter.ALL, Long.MAX_VALUE, 2 * most)
                : search.page(search.read(words), Order.RELEVANCE, 0, 2 * most, () -> true).rows();
        return found.stream()
                .filter(story -> !story.headline().isBlank())
                .limit(most)
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

    public SitePhotos sitePhotos() {
        return sitePhotos;
    }

    public Themes themes() {
        return themes;
    }

    public Pages pages() {
        return pages;
    }

    /** How a story will look in search results, cards and push lines. */
    public LooksElsewhere looksElsewhere() {
        return new LooksElsewhere(pages, photos);
    }

    /** A story's page as it will look at a moment. */
    public PageAt pageAt() {
        return new PageAt(newsroom, pages, publishable(), clock);
    }

    /** The rules that this newsroom writes for itself. */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    public Checks checks() {
        return checks;
    }

    /** The stories that a file holds, in any format that can be imported; none of them is kept. Blocks. */
    public List<Story> storiesIn(Path file) throws ImportFailed {
        return FileReading.read(FileReading.source(file), "", OwnNames.NONE, ids, new PicturesBeside(file)).stories();
    }

    public ImportFiles importFiles() {
        return new ImportFiles(newsroom, photos, subjects, () -> settings.house().channels(), indexing::take);
    }

    public ImportArchive importArchive() {
        return new ImportArchive(newsroom, ids, indexing::take);
    }

    public FindInStories findInStories() {
        return new FindInStories(newsroom);
    }

    public ReplaceInStories replaceInStories() {
        return new ReplaceInStories(newsroom);
    }

    /** What is done to many stories at once under what they are filed. */
    public RefileStories refileStories() {
        return new RefileStories(newsroom, readyGate());
    }

    /** What keeps a story from being called ready. */
    public ReadyGate readyGate() {
        return new ReadyGate(checks);
    }

    /** What stories are about in the words of others. */
    public Subjects subjects() {
        return subjects;
    }

    public Tags tags() {
        return new Tags(newsroom, subjects);
    }

    /** What helps to head a story. */
    public HeadlineHelp headlineHelp() {
        return new HeadlineHelp(newsroom);
    }

    /** What stories may be filed under. */
    public StorySuggestions storySuggestions() {
        return storySuggestions;
    }

    /** What a story points to, and what points to it. */
    public StoryLinks storyLinks() {
        return new StoryLinks(newsroom);
    }

    /** What is touched when a story goes or moves; {@code open} are those being edited, as they are. */
    public Consequences consequences(StoryId id, Collection<Story> open) throws NewsroomFailed {
        return Consequences.of(newsroom, id, open);
    }

    /** What a story's text names and does not link. */
    public LinkableNames linkableNames() {
        return new LinkableNames(newsroom.stories().links(), search()::headed);
    }

    /** Stories to be read with another one. */
    public RelatedStories relatedStories() {
        return new RelatedStories(newsroom, search()::related);
    }

    public ChangeBundles changeBundles() {
        return new ChangeBundles(newsroom.bundles());
    }

    public ChangeStories changeStories() {
        return new ChangeStories(newsroom);
    }

    public ExportStory exportStory() {
        return new ExportStory(newsroom, pages, photos, this::settings, subjects, checks, clock);
    }

    /** Sends stories to the newsroom's targets. */
    public Deliver deliver() {
        return new Deliver(newsroom, exportStory(), search, new TargetPlaces(newsroom.folder(), Volumes.HERE), clock);
    }

    /** The targets as the rules know them, by their names. Blocks. */
    public List<Receiver> receivers() throws NewsroomFailed {
        return newsroom.targets().all().stream().map(Sending::receiver).toList();
    }

    public ChangeTargets changeTargets() {
        return new ChangeTargets(newsroom.targets());
    }

    /** Whether a story goes out to readers. */
    public Publishable publishable() {
        return new Publishable(exportStory());
    }

    /** What has gone out, as a site in a folder. */
    public BuildSite buildSite() {
        return buildSite;
    }

    @Override
    public void close() {
        themes.close();
        indexing.close();
        ruleBook.close();
        newsroom.close();
        if (mark != null) {
            mark.remove();
        }
    }
}
