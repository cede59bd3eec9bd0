package id.redaksi.tagging;

import id.redaksi.language.Frequencies;
import id.redaksi.language.WordSet;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Suggests what a story is filed under. Everything is found in its text or in the newsroom's vocabulary; what the story
 * bears already is not suggested, nor what was sent away in it. The best come first, those of a kind together. Any thread.
 */
public final class TagSuggester {
    /** So many of each kind are suggested at most. */
    public static final int MOST = 12;

    private static final int MOST_ACRONYMS = 4;

    private final WordKinds kinds;
    private final Frequencies frequencies;
    private final Gazetteer gazetteer;
    private final Weights weights;

    /** {@code words} are the words of the language in small letters, by which names are told from them. */
    public TagSuggester(WordSet words, Frequencies frequencies, Gazetteer gazetteer) {
        this(new WordKinds(words, frequencies), frequencies, gazetteer, Weights.SHIPPED);
    }

    private TagSuggester(WordKinds kinds, Frequencies frequencies, Gazetteer gazetteer, Weights weights) {
        this.kinds = kinds;
        this.frequencies = frequencies;
        this.gazetteer = gazetteer;
        this.weights = weights;
    }

    /** The same with other weights than those that come with the program. */
    TagSuggester with(Weights others) {
        return new TagSuggester(kinds, frequencies, gazetteer, others);
    }

    public List<Suggestion> suggest(Story story, Known known) {
        Reading reading = read(story);
        List<Candidate> names = names(story, reading, known);
        SubjectChoice subjects = subjects(story, reading, known);
        List<Suggestion> fields = new ArrayList<>(); // before the tags, for which names are put together with what else is said
        for (Kind kind : List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE)) {
            fields.addAll(names(story, names, kind, known));
        }
        List<Suggestion> all = new ArrayList<>(choice().of(story, reading, names, subjects, known));
        all.addAll(fields);
        all.addAll(new ChannelWeights(known.channels(), known.near(story)).of(story, known));
        List<String> tags = new ArrayList<>(story.topics().tags());
        all.stream().filter(one -> one.kind() == Kind.TAG && one.isSure()).forEach(one -> tags.add(one.name()));
        all.addAll(subjects.of(known.subjects(story), tags, known));
        return List.copyOf(all);
    }

    private static SubjectChoice subjects(Story story, Reading reading, Known known) {
        return new SubjectChoice(known.topics(), reading, story.labels().language().isBlank() ? "id" : story.labels().language());
    }

    /** Learns which words speak for each channel, from some stories of it; a channel may have none yet. */
    public ChannelWords channelWords(Map<String, List<Story>> stories) {
        return ChannelWords.of(stories, gazetteer);
    }

    /** The candidates for its tags, with what is true of each. */
    List<TagChoice.Found> candidates(Story story, Known known) {
        Reading reading = read(story);
        return choice().found(story, reading, names(story, reading, known), subjects(story, reading, known), known);
    }

    private TagChoice choice() {
        return new TagChoice(kinds, gazetteer, frequencies, weights);
    }

    private Reading read(Story story) {
        return new HeadlineCase(kinds, gazetteer).of(Reading.of(story));
    }

    private List<Candidate> names(Story story, Reading reading, Known known) {
        return new Names(reading, gazetteer, kinds).candidates(city(story), acronyms(reading, known));
    }

    private static String city(Story story) {
        return story.dateline().city().strip();
    }

    /** The short names of the story with what they stand for, by the story itself or by the archive. */
    private Map<String, String> acronyms(Reading reading, Known known) {
        Map<String, String> brief = new LinkedHashMap<>();
        reading.pieces().forEach(piece -> Acronyms.in(piece.text()).forEach(brief::putIfAbsent));
        reading.pieces().stream()
                .flatMap(piece -> piece.tokens().stream())
                .filter(Token::isCapital)
                .forEach(token -> gazetteer.inFull(token.text()).ifPresent(full -> brief.putIfAbsent(token.text(), full)));
        reading.pieces().stream()
                .flatMap(piece -> piece.tokens().stream())
                .filter(token -> token.isAcronym() && !kinds.isGeneralAcronym(token.folded()) && !brief.containsKey(token.text()))
                .map(Token::text)
                .distinct()
                .limit(MOST_ACRONYMS)
                .toList()
                .forEach(text -> known.meaning(text).ifPresent(meaning -> brief.put(text, meaning)));
        return brief;
    }

    private static List<Suggestion> names(Story story, List<Candidate> names, Kind kind, Known known) {
        Set<String> bears = folded(switch (kind) {
            case PERSON -> story.topics().people();
            case ORGANISATION -> story.topics().organisations();
            case PLACE -> story.topics().places();
            case TAG -> story.topics().tags();
            case CHANNEL -> List.of(story.topics().channel());
            case SUBJECT -> List.of();
        });
        Set<String> called = new HashSet<>();
        names.stream().filter(name -> name.kind() == Kind.PLACE).forEach(name -> called.add(name.name()));
        List<Candidate> some = names.stream()
                .filter(name -> name.kind() == kind)
                .filter(name -> kind != Kind.PLACE || Gazetteer.bare(name.name()).equals(name.name()) || !called.contains(Gazetteer.bare(name.name())))
                .toList();
        Map<String, Known.Answers> answers = known.answers(kind, some.stream().map(Candidate::name).toList());
        return some.stream()
                .filter(name -> !bears.contains(name.name().toLowerCase(Locale.ROOT)))
                .filter(name -> !answers.getOrDefault(name.name(), Known.Answers.NONE).here())
                .map(name -> NameWeights.suggestion(name, kind, answers.getOrDefault(name.name(), Known.Answers.NONE)))
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed())
                .limit(MOST)
                .toList();
    }

    static Set<String> folded(Collection<String> names) {
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
        return folded;
    }

    static Stream<String> written(Candidate candidate) {
        return Stream.concat(Stream.of(candidate.name()), candidate.alsoWritten().stream());
    }
}
