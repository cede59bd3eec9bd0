package id.redaksi.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
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
 * The stories that are in each of several lists. Where many are in all of them, a stretch of each list is laid over the
 * others as bits; Lucene leaps from story to story, and a list that is put together of two (a word's forms and what
 * begins with it) has to be put in order for each leap.
 */
final class InEach extends Query {
    private final List<Query> parts;

    InEach(List<Query> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<Query> simpler = new ArrayList<>();
        for (Query part : parts) {
            simpler.add(part.rewrite(searcher));
        }
        return simpler.equals(parts) ? this : new InEach(simpler);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (Query part : parts) {
            weights.add(searcher.createWeight(part, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                List<ScorerSupplier> lists = new ArrayList<>();
                for (Weight weight : weights) {
                    ScorerSupplier list = weight.scorerSupplier(leaf);
                    if (list == null) {
                        return null;
                    }
                    lists.add(list);
                }
                return new Supplier(lists, leaf.reader().maxDoc(), score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return weights.stream().allMatch(weight -> weight.isCacheable(leaf));
            }
        };
    }

    private static final class Supplier extends ScorerSupplier {
        private final List<ScorerSupplier> lists;
        private final int stories;
        private final float score;
        private final ScoreMode mode;

        Supplier(List<ScorerSupplier> lists, int stories, float score, ScoreMode mode) {
            this.lists = lists;
            this.stories = stories;
            this.score = score;
            this.mode = mode;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            List<DocIdSetIterator> all = new ArrayList<>();
            for (ScorerSupplier list : lists) {
                Scorer scorer = list.get(Math.min(leadCost, cost()));
                TwoPhaseIterator looked = scorer.twoPhaseIterator();
                all.add(looked == null ? scorer.iterator() : TwoPhaseIterator.asDocIdSetIterator(looked));
            }
            return new ConstantScoreScorer(score, mode, new Overlaid(all, stories));
        }

        @Override
        public long cost() {
            return lists.stream().mapToLong(ScorerSupplier::cost).min().orElse(0);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        parts.forEach(part -> part.visit(visitor));
    }

    @Override
    public String toString(String field) {
        return "each" + parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InEach same && parts.equals(same.parts);
    }

    @Override
    public int hashCode() {
        return 31 + parts.hashCode();
    }
}
