package id.redaksi.archive;

import id.redaksi.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** Finds a page of stories. */
final class Finding {
    /** Beyond this nobody counts how many there are, before the first page stands: each is weighed to be counted. */
    private static final int COUNTED = 200;
    /** Nobody reads so far; whoever does asks by date. */
    private static final int DEEPEST = 10_000;

    private final IndexSearcher searcher;
    private final long now;

    Finding(IndexSearcher searcher, long now) {
        this.searcher = searcher;
        this.now = now;
    }

    Hits page(Query query, Order order, int from, int limit, BooleanSupplier wanted) throws IOException {
        int last = Math.min(DEEPEST, from + limit);
        if (last <= from || !wanted.getAsBoolean()) {
            return Hits.NONE;
        }
        var asking = new Asking(searcher);
        TopDocs found = order == Order.DATE || !query.hasWords()
                ? searcher.search(asking.of(query), new TopFieldCollectorManager(IndexOrder.YOUNGEST, last, null, COUNTED))
                : searcher.search(new Recent(asking.ranked(query), now), new TopScoreDocCollectorManager(last, null, COUNTED));
        List<StoryId> ids = new ArrayList<>();
        for (int i = from; i < found.scoreDocs.length; i++) {
            ids.add(id(searcher, found.scoreDocs[i]));
        }
        return new Hits(
                found.totalHits.value(), found.totalHits.relation() != TotalHits.Relation.EQUAL_TO, ids);
    }

    static StoryId id(IndexSearcher searcher, ScoreDoc found) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        BinaryDocValues ids = leaf.reader().getBinaryDocValues(Fields.ID);
        if (ids == null || !ids.advanceExact(found.doc - leaf.docBase)) {
            throw new org.apache.lucene.index.CorruptIndexException("a story without its id", Fields.ID);
        }
        return StoryDocument.id(ids.binaryValue());
    }
}
