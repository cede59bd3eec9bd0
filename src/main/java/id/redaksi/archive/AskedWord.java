package id.redaksi.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

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

    private final AskedTerms terms;
    private final String word;
    private final String stem;
    private final boolean begun;

    AskedWord(AskedTerms terms, Part.Word part) {
        this.terms = terms;
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
    Query stories() throws IOException {
        var forms = terms.in(Fields.STEM, stem);
        return begun
                ? new BooleanQuery.Builder()
                        .add(forms, Occur.SHOULD)
                        .add(begun(), Occur.SHOULD)
                        .build()
                : forms;
    }

    /** What it counts in them: every one of its stories is in one of these at least; if it is wide, others are too. */
    List<Query> weights() throws IOException {
        List<Query> weights = new ArrayList<>();
        weights.add(weighed(Fields.WORD, word, EXACT));
        if (terms.stories(Fields.WORD, word) > MANY) {
            weights.add(alike(Fields.HEADLINE, word, EXACT));
        }
        weights.add(weighed(Fields.STEM, stem, 1));
        if (begun) {
            weights.add(constant(begunInHeadline(), BEGUN_IN_HEADLINE));
            weights.add(constant(isWide() ? MatchAllDocsQuery.INSTANCE : begun(), BEGUN));
        }
        return weights;
    }

    private Query weighed(String field, String sought, float weight) throws IOException {
        return terms.stories(field, sought) > MANY
                ? alike(field, sought, weight)
                : new BoostQuery(terms.in(field, sought), weight);
    }

    private Query alike(String field, String sought, float weight) throws IOException {
        double rare = Math.log(1 + (double) terms.all() / Math.max(1, terms.stories(field, sought)));
        return constant(terms.in(field, sought), (float) (weight * ALIKE * rare));
    }

    static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** What begins so: a list of its own up to five letters. */
    private Query begun() throws IOException {
        return isLong(word) ? new BeginsWith(new Term(Fields.WORD, word)) : terms.in(Fields.BEGIN, word);
    }

    /** Of a long word its first letters: those that have it and such a headline have it there, but for a few. */
    private Query begunInHeadline() throws IOException {
        String start = isLong(word) ? word.substring(0, word.offsetByCodePoints(0, KnownBeginnings.LONGEST)) : word;
        return terms.in(Fields.BEGIN, KnownBeginnings.HEADLINE + start);
    }

    private static boolean isLong(String word) {
        return word.codePointCount(0, word.length()) > KnownBeginnings.LONGEST;
    }
}
