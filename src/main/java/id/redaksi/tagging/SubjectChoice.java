package id.redaksi.tagging;

import id.redaksi.language.WordList;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.MediaTopics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Chooses IPTC subjects: the concepts whose words stand in a story, by a list of our own and by the labels of the vocabulary
 * that the newsroom has. A broader concept is left out where a narrower one of it is suggested.
 */
final class SubjectChoice {
    private static final int MOST = 4;
    private static final int LONGEST = 3;
    private static final int TOLD = 3;

    /** What weighs less is not suggested: one clear word of the headline, or several below. */
    private static final double LEAST = 2.4;

    private static final double CLEAR = 1.5;
    private static final double LABEL = 1.2;
    private static final double VAGUE = 0.6;

    /** A word of the list, and how much it says. */
    private record Said(String code, double weight) {}

    private static final Map<String, List<Said>> LISTED = listed();

    private final MediaTopics topics;
    private final String language;
    private final Map<String, Set<String>> because = new HashMap<>();
    private final Map<String, Double> sums = new LinkedHashMap<>();
    private final Map<String, String> written = new HashMap<>();

    /** Reads a story in a language. */
    SubjectChoice(MediaTopics topics, Reading reading, String language) {
        this.topics = topics;
        this.language = language;
        count(reading);
    }

    /** What a story speaks of without needing to say it: the label, how much speaks for it, and which words do. */
    record Spoken(double weight, boolean broader, List<String> words) {}

    /** The labels of what the story's words speak for, and of what is broader, in small letters. */
    Map<String, Spoken> spoken() {
        Map<String, Spoken> spoken = new LinkedHashMap<>();
        sums.forEach((code, sum) -> {
            if (sum >= LEAST) {
                for (MediaTopic topic : topics.trail(code)) {
                    var one = new Spoken(sum, !topic.code().equals(code), because.getOrDefault(code, Set.of()).stream().limit(TOLD).toList());
                    for (String label : topic.name(language).toLowerCase(Locale.ROOT).split(", dan |, | dan ")) {
                        spoken.merge(label, one, (before, now) -> before.weight() < now.weight() ? now : before);
                    }
                }
            }
        });
        return spoken;
    }

    /** Whether the words are such as speak for a subject by themselves. */
    static boolean isTerm(String words) {
        return LISTED.getOrDefault(words, List.of()).stream().anyMatch(said -> said.weight() == CLEAR);
    }

    private static Map<String, List<Said>> listed() {
        Map<String, List<Said>> listed = new HashMap<>();
        for (String line : WordList.lines(SubjectChoice.class, "subject_words.txt")) {
            String[] sides = line.split(" = ");
            for (String word : sides[1].split(", ")) {
                boolean clear = word.endsWith("!");
                listed.computeIfAbsent(clear ? word.substring(0, word.length() - 1) : word, _ -> new ArrayList<>())
                        .add(new Said(sides[0], clear ? CLEAR : VAGUE));
            }
        }
        return listed;
    }

