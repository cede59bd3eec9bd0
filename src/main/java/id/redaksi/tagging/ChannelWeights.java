package id.redaksi.tagging;

import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for a channel: its words in the story, and that stories of the archive which read like this one stand in it. */
final class ChannelWeights {
    /** How much the words count; the rest is of the stories that read alike. */
    private static final double WORDS = 0.7;

    /** What has less is not suggested. */
    private static final double LEAST = 0.15;

    private static final int MOST = 3;
    private static final int TOLD = 3;

    private final ChannelWords words;
    private final Known.Near near;

    ChannelWeights(ChannelWords words, Known.Near near) {
        this.words = words;
        this.near = near;
    }

    /** The likeliest first; {@code answers} are what was answered to channels before. */
    List<Suggestion> of(Story story, Known known) {
        Map<String, Integer> held = words.words(story);
        Map<String, Double> scores = scores(held);
        Map<String, Known.Answers> answers = known.answers(Kind.CHANNEL, scores.keySet());
        return scores.entrySet().stream()
                .filter(one -> one.getValue() > LEAST && !one.getKey().equals(story.topics().channel()))
                .filter(one -> !answers.getOrDefault(one.getKey(), Known.Answers.NONE).here())
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(one -> suggestion(held, one.getKey(), one.getValue()))
                .toList();
    }

    private Map<String, Double> scores(Map<String, Integer> held) {
        Map<String, Double> likely = words.likely(held);
        boolean alike = !near.channels().isEmpty();
        double share = likely.isEmpty() ? 0 : alike ? WORDS : 1;
        Set<String> all = new HashSet<>(likely.keySet());
        all.addAll(near.channels().keySet());
        Map<String, Double> scores = new HashMap<>();
        for (String channel : all) {
            scores.put(channel, share * likely.getOrDefault(channel, 0.0) + (1 - share) * near.channels().getOrDefault(channel, 0.0));
        }
        return scores;
    }

    private Suggestion suggestion(Map<String, Integer> held, String channel, double score) {
        var weighing = new Weighing();
        List<String> because = words.because(held, channel, TOLD);
        if (!because.isEmpty()) {
            weighing.tell(2, "tagging.reason.channelWords", String.join("”, “", because));
        }
        double share = near.channels().getOrDefault(channel, 0.0);
        if (share > 0 || because.isEmpty()) {
            weighing.tell(1, "tagging.reason.channel", Math.round(100 * share), near.stories());
        }
        return new Suggestion(Kind.CHANNEL, channel, Math.clamp(score, 0, 1), weighing.reasons());
    }
}
