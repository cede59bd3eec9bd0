package id.redaksi.archive;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Gives young stories a share: a score grows by up to a quarter, by half of that after half a year. Since a segment lies
 * in the order of the dates, each story bounds what those behind it can gain, so that Lucene still skips the blocks that
 * cannot come among the best, and leaves a segment early where all score alike; a function score would score every match.
 */
final class Recent extends Query {
    private static final float SHARE = 0.25f;
    /** Less than this is not worth telling the scorer. */
    private static final float STEP = 0.0002f;

    private static final float HALF_SECONDS = 182 * 86_400f;

    private final Query asked;
    private final long now;

    /** The moment is in the seconds of {@link Fields#DATE}. */
    Recent(Query asked, long now) {
        this.asked = asked;
        this.now = now;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query simpler = asked.rewrite(searcher);
        return simpler.equals(asked) ? this : new Recent(simpler, now);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = searcher.createWeight(asked, mode, boost);
        return mode.needsScores() ? new Shared(this, weight) : weight;
    }

    private float factor(long date) {
        float age = Math.max(0, now - date);
        return 1 + SHARE * HALF_SECONDS / (HALF_SECONDS + age);
    }

    private final class Shared extends FilterWeight {
        Shared(Query query, Weight weight) {
            super(query, weight);
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier plain = in.scorerSupplier(leaf);
            return plain == null ? null : new Supplier(plain, leaf);
        }

        @Override
        public int count(LeafReaderContext leaf) throws IOException {
            return in.count(leaf);
        }
    }

    private final class Supplier extends ScorerSupplier {
        private final ScorerSupplier plain;
        private final LeafReaderContext leaf;

        Supplier(ScorerSupplier plain, LeafReaderContext leaf) {
            this.plain = plain;
            this.leaf = leaf;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            NumericDocValues first = DocValues.getNumeric(leaf.reader(), Fields.DATE);
            float most = first.nextDoc() == DocIdSetIterator.NO_MORE_DOCS ? 1 : factor(first.longValue());
            return new Dated(plain.get(leadCost), DocValues.getNumeric(leaf.reader(), Fields.DATE), most);
        }

        @Override
        public BulkScorer bulkScorer() throws IOException {
            return new RecentPieces(
                    plain.bulkScorer(),
                    DocValues.getNumeric(leaf.reader(), Fields.DATE),
                    DocValues.getNumeric(leaf.reader(), Fields.DATE),
                    Recent.this::factor);
        }

        @Override
        public long cost() {
            return plain.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
            plain.setTopLevelScoringClause();
        }
    }

    private final class Dated extends Scorer {
        private final Scorer plain;
        private final NumericDocValues dates;
        /** What no story from here on can exceed. */
        private float most;

        private float least;

        Dated(Scorer plain, NumericDocValues dates, float most) {
            this.plain = plain;
            this.dates = dates;
            this.most = most;
        }

        @Override
        public int docID() {
            return plain.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return plain.iterator();
        }

        @Override
        public @Nullable TwoPhaseIterator twoPhaseIterator() {
            return plain.twoPhaseIterator();
        }

        @Override
        public float score() throws IOException {
            float score = plain.score();
            if (!dates.advanceExact(plain.docID())) {
                return score;
            }
            float factor = factor(dates.longValue());
            if (factor < most - STEP) {
                most = factor;
                if (least > 0) {
                    setMinCompetitiveScore(least);
                }
            }
            return score * factor;
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return plain.advanceShallow(target);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return plain.getMaxScore(upTo) * most;
        }

        /** Rounded down, so that nothing is skipped that would have been as good. */
        @Override
        public void setMinCompetitiveScore(float score) throws IOException {
            least = score;
            plain.setMinCompetitiveScore(Math.max(0, Math.nextDown(least / most)));
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        asked.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "recent(" + asked.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recent same && asked.equals(same.asked) && now == same.now;
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, now);
    }
}
