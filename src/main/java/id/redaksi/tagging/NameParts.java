package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names that a longer one holds and that are said by themselves: what is behind the word that begins an event or a
 * law ("Grup C Piala Asia U-23", "Panitia Kerja RUU PPRT"), and both ends of a line ("Ambarawa-Tuntang").
 */
final class NameParts {
    private static final int SHORTEST = 4;

    /** What has more words is no name, but capitals in a row. */
    private static final int LONGEST = 12;

    private static final Set<String> BY_LAW = Set.of("Kabupaten", "Kota", "Provinsi", "Kecamatan");

    /** Forms of companies in law, which nobody says. */
    private static final Set<String> FORMS = Set.of("PT", "CV", "Perum", "Perumda", "PD");

    /** Houses that others belong to: "Badan Geologi Kementerian Energi". */
    private static final Set<String> ABOVE = Set.of("Kementerian", "Universitas", "Institut", "Pemerintah", "Pemprov", "Pemkot", "Pemkab", "Polda", "Polres");

    private static final Set<String> STATES = Set.of("Republik", "Negara");

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
                String before = written.get(written.size() - 2);
                if (written.size() > 2 && !kinds.isOrdinary(before.toLowerCase(java.util.Locale.ROOT)) && Character.isUpperCase(before.charAt(0))) {
                    parts.add(part(name, Kind.TAG, before + " " + last)); // "Direktorat Narkoba Bareskrim Polri"
                }
            }
            if (written.getFirst().equals("Kantor") && written.size() > 2) {
                parts.add(part(name, Kind.ORGANISATION, String.join(" ", written.subList(1, written.size()))));
            }
        }
        withoutPlace(name, written).ifPresent(parts::add);
        if (name.kind() == Kind.ORGANISATION) {
            house(name, written, parts);
        }
        int hyphen = last.indexOf('-');
        if (hyphen > 0 && last.indexOf('-', hyphen + 1) < 0 && written.size() < 3 && !gazetteer.has(name.name())) {
            List<String> ends = List.of(last.substring(0, hyphen), last.substring(hyphen + 1));
            boolean time = ends.stream().anyMatch(end -> NameReader.NEVER.contains(end.toLowerCase(java.util.Locale.ROOT)));
            boolean twice = time || ends.getFirst().equals(ends.getLast()); // "Bangsa-Bangsa"
            if (!twice && ends.stream().allMatch(end -> end.length() >= SHORTEST && Character.isUpperCase(end.charAt(0)))) {
                ends.forEach(end -> parts.add(part(name, Kind.PLACE, end)));
                if (written.size() == 2) {
                    parts.add(part(name, Kind.TAG, written.getFirst() + " " + ends.getFirst())); // "Bundaran HI-Harmoni"
                }
            }
        }
        return parts;
    }

    /**
     * What people call a house: a company without its form in law, an office without the one above it or without what kind of
     * place it is of ("Balai Bahasa Provinsi Maluku").
     */
    private void house(Candidate name, List<String> written, List<Candidate> parts) {
        int from = FORMS.contains(written.getFirst()) ? 1 : 0;
        int to = written.getLast().equals("Tbk") ? written.size() - 1 : written.size();
        if (to - from < written.size() && to - from > 0) {
            Candidate company = part(name, Kind.ORGANISATION, String.join(" ", written.subList(from, to)));
            company.alsoWritten().add(name.name());
            parts.add(company);
            return;
        }
        for (int at = 2; at + 1 < written.size(); at++) {
            if (ABOVE.contains(written.get(at))) {
                parts.add(part(name, Kind.ORGANISATION, String.join(" ", written.subList(0, at))));
                parts.add(part(name, Kind.ORGANISATION, String.join(" ", written.subList(at, written.size()))));
                return;
            }
            if (BY_LAW.contains(written.get(at))) {
                List<String> without = new ArrayList<>(written);
                without.remove(at);
                Candidate office = part(name, Kind.TAG, String.join(" ", without));
                office.alsoWritten().add(name.name());
                parts.add(office);
                return;
            }
        }
    }

    /** What it is called where everybody knows the place: "Dinas PUPR" of "Dinas PUPR Kabupaten Wanasari", "MotoGP" of "MotoGP Mandalika". */
    private Optional<Candidate> withoutPlace(Candidate name, List<String> written) {
        int cut = written.size();
        if (cut > LONGEST) {
            return Optional.empty();
        }
        for (int at = 1; at < written.size(); at++) {
            String rest = String.join(" ", written.subList(at, written.size()));
            boolean bylaw = at + 1 < written.size() && (BY_LAW.contains(written.get(at)) || STATES.contains(written.get(at)) && gazetteer.has(written.get(at + 1)));
            if (bylaw || gazetteer.has(rest)) {
                cut = at;
                break;
            }
        }
        String first = written.getFirst();
        boolean two = name.kind() == Kind.ORGANISATION && cut > 1;
        boolean odd = cut == 1
                && name.kind() != Kind.PERSON
                && !kinds.isOrdinary(first.toLowerCase(java.util.Locale.ROOT))
                && !kinds.isPlaceHead(first.toLowerCase(java.util.Locale.ROOT))
                && !gazetteer.has(first)
                && first.length() >= SHORTEST;
        return cut < written.size() && (two || odd)
                ? Optional.of(part(name, Kind.TAG, String.join(" ", written.subList(0, cut))))
                : Optional.empty();
    }

    private static Candidate part(Candidate name, Kind kind, String text) {
        var part = new Candidate(text, kind, Candidate.Source.NAME, Names.words(text), new Mentioned());
        part.mentioned().inside(name.mentioned());
        return part;
    }
}
