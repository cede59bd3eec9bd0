package id.redaksi.archive;

import id.redaksi.story.Workflow;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts how the stories found are spread over channels, tags, months and stations. */
final class Counting extends SimpleCollector {
    private static final int DAY = 86_400;
    /** How many channels and tags are told. */
    private static final int MOST = 50;
    /** How often it is asked whether anybody still wants to know. */
    private static final int ASKED_EACH = 4_095;

    private final BooleanSupplier wanted;
    private final Map<String, Long> channels = new HashMap<>();
    private final Map<String, Long> tags = new HashMap<>();
    private final Map<String, Long> statuses = new HashMap<>();
    private final Map<YearMonth, Long> months = new TreeMap<>(Comparator.reverseOrder());
    private Segment segment = Segment.NONE;
    private int seen;

    private Counting(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    static Facets of(IndexSearcher searcher, Query query, BooleanSupplier wanted) throws IOException {
        var counting = new Counting(wanted);
        searcher.search(new Asking(searcher).of(query), counting.alone());
        return wanted.getAsBoolean() ? counting.facets() : Facets.NONE;
    }

    /** A searcher without threads of its own reads one segment after the other into one collector. */
    private CollectorManager<Counting, Counting> alone() {
        return new CollectorManager<>() {
            @Override
            public Counting newCollector() {
                return Counting.this;
            }

            @Override
            public Counting reduce(Collection<Counting> collectors) {
                return Counting.this;
            }
        };
    }

    /** The values of one segment and how often each was seen; they are added up when it has been read. */
    private static final class Segment {
        static final Segment NONE = new Segment();
        final SortedDocValues channels;
        final SortedSetDocValues tags;
        final SortedDocValues statuses;
        final NumericDocValues dates;
        final long[] inChannel;
        final long[] tagged;
        final long[] inStatus;
        long monthFrom;
        long monthTo;
        long inMonth;

        private Segment() {
            channels = DocValues.emptySorted();
            tags = DocValues.emptySortedSet();
            statuses = DocValues.emptySorted();
            dates = DocValues.emptyNumeric();
            inChannel = new long[0];
            tagged = new long[0];
            inStatus = new long[0];
        }

        Segment(LeafReaderContext leaf) throws IOException {
            channels = DocValues.getSorted(leaf.reader(), Fields.CHANNELS);
            tags = DocValues.getSortedSet(leaf.reader(), Fields.TAGS);
            statuses = DocValues.getSorted(leaf.reader(), Fields.STATUS);
            dates = DocValues.getNumeric(leaf.reader(), Fields.DATE);
            inChannel = new long[channels.getValueCount()];
            tagged = new long[(int) tags.getValueCount()];
            inStatus = new long[statuses.getValueCount()];
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        segment = new Segment(leaf);
    }

    @Override
    public void collect(int doc) throws IOException {
        if ((++seen & ASKED_EACH) == 0 && !wanted.getAsBoolean()) {
            throw new CollectionTerminatedException();
        }
        Segment in = segment;
        if (in.channels.advanceExact(doc)) {
            in.inChannel[in.channels.ordValue()]++;
        }
        if (in.statuses.advanceExact(doc)) {
            in.inStatus[in.statuses.ordValue()]++;
        }
        if (in.tags.advanceExact(doc)) {
            for (int i = in.tags.docValueCount(); i > 0; i--) {
                in.tagged[(int) in.tags.nextOrd()]++;
            }
        }
        if (in.dates.advanceExact(doc)) {
            month(in, in.dates.longValue());
        }
    }

    /** The stories lie in the order of their dates, so the month changes seldom. */
    private void month(Segment in, long date) {
        if (date < in.monthFrom || date >= in.monthTo) {
            finishMonth(in);
            YearMonth month = YearMonth.from(LocalDate.ofEpochDay(Math.floorDiv(date, DAY)));
            in.monthFrom = month.atDay(1).toEpochDay() * DAY;
            in.monthTo = month.plusMonths(1).atDay(1).toEpochDay() * DAY;
        }
        in.inMonth++;
    }

    private void finishMonth(Segment in) {
        if (in.inMonth > 0) {
            months.merge(YearMonth.from(LocalDate.ofEpochDay(Math.floorDiv(in.monthFrom, DAY))), in.inMonth, Long::sum);
            in.inMonth = 0;
        }
    }

    @Override
    public void finish() throws IOException {
        Segment in = segment;
        finishMonth(in);
        for (int i = 0; i < in.inChannel.length; i++) {
            add(channels, in.inChannel[i], in.channels.lookupOrd(i).utf8ToString());
        }
        for (int i = 0; i < in.inStatus.length; i++) {
            add(statuses, in.inStatus[i], in.statuses.lookupOrd(i).utf8ToString());
        }
        for (int i = 0; i < in.tagged.length; i++) {
            if (in.tagged[i] > 0) {
                add(tags, in.tagged[i], in.tags.lookupOrd(i).utf8ToString());
            }
        }
        segment = Segment.NONE;
    }

    private static void add(Map<String, Long> to, long stories, String value) {
        if (stories > 0) {
            to.merge(value, stories, Long::sum);
        }
    }

    private Facets facets() {
        return new Facets(
                most(channels),
                most(tags),
                months.entrySet().stream()
                        .map(month -> new Facets.Count<>(month.getKey(), month.getValue()))
                        .toList(),
                most(statuses).stream()
                        .map(count -> new Facets.Count<>(Workflow.Status.valueOf(count.value()), count.stories()))
                        .toList());
    }

    private static List<Facets.Count<String>> most(Map<String, Long> counted) {
        return counted.entrySet().stream()
                .map(one -> new Facets.Count<>(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong((Facets.Count<String> one) -> one.stories())
                        .reversed()
                        .thenComparing(Facets.Count::value))
                .limit(MOST)
                .toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public void setScorer(Scorable scorer) {
        // nothing is scored
    }
}
