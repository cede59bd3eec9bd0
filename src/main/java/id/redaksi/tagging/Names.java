package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the names of a story together: a surname is the person named before, "BPS" and "Badan Pusat Statistik" are one where
 * the story or the archive says so, and a name in the headline counts although every word there has a capital.
 */
final class Names {
    private final Reading reading;
    private final Gazetteer gazetteer;
    private final WordKinds kinds;
    private final Map<String, List<Name>> found = new LinkedHashMap<>();
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    Names(Reading reading, Gazetteer gazetteer, WordKinds kinds) {
        this.reading = reading;
        this.gazetteer = gazetteer;
        this.kinds = kinds;
    }

    /** The names that are candidates; {@code city} is where the story was written, {@code brief} what short names stand for. */
    List<Candidate> candidates(String city, Map<String, String> brief) {
        read();
        people();
        Map<String, String> surnames = surnames();
        found.forEach((folded, names) -> put(folded, names, surnames));
        places(city);
        unite(brief);
        Explained.terms(reading).keySet().forEach(term -> candidates.computeIfPresent(
                term.toLowerCase(Locale.ROOT), (_, one) -> one.kind() == Kind.ORGANISATION ? one.as(Kind.TAG) : one));
        shortForms();
        parts();
        headline();
        return List.copyOf(candidates.values());
    }

    private void read() {
        var reader = new NameReader(kinds, gazetteer);
        for (int i = 0; i < reading.pieces().size(); i++) {
            Piece piece = reading.pieces().get(i);
            reader.in(piece, i).forEach(name -> found.computeIfAbsent(name.folded(), _ -> new ArrayList<>()).add(name));
        }
    }

    /** The single words by which people are called who were named in full. */
    private Map<String, String> surnames() {
        Map<String, String> surnames = new LinkedHashMap<>();
        found.forEach((folded, names) -> {
            if (kind(names) == Kind.PERSON && folded.indexOf(' ') > 0) {
                for (String word : folded.split("[ .]+")) {
                    if (word.length() > 2 && (isSure(names) || isBefore(names, found.getOrDefault(word, List.of())))) {
                        surnames.putIfAbsent(word, folded);
                    }
                }
            }
        });
        return surnames;
    }

    private static boolean isSure(List<Name> names) {
        return names.stream().anyMatch(name -> name.sure() && name.kind() == Kind.PERSON);
    }

    /** People are named in full first; what is called by one word from the start is called so. */
    private boolean isBefore(List<Name> full, List<Name> single) {
        Name first = full.getFirst();
        return single.stream()
                .filter(name -> spot(name) != Spot.HEADLINE && spot(name) != Spot.CAPTION)
                .noneMatch(name -> name.piece() < first.piece() || name.piece() == first.piece() && name.from() < first.from());
    }

    private void put(String folded, List<Name> names, Map<String, String> surnames) {
        String full = surnames.getOrDefault(folded, folded);
        Kind kind = kind(names);
        boolean calls = !full.equals(folded) && kind != Kind.ORGANISATION && !(kind == Kind.PLACE && gazetteer.has(folded));
        String key = calls ? full : folded;
        List<Name> same = calls ? found.getOrDefault(full, names) : names;
        Candidate candidate = candidates.computeIfAbsent(key, _ -> candidate(same.getFirst().text(), kind(same)));
        for (Name name : names) {
            candidate.mentioned().at(spot(name), name.piece());
            if (name.from() == 0 || reading.pieces().get(name.piece()).tokens().get(name.from()).starts()) {
                candidate.mentioned().begins();
            }
        }
        if (calls) {
            candidate.alsoWritten().add(names.getFirst().text());
        }
    }

    private Spot spot(Name name) {
        return reading.pieces().get(name.piece()).spot();
    }

    private Candidate candidate(String text, Kind kind) {
        String name = kind == Kind.PLACE ? gazetteer.written(text).orElse(text) : text;
        return new Candidate(name, kind, Candidate.Source.NAME, words(text), new Mentioned());
    }

    static List<String> words(String text) {
        return Piece.of(Spot.BODY, text, 20).tokens().stream().map(Token::folded).toList();
    }

