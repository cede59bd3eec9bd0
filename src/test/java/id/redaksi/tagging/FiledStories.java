package id.redaksi.tagging;

import id.redaksi.language.WordList;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A newsroom in which all stories but one are filed, with a vocabulary that was there before them. */
public final class FiledStories implements Known {
    private static final int NEAR = 5;
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Integer> holding = new HashMap<>();
    private final Map<GoldStory, Set<String>> words = new LinkedHashMap<>();

    public FiledStories(List<GoldStory> all, GoldStory except, boolean vocabulary) {
        if (vocabulary) {
            for (String line : WordList.lines(FiledStories.class, "vocabulary.txt")) {
                String[] sides = line.split("\\s*=\\s*");
                terms.put(sides[0].toLowerCase(Locale.ROOT), new Term(sides[0], 5, ""));
                for (String synonym : sides.length > 1 ? sides[1].split(", ") : new String[0]) {
                    terms.put(synonym.toLowerCase(Locale.ROOT), new Term(sides[0], 5, synonym));
                }
            }
        }
        for (GoldStory story : all) {
            if (story != except) {
                file(story);
            }
        }
    }

    private void file(GoldStory story) {
        for (String tag : story.tags()) {
            terms.merge(tag.toLowerCase(Locale.ROOT), new Term(tag, 1, ""), (one, _) -> new Term(one.name(), one.stories() + 1, one.synonym()));
        }
        Set<String> words = words(story.story());
        words.forEach(word -> holding.merge(word, 1, Integer::sum));
        this.words.put(story, words);
    }

    private static Set<String> words(Story story) {
        Set<String> words = new HashSet<>();
        Reading.of(story).pieces().forEach(piece -> piece.tokens().forEach(token -> words.add(token.folded())));
        return words;
    }

    @Override
    public Map<String, Term> terms(Collection<String> written) {
        Map<String, Term> found = new HashMap<>();
        written.forEach(form -> Optional.ofNullable(terms.get(form)).ifPresent(term -> found.put(form, term)));
        return found;
    }

    @Override
    public long stories() {
        return words.size();
    }

    @Override
    public Map<String, Integer> holding(Collection<String> asked) {
        return holding;
    }

    @Override
    public Near near(Story story) {
        Set<String> own = words(story);
        Map<GoldStory, Double> scores = new HashMap<>();
        words.forEach((other, theirs) -> scores.put(other, theirs.stream()
                .filter(own::contains)
                .mapToDouble(word -> Math.max(0, Math.log((double) words.size() / holding.getOrDefault(word, 1)) - 1))
                .sum()));
        List<Map.Entry<GoldStory, Double>> best = scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(NEAR)
                .toList();
        double sum = best.stream().mapToDouble(Map.Entry::getValue).sum();
        Map<String, Double> tags = new HashMap<>();
        Map<String, Double> channels = new HashMap<>();
        for (Map.Entry<GoldStory, Double> one : best) {
            one.getKey().tags().forEach(tag -> tags.merge(tag, one.getValue() / sum, Double::sum));
            channels.merge(one.getKey().channel(), one.getValue() / sum, Double::sum);
        }
        return new Near(tags, channels, new ArrayList<>(best).size());
    }

    @Override
    public ChannelWords channels() {
        Map<String, List<Story>> byChannel = new HashMap<>();
        words.keySet().forEach(story -> byChannel.computeIfAbsent(story.channel(), _ -> new ArrayList<>()).add(story.story()));
        return ChannelWords.of(byChannel, GAZETTEER);
    }

    @Override
    public Optional<String> meaning(String brief) {
        return Optional.empty();
    }

    @Override
    public Map<String, Answers> answers(Kind kind, Collection<String> names) {
        return Map.of();
    }
}
