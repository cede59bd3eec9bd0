package id.redaksi.app;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteFailed;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SiteReport;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.util.function.Supplier;

/** Builds the site of what has gone out, or brings it up to what the newsroom holds now. Any thread; blocks. */
public final class BuildSite {
    private final Newsroom newsroom;
    private final Supplier<Settings> settings;
    private final Publishable publishable;
    private final Clock clock;

    BuildSite(Newsroom newsroom, Supplier<Settings> settings, Publishable publishable, Clock clock) {
        this.newsroom = newsroom;
        this.settings = settings;
        this.publishable = publishable;
        this.clock = clock;
    }

    /** Fails with a sentence where nothing could be built, or not to the end; the next build then goes on from there. */
    public SiteReport build(SiteOrder order, Progress progress) throws SiteFailed {
        throw new SiteFailed(Message.of("site.failed.disk", order.folder().toString()));
    }
}
