package id.redaksi.edit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sentences of a text in the language of its story. {@link BreakIterator} proposes where one ends; what stands
 * before the full stop (a title, an initial, a number's abbreviation) and what stands behind the quotation mark decides
 * whether it does. A line break always ends one.
 *
 * <pre>{@code
 * Sentences.of("id").in("Kata dr. Budi, harga Rp1.000. Ia pergi.")   // two
 * }</pre>
 */
public final class Sentences {
    private static final String CLOSERS = "\"'”’“‘»«›‹)]}」』";
    private static final Set<String> COMMON = Set.copyOf(WordList.of("abbreviations.txt"));
    private static final Set<String> INDONESIAN = Set.copyOf(WordList.of("abbreviations_id.txt"));
    private static final Set<String> ENGLISH = Set.copyOf(WordList.of("abbreviations_en.txt"));

    private final Locale locale;
    private final Set<String> abbreviations;

    private Sentences(String language) {
        locale = Locale.forLanguageTag(language);
        abbreviations = switch (locale.getLanguage()) {
            case "en" -> ENGLISH;
            case "id", "in", "ms", "jv", "su", "" -> INDONESIAN;
            default -> Set.of();
        };
    }

    /** For a language by its BCP 47 tag; Indonesian for an empty one. */
    public static Sentences of(String language) {
        return new Sentences(language);
    }

    /** All of them in their order, without the blanks between; text without a full stop is one as well. */
    public List<Stretch> in(String text) {
        List<Stretch> found = new ArrayList<>();
        int start = 0;
        for (int end : ends(text)) {
            int from = start;
            int to = end;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                found.add(new Stretch(from, to));
            }
            start = end;
        }
        return found;
    }

    /** The sentence at a place; on the blanks between two the one before, in a text of blanks an empty one. */
    public Stretch around(String text, int at) {
        Stretch last = new Stretch(at, at);
        for (Stretch one : in(text)) {
            if (one.from() > at && last.to() > last.from()) {
                return last;
            }
            if (at < one.to() || one.from() > at) {
                return one;
            }
            last = one;
        }
        return last;
    }

    private List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            for (int inside = nextInside(text, start, end); inside < end; inside = nextInside(text, inside, end)) {
                ends.add(inside);
                start = inside;
            }
            if (end == text.length() || text.charAt(end - 1) == '\n' || isEnd(text, start, end)) {
                ends.add(end);
                start = end;
            }
        }
        return ends;
    }

    /** An end that the iterator passes over: a line break, an ellipsis, a full stop before a name such as iNews. */
    private int nextInside(String text, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            int next = c == '.' || c == '…' ? skipBlanks(text, i + 1) : to;
            boolean begins = next > i + 1 && next < to && (c == '…' || isCamel(text, next));
            if (begins && isEnd(text, from, next)) {
                return next;
            }
        }
        return to;
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A name that begins small and goes on with a capital: iNews, eBay. */
    private static boolean isCamel(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return end > at && end - at <= 2 && end < text.length() && Character.isUpperCase(text.charAt(end));
    }

    /** Whether the sentence from {@code start} really ends before {@code end}, where the next would begin. */
    private boolean isEnd(String text, int start, int end) {
        int last = end;
        while (last > start && (isBlank(text.charAt(last - 1)) || CLOSERS.indexOf(text.charAt(last - 1)) >= 0)) {
            last--;
        }
        if (last == start) {
            return false;
        }
        int next = end;
        while (next < text.length() && (CLOSERS + "„‚「『([{").indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean goesOn = next < text.length() && Character.isLowerCase(text.codePointAt(next)) && !isCamel(text, next);
        if (goesOn) {
            return false;
        }
        return text.charAt(last - 1) != '.' || !isShort(text, start, last - 1, next);
    }

    /** Whether the full stop at {@code stop} belongs to what stands before it and says nothing about the sentence. */
    private boolean isShort(String text, int start, int stop, int next) {
        int from = stop;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty() || word.endsWith(".")) {
            return false;
        }
        boolean number = word.chars().allMatch(Character::isDigit);
        if (number) {
            return text.substring(start, from).isBlank();
        }
        boolean initial = word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
        if (initial || isInitials(word)) {
            return true;
        }
        String small = word.toLowerCase(Locale.ROOT);
        boolean beforeNumber = next < text.length() && Character.isDigit(text.charAt(next));
        return COMMON.contains(small)
                || abbreviations.contains(small)
                || beforeNumber && (COMMON.contains(small + " 1") || abbreviations.contains(small + " 1"));
    }

    /** The letters of a state or of a degree: U.S, M.Si. */
    private static boolean isInitials(String word) {
        return word.contains(".")
                && word.codePoints().noneMatch(Character::isDigit)
                && word.codePoints().filter(Character::isLetter).count() <= 3
                && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
