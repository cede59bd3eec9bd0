package id.redaksi.app;

import id.redaksi.archive.Archive;
import id.redaksi.archive.ArchiveFailed;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.StoryId;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the search index up with the newsroom, on a thread of its own: what is saved is found a moment later, an index
 * that is absent, of a former form or damaged is made anew, the stories that were changed last first, and can be searched
 * meanwhile. Closing ends it between two steps; what was missing then is made at the next start. Any thread.
 */
public final class Indexing implements AutoCloseable {
    /** How many stories are read for the index in one step: after each it can be left. */
    private static final int AT_ONCE = 500;
    /** Stories until what was put in is written to the disk, while many come. */
    private static final int UNWRITTEN = 50_000;
    /** How long nothing must come until it is written. */
    private static final long QUIET_SECONDS = 5;
    /** While many come, what came is found after so long: each time costs a segment. */
    private static final long SEEN_NANOS = TimeUnit.SECONDS.toNanos(4);
    /** So many handed over wait; who hands over more waits as well. */
    private static final int WAITING = 8;
    /** After this long nobody hands anything over any more, and the thread looks for itself. */
    private static final long HANDED_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** What is asked of the index. */
    @FunctionalInterface
    interface Question<T> {
        T of(Archive archive) throws ArchiveFailed;
    }

    private final Newsroom newsroom;
    private final Path folder;
    private final Semaphore news = new Semaphore(0);
    private final BlockingQueue<List<Saved>> handed = new ArrayBlockingQueue<>(WAITING);
    private volatile long handedAt = System.nanoTime() - HANDED_NANOS;
    private long seenAt = System.nanoTime() - SEEN_NANOS;
    private volatile boolean closed;
    private volatile boolean damaged;
    private volatile long building;
    private @Nullable Archive archive;
    private @Nullable Thread thread;
    private long unwritten;

    Indexing(Newsroom newsroom) {
        this.newsroom = newsroom;
        folder = newsroom.folder().resolve(App.INDEX);
    }

    /** Follows the newsroom from now on; only where it may be written. */
    public synchronized void start() {
        if (thread == null && !newsroom.isReadOnly() && !closed) {
            newsroom.whenKept(news::release);
            thread = Thread.ofPlatform().name("redaksi-index").daemon().priority(Thread.MIN_PRIORITY).start(this::follow);
        }
    }

