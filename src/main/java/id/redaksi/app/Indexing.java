package id.redaksi.app;

import id.redaksi.archive.Archive;
import id.redaksi.archive.ArchiveFailed;
import id.redaksi.newsroom.Current;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the search index up with the newsroom, on a thread of its own: what is saved is found a moment later, an index
 * that is absent, of a former form or damaged is made anew, the stories that were changed last first, and can be searched
 * meanwhile. Closing ends it between two steps; what was missing then is made at the next start. Any thread.
 */
public final class Indexing implements AutoCloseable {
    /** How many stories are read for the index in one step: after each it can be left. */
    static final int AT_ONCE = 200;
    /** And so many bytes of them: some are as long as a hundred books. */
    private static final long MOST_BYTES = 8_000_000;
    /** Stories until what was put in is written to the disk, while many come. */
    private static final int UNWRITTEN = 50_000;
    /** How long nothing must come until it is written. */
    private static final long QUIET_SECONDS = 5;
    /** While many come, what came is found after so long, unless somebody saved meanwhile: each time costs a segment. */
    private static final long SEEN_NANOS = TimeUnit.SECONDS.toNanos(15);
    /** So many handed over wait; who hands over more waits as well. */
    private static final int WAITING = 8;
    /** After this long nobody hands anything over any more, and the thread looks for itself. */
    private static final long HANDED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final Runnable NOBODY = () -> {};

    /** What is asked of the index. */
    @FunctionalInterface
    interface Question<T> {
        T of(Archive archive) throws ArchiveFailed;
    }

    private final Newsroom newsroom;
    private final OpenIndex index;
    private final Semaphore news = new Semaphore(0);
    private final BlockingQueue<List<Saved>> handed = new ArrayBlockingQueue<>(WAITING);
    private final AtomicReference<Runnable> awaiting = new AtomicReference<>(NOBODY);
    /** Held by whoever puts something into the index, never by a search. */
    private final Object writing = new Object();

    private volatile long handedAt = System.nanoTime() - HANDED_NANOS;
    private volatile boolean closed;
    private volatile long building;
    private volatile @Nullable ArchiveFailed suspected;
    private volatile @Nullable Thread thread;
    private long seenAt = System.nanoTime() - SEEN_NANOS;
    private boolean isAwaited;
    private long unwritten;

    Indexing(Newsroom newsroom) {
        this.newsroom = newsroom;
        index = new OpenIndex(newsroom.folder().resolve(App.INDEX), newsroom.isReadOnly());
    }

    /**
     * Follows the newsroom from now on; only where it may be written. {@code caughtUp} is called once, on the thread of the
     * index, when it has taken in what it lacked.
     */
    public void start(Runnable caughtUp) {
        awaiting.set(caughtUp);
        start();
    }

    /** Follows the newsroom from now on; only where it may be written. */
    public void start() {
        synchronized (handed) {
            if (thread == null && !newsroom.isReadOnly() && !closed) {
                newsroom.whenKept(news::release);
                thread = Thread.ofPlatform().name("redaksi-index").daemon().priority(Thread.MIN_PRIORITY).start(this::follow);
            }
        }
    }

