package id.redaksi.archive;

import id.redaksi.story.StoryId;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Stories on their way into the index by the thousand. Lucene looks up each word of each story anew, in lists that are
 * strewn over megabytes, which was half of the work of taking an archive in; here the words are gathered as numbers and
 * turned round by counting, and Lucene takes over a segment that is sorted already. What is filtered and counted by is
 * little, and goes through a small index of its own. The index that comes of it is the same. Any thread.
 */
final class Gathered {
    private static final int MOST_STORIES = 16_384;
    /** 32 MB, and twice as much for a moment while a field of them is turned round. */
    private static final int MOST_WORDS = 8_000_000;
    /** Names and numbers never end. */
    private static final int MOST_DIFFERENT = 250_000;

    private final StoryDocument documents = new StoryDocument();
    private final Set<StoryId> stories = new HashSet<>();
    private @Nullable GatheredWords words;
    private @Nullable Small small;

    /** Takes a story in that the index does not hold. */
    synchronized void add(Archive.Entry entry) throws IOException {
        GatheredWords gathering = words == null ? new GatheredWords() : words;
        words = gathering;
        Small beside = small == null ? new Small() : small;
        small = beside;
        StoryDocument.read(entry.story(), gathering);
        gathering.endStory(documents.date(entry));
        beside.add(documents.withoutWords(entry));
        stories.add(entry.story().id());
    }

    synchronized boolean holds(StoryId id) {
        return stories.contains(id);
    }

    synchronized boolean isFull() {
        return words != null
                && (words.stories() >= MOST_STORIES
                        || words.size() >= MOST_WORDS
                        || words.known().size() >= MOST_DIFFERENT);
    }

    /** Puts what was gathered into the index. When that fails the index takes no more, as after any failure to write. */
    synchronized void into(IndexWriter index) throws IOException {
        GatheredWords gathering = words;
        Small beside = small;
        if (gathering == null || beside == null || stories.isEmpty()) {
            return;
        }
        boolean done = false;
        try {
            beside.into(index, gathering);
            done = true;
        } finally {
            forget();
            if (done) {
                gathering.clear();
                words = gathering;
            } else {
                index.rollback();
            }
        }
    }

    /** Lets go of what was gathered, and of the memory for it. */
    synchronized void forget() {
        words = null;
        small = null;
        stories.clear();
    }

    /** What the index has of the stories beside their words, as an index in memory. */
    private static final class Small {
        private static final double ENOUGH_MEGABYTES = 1_024;

        private final IndexWriter writer;

        Small() throws IOException {
            writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig()
                            .setIndexSort(IndexOrder.YOUNGEST)
                            .setRAMBufferSizeMB(ENOUGH_MEGABYTES)
                            .setMergePolicy(NoMergePolicy.INSTANCE)
                            .setCommitOnClose(false));
        }

        void add(Document document) throws IOException {
            writer.addDocument(document);
        }

        void into(IndexWriter index, GatheredWords words) throws IOException {
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                List<LeafReaderContext> leaves = reader.leaves();
                index.addIndexes(new GatheredReader((CodecReader) leaves.getFirst().reader(), words));
            } catch (MergePolicy.MergeException e) {
                throw new IOException(e.getCause());
            } finally {
                writer.rollback();
            }
        }
    }
}