    /**
     * The likeliest first, without what the story stands for already ({@code bears}, codes). {@code tags} are those it has
     * and those that it may get: one that holds the word found stands for the subject.
     */
    List<Suggestion> of(Set<String> bears, List<String> tags, Known known) {
        Map<String, Known.Answers> answers = known.answers(Kind.SUBJECT, sums.keySet());
        List<Suggestion> all = new ArrayList<>();
        sums.forEach((code, sum) -> {
            Known.Answers answer = answers.getOrDefault(code, Known.Answers.NONE);
            Optional<MediaTopic> topic = topics.find(code).filter(one -> !one.retired());
            if (topic.isPresent() && !answer.here()) {
                suggestion(topic.get(), sum, answer, tags).ifPresent(all::add);
            }
        });
        all.sort(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::name));
        return all.stream()
                .filter(one -> !bears.contains(one.name()) && all.stream().noneMatch(other -> isBroader(one.name(), other.name())))
                .filter(one -> bears.stream().noneMatch(other -> isBroader(one.name(), other)))
                .limit(MOST)
                .toList();
    }

    private Optional<Suggestion> suggestion(MediaTopic topic, double sum, Known.Answers answer, List<String> tags) {
        var weighing = new Weighing();
        weighing.add(sum);
        List<String> found = because.getOrDefault(topic.code(), Set.of()).stream().limit(TOLD).toList();
        String through = through(found, tags);
        weighing.tell(3, "tagging.reason.subject", String.join("”, “", found));
        weighing.tell(2, "tagging.reason.through", through);
        NameWeights.learned(weighing, answer);
        return weighing.sum() < LEAST
                ? Optional.empty()
                : Optional.of(new Suggestion(
                        Kind.SUBJECT, topic.code(), topic.name(language), through, 1 / (1 + Math.exp(LEAST + 0.6 - weighing.sum())), weighing.reasons()));
    }

    /** The tag that holds a word that was found; where none does, the word itself as the text has it becomes one. */
    private String through(List<String> found, List<String> tags) {
        for (String form : found) {
            for (String tag : tags) {
                if ((" " + tag.toLowerCase(Locale.ROOT) + " ").contains(" " + form + " ")) {
                    return tag;
                }
            }
        }
        String first = found.getFirst();
        return written.getOrDefault(first, first);
    }

    private boolean isBroader(String code, String narrower) {
        return !code.equals(narrower) && topics.trail(narrower).stream().anyMatch(one -> one.code().equals(code));
    }

    /** Each word counts at the best spot where it stands, and a little more where it is said again. */
    private void count(Reading reading) {
        Map<String, List<String>> labels = labels();
        Map<String, Double> best = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Piece piece : reading.pieces()) {
            forms(piece, (form, text) -> {
                if (LISTED.containsKey(form) || labels.containsKey(form)) {
                    written.merge(form, text.get(), (one, other) -> piece.spot() == Spot.HEADLINE ? one : other);
                    best.merge(form, at(piece.spot()), Math::max);
                    times.merge(form, 1, Integer::sum);
                }
            });
        }
        best.forEach((form, spot) -> {
            boolean inside = best.keySet().stream().anyMatch(other -> other.length() > form.length() && (" " + other + " ").contains(" " + form + " "));
            double much = spot * (1 + 0.35 * Math.log(times.getOrDefault(form, 1))) * (inside ? 0.3 : 1);
            List<Said> said = LISTED.getOrDefault(form, List.of());
            said.forEach(one -> add(one.code(), form, one.weight() * much));
            labels.getOrDefault(form, List.of()).stream()
                    .filter(code -> said.stream().noneMatch(one -> one.code().equals(code)))
                    .forEach(code -> add(code, form, LABEL * much));
        });
    }

    /** The vocabulary's own labels in the story's language, whole, as IPTC's file may have them; not those of the top. */
    private Map<String, List<String>> labels() {
        Map<String, List<String>> labels = new HashMap<>();
        for (MediaTopic topic : topics.all()) {
            if (!topic.broader().isEmpty()) {
                topic.label(language).ifPresent(label ->
                        labels.computeIfAbsent(label.toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(topic.code()));
            }
        }
        return labels;
    }

    private void add(String code, String form, double weight) {
        sums.merge(code, weight, Double::sum);
        because.computeIfAbsent(code, _ -> new LinkedHashSet<>()).add(form);
    }

    private static double at(Spot spot) {
        return switch (spot) {
            case HEADLINE -> 1.7;
            case STANDFIRST, LEAD -> 1.1;
            case CAPTION -> 0.7;
            case BODY -> 0.45;
        };
    }

    /** One to three words in a row in small letters, and as they stand. */
    private static void forms(Piece piece, BiConsumer<String, Supplier<String>> found) {
        List<Token> tokens = piece.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            var form = new StringBuilder();
            for (int to = from; to < Math.min(tokens.size(), from + LONGEST) && (to == from || tokens.get(to).joined()); to++) {
                form.append(to > from ? " " : "").append(tokens.get(to).bare());
                List<Token> words = tokens.subList(from, to + 1);
                found.accept(form.toString(), () -> written(words));
            }
        }
    }

    private static String written(List<Token> words) {
        return words.stream()
                .map(token -> token.isCapital() && (!token.starts() || token.isAcronym()) ? token.text() : token.bare())
                .collect(Collectors.joining(" "));
    }
}
