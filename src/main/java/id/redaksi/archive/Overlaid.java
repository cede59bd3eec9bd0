package id.redaksi.archive;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Goes through the stories that are in each of these lists, the shortest of which leads. */
final class Overlaid extends DocIdSetIterator {
    /** From one story in so many on in the shortest list, bits are quicker than leaps. */
    private static final int DENSE = 64;

    private final DocIdSetIterator[] lists;
    private final boolean isDense;
    private FixedBitSet inAll = new FixedBitSet(0);
    private FixedBitSet inOne = new FixedBitSet(0);
    private int doc = -1;

    Overlaid(List<DocIdSetIterator> all, int stories) {
        lists = all.stream().sorted(Comparator.comparingLong(DocIdSetIterator::cost)).toArray(DocIdSetIterator[]::new);
        isDense = lists[0].cost() > stories / DENSE;
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int nextDoc() throws IOException {
        return advance(doc + 1);
    }

    @Override
    public int advance(int target) throws IOException {
        int sought = at(lists[0], target);
        for (int i = 1; i < lists.length && sought != NO_MORE_DOCS; ) {
            int next = at(lists[i], sought);
            i = next == sought ? i + 1 : 1;
            sought = next == sought ? sought : at(lists[0], next);
        }
        doc = sought;
        return doc;
    }

    /** Where the list is at this story, or at the first behind it. */
    private static int at(DocIdSetIterator list, int target) throws IOException {
        return list.docID() < target ? list.advance(target) : list.docID();
    }

    @Override
    public void intoBitSet(int upTo, FixedBitSet into, int offset) throws IOException {
        if (!isDense || doc >= upTo) {
            super.intoBitSet(upTo, into, offset);
            return;
        }
        int length = Math.min(upTo - offset, into.length());
        if (inAll.length() != length) {
            inAll = new FixedBitSet(length);
            inOne = new FixedBitSet(length);
        }
        inAll.clear();
        lay(lists[0], upTo, inAll, offset);
        for (int i = 1; i < lists.length; i++) {
            inOne.clear();
            lay(lists[i], upTo, inOne, offset);
            inAll.and(inOne);
        }
        into.or(inAll);
        advance(upTo);
    }

    private void lay(DocIdSetIterator list, int upTo, FixedBitSet into, int offset) throws IOException {
        if (at(list, doc) < upTo) {
            list.intoBitSet(upTo, into, offset);
        }
    }

    @Override
    public long cost() {
        return lists[0].cost();
    }
}
