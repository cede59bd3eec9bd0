package id.redaksi.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a passage into words and says of each whether a sentence begins with it. */
final class Tokens {
    /** Between letters they belong to the word. */
    private static final String INSIDE_WORDS = "-'’‘\u2010\u2011";
    private static final String MAY_OPEN = "“”\"‘’'([{«»:;•*\u2013\u2014/|…";

    /** A point behind one of these ends no sentence. */
    private static final Set<String> ABBREVIATED = Set.of(
            "jl", "jln", "no", "dr", "drs", "dra", "ir", "prof", "hj", "kh", "tgl", "hlm", "hal", "dkk", "dll", "dst",
            "dsb", "yth", "sdr", "sdri", "bpk", "tn", "ny", "pt", "cv", "st", "mr", "mrs", "ms", "vs", "etc", "telp",
            "kab", "kec", "kel", "gg", "kol", "letkol", "brigjen", "mayjen", "letjen", "jend", "komjen", "irjen", "kombes",
            "akp", "kompol", "iptu", "ipda", "aiptu", "aipda", "bripka", "brigadir", "jr", "sr", "ph", "tbk", "mpd",
            "msi", "pd", "inc", "ltd", "co", "corp", "dept", "approx", "fig", "vol");

    private final Passage passage;
    private final String text;
    private final List<Word> words = new ArrayList<>();

    Tokens(Passage passage) {
        this.passage = passage;
        text = passage.text();
    }

    List<Word> words() {
        int behindLast = 0;
        Word last = null;
        for (int at = 0; at < text.length(); at++) {
            if (!inWord(at)) {
                continue;
            }
            int end = end(at);
            boolean behindAddress = behindLast > 0 && passage.isSpared(behindLast - 1);
            Word.Start start = behindAddress ? Word.Start.PERHAPS : start(last, behindLast, at);
            var word = new Word(at, end, Vocable.plain(text.substring(at, end)), start);
            if (!passage.isSpared(at)) {
                words.add(word);
            }
            last = word;
            behindLast = end;
            at = end;
        }
        return words;
    }

    private boolean inWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || isMark(c)
                || Character.isSurrogate(c) && isLetter(at);
    }

    private static boolean isMark(char c) {
        int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private boolean isLetter(int at) {
        int start = at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        return Character.isLetterOrDigit(text.codePointAt(start));
    }

    private int end(int from) {
        int end = from + 1;
        while (end < text.length()) {
            if (inWord(end)) {
                end++;
                continue;
            }
            int next = behindUnseen(end);
            boolean sign = next < text.length() && INSIDE_WORDS.indexOf(text.charAt(next)) >= 0;
            int goesOn = sign ? behindUnseen(next + 1) : next;
            if (goesOn == end || goesOn >= text.length() || !inWord(goesOn)) {
                break;
            }
            end = goesOn;
        }
        return end;
    }

    /** Behind the signs that nobody sees: soft hyphens and the like, which stand in a word and are no part of it. */
    private int behindUnseen(int from) {
        int at = from;
        while (at < text.length() && Vocable.isUnseen(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Word.Start start(@Nullable Word last, int from, int to) {
        String gap = text.substring(from, to);
        if (last == null) {
            return passage.isProse() && passage.isBegun() && gap.isBlank() ? Word.Start.FIRST : Word.Start.PERHAPS;
        }
        if (gap.equals(" ") || gap.equals(", ") || isClosing(gap)) {
            return Word.Start.INSIDE;
        }
        boolean blank = gap.chars().anyMatch(Character::isWhitespace);
        boolean ends = gap.startsWith(".") || gap.startsWith("?") || gap.startsWith("!");
        if (ends && blank && gap.substring(1).isBlank() && gap.indexOf('\n') < 0) {
            return gap.startsWith(".") && mayGoOn(last) ? Word.Start.PERHAPS : Word.Start.FIRST;
        }
        boolean opens = gap.chars().anyMatch(c -> MAY_OPEN.indexOf(c) >= 0 || c == '\n' || c == '.' || c == '?' || c == '!');
        return opens || gap.contains(" - ") ? Word.Start.PERHAPS : Word.Start.INSIDE;
    }

    /** Behind a quotation that ended no sentence: 'Jefri "Okto" Siahaan'. */
    private static boolean isClosing(String gap) {
        return gap.length() == 2 && (gap.charAt(0) == '"' || gap.charAt(0) == '”') && gap.charAt(1) == ' ';
    }

    static boolean isAbbreviation(String word) {
        return ABBREVIATED.contains(word);
    }

    /** Whether the point behind the word may be one of an abbreviation or of a number in a list. */
    private boolean mayGoOn(Word word) {
        boolean initial = word.text().length() == 1 || word.from() > 1 && text.charAt(word.from() - 1) == '.';
        boolean listed = word.from() == 0 && word.isOdd();
        return initial || listed || ABBREVIATED.contains(word.text().toLowerCase(Locale.ROOT));
    }
}
