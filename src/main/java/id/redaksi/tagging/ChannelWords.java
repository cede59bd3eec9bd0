package id.redaksi.tagging;

import id.redaksi.language.WordList;
import id.redaksi.story.Story;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which words speak for which of a newsroom's channels: learned from some stories of each (naive Bayes over the words that
 * a story holds), upon a list of our own for channels of the usual names, which a new newsroom begins with and an archive
 * soon outweighs. A value; any thread.
 */
public final class ChannelWords {
    /** No newsroom: no channel. */
    public static final ChannelWords NONE = new ChannelWords(Map.of(), new Gazetteer());

    /** A word of our list counts like this many stories that hold it. */
    private static final double LISTED = 4;

    /** So many stories' worth of what all channels together hold is put into each: a channel of few stories says little. */
    private static final double ALL = 10;

    /** Words do not come alone, so that their number must not make certain: the share of their sum that counts. */
    private static final double SURE = 0.2;

    /** A word of the headline says as much as so many. */
    private static final int HEADLINE = 3;

    private static final Set<String> CAPITAL = Set.of(
            "jakarta", "dki jakarta", "jakarta selatan", "jakarta timur", "jakarta barat", "jakarta utara", "jakarta pusat",
            "bogor", "depok", "tangerang", "tangerang selatan", "bekasi", "cikarang", "jabodetabek", "kepulauan seribu");

    private static final Map<String, Set<String>> USUAL = usual();

    /** How many stories of a channel hold each word, and how many stories there are. */
    private record Learned(Map<String, Double> holding, double stories) {}

    private final Map<String, Learned> channels = new LinkedHashMap<>();
    private final Learned all;
    private final Gazetteer gazetteer;

    private ChannelWords(Map<String, ? extends Collection<Story>> stories, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        stories.forEach((channel, some) -> channels.put(channel, learned(channel, some)));
        Map<String, Double> holding = new HashMap<>();
        channels.values().forEach(one -> one.holding().forEach((word, much) -> holding.merge(word, much, Double::sum)));
        all = new Learned(holding, channels.values().stream().mapToDouble(Learned::stories).sum());
    }

    /** Learns from some stories of each channel; a channel may have none yet. */
    static ChannelWords of(Map<String, ? extends Collection<Story>> stories, Gazetteer gazetteer) {
        return new ChannelWords(stories, gazetteer);
    }

    private static Map<String, Set<String>> usual() {
        Map<String, Set<String>> usual = new HashMap<>();
        for (String line : WordList.lines(ChannelWords.class, "channel_words.txt")) {
            String[] sides = line.split(" = ");
            Set<String> words = Set.copyOf(new HashSet<>(List.of(sides[1].split(" "))));
            Stream.of(sides[0].split(", ")).forEach(name -> usual.put(name, words));
        }
        return usual;
    }

    private Learned learned(String channel, Collection<Story> stories) {
        Map<String, Double> holding = new HashMap<>();
        for (String word : USUAL.getOrDefault(channel.strip().toLowerCase(Locale.ROOT), Set.of())) {
            holding.put(word, LISTED);
        }
        for (Story story : stories) {
            words(story).keySet().forEach(word -> holding.merge(word, 1.0, Double::sum));
        }
        return new Learned(holding, stories.size() + LISTED);
    }

    /** How likely each channel is that has anything to say, from 0 to 1. */
    Map<String, Double> likely(Story story) {
        Map<String, Integer> words = words(story);
        Map<String, Double> sums = new HashMap<>();
        for (Map.Entry<String, Learned> channel : channels.entrySet()) {
            double sum = 0;
            for (Map.Entry<String, Integer> word : words.entrySet()) {
                sum += word.getValue() * odds(channel.getValue(), word.getKey());
            }
            sums.put(channel.getKey(), SURE * sum);
        }
        double most = sums.values().stream().mapToDouble(one -> one).max().orElse(0);
        double all = sums.values().stream().mapToDouble(one -> Math.exp(one - most)).sum();
        Map<String, Double> likely = new HashMap<>();
        sums.forEach((channel, sum) -> likely.put(channel, Math.exp(sum - most) / all));
        return likely;
    }

    /** How much more often stories of a channel hold a word than all stories do. */
    private double odds(Learned channel, String word) {
        double share = (all.holding().getOrDefault(word, 0.0) + 0.5) / (all.stories() + 1);
        return Math.log((channel.holding().getOrDefault(word, 0.0) + ALL * share) / (channel.stories() + ALL) / share);
    }

    /** The words of a story that speak most for a channel against the others, the weightiest first. */
    List<String> because(Story story, String channel, int most) {
        Learned here = channels.get(channel);
        if (here == null || channels.size() < 2) {
            return List.of();
        }
        Map<String, Double> gains = new HashMap<>();
        words(story).forEach((word, weight) -> {
            double others = channels.values().stream().filter(one -> one != here).mapToDouble(one -> odds(one, word)).average().orElse(0);
            gains.put(word, weight * (odds(here, word) - others));
        });
        return gains.entrySet().stream()
                .filter(one -> one.getValue() > 0.5 && !one.getKey().startsWith("@"))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words that a story holds, each with how much it says; and where the story is, behind "@". */
    private Map<String, Integer> words(Story story) {
        Map<String, Integer> words = new HashMap<>();
        int left = 600;
        for (Piece piece : Reading.of(story).pieces()) {
            boolean headline = piece.spot() == Spot.HEADLINE;
            for (Token token : piece.tokens()) {
                if (left-- <= 0) {
                    break;
                }
                if (!token.isNumber() && !WordKinds.isStop(token.folded())) {
                    words.merge(token.bare(), headline ? HEADLINE : 1, Math::max);
                }
                if (piece.spot() != Spot.BODY && token.isCapital()) {
                    place(token.folded(), words);
                }
            }
        }
        String city = story.dateline().city().strip().toLowerCase(Locale.ROOT);
        if (!city.isEmpty()) {
            place(city, words);
        }
        return words;
    }

    private void place(String name, Map<String, Integer> words) {
        if (CAPITAL.contains(name)) {
            words.put("@capital", HEADLINE);
        } else if (gazetteer.isIndonesian(name)) {
            words.put("@region", HEADLINE);
        } else if (gazetteer.isAbroad(name)) {
            words.put("@abroad", 2 * HEADLINE);
        }
    }
}
