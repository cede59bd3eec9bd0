package id.redaksi.archive;

import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The index of a newsroom's stories. Any thread; each call blocks. What is put in is found after {@link #refresh()}, and
 * is there at the next start after {@link #commit()}; neither happens by itself, so that a search never waits for a disk.
 */
public final class Archive implements AutoCloseable {
    /** A story to hold, the sequence of its revision, by which the newest are found, and when that was made. */
    public record Entry(Story story, long sequence, Instant changed) {}

    /** Lucene says at its start that it lacks the vector module, which words do not need; held so that it stays quiet. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    static final String SEQUENCE = "sequence";
    static final String BELOW = "below";
    static final String FORM = "form";

    /** A short question takes as long as it has segments to look into; from so many on they are put together. */
    private static final int MANY_SEGMENTS = 14;

    private static final int FEW_SEGMENTS = 5;

    private final Directory directory;
    /** Null where nothing may be written. */
    private final @Nullable IndexWriter writer;

    private final SearcherManager searchers;
    private final ThreadLocal<StoryDocument> documents = ThreadLocal.withInitial(StoryDocument::new);
    private final Gathered gathered = new Gathered();
    private volatile long sequence;
    private volatile long below;
    private boolean wasDamaged;

    private Archive(Path folder, boolean toRead) throws IOException {
        directory = FSDirectory.open(folder);
        if (toRead) {
            writer = null;
            searchers = new SearcherManager(DirectoryReader.open(directory, IndexOrder.YOUNGEST_FIRST), IndexOrder.RANKED);
            readCommit();
            return;
        }
        var opened = new IndexWriter(directory, IndexOrder.configuration());
        writer = opened;
        Map<String, String> said = said(opened.getLiveCommitData());
        if (opened.getDocStats().maxDoc > 0 && !StoryDocument.FORM.equals(said.get(FORM))) {
            opened.deleteAll();
            said = Map.of();
        }
        read(said);
        searchers = new SearcherManager(opened, IndexOrder.RANKED);
    }

    private static Map<String, String> said(@Nullable Iterable<Map.Entry<String, String>> entries) {
        Map<String, String> said = new java.util.HashMap<>();
        if (entries != null) {
            entries.forEach(entry -> said.put(entry.getKey(), entry.getValue()));
        }
        return said;
    }

    /** How far the index had come that is read just now. One of a former form is none. */
    private void readCommit() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Map<String, String> said =
                    ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData();
            if (!StoryDocument.FORM.equals(said.get(FORM))) {
                throw new IndexNotFoundException("of another form");
            }
            read(said);
        } finally {
            searchers.release(searcher);
        }
    }

    private void read(Map<String, String> said) {
        sequence = Long.parseLong(said.getOrDefault(SEQUENCE, "0"));
        below = Long.parseLong(said.getOrDefault(BELOW, "0"));
    }

    /** Opens the index in the folder; one that is damaged or of another Lucene is begun anew, and holds nothing. */
    public static Archive open(Path folder) throws ArchiveFailed {
        try {
            Files.createDirectories(folder);
            try {
                return new Archive(folder, false);
            } catch (IOException | IllegalArgumentException e) {
                if (!(e instanceof IllegalArgumentException) && !ArchiveFailed.isDamage(e)) {
                    throw e;
                }
                clear(folder);
                Archive archive = new Archive(folder, false);
                archive.wasDamaged = true;
                return archive;
            }
        } catch (IOException e) {
            throw new ArchiveFailed(e);
        }
    }

    /** Whether what was in the folder could not be read, and was begun anew. */
    public boolean wasDamaged() {
        return wasDamaged;
    }

    /** Opens the index to search it as it is, without writing a byte; empty where there is none that can be read. */
    public static Optional<Archive> openToRead(Path folder) {
        try {
            return Files.isDirectory(folder) ? Optional.of(new Archive(folder, true)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LUCENE.log(Level.FINE, "no index to read: {0}", e.getClass().getName());
            return Optional.empty();
        }
    }

    /** Throws an index away that nobody has open. */
    public static void clear(Path folder) throws ArchiveFailed {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        } catch (java.nio.file.NoSuchFileException e) {
            LUCENE.log(Level.FINE, "there was no index");
        } catch (IOException e) {
            throw new ArchiveFailed(e);
        }
    }

    /** The sequence up to which it holds the stories, 0 for none. */
    public long sequence() {
        return sequence;
    }

    /** While it is made anew: the stories whose sequence is below this are not in it yet. 0 when none is missing. */
    public long below() {
        return below;
    }

    /** How many stories it holds, as last refreshed. */
    public long stories() throws ArchiveFailed {
        return searching(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    /** Notes how far it has come; kept with the next commit. */
    public void reached(long newest, long missingBelow) {
        sequence = newest;
        below = missingBelow;
        writer().setLiveCommitData(Map.of(
                        SEQUENCE, String.valueOf(newest),
                        BELOW, String.valueOf(missingBelow),
                        FORM, StoryDocument.FORM)
                .entrySet());
    }

    /** Holds these stories as they are now. */
    public void put(Collection<Entry> entries) throws ArchiveFailed {
        writing(index -> {
            if (entries.stream().anyMatch(entry -> gathered.holds(entry.story().id()))) {
                gathered.into(index);
            }
            for (Entry entry : entries) {
                index.updateDocument(
                        new Term(Fields.ID, StoryDocument.id(entry.story().id())), documents.get().of(entry));
            }
        });
    }

    /** Holds these stories, none of which it holds so far: far quicker where there are thousands. Several threads may. */
    public void add(Collection<Entry> entries) throws ArchiveFailed {
        writing(index -> {
            for (Entry entry : entries) {
                gathered.add(entry);
            }
            if (gathered.isFull()) {
                gathered.into(index);
            }
        });
    }

    /** From now on what was put in is found; where it is only read, also what another program wrote. */
    public void refresh() throws ArchiveFailed {
        if (writer != null) {
            writing(gathered::into);
        }
        try {
            searchers.maybeRefreshBlocking();
            if (writer == null) {
                readCommit();
            }
        } catch (IOException | org.apache.lucene.store.AlreadyClosedException | InternalError e) {
            throw new ArchiveFailed(e);
        }
    }

    /** What was put in is there at the next start. */
    public void commit() throws ArchiveFailed {
        writing(index -> {
            gathered.into(index);
            gathered.forget();
            index.commit();
        });
    }

    /**
     * Puts the segments together where many have gathered, as after an archive came in: for a time in which nothing comes.
     * Waits for that, or leaves it to a thread of the index; then the next call brings it to the disk. Closing ends it.
     */
    public void settle(boolean waits) throws ArchiveFailed {
        refresh();
        if (segments() >= MANY_SEGMENTS) {
            putTogether(FEW_SEGMENTS, waits);
        }
        if (waits || !writer().hasPendingMerges() && writer().hasUncommittedChanges()) {
            commit();
            refresh();
        }
    }

    void putTogether(int few, boolean waits) throws ArchiveFailed {
        writing(index -> index.forceMerge(few, waits));
    }

    int segments() throws ArchiveFailed {
        return searching(searcher -> searcher.getIndexReader().leaves().size());
    }

    /**
     * Forgets a story, and writes every segment anew that held it: a deletion alone only marks it, its words stay in the
     * files until a merge.
     */
    public void forget(StoryId id) throws ArchiveFailed {
        writing(index -> {
            gathered.into(index);
            index.deleteDocuments(new Term(Fields.ID, StoryDocument.id(id)));
            index.commit();
            index.forceMergeDeletes(true);
            index.commit();
        });
        refresh();
        writing(IndexWriter::deleteUnusedFiles);
    }

    /** The stories found, from the {@code from}th (0 for the first) at most {@code limit}. */
    public Hits search(Query query, Order order, int from, int limit, BooleanSupplier wanted) throws ArchiveFailed {
        return searching(searcher -> new Finding(searcher, now()).page(query, order, from, limit, wanted));
    }

    /** How the stories found are spread; looks at each of them. */
    public Facets facets(Query query, BooleanSupplier wanted) throws ArchiveFailed {
        return searching(searcher -> Counting.of(searcher, query, wanted));
    }

    /** What was typed with words that are in the index instead of those that are not; empty when that finds nothing. */
    public Optional<String> didYouMean(Query query) throws ArchiveFailed {
        return searching(searcher -> new Suggesting(searcher).instead(query));
    }

    /** How many stories hold each of these words, as they stand. */
    public Map<String, Integer> holding(Collection<String> words) throws ArchiveFailed {
        return searching(searcher -> {
            Map<String, Integer> holding = new java.util.HashMap<>();
            for (String word : words) {
                List<String> parts = Words.in(word);
                if (parts.size() == 1) {
                    holding.put(word, searcher.getIndexReader().docFreq(new Term(Fields.WORD, parts.getFirst())));
                }
            }
            return holding;
        });
    }

    /** What has to do with a story, the closest first: never the story itself, nor one of these, nor one that was killed. */
    public List<RelatedStory> related(Story story, Set<StoryId> except, int most, BooleanSupplier wanted)
            throws ArchiveFailed {
        return searching(searcher -> new Relating(searcher, now()).to(story, except, most, wanted));
    }

    private static long now() {
        return LocalDateTime.now().toEpochSecond(ZoneOffset.UTC);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    @FunctionalInterface
    private interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    private <T> T searching(Reading<T> reading) throws ArchiveFailed {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | RuntimeException | InternalError e) {
            throw new ArchiveFailed(e); // damaged files lead Lucene anywhere, mapped ones that were cut to an InternalError
        }
    }

    private void writing(Writing writing) throws ArchiveFailed {
        try {
            writing.to(writer());
        } catch (IOException | org.apache.lucene.store.AlreadyClosedException | InternalError e) {
            throw new ArchiveFailed(e);
        }
    }

    private IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("open to read");
        }
        return writer;
    }

    /** Whether more can be put in: an error while writing ends that. */
    public boolean isOpen() {
        return writer == null || writer.isOpen();
    }

    /** Reads everything against its check sums. Takes seconds with a large index. */
    public boolean isSound() {
        try {
            searching(searcher -> {
                for (org.apache.lucene.index.LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return true;
            });
            return true;
        } catch (ArchiveFailed e) {
            return false;
        }
    }

    @Override
    public void close() {
        leave(true);
    }

    /** Closes it without writing what was put in since the last commit. */
    public void abandon() {
        leave(false);
    }

    private void leave(boolean commits) {
        try {
            searchers.close();
            if (writer != null && writer.isOpen()) {
                try {
                    if (commits) {
                        gathered.into(writer);
                        writer.commit();
                    }
                } finally {
                    writer.rollback();
                }
            }
            directory.close();
        } catch (IOException | RuntimeException | InternalError e) {
            LUCENE.log(Level.SEVERE, "the index was not closed: {0}", e.getClass().getName());
        }
    }
}
