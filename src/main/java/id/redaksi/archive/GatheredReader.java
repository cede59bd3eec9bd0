package id.redaksi.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/** Stories that were gathered as a segment that Lucene can take over: their small fields as it made them, ours beside those. */
final class GatheredReader extends FilterCodecReader {
    private final GatheredWords words;
    private final int[] order;

    GatheredReader(CodecReader small, GatheredWords words) {
        super(small);
        this.words = words;
        order = words.order();
        if (order.length != small.maxDoc()) {
            throw new IllegalStateException("not the stories that were gathered");
        }
    }

    @Override
    public FieldsProducer getPostingsReader() {
        Map<String, Terms> ours = new TreeMap<>();
        for (TurnedField field : TurnedField.values()) {
            ours.put(field.field, new TurnedTerms(field, () -> field.of(words, order)));
        }
        return new Lists(in.getPostingsReader(), ours);
    }

    @Override
    public NormsProducer getNormsReader() {
        return new Lengths();
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
        return null;
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    private static final class Lists extends FieldsProducer {
        private final FieldsProducer small;
        private final Map<String, Terms> ours;

        Lists(FieldsProducer small, Map<String, Terms> ours) {
            this.small = small;
            this.ours = ours;
        }

        @Override
        public Iterator<String> iterator() {
            var names = new TreeSet<>(ours.keySet());
            small.forEach(names::add);
            return names.iterator();
        }

        @Override
        public @Nullable Terms terms(String field) throws IOException {
            return ours.containsKey(field) ? ours.get(field) : small.terms(field);
        }

        @Override
        public int size() {
            return -1;
        }

        @Override
        public void checkIntegrity() throws IOException {
            small.checkIntegrity();
        }

        @Override
        public void close() {}
    }

    /** How long each story is, in the way in which the ranking wants it: a word counts once at its place, a stem each time. */
    private final class Lengths extends NormsProducer {
        @Override
        public NumericDocValues getNorms(FieldInfo field) {
            return new Norms(field);
        }

        @Override
        public void checkIntegrity() {}

        @Override
        public void close() {}
    }

    private final class Norms extends NumericDocValues {
        private final FieldInfo field;
        private final boolean isStem;
        private int at = -1;

        Norms(FieldInfo field) {
            this.field = field;
            isStem = field.name.equals(Fields.STEM);
        }

        @Override
        public long longValue() {
            int story = order[at];
            int length = isStem ? words.weight(story) : words.end(story) - words.start(story);
            return length == 0 ? 0 : IndexOrder.RANKING.computeNorm(new FieldInvertState(
                    Version.LATEST.major, field.name, field.getIndexOptions(), 0, length, 0, 0, 0, 0));
        }

        @Override
        public boolean advanceExact(int target) {
            at = target;
            return true;
        }

        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() {
            return advance(at + 1);
        }

        @Override
        public int advance(int target) {
            at = target < order.length ? target : NO_MORE_DOCS;
            return at;
        }

        @Override
        public long cost() {
            return order.length;
        }
    }
}
