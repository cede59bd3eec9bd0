package id.redaksi.site;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.story.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a site, or brings it up to what the newsroom holds: first what changed goes into the state, then the marked files
 * are made. Two builds of one site must not run at one time. Blocks.
 */
public final class SiteBuild {
    /** Rendering scales no further than the two cores that newsrooms' laptops have at least. */
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    /** What is saved while a build runs is taken in at once, so often; what comes later waits for the next build. */
    private static final int ROUNDS = 3;

    private final Newsroom newsroom;
    private final SitePlan plan;
    private final SitePhotos photos;
    private final BiFunction<Story, Instant, Verdict> verdict;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    public SiteBuild(
            Newsroom newsroom, SitePlan plan, SitePhotos photos, BiFunction<Story, Instant, Verdict> verdict, Clock clock) {
        this.newsroom = newsroom;
        this.plan = plan;
        this.photos = photos;
        this.verdict = verdict;
        this.clock = clock;
    }

    public SiteReport run(SiteOrder order, Progress progress) throws SiteFailed {
        Target target = Target.at(order.folder(), newsroom.folder());
        String site = target.site();
        boolean empty = target.isEmpty();
        boolean known = site != null && Files.exists(State.file(newsroom.folder(), site));
        if (order.foreign() == SiteOrder.Foreign.REFUSE && !known && !empty) {
            throw SiteFailed.of(site == null ? "site.failed.foreign" : "site.failed.other", target.folder());
        }
        if (newsroom.isReadOnly() && !order.dryRun()) {
            throw SiteFailed.of("site.failed.onlyRead", newsroom.folder());
        }
        var report = new Account(order.dryRun(), progress);
        try (State state = state(order, target, site);
                var writers = new Writers(target, empty);
                ExecutorService pool = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("site-", 0).factory())) {
            try {
                return run(order, target, state, pool, report, writers);
            } finally {
                pool.shutdownNow();
            }
        } catch (DatabaseFailed e) {
            throw new SiteFailed(new NewsroomFailed(e).explanation());
        } catch (NewsroomFailed e) {
            throw new SiteFailed(e.explanation());
        } catch (IOException | UncheckedIOException e) {
            throw SiteFailed.of("site.failed.disk", target.folder());
        }
    }

    private State state(SiteOrder order, Target target, @Nullable String site) throws DatabaseFailed, IOException {
        byte[] fresh = new byte[16];
        random.nextBytes(fresh);
        String name = site == null ? HexFormat.of().formatHex(fresh) : site;
        Path file = State.file(newsroom.folder(), name);
        if (order.dryRun()) {
            return State.scratch(file);
        }
        State state = State.open(file); // before the marker: a marker without a state would be somebody else's site
        if (site == null) {
            target.mark(name);
        }
        return state;
    }

    private SiteReport run(
            SiteOrder order, Target target, State state, ExecutorService pool, Account report, Writers writers)
            throws DatabaseFailed, NewsroomFailed, IOException, SiteFailed {
        var read = new ReadStories();
        var making = new Making(newsroom, plan, photos, state, target, pool, report, read, order.everything(), writers);
        making.recover();
        boolean more = true;
        for (int round = 0; round < ROUNDS && more && report.goesOn(); round++) {
            var reading = new Reading(newsroom, plan, state, verdict, clock, pool, report, read);
            if (!reading.run(order.everything() && round == 0, target.folder().toString())) {
                break;
            }
            making.removeGone();
            more = making.run(reading.atHand());
        }
        state.emptyLog();
        return report.done(state);
    }
}
