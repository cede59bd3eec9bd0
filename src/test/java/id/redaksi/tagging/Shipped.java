package id.redaksi.tagging;

import id.redaksi.language.BadDictionary;
import id.redaksi.language.Frequencies;
import id.redaksi.language.WordGraph;
import id.redaksi.language.WordGraphReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The suggester with the dictionaries and names of places that come with the program; empty where the build could not fetch them. */
public final class Shipped {
    private Shipped() {}

    public static Optional<TagSuggester> suggester() {
        try (InputStream trie = Shipped.class.getResourceAsStream("/dictionaries/id-id.trie");
                InputStream ranks = Shipped.class.getResourceAsStream("/dictionaries/id-frequency-wikipedia.json")) {
            if (trie == null || ranks == null || Shipped.class.getResource("/gazetteer/regencies.csv") == null) {
                return Optional.empty();
            }
            WordGraph words = WordGraphReader.read(trie, "id-id.trie");
            var frequencies = new Frequencies(List.of(Frequencies.list(ranks, "ranks")));
            return Optional.of(new TagSuggester(words, frequencies, Gazetteer.shipped()));
        } catch (IOException | BadDictionary e) {
            throw new IllegalStateException(e);
        }
    }
}
