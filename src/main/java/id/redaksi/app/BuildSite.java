package id.redaksi.app;

import id.redaksi.media.ShareCard;
import id.redaksi.language.RuleChoices;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Traces;
import id.redaksi.page.Look;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.ThemeFailed;
import id.redaksi.site.Erased;
import id.redaksi.site.Left;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteBuild;
import id.redaksi.site.SiteFailed;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SitePlan;
import id.redaksi.site.SiteReport;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Builds the site of what has gone out, or brings it up to what the newsroom holds now. Any thread; blocks. Builds wait
 * for each other, since two of them would write one folder.
 */
public final class BuildSite {
    /** Gives the look that was chosen for the site. */
    interface Looks {
        Look of(Settings.Publishing publishing) throws ThemeFailed;
    }

    /** The language of pages that are no story. */
    private static final String LANGUAGE = "id";

    /** The colour of a card where the theme has none. */
    private static final int INK = 0x1d1c1a;

    private final Newsroom newsroom;
    private final Supplier<Settings> settings;
    private final Looks looks;
    private final Publishable publishable;
    private final SitePhotos photos;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();

    BuildSite(
            Newsroom newsroom, Supplier<Settings> settings, Looks looks,
            Publishable publishable, SitePhotos photos, Clock clock) {
        this.newsroom = newsroom;
        this.settings = settings;
        this.looks = looks;
        this.publishable = publishable;
        this.photos = photos;
        this.clock = clock;
    }

    /** Fails with a sentence where nothing could be built, or not to the end; the next build then goes on from there. */
    public SiteReport build(SiteOrder order, Progress progress) throws SiteFailed {
        one.lock();
        try {
            Settings chosen = settings.get();
            Look look = look(chosen);
            return new SiteBuild(newsroom, plan(chosen, look), sitePhotos(look), publishable::of, clock).run(order, progress);
        } finally {
            one.unlock();
        }
    }

    /** The words of an erased story go out of what is kept of each site; its files go with the next build. */
    void forget(Traces traces) throws NewsroomFailed {
        one.lock();
        try {
            new Erased(newsroom.folder()).forget(traces);
        } catch (IOException e) {
            throw unforgotten();
        } finally {
            one.unlock();
        }
    }

    /** What is kept of a site and holds such words all the same goes as a whole; what is none of that is given back. */
    List<Path> drop(List<Path> holding) throws NewsroomFailed {
        one.lock();
        try {
            return new Erased(newsroom.folder()).drop(holding);
        } catch (IOException e) {
            throw unforgotten();
        } finally {
            one.unlock();
        }
    }

    private NewsroomFailed unforgotten() {
        return new NewsroomFailed(Message.of("newsroom.erase.files", newsroom.folder().toString()));
    }

    /** A theme that is broken makes no site; what stands there stays as it is. */
    private Look look(Settings settings) throws SiteFailed {
        try {
            return looks.of(settings.publishing());
        } catch (ThemeFailed e) {
            throw new SiteFailed(e.explanation());
        }
    }

    private id.redaksi.site.SitePhotos sitePhotos(Look look) {
        return new id.redaksi.site.SitePhotos(
                photos::picture, photos::share, () -> card(look), photos::file, photos::size);
    }

    /** The card of the site itself, in the colour of its look. */
    private PagePhoto card(Look look) {
        Settings.Publishing publishing = settings.get().publishing();
        String colour = look.options().getOrDefault("accent", "");
        var words = new ShareCard.Words(publishing.tagline(), "", settings.get().house().site());
        return photos.drawn(words, colour.matches("#[0-9a-f]{6}") ? HexFormat.fromHexDigits(colour, 1, 7) : INK);
    }

    private SitePlan plan(Settings settings, Look look) {
        Settings.Publishing publishing = settings.publishing();
        Channels tree = settings.house().tree();
        return new SitePlan(
                settings.house().site(),
                publishing.tagline(),
                publishing.address(),
                LANGUAGE,
                tree.names().stream().map(name -> new SitePlan.Channel(name, tree.parent(name).orElse(""))).toList(),
                look,
                publishing.perPage(),
                Left.valueOf(publishing.unpublished().name()),
                settings.checking().style().pace(),
                rules(settings),
                publishing.publisherLogo());
    }

    /** All that may keep a story in: what blocks an export, the rules that stop anything, and what is required. */
    private static String rules(Settings settings) {
        RuleChoices choices = settings.checking().choices();
        return settings.exporting().blocks().stream().sorted().toList()
                + " " + new TreeSet<>(choices.blocking())
                + " " + new TreeMap<>(choices.on())
                + " " + new TreeMap<>(settings.checking().style().required().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> new TreeSet<>(one.getValue()))));
    }
}
