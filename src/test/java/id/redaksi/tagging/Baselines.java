package id.redaksi.tagging;

import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What suggestions are measured against: capital words in a row by how often they stand there, and plain TF-IDF. */
public final class Baselines {
    private final Map<String, Integer> holding = new HashMap<>();
    private final int stories;

    /** TF-IDF counts in how many of these stories a phrase stands. */
    public Baselines(List<Story> archive) {
        stories = archive.size();
        for (Story story : archive) {
            new HashSet<>(phrases(story).keySet()).forEach(phrase -> holding.merge(phrase, 1, Integer::sum));
        }
    }

    public static List<String> capitals(Story story) {
        Map<String, Integer> runs = new LinkedHashMap<>();
        for (Piece piece : Reading.of(story).pieces()) {
            for (int from = 0; from < piece.tokens().size(); ) {
                int to = from;
                while (to < piece.tokens().size() && piece.tokens().get(to).isCapital() && (to == from || piece.tokens().get(to).joined())) {
                    to++;
                }
                if (to > from) {
                    runs.merge(piece.words(from, to), 1, Integer::sum);
                }
                from = Math.max(to, from + 1);
            }
        }
        return best(runs.entrySet().stream().map(run -> Map.entry(run.getKey(), run.getValue() + 0.0)).toList());
    }

    /** Words, pairs and triples without stop words, as in any text book. */
    public List<String> tfIdf(Story story) {
        List<Map.Entry<String, Double>> all = new ArrayList<>();
        phrases(story).forEach((phrase, times) ->
                all.add(Map.entry(phrase, times * Math.log((stories + 1.0) / (holding.getOrDefault(phrase, 0) + 1.0)))));
        return best(all);
    }

    private static List<String> best(List<Map.Entry<String, Double>> all) {
        return all.stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(10)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> phrases(Story story) {
        var kinds = new WordKinds(_ -> false, id.redaksi.language.Frequencies.NONE);
        Map<String, Integer> phrases = new LinkedHashMap<>();
        for (Piece piece : Reading.of(story).pieces()) {
            List<Token> tokens = piece.tokens();
            for (int from = 0; from < tokens.size(); from++) {
                var phrase = new StringBuilder();
                for (int to = from; to < Math.min(tokens.size(), from + 3); to++) {
                    Token token = tokens.get(to);
                    if (kinds.isFunction(token.folded()) || token.isNumber() || to > from && !token.joined()) {
                        break;
                    }
                    phrase.append(to > from ? " " : "").append(token.folded());
                    phrases.merge(phrase.toString(), 1, Integer::sum);
                }
            }
        }
        return phrases;
    }
}
