package id.redaksi.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * The lists of the index that one question asks for, each looked up once: a question needs the same list to know how many
 * stories have a word, to find them and to weigh them, and a look into each segment's dictionary is most of what a short
 * answer takes. One question, one thread.
 */
final class AskedTerms {
    private final IndexSearcher searcher;
    private final Map<Term, TermStates> known = new HashMap<>();

    AskedTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Asks for a word, or what stands for one, in a field. */
    TermQuery in(String field, String word) throws IOException {
        var term = new Term(field, word);
        return new TermQuery(term, states(term));
    }

    /** How many stories have it, at most. */
    int stories(String field, String word) throws IOException {
        return states(new Term(field, word)).docFreq();
    }

    private TermStates states(Term term) throws IOException {
        TermStates found = known.get(term);
        if (found == null) {
            found = TermStates.build(searcher, term, true);
            known.put(term, found);
        }
        return found;
    }

    /** How many stories the index holds, those that were taken out included. */
    int all() {
        return searcher.getIndexReader().maxDoc();
    }

    IndexSearcher searcher() {
        return searcher;
    }
}
