package id.redaksi.archive;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The stories with a word that begins so, read from the dictionary's place on. Lucene's own builds an automaton for each
 * beginning first, which takes longer than reading the few words that begin with six letters.
 */
final class BeginsWith extends MultiTermQuery {
    private final Term start;

    BeginsWith(Term start) {
        super(start.field(), CONSTANT_SCORE_BLENDED_REWRITE);
        this.start = start;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return new Following(terms.iterator(), start.bytes());
    }

    private static final class Following extends FilteredTermsEnum {
        private final BytesRef start;

        Following(TermsEnum all, BytesRef start) {
            super(all);
            this.start = start;
            setInitialSeekTerm(start);
        }

        @Override
        protected AcceptStatus accept(BytesRef term) {
            return StringHelper.startsWith(term, start) ? AcceptStatus.YES : AcceptStatus.END;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(getField())) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return start + "*";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof BeginsWith same && start.equals(same.start);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), start);
    }
}