    private void follow() {
        while (!closed) {
            try {
                while (step()) {
                    if (closed) {
                        return;
                    }
                }
                if (!news.tryAcquire(isHanded() ? 1 : QUIET_SECONDS, TimeUnit.SECONDS)) {
                    write();
                }
                news.drainPermits();
            } catch (ArchiveFailed | NewsroomFailed e) {
                pause(e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** A disk that is full or gone may come back. */
    private void pause(Exception e) {
        System.getLogger("id.redaksi").log(System.Logger.Level.WARNING, "index: {0}", e.getClass().getName());
        try {
            news.tryAcquire(QUIET_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Takes in what was just kept, in the order of the revisions, so that many need not be read back. Waits while too many
     * wait; the index catches up by itself with what it was not given.
     */
    void take(List<Saved> stories) {
        if (stories.isEmpty() || closed) {
            return;
        }
        start();
        handedAt = System.nanoTime();
        try {
            while (!closed && !handed.offer(stories, 1, TimeUnit.SECONDS)) {
                news.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        news.release();
    }

    private boolean isHanded() {
        return !handed.isEmpty() || System.nanoTime() - handedAt < HANDED_NANOS;
    }

    /** Brings the index up to the newest revision while that is wanted. Blocks: for the command line. */
    public void catchUp(BooleanSupplier wanted) throws ArchiveFailed, NewsroomFailed {
        while (!newsroom.isReadOnly() && wanted.getAsBoolean() && step()) {
            continue;
        }
    }

    /** Takes some stories in; false when none is missing. */
    private synchronized boolean step() throws ArchiveFailed, NewsroomFailed {
        if (closed) {
            return false;
        }
        Archive open = archive();
        if (open.sequence() == 0 && open.below() == 0) {
            long newest = newsroom.stories().newest();
            if (newest == 0) {
                return false;
            }
            open.reached(newest, newest + 1);
        }
        List<Saved> given = handed.poll();
        if (given != null) {
            given(open, given);
            return true;
        }
        return isHanded() ? false : follows(open) || builds(open);
    }

    /** What was handed over, and before it what somebody saved in between. */
    private void given(Archive open, List<Saved> given) throws ArchiveFailed, NewsroomFailed {
        long first = given.getFirst().revision().sequence();
        while (open.sequence() + 1 < first) {
            List<Saved> between = newsroom.current().after(open.sequence(), AT_ONCE).stream()
                    .filter(saved -> saved.revision().sequence() < first)
                    .toList();
            open.put(entries(between));
            open.reached(between.size() < AT_ONCE ? first - 1 : last(between), open.below());
        }
        List<Saved> news = given.stream()
                .filter(saved -> saved.revision().sequence() > open.sequence())
                .toList();
        open.add(entries(news.stream().filter(Indexing::isFirst).toList()));
        open.put(entries(news.stream().filter(saved -> !isFirst(saved)).toList()));
        open.reached(Math.max(open.sequence(), last(given)), open.below());
        taken(open, news.size(), true);
    }

    private static boolean isFirst(Saved saved) {
        return saved.revision().number() == 1;
    }

    /** What was saved after what the index holds. */
    private boolean follows(Archive open) throws ArchiveFailed, NewsroomFailed {
        long newest = newsroom.stories().newest();
        if (newest <= open.sequence()) {
            return false;
        }
        List<Saved> some = newsroom.current().after(open.sequence(), AT_ONCE);
        open.put(entries(some));
        open.reached(some.size() < AT_ONCE ? Math.max(newest, last(some)) : last(some), open.below());
        taken(open, some.size(), some.size() == AT_ONCE);
        return some.size() == AT_ONCE;
    }

    private static long last(List<Saved> some) {
        return some.isEmpty() ? 0 : some.getLast().revision().sequence();
    }

    /** What an index that is being made lacks still. */
    private boolean builds(Archive open) throws ArchiveFailed, NewsroomFailed {
        if (open.below() == 0) {
            building = 0;
            damaged = false;
            return false;
        }
        building = Math.max(1, newsroom.current().count());
        List<Saved> some = newsroom.current().before(open.below(), AT_ONCE);
        open.add(entries(some));
        boolean isDone = some.size() < AT_ONCE;
        open.reached(open.sequence(), isDone ? 0 : last(some));
        taken(open, some.size(), !isDone);
        if (isDone) {
            building = 0;
            damaged = false;
            write();
        }
        return !isDone;
    }

    private static List<Archive.Entry> entries(List<Saved> some) {
        return some.stream()
                .map(saved -> new Archive.Entry(saved.story(), saved.revision().sequence(), saved.revision().time()))
                .toList();
    }

    private void taken(Archive open, int stories, boolean isMore) throws ArchiveFailed {
        if (!isMore || System.nanoTime() - seenAt >= SEEN_NANOS) {
            open.refresh();
            seenAt = System.nanoTime();
        }
        unwritten += stories;
        if (unwritten >= UNWRITTEN) {
            write();
        }
    }

    private synchronized void write() throws ArchiveFailed {
        if (unwritten > 0 && !closed) {
            archive().commit();
            unwritten = 0;
        }
    }

    /** The index, opened when it is first asked for and held until this is closed. */
    private synchronized Archive archive() throws ArchiveFailed {
        Archive open = archive;
        if (open == null) {
            open = newsroom.isReadOnly() ? Archive.openToRead(folder).orElse(null) : Archive.open(folder);
            if (open == null) {
                throw new ArchiveFailed(new java.io.FileNotFoundException("no index"));
            }
            archive = open;
        }
        return open;
    }

    /** Asks the index; in a newsroom that is only read, one that is not there or changes meanwhile finds nothing. */
    <T> T asking(Question<T> question, T nothing) throws ArchiveFailed {
        try {
            return question.of(archive());
        } catch (ArchiveFailed e) {
            if (newsroom.isReadOnly()) {
                return nothing;
            }
            throw e;
        }
    }

    /** The sequence up to which the index holds the stories. */
    long sequence() {
        try {
            return archive().sequence();
        } catch (ArchiveFailed e) {
            return 0;
        }
    }

    /** How much can be found just now. */
    public SearchState state() {
        long total = building;
        if (total == 0) {
            return new SearchState.Ready();
        }
        try {
            long done = Math.min(total, archive().stories());
            return damaged ? new SearchState.Mending(done, total) : new SearchState.Building(done, total);
        } catch (ArchiveFailed e) {
            return new SearchState.Mending(0, total);
        }
    }

    /** Makes the index anew. Blocks until it stands. */
    synchronized void rebuild() throws ArchiveFailed, NewsroomFailed {
        archive().clear();
        catchUp(() -> !closed);
        write();
    }

    /** Also from an index that lags: it would take the story in no more, but may hold a former state. */
    synchronized void forget(StoryId id) throws ArchiveFailed {
        archive().forget(id);
    }

    @Override
    public void close() {
        closed = true;
        news.release();
        synchronized (this) {
            if (archive != null) {
                archive.close();
                archive = null;
            }
        }
    }
}
