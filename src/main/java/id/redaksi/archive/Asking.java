package id.redaksi.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Says a question in Lucene's words. Which stories fit is kept apart from what they weigh: of several words each is looked
 * for in one list, and only what can still come among the best is weighed. Had each word to weigh before the next is
 * looked for, all stories that have both would be.
 */
final class Asking {
    /** So many endings of a begun phrase are looked for. */
    private static final int ENDINGS = 64;

    private final AskedTerms terms;

    Asking(IndexSearcher searcher) {
        terms = new AskedTerms(searcher);
    }

    /** The stories that fit, in no order. */
    org.apache.lucene.search.Query of(Query query) throws IOException {
        var all = new BooleanQuery.Builder();
        for (Query.Any any : query.all()) {
            all.add(any(any, false), Occur.FILTER);
        }
        return without(all, query);
    }

    /** The stories that fit, and what they weigh. */
    org.apache.lucene.search.Query ranked(Query query) throws IOException {
        var all = new BooleanQuery.Builder();
        boolean isOne = query.all().stream().filter(Asking::hasWords).count() == 1;
        boolean isOptional = true;
        List<org.apache.lucene.search.Query> each = new ArrayList<>();
        for (Query.Any any : query.all()) {
            Part first = any.parts().getFirst();
            if (any.parts().size() == 1 && first instanceof Part.Word word) {
                var asked = new AskedWord(terms, word);
                asked.weights().forEach(weight -> all.add(weight, Occur.SHOULD));
                if (!isOne || asked.isWide()) {
                    each.add(asked.stories());
                }
            } else if (any.parts().stream().allMatch(part -> part instanceof Part.InChannel || part instanceof Part.Tagged)) {
                each.add(any(any, false));
            } else {
                all.add(any(any, true), hasWords(any) ? Occur.MUST : Occur.FILTER);
                isOptional &= !hasWords(any);
            }
        }
        if (!each.isEmpty()) {
            all.add(each.size() == 1 ? each.getFirst() : new InEach(each), Occur.FILTER);
        }
        all.setMinimumNumberShouldMatch(isOptional ? 1 : 0);
        return without(all, query);
    }

    private static boolean hasWords(Query.Any any) {
        return !any.parts().stream().allMatch(Part.Filter.class::isInstance);
    }

    private org.apache.lucene.search.Query without(BooleanQuery.Builder all, Query query) throws IOException {
        for (Part part : query.none()) {
            all.add(of(part, false), Occur.MUST_NOT);
        }
        if (query.all().isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query any(Query.Any any, boolean weighs) throws IOException {
        if (any.parts().size() == 1) {
            return of(any.parts().getFirst(), weighs);
        }
        var either = new BooleanQuery.Builder();
        for (Part part : any.parts()) {
            either.add(of(part, weighs), Occur.SHOULD);
        }
        return either.build();
    }

    private org.apache.lucene.search.Query of(Part part, boolean weighs) throws IOException {
        return switch (part) {
            case Part.Word word -> word(new AskedWord(terms, word), weighs);
            case Part.Phrase(var words, var begun, _) -> begun ? begunPhrase(words) : phrase(words);
            case Part.InChannel(var name, _) -> named(Fields.CHANNEL, Words.folded(name));
            case Part.Tagged(var tag, _) -> named(Fields.TAG, Words.folded(tag));
            case Part.WrittenBy(var name, _) -> author(Words.in(name));
            case Part.InStatus status -> status(status);
            case Part.Dated dated -> dated(dated);
        };
    }

    private static org.apache.lucene.search.Query word(AskedWord word, boolean weighs) throws IOException {
        if (!weighs) {
            return word.stories();
        }
        var ways = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        word.weights().forEach(weight -> ways.add(weight, Occur.SHOULD));
        if (word.isWide()) {
            ways.add(word.stories(), Occur.FILTER);
        }
        return ways.build();
    }

    private org.apache.lucene.search.Query phrase(List<String> words) throws IOException {
        if (words.size() == 2 && Pairs.isCommon(words.getFirst()) && Pairs.isCommon(words.getLast())) {
            return AskedWord.constant(pair(words, 0), AskedWord.EXACT);
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
                all.add(pair(words, i), Occur.FILTER);
            }
        }
        boolean isMany = true;
        for (String word : words) {
            isMany &= terms.stories(Fields.WORD, word) > AskedWord.MANY;
        }
        return isMany
                ? AskedWord.constant(all.build(), AskedWord.EXACT)
                : new BoostQuery(all.build(), AskedWord.EXACT);
    }

    private org.apache.lucene.search.Query pair(List<String> words, int at) throws IOException {
        return terms.in(Fields.PAIR, Pairs.of(words.get(at), words.get(at + 1)));
    }

    /** The words that begin so, the word itself always among them. */
    private List<Term> beginning(String start) throws IOException {
        List<Term> found = new ArrayList<>(List.of(new Term(Fields.WORD, start)));
        Terms words = MultiTerms.getTerms(terms.searcher().getIndexReader(), Fields.WORD);
        if (words == null) {
            return found;
        }
        TermsEnum all = words.iterator();
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
        String sought = StoryDocument.bounded(name);
        return terms.stories(field, sought) > 0 ? terms.in(field, sought) : new BeginsWith(new Term(field, sought));
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
