package id.redaksi.archive;

import id.redaksi.archive.StoryDocument.Kind;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.IOSupplier;

/**
 * Finds what has to do with a story: by what it is tagged with, whom and what it names, and by its rare words. Lucene's
 * MoreLikeThis looks up every word of a story and knows no fields but of words; here at most {@link #LOOKED_UP} words
 * are looked up, and each reason is known, so that it can be told.
 */
final class Relating {
    /** So many words of the story, those that weigh most, are looked up in the index. */
    private static final int LOOKED_UP = 48;
    /** So many of them, the rarest, are searched. */
    private static final int WORDS = 12;
    /** So many tags and names are searched, the rarest first. */
    private static final int NAMES = 12;
    /** What more stories than one in so many have says nothing. */
    private static final int COMMON = 50;

    private static final int SHORTEST = 4;

    private enum Reason {
        TAG(2.0f),
        PERSON(2.0f),
        ORGANISATION(1.2f),
        PLACE(0.6f),
        WORD(0.5f);

        final float weight;

        Reason(float weight) {
            this.weight = weight;
        }
    }

    private record Clue(Reason reason, String said, Term term, TermStates places) {
        int stories() {
            return places.docFreq();
        }
    }

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final long now;

    Relating(IndexSearcher searcher, long now) {
        this.searcher = searcher;
        reader = searcher.getIndexReader();
        this.now = now;
    }

    List<RelatedStory> to(Story story, Set<StoryId> except, int most, BooleanSupplier wanted) throws IOException {
        List<Clue> clues = clues(story);
        if (clues.isEmpty() || most <= 0 || !wanted.getAsBoolean()) {
            return List.of();
        }
        Set<StoryId> out = new HashSet<>(except);
        out.add(story.id());
        var best = searcher.search(
                new Recent(query(clues, story.id()), now),
                new TopScoreDocCollectorManager(most * 2 + Math.min(100, out.size()), null, 1));
        List<RelatedStory> found = new ArrayList<>();
        for (ScoreDoc hit : best.scoreDocs) {
            if (found.size() == most || !wanted.getAsBoolean()) {
                break;
            }
            StoryId id = Finding.id(searcher, hit);
            RelatedStory related = explained(id, hit.doc, clues);
            if (!out.contains(id) && isReason(related)) {
                found.add(related);
            }
        }
        return List.copyOf(found);
    }

    /** One word that is the same is chance. */
    private static boolean isReason(RelatedStory story) {
        return story.terms().size() > 1
                || !story.tags().isEmpty()
                || !story.people().isEmpty()
                || !story.organisations().isEmpty()
                || !story.places().isEmpty() && !story.terms().isEmpty();
    }

    private org.apache.lucene.search.Query query(List<Clue> clues, StoryId self) {
        var query = new BooleanQuery.Builder();
        for (Clue clue : telling(clues)) {
            float rare = (float) Math.log(1 + (double) reader.numDocs() / clue.stories());
            query.add(
                    new BoostQuery(new ConstantScoreQuery(new TermQuery(clue.term(), clue.places())), clue.reason().weight * rare),
                    Occur.SHOULD);
        }
        query.add(new TermQuery(new Term(Fields.STATUS, Workflow.Status.KILLED.name())), Occur.MUST_NOT);
        query.add(new TermQuery(new Term(Fields.ID, StoryDocument.id(self))), Occur.MUST_NOT);
        return query.build();
    }

    /** What many stories have finds none that another clue does not, so it is only told; unless there is nothing else. */
    private List<Clue> telling(List<Clue> clues) {
        List<Clue> rare = clues.stream().filter(this::isRare).toList();
        return rare.isEmpty() ? clues : rare;
    }

    private boolean isRare(Clue clue) {
        return clue.stories() <= reader.maxDoc() / COMMON + 2;
    }

    private List<Clue> clues(Story story) throws IOException {
        List<Clue> names = new ArrayList<>();
        for (String tag : story.topics().tags()) {
            clue(names, Reason.TAG, tag, new Term(Fields.TAG, StoryDocument.bounded(Words.folded(tag))));
        }
        for (Kind kind : Kind.values()) {
            for (String name : kind.names(story)) {
                clue(names, Reason.valueOf(kind.name()), name, new Term(Fields.NAMED, StoryDocument.bounded(kind.term(name))));
            }
        }
        List<Clue> found = new ArrayList<>(rarest(names, NAMES));
        List<Clue> words = new ArrayList<>();
        for (String word : weighty(story)) {
            clue(words, Reason.WORD, word, new Term(Fields.WORD, word));
        }
        words.removeIf(clue -> clue.stories() < 2 || !isRare(clue));
        found.addAll(rarest(words, WORDS));
        return found;
    }

    private void clue(List<Clue> clues, Reason reason, String said, Term term) throws IOException {
        if (said.isBlank()) {
            return;
        }
        TermStates places = TermStates.build(searcher, term, true);
        if (places.docFreq() > 0) {
            clues.add(new Clue(reason, said, term, places));
        }
    }

    private static List<Clue> rarest(List<Clue> clues, int most) {
        return clues.stream()
                .sorted(Comparator.comparingInt(Clue::stories))
                .limit(most)
                .toList();
    }

    /** The words that weigh most: often said, in the headline, long. */
    private static List<String> weighty(Story story) {
        var words = new StoryWords();
        words.clear().add(story.headline(), 3, true);
        words.add(story.titles().standfirst(), 2, false);
        story.body().blocks().forEach(block -> words.add(block.text(), 1, false));
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.known().word(words.word(i));
            if (word.length() >= SHORTEST) {
                weights.put(word, words.weight(words.word(i)) * 4 + Math.min(10, word.length()));
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(LOOKED_UP)
                .map(Map.Entry::getKey)
                .toList();
    }

    private RelatedStory explained(StoryId id, int doc, List<Clue> clues) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Map<Reason, List<String>> shared = new java.util.EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            shared.put(reason, new ArrayList<>());
        }
        for (Clue clue : clues) {
            if (has(leaf, doc - leaf.docBase, clue)) {
                shared.get(clue.reason()).add(clue.said());
            }
        }
        return new RelatedStory(
                id,
                shared.get(Reason.TAG),
                shared.get(Reason.PERSON),
                shared.get(Reason.ORGANISATION),
                shared.get(Reason.PLACE),
                shared.get(Reason.WORD));
    }

    private static boolean has(LeafReaderContext leaf, int doc, Clue clue) throws IOException {
        IOSupplier<TermState> found = clue.places().get(leaf);
        TermState state = found == null ? null : found.get();
        if (state == null) {
            return false;
        }
        TermsEnum terms = Terms.getTerms(leaf.reader(), clue.term().field()).iterator();
        terms.seekExact(clue.term().bytes(), state);
        return terms.postings(null, PostingsEnum.NONE).advance(doc) == doc;
    }
}
