package id.redaksi.tagging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what is true of each candidate of a story: where it stands, what it is made of, how rare its words are. */
final class TraitReader {
    private static final Set<String> WEAK = Set.of("indonesia", "jakarta", "dki jakarta", "nusantara", "jawa");

    /** So many words at the front of a headline say whom or what it is about. */
    private static final int FRONT = 3;

    private final WordKinds kinds;
    private final Gazetteer gazetteer;
    private final Reading reading;
    private final Rarity rarity;
    private final Set<String> headline;
    private final Map<String, Integer> inside = new HashMap<>();
    private final Map<String, Integer> inNames = new HashMap<>();
    private final Map<String, Integer> frequent = new HashMap<>();
    private final Map<String, Integer> said = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> broader = new HashSet<>();
    private final Standing standing;
    private final Set<String> atTop = new HashSet<>();
    private int mostOfOne = 1;

    TraitReader(WordKinds kinds, Gazetteer gazetteer, Reading reading, Rarity rarity, Collection<Candidate> candidates) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        this.reading = reading;
        this.rarity = rarity;
        headline = reading.headlineWords();
        reading.pieces().forEach(piece -> piece.tokens().forEach(token -> said.merge(token.bare(), 1, Integer::sum)));
        int paragraph = 0;
        for (Piece piece : reading.pieces()) {
            boolean text = piece.spot() == Spot.LEAD || piece.spot() == Spot.BODY;
            paragraph += text ? 1 : 0;
            for (Token token : piece.tokens()) {
                if (text && paragraph < 4) {
                    atTop.add(token.bare());
                }
            }
        }
        standing = new Standing(reading);
        candidates.forEach(this::note);
    }

    /** Notes which phrases stand only inside longer ones, which say it better, and of which places a part is named. */
    private void note(Candidate candidate) {
        List<String> words = candidate.words();
        if (candidate.kind() == Kind.PLACE) {
            gazetteer.province(candidate.name()).ifPresent(province -> broader.add(province.toLowerCase(java.util.Locale.ROOT)));
        }
        if (words.size() > 5 || candidate.source() == Candidate.Source.JOINED) {
            return; // what was put together of two says nothing of how these stand
        }
        int times = candidate.mentioned().times();
        frequent.merge(candidate.key(), times, Math::max);
        if (candidate.isPhrase() && words.size() == 1) {
            mostOfOne = Math.max(mostOfOne, times);
        }
        boolean name = candidate.source() == Candidate.Source.NAME;
        if (name) {
            names.addAll(words);
        }
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (to - from < words.size()) {
                    String part = String.join(" ", words.subList(from, to));
                    inside.merge(part, times, Math::max);
                    if (name) {
                        inNames.merge(part, times, Math::max);
                    }
                }
            }
        }
    }

    Traits of(Candidate candidate) {
        var traits = new Traits();
        traits.has(Trait.BIAS, 1);
        spots(candidate, traits);
        standing(candidate, traits);
        traits.has(Trait.RARE, rarity.of(candidate.words()) - 0.75);
        traits.has(Trait.RAREST, rarity.rarest(candidate.words()) - 0.75);
        if (candidate.isPhrase()) {
            phrase(candidate, traits);
        } else {
            name(candidate, traits);
        }
        return traits;
    }

    private void spots(Candidate candidate, Traits traits) {
        Mentioned mentioned = candidate.mentioned();
        boolean there = mentioned.isAt(Spot.HEADLINE);
        traits.is(Trait.HEADLINE, there);
        traits.is(Trait.HEADLINE_START, there && isAtFront(candidate));
        traits.is(Trait.HEADLINE_ONLY, there && mentioned.times() == 1);
        if (!there) {
            double shared = candidate.words().stream().filter(headline::contains).count();
            traits.has(Trait.SHARED, shared / candidate.words().size());
        }
        traits.is(Trait.LEAD, mentioned.isAt(Spot.LEAD));
        traits.is(Trait.STANDFIRST, mentioned.isAt(Spot.STANDFIRST));
        traits.is(Trait.CAPTION, mentioned.isAt(Spot.CAPTION) && mentioned.times() > 1);
        traits.has(Trait.TIMES, Math.log(Math.clamp(mentioned.times(), 1, 8)));
        traits.has(Trait.SPREAD, (double) mentioned.pieces() / Math.max(4, reading.pieces().size()));
        traits.has(Trait.SUBJECT, mentioned.subject());
        boolean below = !there && !mentioned.isAt(Spot.LEAD) && !mentioned.isAt(Spot.STANDFIRST);
        traits.is(Trait.BELOW, below);
        traits.is(Trait.ONCE_BELOW, below && mentioned.times() == 1);
    }

    private void standing(Candidate candidate, Traits traits) {
        Standing.Of stands = standing.of(candidate);
        int times = candidate.mentioned().times();
        traits.has(Trait.EARLY, 1 - stands.first());
        traits.has(Trait.LATE, stands.last());
        traits.has(Trait.QUOTED, stands.quoted());
        traits.has(Trait.LISTED, stands.listed());
        traits.has(Trait.SAYING, stands.saying());
        traits.has(Trait.LENGTH, Math.log(Math.max(1, standing.words()) / 60.0));
        traits.has(Trait.PERSON_SAYING, candidate.kind() == Kind.PERSON ? stands.saying() : 0);
        List<String> words = candidate.words();
        if (candidate.isPhrase() && words.size() > 1) {
            traits.has(Trait.WORDS_TIMES, words.stream().mapToDouble(word -> Math.log(said.getOrDefault(word, 1))).average().orElse(0));
        }
        traits.has(Trait.WORDS_TOP, (double) words.stream().filter(atTop::contains).count() / words.size());
        traits.is(Trait.PLACE_SHORT, gazetteer.inFull(candidate.name()).isPresent());
        boolean one = candidate.isPhrase() && candidate.words().size() == 1;
        traits.has(Trait.ONE_TIMES, one ? Math.log(Math.clamp(times, 1, 16)) : 0);
        traits.is(Trait.ONE_TOP, one && times > 2 && times >= mostOfOne);
        boolean below = traits.of(Trait.BELOW) > 0;
        traits.is(Trait.TERM_BELOW, below && candidate.isPhrase() && SubjectChoice.isTerm(candidate.key()));
        boolean brief = Token.of(candidate.name(), 0, false, false).isAcronym();
        traits.is(Trait.ACRONYM_EXPLAINED, brief && !candidate.alsoWritten().isEmpty());
        traits.is(Trait.EXPLAINED, !brief && candidate.alsoWritten().stream().anyMatch(text -> Token.of(text, 0, false, false).isAcronym()));
        traits.has(Trait.PLACE_LISTED, candidate.kind() == Kind.PLACE ? stands.listed() : 0);
    }

    private boolean isAtFront(Candidate candidate) {
        return reading.pieces().stream()
                .filter(piece -> piece.spot() == Spot.HEADLINE)
                .anyMatch(piece -> piece.tokens().stream().limit(FRONT).anyMatch(token -> token.bare().equals(candidate.words().getFirst())));
    }

    /** A phrase that stands only in longer ones says less than these; one with a more frequent one in it says too much. */
    private void phrase(Candidate candidate, Traits traits) {
        Mentioned mentioned = candidate.mentioned();
        List<String> words = candidate.words();
        traits.is(Trait.EVENT, candidate.source() == Candidate.Source.EVENT);
        traits.is(Trait.EVENT_HEADLINE, candidate.source() == Candidate.Source.EVENT && mentioned.isAt(Spot.HEADLINE));
        traits.is(Trait.JOINED, candidate.source() == Candidate.Source.JOINED);
        traits.is(Trait.JOINED_HEADLINE, candidate.source() == Candidate.Source.JOINED && words.stream().allMatch(headline::contains));
        boolean service = candidate.source() == Candidate.Source.JOINED && Services.isOne(words.getFirst());
        traits.is(Trait.SERVICE, service);
        traits.is(Trait.SERVICE_TWO, service && words.size() < 4);
        traits.has(Trait.SERVICE_FREE, service ? mentioned.freeBehind() : 0);
        traits.is(Trait.LIGHT, words.stream().anyMatch(LightWords::has));
        traits.is(Trait.VERBAL, candidate.source() == Candidate.Source.PHRASE && words.stream().anyMatch(kinds::isRoot));
        traits.is(Trait.TERM, SubjectChoice.isTerm(candidate.key()));
        traits.is(Trait.ONE_WORD, words.size() == 1);
        traits.is(Trait.TWO_WORDS, words.size() == 2);
        traits.is(Trait.THREE_WORDS, words.size() > 2);
        traits.is(Trait.THREE_AGAIN, words.size() > 2 && mentioned.times() > 1);
        traits.is(Trait.THREE_FREE, words.size() > 2 && mentioned.free() > 0.4);
        traits.is(Trait.NEVER_FREE, mentioned.free() == 0);
        traits.has(Trait.ONE_RARE, words.size() == 1 ? rarity.of(words) - 0.75 : 0);
        boolean there = mentioned.isAt(Spot.HEADLINE);
        traits.is(Trait.ONE_HEADLINE, there && words.size() == 1);
        traits.is(Trait.PHRASE_HEADLINE, there);
        traits.is(Trait.PHRASE_LEAD, mentioned.isAt(Spot.LEAD));
        traits.has(Trait.PHRASE_TIMES, Math.log(Math.clamp(mentioned.times(), 1, 8)));
        traits.has(Trait.FREE, mentioned.free());
        traits.is(Trait.HEADLINE_WHOLE, there && mentioned.freeIn(Spot.HEADLINE));
        traits.is(Trait.HEADLINE_PART, there && !mentioned.freeIn(Spot.HEADLINE));
        traits.is(Trait.BOUND_BEFORE, mentioned.freeBefore() == 0);
        traits.is(Trait.BOUND_BEHIND, mentioned.freeBehind() == 0);
        double inNames = Math.min(1, (double) inNames(words) / mentioned.times());
        traits.has(Trait.IN_NAMES, inNames);
        traits.is(Trait.ONLY_IN_NAMES, inNames > 0.99);
        traits.has(Trait.FREE_BEFORE, mentioned.freeBefore());
        traits.has(Trait.FREE_BEHIND, mentioned.freeBehind());
        int fewest = words.stream().mapToInt(word -> said.getOrDefault(word, 1)).min().orElse(1);
        traits.has(Trait.TOGETHER, words.size() > 1 ? Math.min(1, (double) mentioned.times() / fewest) : 0);
        traits.has(Trait.HEAD, words.size() > 1 ? Math.log(said.getOrDefault(words.getFirst(), 1)) : 0);
        int longer = inside.getOrDefault(candidate.key(), 0);
        traits.is(Trait.ONLY_INSIDE, longer > 1 && longer >= mentioned.times());
        traits.is(Trait.ALSO_INSIDE, longer > 1 && longer < mentioned.times());
        traits.is(Trait.SAYS_TOO_MUCH, parts(words) > mentioned.times());
        traits.is(Trait.HOLDS_NAME, words.size() > 1 && words.stream().anyMatch(names::contains));
    }

    /** At how many places the words are but a part of somebody's or something's name. */
    private int inNames(List<String> words) {
        return inNames.getOrDefault(String.join(" ", words), 0);
    }

    /** How often the most frequent part of a phrase is said: a phrase in it, or a name. */
    private int parts(List<String> words) {
        int most = 0;
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (to - from < words.size() && (to - from > 1 || names.contains(words.get(from)))) {
                    most = Math.max(most, frequent.getOrDefault(String.join(" ", words.subList(from, to)), 0));
                }
            }
        }
        return most;
    }

    private void name(Candidate candidate, Traits traits) {
        Mentioned mentioned = candidate.mentioned();
        int words = candidate.words().size();
        boolean there = mentioned.isAt(Spot.HEADLINE);
        int longer = inside.getOrDefault(candidate.key(), 0);
        traits.is(Trait.NAME_INSIDE, words == 1 && candidate.kind() != Kind.PERSON && longer > 1 && longer >= mentioned.times());
        traits.has(Trait.INNER, mentioned.inner());
        traits.is(Trait.ALWAYS_INNER, mentioned.inner() > 0.99);
        traits.is(Trait.ACRONYM, Token.of(candidate.name(), 0, false, false).isAcronym());
        traits.is(Trait.LONG_NAME, words > 4);
        switch (candidate.kind()) {
            case PERSON -> {
                traits.has(Trait.PERSON, 1);
                traits.is(Trait.PERSON_HEADLINE, there);
                traits.is(Trait.PERSON_LEAD, mentioned.isAt(Spot.LEAD));
                traits.has(Trait.PERSON_TIMES, Math.log(Math.clamp(mentioned.times(), 1, 8)));
            }
            case PLACE -> {
                traits.has(Trait.PLACE, 1);
                traits.is(Trait.PLACE_KNOWN, gazetteer.has(candidate.name()));
                traits.is(Trait.PLACE_HEADLINE, there);
                traits.has(Trait.PLACE_TIMES, Math.log(Math.clamp(mentioned.times(), 1, 8)));
                traits.is(Trait.PLACE_DATELINE, mentioned.times() == 1 && mentioned.isAt(Spot.CAPTION));
                traits.is(Trait.PLACE_LEAD, mentioned.isAt(Spot.LEAD));
                traits.is(Trait.PLACE_WEAK, WEAK.contains(candidate.key()));
                traits.is(Trait.PLACE_BROADER, broader.contains(candidate.key()));
            }
            case ORGANISATION -> {
                traits.has(Trait.ORGANISATION, 1);
                traits.is(Trait.ORGANISATION_ONCE, mentioned.times() == 1);
                traits.has(Trait.ORGANISATION_TIMES, Math.log(Math.clamp(mentioned.times(), 1, 8)));
                traits.is(Trait.ORGANISATION_LEAD, mentioned.isAt(Spot.LEAD));
                traits.is(Trait.ORGANISATION_HEADLINE, there);
                traits.is(Trait.LONG_FORM, words > 1 && candidate.alsoWritten().stream().anyMatch(text -> text.indexOf(' ') < 0));
            }
            case TAG, CHANNEL, SUBJECT -> {
                traits.has(Trait.NAME, 1);
                traits.is(Trait.NAME_HEADLINE, there);
            }
        }
    }
}
