package id.redaksi.app;

import id.redaksi.newsroom.Arrival;
import id.redaksi.newsroom.Intake;
import id.redaksi.newsroom.KnownOrigin;
import id.redaksi.newsroom.Landing;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Stories;
import id.redaksi.story.Ids;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One run over an archive's lines. Reading and making goes on several threads, some batches ahead; what needs an order goes
 * on the thread that calls: looking up which stories are here, keeping the others, telling. Nothing is held of a line that
 * was kept but 16 bytes of its identity.
 */
final class ArchiveRun implements AutoCloseable {
    private static final long MOST_BYTES = 2_500_000;
    private static final int AHEAD = 3;

    private final Stories stories;
    private final Intake intake;
    private final Ids ids;
    private final ZoneId zone;
    private final ArchiveAccount account;
    private final ImportArchive.Indexing indexing;
    private final boolean onlyLook;
    private final ExecutorService threads;
    private final Deque<Future<ArchiveBatch.Read>> reading = new ArrayDeque<>();
    private final Deque<Future<ArchiveBatch.Made>> making = new ArrayDeque<>();
    private final SeenKeys seen = new SeenKeys();

    /** The stories on their way, which the newsroom does not know yet. */
    private final Map<String, StoryId> underWay = new HashMap<>();

    private final ArchiveKeeping keeping;

    ArchiveRun(
            Stories stories, Ids ids, ZoneId zone, ArchiveAccount account, ImportArchive.Indexing indexing, boolean onlyLook) {
        this.stories = stories;
        intake = stories.intake();
        this.ids = ids;
        this.zone = zone;
        this.account = account;
        this.indexing = indexing;
        this.onlyLook = onlyLook;
        keeping = new ArchiveKeeping(intake);
        threads = Executors.newFixedThreadPool(
                Math.max(2, Runtime.getRuntime().availableProcessors() - 1),
                Thread.ofPlatform().daemon().name("archive-", 0).priority(Thread.MIN_PRIORITY).factory());
    }

    /** Takes all lines in, or those before the run is called off or nothing more can be kept; then says why. */
    Optional<Message> take(ArchiveLines lines, ImportArchive.Watch watch) throws IOException {
        try {
            if (!onlyLook) {
                intake.expectMany(true);
            }
            return all(lines, watch);
        } catch (SaveFailed e) {
            return Optional.of(e.explanation());
        } catch (NewsroomFailed e) {
            return Optional.of(e.explanation());
        } finally {
            keeping.close();
            asBefore();
        }
    }

    private void asBefore() {
        try {
            if (!onlyLook) {
                intake.expectMany(false);
            }
        } catch (SaveFailed e) {
            System.getLogger("id.redaksi.app").log(System.Logger.Level.DEBUG, "the next connection has its own measure");
        }
    }

    private Optional<Message> all(ArchiveLines lines, ImportArchive.Watch watch)
            throws IOException, SaveFailed, NewsroomFailed {
        boolean more = true;
        while (watch.wanted().getAsBoolean()) {
            while (more && reading.size() < AHEAD) {
                List<ArchiveLines.Line> some = lines.next(keeping.batch(), MOST_BYTES);
                more = !some.isEmpty();
                if (more) {
                    reading.add(threads.submit(() -> ArchiveBatch.read(some)));
                }
            }
            while (!reading.isEmpty() && making.size() < AHEAD) {
                List<ArchiveBatch.Wanted> wanted = sort(done(reading.remove()));
                making.add(threads.submit(() -> ArchiveBatch.made(wanted, zone)));
            }
            if (making.isEmpty()) {
                settle(keeping.rest());
                watch.progress().accept(new ImportArchive.Progress(lines.bytesRead(), lines.size(), account.counts()));
                return Optional.empty();
            }
            keep(done(making.remove()));
            watch.progress().accept(new ImportArchive.Progress(lines.bytesRead(), lines.size(), account.counts()));
        }
        settle(keeping.rest());
        return Optional.of(Message.of("app.archive.calledOff"));
    }

    private static <T> T done(Future<T> future) {
        try {
            return ArchiveKeeping.uninterrupted(future::get);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        }
    }

