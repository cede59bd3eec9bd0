package id.redaksi.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Says a question in Lucene's words. An exact word counts so much more than its stem that a story with other forms of it,
 * however many, comes behind one that has the word itself; what only begins so counts least. The list of stems has only
 * the words that are not their own, so a stem is looked for among the words as well. A word that very many stories have
 * tells them apart by little: it counts the same in all of them, save in a headline, so that the youngest come first and
 * the rest need not be looked at.
 */
final class Asking {
    private static final float EXACT = 6;
    private static final float BEGUN_IN_HEADLINE = 1.2f;
    private static final float BEGUN = 0.3f;
    /** A word that more stories have than this is not weighed in each of them. */
    private static final int MANY = 20_000;
    /** What such a word counts, of what it would where it is said a few times. */
    private static final float ALIKE = 0.5f;
    /** So many endings of a begun phrase are looked for. */
    private static final int ENDINGS = 64;

    private final IndexReader reader;

    Asking(IndexReader reader) {
        this.reader = reader;
    }

    org.apache.lucene.search.Query of(Query query) throws IOException {
        var all = new BooleanQuery.Builder();
        boolean isPositive = false;
        for (Query.Any any : query.all()) {
            boolean filters = any.parts().stream().allMatch(Part.Filter.class::isInstance);
            all.add(any(any), filters ? Occur.FILTER : Occur.MUST);
            isPositive = true;
        }
        for (Part part : query.none()) {
            all.add(of(part), Occur.MUST_NOT);
        }
        if (!isPositive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query any(Query.Any any) throws IOException {
        if (any.parts().size() == 1) {
            return of(any.parts().getFirst());
        }
        var either = new BooleanQuery.Builder();
        for (Part part : any.parts()) {
            either.add(of(part), Occur.SHOULD);
        }
        return either.build();
    }

    private org.apache.lucene.search.Query of(Part part) throws IOException {
        return switch (part) {
            case Part.Word(var word, var begun, _) -> word(word, begun);
            case Part.Phrase(var words, var begun, _) -> begun ? begunPhrase(words) : phrase(words);
            case Part.InChannel(var name, _) -> named(Fields.CHANNEL, Words.folded(name));
            case Part.Tagged(var tag, _) -> named(Fields.TAG, Words.folded(tag));
            case Part.WrittenBy(var name, _) -> author(Words.in(name));
            case Part.InStatus status -> status(status);
            case Part.Dated dated -> dated(dated);
        };
    }

    private org.apache.lucene.search.Query word(String word, boolean begun) throws IOException {
        var ways = new BooleanQuery.Builder();
        ways.add(weighed(Fields.WORD, word, EXACT), Occur.SHOULD);
        if (reader.docFreq(new Term(Fields.WORD, word)) > MANY) {
            ways.add(alike(new Term(Fields.HEADLINE, word), EXACT), Occur.SHOULD);
        }
        String stem = Stems.of(word);
        ways.add(weighed(Fields.STEM, stem, 1), Occur.SHOULD);
        if (!stem.equals(word)) {
            ways.add(weighed(Fields.WORD, stem, 1), Occur.SHOULD);
        }
        if (begun) {
            ways.add(constant(begun(KnownBeginnings.HEADLINE + word, word, true), BEGUN_IN_HEADLINE), Occur.SHOULD);
            ways.add(constant(begun(word, word, false), BEGUN), Occur.SHOULD);
        }
        return ways.build();
    }

    private org.apache.lucene.search.Query weighed(String field, String word, float weight) throws IOException {
        var term = new Term(field, word);
        return reader.docFreq(term) > MANY ? alike(term, weight) : new BoostQuery(new TermQuery(term), weight);
    }

    private org.apache.lucene.search.Query alike(Term term, float weight) throws IOException {
        double rare = Math.log(1 + (double) reader.maxDoc() / Math.max(1, reader.docFreq(term)));
        return constant(new TermQuery(term), (float) (weight * ALIKE * rare));
    }

    private static org.apache.lucene.search.Query constant(org.apache.lucene.search.Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** What begins so: a list of its own up to five letters; those of four are in the lists of five. */
    private static org.apache.lucene.search.Query begun(String term, String word, boolean inHeadline) {
        int letters = word.codePointCount(0, word.length());
        if (letters <= 3 || letters == KnownBeginnings.LONGEST) {
            return new TermQuery(new Term(Fields.BEGIN, term));
        }
        if (letters < KnownBeginnings.LONGEST) {
            return new PrefixQuery(new Term(Fields.BEGIN, term));
        }
        String start = term.substring(0, term.length() - word.length() + word.offsetByCodePoints(0, KnownBeginnings.LONGEST));
        var whole = new PrefixQuery(new Term(Fields.WORD, word));
        return inHeadline
                ? new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.BEGIN, start)), Occur.FILTER)
                        .add(whole, Occur.FILTER)
                        .build()
                : whole;
    }

