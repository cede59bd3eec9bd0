package id.redaksi.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One word of a question: the stories that have it in any form, which is one list of the index, and apart from that what
 * makes it weigh. An exact word counts so much more than its stem that a story with other forms of it, however many,
 * comes behind one that has the word itself; what only begins so counts least. A word that very many stories have tells
 * them apart by little: it counts the same in all of them, save in a headline, so that the youngest come first and the
 * rest need not be looked at.
 */
final class AskedWord {
    static final float EXACT = 6;
    /** A word that more stories have than this is not weighed in each of them. */
    static final int MANY = 20_000;

    private static final float BEGUN_IN_HEADLINE = 1.2f;
    private static final float BEGUN = 0.3f;
    /** What such a word counts, of what it would where it is said a few times. */
    private static final float ALIKE = 0.5f;

    private final IndexReader reader;
    private final String word;
    private final String stem;
    private final boolean begun;

    AskedWord(IndexReader reader, Part.Word part) {
        this.reader = reader;
        word = part.word();
        stem = Stems.of(word);
        begun = part.begun();
    }

    /**
     * Whether its stories have to be asked for beside its weights: what begins with more letters than have a list of their
     * own is many lists, which are put together once and not for each weight.
     */
    boolean isWide() {
        return begun && isLong(word);
    }

    /** The stories that have it. */
    Query stories() {
        var forms = new TermQuery(new Term(Fields.STEM, stem));
        return begun
                ? new BooleanQuery.Builder()
                        .add(forms, Occur.SHOULD)
                        .add(begun(word), Occur.SHOULD)
                        .build()
                : forms;
    }

    /** What it counts in them: every one of its stories is in one of these at least; if it is wide, others are too. */
    List<Query> weights() throws IOException {
        List<Query> weights = new ArrayList<>();
        var exact = new Term(Fields.WORD, word);
        weights.add(weighed(exact, EXACT));
        if (reader.docFreq(exact) > MANY) {
            weights.add(alike(new Term(Fields.HEADLINE, word), EXACT));
        }
        weights.add(weighed(new Term(Fields.STEM, stem), 1));
        if (begun) {
            weights.add(constant(begunInHeadline(), BEGUN_IN_HEADLINE));
            weights.add(constant(isWide() ? MatchAllDocsQuery.INSTANCE : begun(word), BEGUN));
        }
        return weights;
    }

    private Query weighed(Term term, float weight) throws IOException {
        return reader.docFreq(term) > MANY ? alike(term, weight) : new BoostQuery(new TermQuery(term), weight);
    }

    private Query alike(Term term, float weight) throws IOException {
        double rare = Math.log(1 + (double) reader.maxDoc() / Math.max(1, reader.docFreq(term)));
        return constant(new TermQuery(term), (float) (weight * ALIKE * rare));
    }

    static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** What begins so: a list of its own up to five letters. */
    private static Query begun(String word) {
        return isLong(word)
                ? new PrefixQuery(new Term(Fields.WORD, word))
                : new TermQuery(new Term(Fields.BEGIN, word));
    }

    /** Of a long word its first letters: those that have it and such a headline have it there, but for a few. */
    private Query begunInHeadline() {
        String start = isLong(word) ? word.substring(0, word.offsetByCodePoints(0, KnownBeginnings.LONGEST)) : word;
        return new TermQuery(new Term(Fields.BEGIN, KnownBeginnings.HEADLINE + start));
    }

    private static boolean isLong(String word) {
        return word.codePointCount(0, word.length()) > KnownBeginnings.LONGEST;
    }
}