    /** Whom the text names by a surname and a verb of saying is a person, also where the full name is made of words. */
    private void people() {
        Set<String> called = new HashSet<>();
        found.forEach((folded, names) -> {
            if (folded.indexOf(' ') < 0 && names.stream().anyMatch(name -> name.sure() && name.kind() == Kind.PERSON)) {
                called.add(folded);
            }
        });
        found.replaceAll((folded, names) -> {
            String[] words = folded.split(" ");
            boolean person = words.length > 1
                    && words.length < 5
                    && (called.contains(words[0]) || called.contains(words[words.length - 1]))
                    && names.stream().noneMatch(name -> name.kind() == Kind.PLACE || kinds.isInstitution(words[0]));
            return person ? new ArrayList<>(names.stream().map(name -> name.as(Kind.PERSON)).toList()) : names;
        });
    }

    /** What the text is sure of, else what most places say. */
    private static Kind kind(List<Name> names) {
        Map<Kind, Integer> votes = new EnumMap<>(Kind.class);
        for (Name name : names) {
            votes.merge(name.kind(), name.sure() ? 5 : name.kind() == Kind.TAG ? 1 : 3, Integer::sum);
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Kind.TAG);
    }

    /** Places that stand in other names ("Kejaksaan Negeri Semarang"), that have their kind before them, and the dateline's. */
    private void places(String city) {
        for (Candidate candidate : List.copyOf(candidates.values())) {
            if (candidate.kind() == Kind.ORGANISATION || candidate.kind() == Kind.PLACE) {
                inside(candidate);
            }
        }
        String written = gazetteer.written(city).orElse("");
        if (!written.isEmpty()) {
            candidates.computeIfAbsent(written.toLowerCase(Locale.ROOT), _ -> {
                Candidate place = candidate(written, Kind.PLACE);
                place.mentioned().at(Spot.CAPTION, 0);
                return place;
            });
        }
    }

    private void inside(Candidate candidate) {
        List<String> words = candidate.words();
        for (int from = 1; from + 1 < words.size() && candidate.kind() == Kind.ORGANISATION; from++) {
            if (kinds.isPlaceHead(words.get(from)) && words.size() - from > 2) {
                String part = String.join(" ", words.subList(from, words.size()));
                String[] written = candidate.name().split(" ");
                if (written.length == words.size()) {
                    String text = String.join(" ", List.of(written).subList(from, written.length));
                    candidates.computeIfAbsent(part, _ -> candidate(text, Kind.PLACE)).mentioned().inside(candidate.mentioned());
                    break;
                }
            }
        }
        for (int from = 1; from < words.size(); from++) {
            for (int to = words.size(); to > from; to--) {
                String part = String.join(" ", words.subList(from, to));
                boolean country = part.equals("indonesia") || part.equals("republik indonesia");
                if (gazetteer.has(part) && !country) {
                    Candidate place = candidates.computeIfAbsent(
                            part, _ -> candidate(gazetteer.written(part).orElseThrow(), Kind.PLACE));
                    place.mentioned().inside(candidate.mentioned());
                    return;
                }
            }
        }
    }

    private void unite(Map<String, String> brief) {
        brief.forEach((small, large) -> {
            Candidate shortly = candidates.get(small.toLowerCase(Locale.ROOT));
            Candidate fully = candidates.get(large.toLowerCase(Locale.ROOT));
            if (shortly == null && fully == null) {
                return;
            }
            if (shortly != null && fully != null && fully.kind() == Kind.ORGANISATION && shortly.kind() != Kind.PLACE) {
                shortly = shortly.as(Kind.ORGANISATION); // "Kejaksaan Agung (Kejagung)" says what Kejagung is
                candidates.put(small.toLowerCase(Locale.ROOT), shortly);
            }
            withHead(small, large, shortly, fully);
            if (shortly != null && fully != null) {
                var alone = new Mentioned();
                alone.with(shortly.mentioned());
                shortly.mentioned().with(fully.mentioned());
                fully.mentioned().with(alone);
                shortly.mentioned().explained();
                fully.mentioned().explained();
            }
            if (shortly != null) {
                shortly.alsoWritten().add(large);
            }
            if (fully != null) {
                fully.alsoWritten().add(small);
            }
        });
    }

