package id.redaksi.tagging;

import id.redaksi.language.WordList;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
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

    /** What says less is not told. */
    private static final double LEAST_TOLD = 0.4;

    /** A word of the headline says as much as so many. */
    private static final int HEADLINE = 3;

    private static final Set<String> CAPITAL = Set.of(
            "jakarta", "dki jakarta", "jakarta selatan", "jakarta timur", "jakarta barat", "jakarta utara", "jakarta pusat",
            "bogor", "depok", "tangerang", "tangerang selatan", "bekasi", "cikarang", "jabodetabek", "kepulauan seribu");

    private static final Map<String, Set<String>> USUAL = usual();

    /** How many stories of a channel hold each word, and how many stories there are. */
    private record Learned(Map<String, Double> holding, double stories) {}

    private final List<String> channels = new ArrayList<>();
    private final Gazetteer gazetteer;

    /** For each word how much more often stories of each channel hold it than all stories do, in logarithms. */
    private final Map<String, float[]> odds = new HashMap<>();

    private ChannelWords(Map<String, ? extends Collection<Story>> stories, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Map<String, Double> holding = new HashMap<>();
        List<Learned> all = new ArrayList<>();
        stories.forEach((channel, some) -> {
            Learned learned = learned(channel, some);
            channels.add(channel);
            all.add(learned);
            learned.holding().forEach((word, much) -> holding.merge(word, much, Double::sum));
        });
        double sum = all.stream().mapToDouble(Learned::stories).sum();
        holding.forEach((word, much) -> {
            double share = (much + 0.5) / (sum + 1);
            float[] here = new float[all.size()];
            for (int i = 0; i < here.length; i++) {
                double held = all.get(i).holding().getOrDefault(word, 0.0);
                here[i] = (float) Math.log((held + ALL * share) / (all.get(i).stories() + ALL) / share);
            }
            odds.put(word, here);
        });
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
    Map<String, Double> likely(Map<String, Integer> words) {
        double[] sums = new double[channels.size()];
        words.forEach((word, weight) -> {
            float[] here = odds.get(word);
            for (int i = 0; here != null && i < sums.length; i++) {
                sums[i] += SURE * weight * here[i];
            }
        });
        double most = DoubleStream.of(sums).max().orElse(0);
        double all = DoubleStream.of(sums).map(one -> Math.exp(one - most)).sum();
        Map<String, Double> likely = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            likely.put(channels.get(i), Math.exp(sums[i] - most) / all);
        }
        return likely;
    }

    /** The words of a story that speak most for a channel against the others, the weightiest first. */
    List<String> because(Map<String, Integer> words, String channel, int most) {
        int at = channels.indexOf(channel);
        Map<String, Double> gains = new HashMap<>();
        words.forEach((word, weight) -> {
            float[] here = odds.get(word);
            if (at >= 0 && here != null && !word.startsWith("@") && weight * here[at] > LEAST_TOLD) {
                gains.put(word, (double) weight * here[at]);
            }
        });
        return gains.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words that a story holds, each with how much it says; and where the story is, behind "@". */
    Map<String, Integer> words(Story story) {
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
