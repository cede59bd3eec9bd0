package id.redaksi.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** What somebody may have meant whose question finds nothing: words of the index that differ by one or two letters. */
final class Suggesting {
    private static final int TRIED = 3;

    private record Instead(Range range, String word) {}

    private final IndexSearcher searcher;
    private final DirectSpellChecker spelling = new DirectSpellChecker();

    Suggesting(IndexSearcher searcher) {
        this.searcher = searcher;
        spelling.setMinQueryLength(3);
        spelling.setMaxEdits(2);
        spelling.setThresholdFrequency(0);
    }

    Optional<String> instead(Query query) throws IOException {
        List<Instead> changes = new ArrayList<>();
        for (Part part : query.wanted().toList()) {
            if (part instanceof Part.Word(var word, _, var range)) {
                best(word).ifPresent(found -> changes.add(new Instead(range, found)));
            }
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String typed = query.typed();
        for (Instead change : changes.stream()
                .sorted(Comparator.comparingInt((Instead one) -> one.range().from()).reversed())
                .toList()) {
            typed = typed.substring(0, change.range().from())
                    + change.word()
                    + typed.substring(change.range().to());
        }
        return finds(typed) ? Optional.of(typed) : Optional.empty();
    }

    /** A word that no story has, in no form, and the one that most stories have among the nearest. */
    private Optional<String> best(String word) throws IOException {
        var reader = searcher.getIndexReader();
        if (reader.docFreq(new Term(Fields.STEM, Stems.of(word))) > 0) {
            return Optional.empty();
        }
        SuggestWord[] near = spelling.suggestSimilar(new Term(Fields.WORD, word), TRIED, reader, SuggestMode.SUGGEST_ALWAYS);
        return near.length == 0 ? Optional.empty() : Optional.of(near[0].string);
    }

    private boolean finds(String typed) throws IOException {
        Query query = Query.read(typed, LocalDate.now());
        return new Finding(searcher, 0).page(query, Order.DATE, 0, 1, () -> true).total() > 0;
    }
}