    private void follow() {
        while (!closed) {
            try {
                mendIfDamaged();
                while (step(false)) {
                    if (closed) {
                        return;
                    }
                }
                awaiting.getAndSet(NOBODY).run();
                if (!news.tryAcquire(isHanded() ? 1 : QUIET_SECONDS, TimeUnit.SECONDS)) {
                    write();
                    settle();
                }
                news.drainPermits();
            } catch (ArchiveFailed e) {
                suspected = e;
                pause(e);
            } catch (NewsroomFailed e) {
                pause(e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** A disk that is full or gone may come back. */
    private void pause(Exception e) {
        if (closed) {
            return;
        }
        System.getLogger("id.redaksi").log(System.Logger.Level.WARNING, "index: {0}", e.getClass().getName());
        try {
            news.tryAcquire(1, TimeUnit.SECONDS);
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
        try {
            do {
                handedAt = System.nanoTime();
                news.release();
            } while (!closed && isFollowing() && !handed.offer(stories, 100, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        news.release();
    }

    /** Its thread ends before its time where the memory did; what it was not given it takes in at the next start. */
    private boolean isFollowing() {
        Thread follows = thread;
        return follows != null && follows.isAlive();
    }

    private boolean isHanded() {
        return !handed.isEmpty() || System.nanoTime() - handedAt < HANDED_NANOS;
    }

    /** Brings the index up to the newest revision while that is wanted. Blocks: for the command line. */
    public void catchUp(BooleanSupplier wanted) throws ArchiveFailed, NewsroomFailed {
        boolean isMore = !newsroom.isReadOnly();
        while (isMore && wanted.getAsBoolean()) {
            mendIfDamaged();
            isMore = step(true);
        }
    }

    /** Takes some stories in; false when none is missing, or while others hand them over. */
    private boolean step(boolean looksItself) throws ArchiveFailed, NewsroomFailed {
        synchronized (writing) {
            if (closed) {
                return false;
            }
            Archive open = index.open();
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
            return (looksItself || !isHanded()) && (follows(open) || builds(open));
        }
    }

    /** What was handed over, and before it what somebody saved in between. */
    private void given(Archive open, List<Saved> given) throws ArchiveFailed, NewsroomFailed {
        long first = given.getFirst().revision().sequence();
        while (open.sequence() + 1 < first) {
            Current.Part some = newsroom.current().after(open.sequence(), AT_ONCE, MOST_BYTES);
            List<Saved> between = some.saved().stream()
                    .filter(saved -> saved.revision().sequence() < first)
                    .toList();
            open.put(entries(between));
            isAwaited |= !between.isEmpty();
            boolean isMore = some.isMore() && !between.isEmpty() && between.size() == some.saved().size();
            open.reached(isMore ? last(between) : first - 1, open.below());
        }
        List<Saved> fresh = given.stream()
                .filter(saved -> saved.revision().sequence() > open.sequence())
                .toList();
        open.add(entries(fresh.stream().filter(Indexing::isFirst).toList()));
        open.put(entries(fresh.stream().filter(saved -> !isFirst(saved)).toList()));
        open.reached(Math.max(open.sequence(), last(given)), open.below());
        taken(open, fresh.size(), true);
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
        Current.Part part = newsroom.current().after(open.sequence(), AT_ONCE, MOST_BYTES);
        List<Saved> some = part.saved();
        boolean isMore = part.isMore() && !some.isEmpty() && last(some) < newest;
        open.put(entries(some));
        open.reached(isMore ? last(some) : Math.max(newest, last(some)), open.below());
        taken(open, some.size(), isMore);
        return isMore;
    }

    private static long last(List<Saved> some) {
        return some.isEmpty() ? 0 : some.getLast().revision().sequence();
    }

    /** What an index that is being made lacks still. */
    private boolean builds(Archive open) throws ArchiveFailed, NewsroomFailed {
        if (open.below() == 0) {
            isBuilt();
            return false;
        }
        building = Math.max(1, newsroom.current().count());
        Current.Part part = newsroom.current().before(open.below(), AT_ONCE, MOST_BYTES);
        List<Saved> some = part.saved();
        open.add(entries(some));
        boolean isDone = !part.isMore() || some.isEmpty();
        open.reached(open.sequence(), isDone ? 0 : last(some));
        taken(open, some.size(), !isDone);
        if (isDone) {
            write();
            isBuilt();
        }
        return !isDone;
    }

    private void isBuilt() {
        building = 0;
        index.isWhole();
    }

    private static List<Archive.Entry> entries(List<Saved> some) {
        return some.stream()
                .map(saved -> new Archive.Entry(saved.story(), saved.revision().sequence(), saved.revision().time()))
                .toList();
    }

    private void taken(Archive open, int stories, boolean isMore) throws ArchiveFailed {
        if (!isMore || isAwaited || System.nanoTime() - seenAt >= SEEN_NANOS) {
            open.refresh();
            isAwaited = false;
            seenAt = System.nanoTime();
        }
        unwritten += stories;
        if (unwritten >= UNWRITTEN) {
            write();
        }
    }

    private void write() throws ArchiveFailed {
        synchronized (writing) {
            if (unwritten > 0 && !closed) {
                index.open().refresh();
                index.open().commit();
                unwritten = 0;
            }
        }
    }

    /** In a quiet moment, and not between two batches of an import. */
    private void settle() throws ArchiveFailed {
        synchronized (writing) {
            if (!closed && !isHanded()) {
                index.open().settle(false);
            }
        }
    }

    /** Puts an index that is complete into the form in which it answers best. Blocks, with an archive for minutes. */
    public void finish() throws ArchiveFailed {
        synchronized (writing) {
            if (!closed && !newsroom.isReadOnly()) {
                index.open().settle(true);
                unwritten = 0;
            }
        }
    }

    /**
     * Asks the index. One that fails finds nothing and is looked at: when it is damaged it is made anew, in the background
     * where this follows the newsroom, else at once. In a newsroom that is only read, one that is not there or changes
     * meanwhile finds nothing either.
     */
    <T> T asking(Question<T> question, T nothing) throws ArchiveFailed {
        try {
            return question.of(index.open());
        } catch (ArchiveFailed e) {
            if (newsroom.isReadOnly() || closed) {
                return nothing;
            }
            suspected = e;
            if (thread == null) {
                return askingMended(question);
            }
            news.release();
            return nothing;
        }
    }

    private <T> T askingMended(Question<T> question) throws ArchiveFailed {
        try {
            catchUp(() -> true);
        } catch (NewsroomFailed e) {
            throw new ArchiveFailed(e);
        }
        return question.of(index.open());
    }

    /** Looks at an index that failed, and begins it anew when it is damaged. */
    private void mendIfDamaged() throws ArchiveFailed {
        ArchiveFailed failed = suspected;
        if (failed != null) {
            synchronized (writing) {
                if (!closed) {
                    index.mend(failed);
                    suspected = null;
                }
            }
        }
    }

    /** The sequence up to which the index of another program holds the stories, as it is on the disk now. */
    long sequenceToRead() {
        try {
            index.open().refresh();
            return index.open().below() > 0 ? 0 : index.open().sequence();
        } catch (ArchiveFailed e) {
            return 0;
        }
    }

    /** How much can be found just now. Blocks where the newsroom is only read. */
    public SearchState state() {
        if (newsroom.isReadOnly()) {
            return isLagging() ? new SearchState.Lagging() : new SearchState.Ready();
        }
        long total = building;
        if (total == 0) {
            return suspected != null || index.isDamaged() ? new SearchState.Mending(0, 0) : new SearchState.Ready();
        }
        try {
            long done = Math.min(total, index.open().stories());
            return index.isDamaged() ? new SearchState.Mending(done, total) : new SearchState.Building(done, total);
        } catch (ArchiveFailed e) {
            return new SearchState.Mending(0, total);
        }
    }

    private boolean isLagging() {
        try {
            return sequenceToRead() < newsroom.stories().newest();
        } catch (NewsroomFailed e) {
            return true;
        }
    }

    /** Makes the index anew. Blocks until it stands. */
    void rebuild() throws ArchiveFailed, NewsroomFailed {
        synchronized (writing) {
            index.discard();
        }
        catchUp(() -> !closed);
        write();
    }

    /** Also from an index that lags: it would take the story in no more, but may hold a former state. */
    void forget(StoryId id) throws ArchiveFailed {
        synchronized (writing) {
            index.open().forget(id);
        }
    }

    @Override
    public void close() {
        closed = true;
        news.release();
        synchronized (writing) {
            index.close();
        }
    }
}
