package id.redaksi.archive;

import java.io.IOException;
import java.util.function.LongToDoubleFunction;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;

/**
 * Scores a segment piece by piece, as Lucene does best, and multiplies what it finds by the share of its date. Each story
 * that is seen, and the first of a piece, bounds what all behind it can gain. One search.
 */
final class RecentPieces extends BulkScorer {
    private static final int PIECE = 4_096;
    /** Less than this is not worth telling the scorer. */
    private static final float STEP = 0.0002f;

    private final BulkScorer plain;
    /** One walks from piece to piece, the other along what is found: neither can go back. */
    private final NumericDocValues starts;

    private final NumericDocValues dates;
    private final LongToDoubleFunction factor;

    RecentPieces(BulkScorer plain, NumericDocValues starts, NumericDocValues dates, LongToDoubleFunction factor) {
        this.plain = plain;
        this.starts = starts;
        this.dates = dates;
        this.factor = factor;
    }

    @Override
    public int score(LeafCollector collector, Bits accepted, int min, int max) throws IOException {
        var found = new Found(collector);
        int at = min;
        while (at < max && at != DocIdSetIterator.NO_MORE_DOCS) {
            if (starts.docID() < at && starts.advanceExact(at)) {
                found.most = (float) factor.applyAsDouble(starts.longValue());
            }
            at = plain.score(found, accepted, at, (int) Math.min(max, (long) at + PIECE));
        }
        return at;
    }

    @Override
    public long cost() {
        return plain.cost();
    }

    /** Hands on what is found, with its share. */
    private final class Found extends Scorable implements LeafCollector {
        private final LeafCollector collector;
        /** What no story from here on can exceed. */
        private float most = Float.MAX_VALUE;

        private float least;
        private Scorable scored = this;
        private int doc;

        Found(LeafCollector collector) {
            this.collector = collector;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            scored = scorer;
            collector.setScorer(this);
        }

        @Override
        public void collect(int found) throws IOException {
            doc = found;
            collector.collect(found);
        }

        @Override
        public float score() throws IOException {
            float score = scored.score();
            if (!dates.advanceExact(doc)) {
                return score;
            }
            float share = (float) factor.applyAsDouble(dates.longValue());
            if (share < most - STEP) {
                most = share;
                bound();
            }
            return score * share;
        }

        @Override
        public void setMinCompetitiveScore(float score) throws IOException {
            least = score;
            bound();
        }

        /** Rounded down, so that nothing is skipped that would have been as good. */
        private void bound() throws IOException {
            if (least > 0) {
                scored.setMinCompetitiveScore(Math.max(0, Math.nextDown(least / most)));
            }
        }
    }
}
