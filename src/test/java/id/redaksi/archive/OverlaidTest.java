package id.redaksi.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlaidTest {
    private static final int STORIES = 20_000;

    private final SplittableRandom random = new SplittableRandom(7);
    private final List<FixedBitSet> lists = new ArrayList<>();
    private final FixedBitSet inAll = new FixedBitSet(STORIES);

    private void lists(int number, int oneIn) {
        inAll.set(0, STORIES);
        for (int i = 0; i < number; i++) {
            var list = new FixedBitSet(STORIES);
            for (int doc = 0; doc < STORIES; doc++) {
                if (random.nextInt(oneIn) == 0) {
                    list.set(doc);
                }
            }
            lists.add(list);
            inAll.and(list);
        }
    }

    private Overlaid overlaid() {
        return new Overlaid(
                lists.stream().<DocIdSetIterator>map(list -> new BitSetIterator(list, list.cardinality())).toList(), STORIES);
    }

    @ParameterizedTest
    @CsvSource({"2,2", "3,2", "2,30", "2,100", "1,3"})
    void a_story_is_found_when_each_list_has_it(int number, int oneIn) throws IOException {
        lists(number, oneIn);
        var found = new FixedBitSet(STORIES);

        Overlaid overlaid = overlaid();
        for (int doc = overlaid.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = overlaid.nextDoc()) {
            found.set(doc);
        }

        assertEquals(inAll, found);
    }

    @ParameterizedTest
    @CsvSource({"2,2", "3,2", "2,30", "2,100", "1,3"})
    void stretches_and_leaps_by_turns_find_the_same(int number, int oneIn) throws IOException {
        lists(number, oneIn);
        var found = new FixedBitSet(STORIES);

        Overlaid overlaid = overlaid();
        int doc = overlaid.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int upTo = Math.min(STORIES, doc + 1 + random.nextInt(3_000));
            var stretch = new FixedBitSet(4_096);
            overlaid.intoBitSet(upTo, stretch, doc);
            for (int at = stretch.nextSetBit(0); at != DocIdSetIterator.NO_MORE_DOCS; at = next(stretch, at)) {
                assertTrue(doc + at < upTo, "not behind the stretch");
                found.set(doc + at);
            }
            doc = overlaid.docID();
            assertTrue(doc >= upTo, "behind the stretch");
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                found.set(doc);
                doc = overlaid.nextDoc();
            }
        }

        assertEquals(inAll, found);
    }

    private static int next(FixedBitSet bits, int at) {
        return at + 1 < bits.length() ? bits.nextSetBit(at + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
}
