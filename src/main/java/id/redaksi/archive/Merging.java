package id.redaksi.archive;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.store.Directory;

/**
 * Puts pieces of the index together in the background; what was gathered is put in on the thread that does so, which waits
 * for it anyway, so that a disk that is full is told to it.
 */
final class Merging extends ConcurrentMergeScheduler {
    @Override
    public void merge(MergeSource source, MergeTrigger trigger) throws IOException {
        if (trigger != MergeTrigger.ADD_INDEXES) {
            super.merge(source, trigger);
            return;
        }
        for (MergePolicy.OneMerge next = source.getNextMerge(); next != null; next = source.getNextMerge()) {
            source.merge(next);
        }
    }

    /** A full or failing disk: what was to be put together stays in pieces, and who writes next is told. */
    @Override
    protected void handleMergeException(Throwable failed) {
        System.getLogger("id.redaksi.archive").log(System.Logger.Level.WARNING, "merging: " + failed.getClass().getName());
    }

    /** Only a thread of the background is slowed down to let others write. */
    @Override
    public Directory wrapForMerge(MergePolicy.OneMerge merge, Directory directory) {
        return Thread.currentThread() instanceof MergeThread ? super.wrapForMerge(merge, directory) : directory;
    }
}
