package id.redaksi.app;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.page.Look;
import id.redaksi.page.Theme;
import id.redaksi.site.Left;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteBuild;
import id.redaksi.site.SiteFailed;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SitePlan;
import id.redaksi.site.SiteReport;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Builds the site of what has gone out, or brings it up to what the newsroom holds now. Any thread; blocks. Builds wait
 * for each other, since two of them would write one folder.
 */
public final class BuildSite {
    /** The language of pages that are no story. */
    private static final String LANGUAGE = "id";

    private final Newsroom newsroom;
    private final Supplier<Settings> settings;
    private final Function<Settings.Publishing, Look> look;
    private final Publishable publishable;
    private final SitePhotos photos;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();

    BuildSite(
            Newsroom newsroom, Supplier<Settings> settings, Function<Settings.Publishing, Look> look,
            Publishable publishable, SitePhotos photos, Clock clock) {
        this.newsroom = newsroom;
        this.settings = settings;
        this.look = look;
        this.publishable = publishable;
        this.photos = photos;
        this.clock = clock;
    }

    /** Until the newsroom's themes can be chosen from. */
    static Look standard(Settings.Publishing publishing) {
        return Look.of(Theme.standard(), publishing.chosen());
    }

    /** Fails with a sentence where nothing could be built, or not to the end; the next build then goes on from there. */
    public SiteReport build(SiteOrder order, Progress progress) throws SiteFailed {
        one.lock();
        try {
            return new SiteBuild(newsroom, plan(settings.get()), sitePhotos(), publishable::of, clock).run(order, progress);
        } finally {
            one.unlock();
        }
    }

    private id.redaksi.site.SitePhotos sitePhotos() {
        return new id.redaksi.site.SitePhotos(photos::picture, photos::file, photos::size);
    }

    private SitePlan plan(Settings settings) {
        Settings.Publishing publishing = settings.publishing();
        Channels tree = settings.house().tree();
        return new SitePlan(
                settings.house().site(),
                publishing.tagline(),
                publishing.address(),
                LANGUAGE,
                tree.names().stream().map(name -> new SitePlan.Channel(name, tree.parent(name).orElse(""))).toList(),
                look.apply(publishing),
                publishing.perPage(),
                Left.valueOf(publishing.unpublished().name()),
                settings.exporting().blocks().stream().sorted().toList().toString());
    }
}