    private org.apache.lucene.search.Query phrase(List<String> words) throws IOException {
        if (words.size() == 2 && Pairs.isCommon(words.getFirst()) && Pairs.isCommon(words.getLast())) {
            return constant(new TermQuery(pair(words, 0)), EXACT);
        }
        var phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(Fields.WORD, word)));
        return paired(phrase.build(), words);
    }

    private org.apache.lucene.search.Query begunPhrase(List<String> words) throws IOException {
        List<String> whole = words.subList(0, words.size() - 1);
        var phrase = new MultiPhraseQuery.Builder();
        whole.forEach(word -> phrase.add(new Term(Fields.WORD, word)));
        phrase.add(beginning(words.getLast()).toArray(Term[]::new));
        return paired(phrase.build(), whole);
    }

    /** A phrase is looked for only where its common pairs stand; one of common words alone counts the same everywhere. */
    private org.apache.lucene.search.Query paired(org.apache.lucene.search.Query phrase, List<String> words)
            throws IOException {
        var all = new BooleanQuery.Builder().add(phrase, Occur.MUST);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (Pairs.isCommon(words.get(i)) && Pairs.isCommon(words.get(i + 1))) {
                all.add(new TermQuery(pair(words, i)), Occur.FILTER);
            }
        }
        boolean isMany = true;
        for (String word : words) {
            isMany &= reader.docFreq(new Term(Fields.WORD, word)) > MANY;
        }
        return isMany ? constant(all.build(), EXACT) : new BoostQuery(all.build(), EXACT);
    }

    private static Term pair(List<String> words, int at) {
        return new Term(Fields.PAIR, Pairs.of(words.get(at), words.get(at + 1)));
    }

    /** The words that begin so, the word itself always among them. */
    private List<Term> beginning(String start) throws IOException {
        List<Term> found = new ArrayList<>(List.of(new Term(Fields.WORD, start)));
        Terms terms = MultiTerms.getTerms(reader, Fields.WORD);
        if (terms == null) {
            return found;
        }
        TermsEnum all = terms.iterator();
        var prefix = new BytesRef(start);
        if (all.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return found;
        }
        for (BytesRef term = all.term();
                term != null && org.apache.lucene.util.StringHelper.startsWith(term, prefix) && found.size() < ENDINGS;
                term = all.next()) {
            if (!term.equals(prefix)) {
                found.add(new Term(Fields.WORD, BytesRef.deepCopyOf(term)));
            }
        }
        return found;
    }

    /** The name itself; where no story has it, the names that begin so, as while it is typed. */
    private org.apache.lucene.search.Query named(String field, String name) throws IOException {
        var term = new Term(field, StoryDocument.bounded(name));
        return reader.docFreq(term) > 0 ? new TermQuery(term) : new PrefixQuery(term);
    }

    private org.apache.lucene.search.Query author(List<String> names) throws IOException {
        var all = new BooleanQuery.Builder();
        for (String name : names.stream().limit(Query.MOST).toList()) {
            all.add(named(Fields.AUTHOR, name), Occur.FILTER);
        }
        return all.build();
    }

    private static org.apache.lucene.search.Query status(Part.InStatus asked) {
        var any = new BooleanQuery.Builder();
        asked.statuses().stream()
                .sorted()
                .forEach(status -> any.add(new TermQuery(new Term(Fields.STATUS, status.name())), Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }

    private static org.apache.lucene.search.Query dated(Part.Dated asked) {
        LocalDate from = asked.from();
        LocalDate to = asked.to();
        return NumericDocValuesField.newSlowRangeQuery(
                Fields.DATE,
                from == null ? Long.MIN_VALUE : second(from),
                to == null ? Long.MAX_VALUE : second(to.plusDays(1)) - 1);
    }

    private static long second(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    /** The words that are asked for, and not excluded. */
    static Stream<String> words(Query query) {
        return query.wanted().flatMap(part -> switch (part) {
            case Part.Word(var word, _, _) -> Stream.of(word);
            case Part.Phrase(var words, _, _) -> words.stream();
            case Part.Filter _ -> Stream.empty();
        });
    }
}
