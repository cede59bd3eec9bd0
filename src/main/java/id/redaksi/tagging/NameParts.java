package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names that a longer one holds and that are said by themselves: what is behind the word that begins an event or a
 * law ("Grup C Piala Asia U-23", "Panitia Kerja RUU PPRT"), and both ends of a line ("Ambarawa-Tuntang").
 */
final class NameParts {
    private static final int SHORTEST = 4;

    private final WordKinds kinds;
    private final Gazetteer gazetteer;

    NameParts(WordKinds kinds, Gazetteer gazetteer) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
    }

    List<Candidate> of(Candidate name) {
        List<Candidate> parts = new ArrayList<>();
        List<String> written = List.of(name.name().split(" "));
        for (int at = 1; at + 1 < written.size(); at++) {
            if (kinds.isEventHead(written.get(at).toLowerCase(java.util.Locale.ROOT))) {
                parts.add(part(name, Kind.TAG, String.join(" ", written.subList(at, written.size()))));
                break;
            }
        }
        String last = written.getLast();
        if (name.kind() == Kind.ORGANISATION && written.size() > 1) {
            if (Token.of(last, 0, false, false).isAcronym() && !kinds.isGeneralAcronym(last.toLowerCase(java.util.Locale.ROOT))) {
                parts.add(part(name, Kind.ORGANISATION, last)); // "Dewan Keamanan PBB"
            }
            if (written.getFirst().equals("Kantor") && written.size() > 2) {
                parts.add(part(name, Kind.ORGANISATION, String.join(" ", written.subList(1, written.size()))));
            }
        }
        int hyphen = last.indexOf('-');
        if (hyphen > 0 && last.indexOf('-', hyphen + 1) < 0 && written.size() < 3 && !gazetteer.has(name.name())) {
            List<String> ends = List.of(last.substring(0, hyphen), last.substring(hyphen + 1));
            if (ends.stream().allMatch(end -> end.length() >= SHORTEST && Character.isUpperCase(end.charAt(0)))) {
                ends.forEach(end -> parts.add(part(name, Kind.PLACE, end)));
            }
        }
        return parts;
    }

    private static Candidate part(Candidate name, Kind kind, String text) {
        var part = new Candidate(text, kind, Candidate.Source.NAME, Names.words(text), new Mentioned());
        part.mentioned().inside(name.mentioned());
        return part;
    }
}