    /** "Dinas Pekerjaan Umum (PUPR)" is called Dinas PUPR: the short name has no letter of the word that it begins with. */
    private void withHead(String small, String large, @Nullable Candidate shortly, @Nullable Candidate fully) {
        String head = large.split(" ")[0];
        boolean without = kinds.isInstitution(head.toLowerCase(Locale.ROOT)) && Character.toLowerCase(head.charAt(0)) != Character.toLowerCase(small.charAt(0));
        String both = head + " " + small;
        if (without && isInHeadline(words(both))) {
            Candidate called = candidates.computeIfAbsent(both.toLowerCase(Locale.ROOT), _ -> candidate(both, Kind.ORGANISATION));
            if (shortly != null) {
                called.mentioned().with(shortly.mentioned());
                shortly.alsoWritten().add(both);
            }
            if (fully != null) {
                called.mentioned().with(fully.mentioned());
                fully.alsoWritten().add(both);
            }
            called.alsoWritten().add(small);
        }
    }

    /** "BPS Jawa Timur" is also of BPS; "Dinas Bina Marga Provinsi DKI Jakarta" is Dinas Bina Marga where the story calls it so. */
    private void shortForms() {
        for (Candidate candidate : List.copyOf(candidates.values())) {
            List<String> words = candidate.words();
            if (candidate.kind() != Kind.ORGANISATION || words.size() < 2) {
                continue;
            }
            String first = candidate.name().split(" ")[0];
            if (Token.of(first, 0, false, false).isAcronym() && !kinds.isGeneralAcronym(words.getFirst())) {
                Candidate brief = candidates.computeIfAbsent(words.getFirst(), _ -> candidate(first, Kind.ORGANISATION));
                brief.mentioned().inside(candidate.mentioned());
            }
            for (int to = words.size() - 1; to > 1 && !isInHeadline(words); to--) {
                List<String> start = words.subList(0, to);
                Candidate shorter = candidates.get(String.join(" ", start));
                if (shorter != null || isInHeadline(start)) {
                    String text = String.join(" ", List.of(candidate.name().split(" ")).subList(0, Math.min(to, candidate.name().split(" ").length)));
                    Candidate same = candidates.computeIfAbsent(String.join(" ", start), _ -> candidate(text, Kind.ORGANISATION));
                    same.mentioned().with(candidate.mentioned());
                    break;
                }
            }
        }
    }

    private void parts() {
        var parts = new NameParts(kinds, gazetteer);
        for (Candidate candidate : List.copyOf(candidates.values())) {
            for (Candidate part : parts.of(candidate)) {
                Candidate before = candidates.putIfAbsent(part.name().toLowerCase(Locale.ROOT), part);
                if (before != null) {
                    before.mentioned().inside(candidate.mentioned());
                }
            }
        }
    }

    private Stream<Piece> headlines() {
        return reading.pieces().stream().filter(piece -> piece.spot() == Spot.HEADLINE);
    }

    private boolean isInHeadline(List<String> words) {
        return headlines().anyMatch(piece -> holds(piece, words));
    }

    static boolean holds(Piece piece, List<String> words) {
        List<Token> tokens = piece.tokens();
        for (int at = 0; at + words.size() <= tokens.size(); at++) {
            boolean same = !Money.isBefore(tokens, at);
            for (int i = 0; i < words.size() && same; i++) {
                Token token = tokens.get(at + i);
                same = (i == 0 || token.joined()) && (token.folded().equals(words.get(i)) || token.bare().equals(words.get(i)));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private void headline() {
        Set<String> inHeadline = new HashSet<>();
        headlines().forEach(piece -> piece.tokens().stream().filter(Token::isCapital).map(Token::folded).forEach(inHeadline::add));
        for (Candidate candidate : candidates.values()) {
            boolean called = candidate.kind() == Kind.PERSON
                    && candidate.words().stream().anyMatch(word -> inHeadline.contains(word) && word.length() > 2 && !kinds.isOrdinary(word));
            boolean other = candidate.alsoWritten().stream().anyMatch(text -> isInHeadline(words(text)));
            boolean already = candidate.mentioned().isAt(Spot.HEADLINE);
            if (!already && (called || other || isInHeadline(candidate.words()))) {
                candidate.mentioned().at(Spot.HEADLINE, 0);
            }
        }
    }
}
