package id.redaksi.tagging;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what may become a tag: names and key phrases of the text, each under one name. */
final class TagCandidates {
    /** Kinds of places without which many are said, too. */
    private static final Set<String> SAID_ALONE = Set.of(
            "provinsi", "kabupaten", "kota", "kecamatan", "kelurahan", "desa", "distrik", "kampung", "dusun", "nagari", "pulau", "kepulauan", "danau", "stasiun",
            "katedral", "candi", "gunung", "pantai", "pelabuhan", "bandara", "pasar");

    private final WordKinds kinds;
    private final Gazetteer gazetteer;

    TagCandidates(WordKinds kinds, Gazetteer gazetteer) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
    }

    /** Names and phrases by what they are called; what is a person's is no phrase. */
    Map<String, Candidate> in(Reading reading, List<Candidate> names) {
        Map<String, Candidate> all = new LinkedHashMap<>();
        Set<String> ofPeople = new HashSet<>();
        for (Candidate name : names) {
            Candidate candidate = withoutKind(name);
            all.merge(candidate.key(), candidate, (one, other) -> {
                one.mentioned().with(other.mentioned());
                return one;
            });
            if (name.kind() == Kind.PERSON) {
                ofPeople.addAll(name.words());
            }
        }
        places(all);
        companions(reading, all);
        for (Candidate phrase : new Phrases(kinds).in(reading)) {
            boolean person = phrase.words().stream().anyMatch(word -> ofPeople.contains(word) && !kinds.isOrdinary(word));
            if (!person) {
                all.putIfAbsent(phrase.key(), phrase);
            }
        }
        new Explained(gazetteer, reading).into(all);
        new Numbered(kinds).in(reading).forEach(one -> all.putIfAbsent(one.key(), one));
        new Shortened(kinds, gazetteer).in(all.values());
        new Joins(kinds).in(reading).forEach(joined -> all.putIfAbsent(joined.key(), joined));
        new Services(kinds).of(reading, List.copyOf(all.values())).forEach(joined -> all.putIfAbsent(joined.key(), joined));
        new Happenings(kinds, gazetteer).of(reading, List.copyOf(all.values())).forEach(joined -> all.putIfAbsent(joined.key(), joined));
        return all;
    }

    /** "Kabupaten Maros" is tagged Maros. */
    private Candidate withoutKind(Candidate name) {
        String bare = name.kind() == Kind.PLACE ? Gazetteer.bare(name.name()) : name.name();
        boolean shorter = !bare.equals(name.name()) && gazetteer.has(bare);
        return shorter ? new Candidate(bare, Kind.PLACE, Candidate.Source.NAME, Names.words(bare), name.mentioned()) : name;
    }

    /** "Provinsi Khyber Pakhtunkhwa", "Danau Sentani": also what stands behind the kind of place. */
    private void places(Map<String, Candidate> all) {
        for (Candidate place : List.copyOf(all.values())) {
            boolean said = place.kind() == Kind.PLACE && place.words().size() > 1 && place.words().size() < 5 && SAID_ALONE.contains(place.words().getFirst());
            String rest = said ? place.name().substring(place.name().indexOf(' ') + 1) : "";
            if (said && !gazetteer.has(rest)) {
                var shorter = new Candidate(rest, Kind.PLACE, Candidate.Source.NAME, Names.words(rest), new Mentioned());
                Candidate same = all.computeIfAbsent(shorter.key(), _ -> shorter);
                same.mentioned().inside(place.mentioned());
            }
        }
    }

    private void companions(Reading reading, Map<String, Candidate> all) {
        var companions = new Companions(reading, kinds);
        for (Candidate name : List.copyOf(all.values())) {
            boolean alone = name.words().size() == 1 && name.kind() != Kind.PERSON && !gazetteer.has(name.name());
            if (alone && !Token.of(name.name(), 0, false, false).isAcronym()) {
                companions.of(name).ifPresent(both -> {
                    name.mentioned().partOf(both.mentioned());
                    all.merge(both.key(), both, (one, _) -> one);
                });
            }
        }
    }

    /** A tag of the vocabulary takes the place of what the text calls it: the name, a phrase, a synonym. */
    static Candidate known(VocabularyMatches.Match match, Map<String, Candidate> all, Map<String, Candidate> tags) {
        Known.Term term = match.term();
        List<String> words = Names.words(term.name());
        Candidate found = all.get(String.join(" ", words));
        Candidate other = term.synonym().isEmpty() ? null : all.get(match.form());
        Candidate like = found != null ? found : other;
        boolean name = term.name().chars().anyMatch(Character::isUpperCase);
        Mentioned mentioned = like == null || like.mentioned().times() < match.mentioned().times() ? match.mentioned() : like.mentioned();
        Candidate tag = like == null
                ? new Candidate(term.name(), Kind.TAG, name ? Candidate.Source.VOCABULARY : Candidate.Source.PHRASE, words, mentioned)
                : new Candidate(term.name(), like.kind(), like.source(), words, mentioned);
        if (like != null) {
            tag.alsoWritten().addAll(like.alsoWritten());
            tags.put(like.key(), tag);
        }
        for (String form : match.others()) {
            Candidate same = all.get(form);
            if (same != null) {
                tags.putIfAbsent(same.key(), tag);
            }
        }
        return tag;
    }
}
