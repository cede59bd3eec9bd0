package id.redaksi.archive;

import java.io.IOException;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/** In which order stories lie in the index and are looked through, and what a word counts there. */
final class IndexOrder {
    static final Sort YOUNGEST = new Sort(new SortField(Fields.DATE, SortField.Type.LONG, true));

    /** The segment with the youngest stories is searched first: the best are soon known, and the rest is skipped. */
    static final Comparator<LeafReader> YOUNGEST_FIRST =
            Comparator.comparingLong(IndexOrder::youngest).reversed();

    /** What a word counts: much in a headline however long the story, little more for each time it is said again. */
    static final BM25Similarity RANKING = new BM25Similarity(2f, 0.4f);

    /** Searchers by that ranking. */
    static final SearcherFactory RANKED = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader former) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(RANKING);
            return searcher;
        }
    };

    private static final double BUFFER_MEGABYTES = 32;

    private IndexOrder() {}

    private static long youngest(LeafReader segment) {
        try {
            NumericDocValues dates = DocValues.getNumeric(segment, Fields.DATE);
            return dates.nextDoc() == DocIdSetIterator.NO_MORE_DOCS ? Long.MIN_VALUE : dates.longValue();
        } catch (IOException e) {
            Logger.getLogger("org.apache.lucene").log(Level.FINE, "a segment without dates: {0}", e.getClass().getName());
            return Long.MIN_VALUE; // whoever searches it meets the damage and says so
        }
    }

    static IndexWriterConfig configuration() {
        var merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0); // what is forgotten must be gone
        return new IndexWriterConfig()
                .setSimilarity(RANKING)
                .setIndexSort(YOUNGEST)
                .setLeafSorter(YOUNGEST_FIRST)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(merging)
                .setMergeScheduler(new Merging())
                .setCommitOnClose(false);
    }
}
