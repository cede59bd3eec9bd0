package id.redaksi.archive;

import java.util.function.Supplier;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A field's lists as Lucene reads them when it writes them into a segment: once, from the first to the last. */
final class TurnedTerms extends Terms {
    private final TurnedField field;
    private final Supplier<Turned> lists;

    /** The lists are made when they are read, and held no longer: the fields come one after the other. */
    TurnedTerms(TurnedField field, Supplier<Turned> lists) {
        this.field = field;
        this.lists = lists;
    }

    @Override
    public TermsEnum iterator() {
        return new Cursor(lists.get());
    }

    @Override
    public long size() {
        return -1;
    }

    @Override
    public long getSumTotalTermFreq() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getSumDocFreq() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getDocCount() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasFreqs() {
        return field.hasFreqs;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return field.hasPlaces;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    private final class Cursor extends BaseTermsEnum {
        private final Turned lists;
        private int at = -1;

        Cursor(Turned lists) {
            this.lists = lists;
        }

        @Override
        public @Nullable BytesRef next() {
            return ++at < lists.terms() ? lists.term(at) : null;
        }

        @Override
        public BytesRef term() {
            return lists.term(at);
        }

        @Override
        public PostingsEnum postings(@Nullable PostingsEnum former, int flags) {
            return new TurnedList(lists, at, field);
        }

        @Override
        public int docFreq() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long totalTermFreq() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekStatus seekCeil(BytesRef text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekExact(long ord) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long ord() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImpactsEnum impacts(int flags) {
            throw new UnsupportedOperationException();
        }
    }
}
