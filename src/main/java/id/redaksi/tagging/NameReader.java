package id.redaksi.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names in one piece of text: capital words in a row, with what joins them inside a name ("bin", "van", "dan" in an
 * institution's), without the titles before them. For any thread.
 */
final class NameReader {
    private static final Set<String> JOINERS =
            Set.of("bin", "binti", "van", "von", "der", "den", "de", "da", "dos", "del", "al", "el", "ul", "of", "the", "la", "y");
    private static final Set<String> ONLY_IN_INSTITUTIONS = Set.of("dan", "untuk");
    static final Set<String> SAYING = Set.of(
            "kata", "ujar", "tutur", "ucap", "ungkap", "jelas", "papar", "imbuh", "tegas", "terang", "sambung", "lanjut", "pungkas", "menurut",
            "mengatakan", "menyatakan", "menyebut", "menjelaskan", "menegaskan", "menuturkan", "menyampaikan", "mengaku", "menilai",
            "menambahkan", "berharap", "mengungkapkan", "memastikan", "membantah", "meminta");
    /** Offices that are named with what they are for: "Menteri Pertahanan". */
    private static final Set<String> OF_SOMETHING = Set.of(
            "menteri", "wamen", "deputi", "direktur", "kepala", "ketua", "sekretaris", "manajer", "bidang", "koordinator");

    private static final Set<String> HOUSES = Set.of("kantor", "gedung", "markas", "mapolda", "mapolres");
    private static final Set<String> LISTING = Set.of("dan", "serta", "atau", "hingga", "sampai");
    private static final Set<String> PLACING = Set.of("di", "ke", "dari", "asal", "menuju", "sekitar");
    private static final Set<String> NUMBERED = Set.of("smp", "sma", "smk", "sd", "sdn", "smpn", "sman", "smkn", "mtsn", "man", "koridor", "liga", "piala");
    static final Set<String> NEVER = Set.of(
            "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad", "januari", "februari", "maret", "april", "mei", "juni",
            "juli", "agustus", "september", "oktober", "november", "desember", "islam", "tuhan", "allah", "rp", "ralat", "koridor");

    private final WordKinds kinds;
    private final Gazetteer gazetteer;
    private final Offices offices;

    NameReader(WordKinds kinds, Gazetteer gazetteer) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        offices = new Offices(kinds, gazetteer);
    }

    /** The names in a piece whose capitals say something: no headline, in which every word has one. */
    List<Name> in(Piece piece, int index) {
        List<Name> names = new ArrayList<>();
        List<Token> tokens = piece.tokens();
        if (tokens.stream().noneMatch(Token::isCapital)) {
            return places(piece, index);
        }
        for (int at = 0; at < tokens.size(); ) {
            if (!begins(tokens.get(at))) {
                at++;
                continue;
            }
            int end = end(tokens, at);
            new Run(piece, index, at, end).into(names);
            at = end;
        }
        return names;
    }

    /** In a text without any capital, as messages are, only places that everybody knows can be told from other words. */
    private List<Name> places(Piece piece, int index) {
        List<Name> names = new ArrayList<>();
        int size = piece.tokens().size();
        for (int from = 0; from < size; from++) {
            for (int to = Math.min(size, from + 3); to > from; to--) {
                String words = piece.words(from, to);
                boolean alone = to == from + 1;
                if (gazetteer.has(words) && !(alone && (words.length() < 4 || kinds.isFunction(words) || kinds.isRole(words)))) {
                    names.add(new Name(gazetteer.written(words).orElseThrow(), Kind.PLACE, false, index, from, to));
                    from = to - 1;
                    break;
                }
            }
        }
        return names;
    }

    private boolean begins(Token token) {
        return token.isCapital() && !token.isNumber() && !NEVER.contains(token.folded());
    }

    private int end(List<Token> tokens, int from) {
        int end = from + 1;
        boolean institution = kinds.isInstitution(tokens.get(from).folded()) || holdsInstitution(tokens, from);
        while (end < tokens.size() && tokens.get(end).joined()) {
            Token token = tokens.get(end);
            boolean next = end + 1 < tokens.size() && tokens.get(end + 1).joined() && tokens.get(end + 1).isCapital();
            boolean joins = next
                    && (JOINERS.contains(token.folded())
                            || institution
                                    && ONLY_IN_INSTITUTIONS.contains(token.folded())
                                    && !kinds.isInstitution(tokens.get(end + 1).folded())
                                    && !tokens.get(end + 1).isAcronym());
            boolean numbered = token.isNumber() && token.text().length() <= 3 && NUMBERED.contains(tokens.get(end - 1).folded());
            if (!begins(token) && !joins && !numbered || kinds.isHeadlineVerb(token.folded())) {
                break;
            }
            institution |= kinds.isInstitution(token.folded());
            end++;
        }
        return institution ? listEnd(tokens, end) : end;
    }

    /** "Dinas Ketahanan Pangan, Kelautan, dan Pertanian DKI Jakarta" goes on behind its commas. */
    private int listEnd(List<Token> tokens, int end) {
        int at = end;
        while (at < tokens.size() && !tokens.get(at).joined() && !tokens.get(at).starts() && begins(tokens.get(at)) && at < end + 6) {
            at++;
        }
        boolean closes = at > end
                && at + 1 < tokens.size()
                && tokens.get(at).folded().equals("dan")
                && !tokens.get(at).starts()
                && tokens.get(at + 1).joined()
                && begins(tokens.get(at + 1))
                && !tokens.get(at + 1).isAcronym()
                && tokens.subList(end, at).stream().allMatch(token -> kinds.isOrdinary(token.folded()) || token.folded().endsWith("logi"));
        if (!closes) {
            return end;
        }
        at++;
        while (at < tokens.size() && tokens.get(at).joined() && begins(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private boolean holdsInstitution(List<Token> tokens, int from) {
        return from + 1 < tokens.size()
                && tokens.get(from + 1).joined()
                && kinds.isRole(tokens.get(from).folded())
                && kinds.isInstitution(tokens.get(from + 1).folded());
    }

    /** Capital words in a row, from which names are cut. */
    private final class Run {
        private final Piece piece;
        private final int index;
        private final int start;
        private final int stop;

        Run(Piece piece, int index, int start, int stop) {
            this.piece = piece;
            this.index = index;
            this.start = start;
            this.stop = stop;
        }

        private Token token(int at) {
            return piece.tokens().get(at);
        }

        /** Cuts off what a sentence begins with and the titles, parts what titles part, and takes the rest for names. */
        void into(List<Name> names) {
            int from = start;
            boolean titled = false;
            if (office(names)) {
                return;
            }
            if (isOnlyStart(from)) {
                titled = kinds.isRole(token(from).folded());
                from++;
            }
            for (int at = from; at < stop; at++) {
                boolean institution = at == from && kinds.isInstitution(token(at).folded()) && at + 1 < stop;
                if (institution) {
                    at = institutionEnd(at);
                    add(names, from, at, titled);
                    from = at;
                    titled = false;
                    at--;
                } else if (isTitle(at, from)) {
                    add(names, from, at, titled);
                    titled = true;
                    from = at + 1;
                } else if (titled && at == from && at + 2 < stop && isDomain(at)) {
                    from = at + 1; // "Menteri Keuangan Sri Mulyani", "Ketua Umum"
                }
            }
            add(names, from, stop, titled);
        }

        /** "Kepala Bidang Humas Polda Jawa Timur Rudi Hartono": the office's house and who holds it, as {@link Offices} parts them. */
        private boolean office(List<Name> names) {
            Optional<Offices.Held> held = isOfSomebody(stop) ? Optional.empty() : offices.in(piece, start, stop);
            held.ifPresent(one -> {
                if (one.house() < one.end()) {
                    name(names, one.house(), one.end(), false);
                }
                name(names, one.holder(), stop, true);
            });
            return held.isPresent();
        }

        /** Whether the capital at the start of a sentence is all that speaks for a name. */
        private boolean isOnlyStart(int at) {
            Token first = token(at);
            return first.starts()
                    && !first.isAcronym()
                    && !kinds.isInstitution(first.folded())
                    && !kinds.isPlaceHead(first.folded())
                    && !gazetteer.has(first.text())
                    && !(stop - at > 1 && gazetteer.has(piece.words(at, Math.min(stop, at + 2))))
                    && (kinds.isOrdinary(first.folded()) || kinds.isFunction(first.folded()) || kinds.isRole(first.folded()));
        }

        private boolean isTitle(int at, int from) {
            String word = token(at).folded();
            boolean parts = at == from || at + 1 < stop && !kinds.isOrdinary(token(at + 1).folded());
            boolean place = at + 1 < stop && gazetteer.has(piece.words(at, at + 2)); // "Raja Ampat"
            return kinds.isRole(word) && !place && parts && !(at > from && kinds.isInstitution(token(from).folded()))
                    || word.equals("kota") && at > start && token(at - 1).folded().equals("wali");
        }

        /** What an office is of: an ordinary word before the name of who holds it. */
        private boolean isDomain(int at) {
            String word = token(at).folded();
            return at > 0
                    && OF_SOMETHING.contains(token(at - 1).folded())
                    && !JOINERS.contains(token(at + 1).folded())
                    && kinds.isOrdinary(word)
                    && !gazetteer.has(token(at).text())
                    && !kinds.isInstitution(word)
                    && !kinds.isPlaceHead(word)
                    && !token(at).isAcronym();
        }

        /** An institution's name goes on to a title, or to a person's name behind a place ("Polda Jawa Timur Budi"). */
        private int institutionEnd(int from) {
            for (int at = from + 1; at < stop; at++) {
                if (kinds.isRole(token(at).folded()) && kinds.isOffice(token(at).folded()) && !kinds.isOrdinary(token(at).folded())) {
                    return at;
                }
            }
            return stop;
        }

        private void add(List<Name> names, int from, int to, boolean titled) {
            int first = from;
            int last = to;
            if (last - first > 1 && HOUSES.contains(token(first).folded()) && isNamedHouse(first + 1)) {
                first++; // "Gedung KPK", "Kantor Polrestabes Semarang"
            }
            while (last > first && isJoiner(last - 1)) {
                last--;
            }
            while (first < last && isJoiner(first)) {
                first++;
            }
            if (first >= last) {
                return;
            }
            int place = gazetteer.has(piece.words(first + 1 < last ? first + 1 : first, last)) ? first : placeBefore(first, last);
            if (place > first && place < last && (titled || token(first).isAcronym() || isNationality(first, place, last))) {
                name(names, first, place, false);
                name(names, place, last, titled);
            } else {
                name(names, first, last, titled);
            }
        }

        /** "striker Argentina Lucas Romero": a country behind a small word, and a person's or a firm's name behind that. */
        private boolean isNationality(int from, int place, int to) {
            boolean small = from > 0 && token(from).joined() && !token(from - 1).isCapital() && kinds.isContent(token(from - 1));
            return small && to - place > 1 && gazetteer.isCountry(piece.words(from, place)) && !kinds.isOrdinary(token(place).folded());
        }

        private boolean isNamedHouse(int at) {
            Token of = token(at);
            return of.isAcronym() && !of.folded().equals("sar") || kinds.isInstitution(of.folded()) && !of.folded().equals("pusat");
        }

        private boolean isJoiner(int at) {
            return JOINERS.contains(token(at).folded()) && !token(at).isCapital() || ONLY_IN_INSTITUTIONS.contains(token(at).folded());
        }

        /** Where a person's name begins behind the place or the institution of the office: "Gubernur Jawa Timur Khofifah". */
        private int placeBefore(int from, int to) {
            for (int at = Math.min(to - 1, from + 3); at > from; at--) {
                if (gazetteer.has(piece.words(from, at))) {
                    return at;
                }
            }
            boolean known = kinds.isPlaceHead(token(from).folded()) || kinds.isInstitution(token(from).folded());
            boolean office = from > 0 && token(from).joined() && kinds.isRole(token(from - 1).folded());
            return office && token(from).isAcronym() && to - from > 1 && !known ? from + 1 : from;
        }

        private void name(List<Name> names, int from, int to, boolean titled) {
            Token first = token(from);
            String text = piece.words(from, to);
            boolean single = to - from == 1;
            if (single && isNoName(first) || Money.isBefore(piece.tokens(), from) && gazetteer.has(text)) {
                return;
            }
            boolean said = isSaid(from, to) || isApposition(from, to);
            Kind kind = kind(from, to, text, titled, said);
            names.add(new Name(text, kind, titled || said, index, from, to));
        }

        private boolean isNoName(Token token) {
            return token.text().length() < 2
                    || kinds.isGeneralAcronym(token.folded())
                    || kinds.isInstitution(token.folded()) && !token.isAcronym() && kinds.isOrdinary(token.folded())
                    || kinds.isRole(token.folded())
                    || kinds.isPlaceHead(token.folded()) && !gazetteer.has(token.text())
                    || kinds.isFunction(token.folded()) && !gazetteer.has(token.text())
                    || token.starts() && !token.isAcronym() && kinds.isOrdinary(token.folded()) && !gazetteer.has(token.text());
        }

        private boolean isSaid(int from, int to) {
            boolean before = from > 0 && token(from).joined() && SAYING.contains(token(from - 1).folded());
            boolean behind = to < piece.tokens().size()
                    && SAYING.contains(token(to).folded())
                    && piece.text().substring(token(to - 1).to(), token(to).from()).isBlank();
            return before || behind;
        }

        /** "Kepala dinas, Hendro Suwiryo, mengatakan": between two commas, and what follows is small. */
        private boolean isApposition(int from, int to) {
            if (from == 0 || to >= piece.tokens().size() || to - from > 5 || to - from < 2) {
                return false;
            }
            Token next = token(to);
            return piece.text().substring(token(from - 1).to(), token(from).from()).equals(", ")
                    && piece.text().substring(token(to - 1).to(), next.from()).equals(", ")
                    && (!next.isCapital() || next.isNumber())
                    && !LISTING.contains(next.folded());
        }

        private Kind kind(int from, int to, String text, boolean titled, boolean said) {
            Token first = token(from);
            boolean single = to - from == 1;
            if (gazetteer.has(text)) {
                return Kind.PLACE;
            }
            if (!single && kinds.isPlaceHead(first.folded()) && !isOffice(from)) {
                return Kind.PLACE;
            }
            if (kinds.isInstitution(first.folded()) && !(single && !first.isAcronym() && kinds.isOrdinary(first.folded()))) {
                return Kind.ORGANISATION;
            }
            if (single && first.isAcronym() && isAged(to)) {
                return Kind.PERSON; // "YB (45)"
            }
            if (single && first.isAcronym()) {
                return Kind.ORGANISATION;
            }
            if (first.isAcronym() && gazetteer.has(piece.words(from + 1, to))) {
                return Kind.ORGANISATION; // "BKSDA Sulawesi Tengah"
            }
            if (titled && !said && (isOfSomebody(to) || isBeforeTitle(to))) {
                return Kind.ORGANISATION;
            }
            if (titled || said || isAged(to)) {
                return Kind.PERSON;
            }
            if (from > 0 && first.joined() && PLACING.contains(token(from - 1).folded())) {
                return Kind.PLACE;
            }
            if (from > 0 && first.joined() && kinds.isRole(token(from - 1).folded())) {
                return Kind.PERSON;
            }
            if (from > 0 && first.joined() && kinds.isPlaceHead(token(from - 1).folded())) {
                return Kind.PLACE;
            }
            if (from > 0 && first.joined() && kinds.isInstitution(token(from - 1).folded())) {
                return Kind.ORGANISATION;
            }
            return single ? Kind.TAG : severalWords(from, to);
        }

        /** A "balai" is an office, unless it is the town's hall. */
        private boolean isOffice(int from) {
            return kinds.isInstitution(token(from).folded())
                    && !Set.of("kota", "desa", "kelurahan", "rakyat", "sakit").contains(token(from + 1).folded());
        }

        /** "Ketua Pokdarwis Dieng, Alif Faozi, ...": who holds the office stands behind the comma. */
        private boolean isOfSomebody(int to) {
            int size = piece.tokens().size();
            if (to + 1 >= size || !piece.text().substring(token(to - 1).to(), token(to).from()).equals(", ")) {
                return false;
            }
            boolean two = token(to).isCapital() && !token(to).isNumber() && token(to + 1).isCapital() && token(to + 1).joined();
            return two && !(kinds.isOrdinary(token(to).folded()) && kinds.isOrdinary(token(to + 1).folded()));
        }

        /** "Ketua Pokdarwis Dieng pak Alif Faozi": a title in small letters begins the holder's name. */
        private boolean isBeforeTitle(int to) {
            boolean two = to + 1 < piece.tokens().size() && token(to).joined() && token(to + 1).joined() && token(to + 1).isCapital();
            return two && !token(to).isCapital() && kinds.isRole(token(to).folded());
        }

        /** "Maria Lakapu, 68 tahun", "Budi (35)". */
        private boolean isAged(int to) {
            if (to >= piece.tokens().size() || !token(to).isNumber() || token(to).text().length() > 2) {
                return false;
            }
            String gap = piece.text().substring(token(to - 1).to(), token(to).from());
            return gap.equals(" (") || gap.equals(", ");
        }

        /** Names of people are no words of the language; what is made of words is called so, an event or an organisation. */
        private Kind severalWords(int from, int to) {
            int ordinary = 0;
            boolean numbered = token(to - 1).text().chars().anyMatch(Character::isDigit);
            if (numbered) {
                return Kind.TAG; // "Indonesia U-23"
            }
            List<Token> tokens = piece.tokens().subList(from, to);
            if (tokens.stream().anyMatch(Token::isAcronym) && tokens.stream().anyMatch(token -> !token.isAcronym() && kinds.isOrdinary(token.folded()))) {
                return Kind.TAG; // "Skrining TBC"
            }
            for (int at = from; at < to; at++) {
                ordinary += kinds.isOrdinary(token(at).folded()) ? 1 : 0;
                if (gazetteer.has(token(at).text()) && at > from) {
                    return ordinary > 0 ? Kind.ORGANISATION : Kind.TAG;
                }
            }
            return ordinary == 0 ? Kind.PERSON : 2 * ordinary <= to - from ? Kind.PERSON : Kind.TAG;
        }
    }
}