    /** Which of the lines are to be made stories, and under which ids. */
    private List<ArchiveBatch.Wanted> sort(ArchiveBatch.Read read) throws NewsroomFailed {
        account.read(read.lines());
        read.bad().forEach(bad -> account.refused(bad.number(), bad.reason()));
        Set<String> keys = new HashSet<>();
        read.parsed().forEach(one -> {
            keys.add(one.origin().key());
            keys.addAll(one.references().values());
        });
        keys.removeAll(underWay.keySet());
        Map<String, KnownOrigin> known = intake.origins(keys);
        List<ArchiveBatch.Wanted> wanted = new ArrayList<>();
        for (ArchiveBatch.Parsed one : read.parsed()) {
            Optional<StoryId> id = wantedAs(one, Optional.ofNullable(known.get(one.origin().key())));
            if (id.isPresent()) {
                underWay.put(one.origin().key(), id.get());
                wanted.add(new ArchiveBatch.Wanted(one, id.get(), references(one, known)));
            }
        }
        return wanted;
    }

    private Optional<StoryId> wantedAs(ArchiveBatch.Parsed line, Optional<KnownOrigin> known) {
        if (!seen.add(line.origin().key())) {
            account.refused(line.number(), Message.of("app.archive.again"));
            return Optional.empty();
        }
        if (known.isEmpty()) {
            return Optional.of(line.line().ownId().orElseGet(ids::story));
        }
        if (known.get().erased()) {
            account.met(line.number(), Landing.Outcome.ERASED);
            return Optional.empty();
        }
        if (known.get().state().equals(Optional.of(line.origin().state()))) {
            account.skipped();
            return Optional.empty();
        }
        return Optional.of(known.get().story());
    }

    /** The stories that a line leads to, as far as they are here or came before it. */
    private Map<String, StoryId> references(ArchiveBatch.Parsed line, Map<String, KnownOrigin> known) {
        Map<String, StoryId> found = new HashMap<>();
        line.references().forEach((identity, key) -> {
            StoryId coming = underWay.get(key);
            KnownOrigin here = known.get(key);
            if (coming != null) {
                found.put(identity, coming);
            } else if (here != null && !here.erased()) {
                found.put(identity, here.story());
            }
        });
        return found;
    }

    private void keep(ArchiveBatch.Made made) throws SaveFailed, NewsroomFailed {
        made.bad().forEach(bad -> account.refused(bad.number(), bad.reason()));
        if (onlyLook) {
            told(made, rehearsed(made.ready()));
        } else {
            settle(keeping.send(made));
        }
    }

    /** A batch was kept, if there was one. */
    private void settle(Optional<ArchiveKeeping.Kept> kept) {
        kept.ifPresent(one -> {
            told(one.made(), one.landings());
            indexing.take(one.landings().stream()
                    .flatMap(landing -> landing.revision().map(made -> new Saved(landing.story(), made)).stream())
                    .toList());
        });
    }

    private void told(ArchiveBatch.Made made, List<Landing> landings) {
        for (int i = 0; i < landings.size(); i++) {
            ArchiveBatch.Ready ready = made.ready().get(i);
            account.met(ready.number(), landings.get(i).outcome());
            account.doubts(ready.number(), ready.doubts());
        }
        made.keys().forEach(underWay::remove);
    }

    /** What would become of them, as far as that is known without doing it. */
    private List<Landing> rehearsed(List<ArchiveBatch.Ready> ready) throws NewsroomFailed {
        Map<String, KnownOrigin> known = intake.origins(
                ready.stream().map(one -> one.arrival().origin().key()).toList());
        List<Landing> landings = new ArrayList<>();
        for (ArchiveBatch.Ready one : ready) {
            KnownOrigin here = known.get(one.arrival().origin().key());
            landings.add(new Landing(
                    here != null ? metAs(here) : ownAs(one.arrival()), one.arrival().story(), Optional.empty()));
        }
        return landings;
    }

    private static Landing.Outcome metAs(KnownOrigin here) {
        return here.edited() ? Landing.Outcome.KEPT : Landing.Outcome.CHANGED;
    }

    /** A story of our own form may be here without an origin. */
    private Landing.Outcome ownAs(Arrival arrival) throws NewsroomFailed {
        StoryId id = arrival.story().id();
        Optional<KnownOrigin> here = intake.known(id);
        if (here.isEmpty()) {
            return Landing.Outcome.TAKEN;
        }
        if (here.get().erased()) {
            return Landing.Outcome.ERASED;
        }
        boolean same = stories.head(id).filter(head -> head.sha256().equals(arrival.sha256())).isPresent();
        return same ? Landing.Outcome.SKIPPED : Landing.Outcome.KEPT;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        keeping.close();
    }
}
