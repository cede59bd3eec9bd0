package id.redaksi.edit;

import id.redaksi.guard.Hidden;
import id.redaksi.story.Inline;
import id.redaksi.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** One text being written otherwise, from left to right; it knows where each of its characters has gone. */
final class Rewriter {
    private static final Set<String> LOWER_INDONESIAN = Set.copyOf(WordList.of("lower_id.txt"));
    private static final Set<String> LOWER_ENGLISH = Set.copyOf(WordList.of("lower_en.txt"));

    /** The longest word in capitals that is taken for an acronym, in letters. */
    private static final int ACRONYM = 5;

    private final String text;
    private final int from;
    private final int to;
    private final StringBuilder out = new StringBuilder();
    private final int[] places;

    private Rewriter(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        places = new int[text.length() + 1];
    }

    /** The text with the range from {@code from} to before {@code to} rewritten; marks stay on their characters. */
    static Inline rewritten(Inline leaf, int from, int to, Rewrite how, String language) {
        var rewriter = new Rewriter(leaf.text(), from, to);
        rewriter.keep(0, from);
        rewriter.rewrite(how, language);
        rewriter.keep(to, leaf.length());
        rewriter.places[leaf.length()] = rewriter.out.length();
        List<Span> spans = new ArrayList<>();
        for (Span span : leaf.spans()) {
            int start = rewriter.places[span.from()];
            int end = rewriter.places[span.to()];
            if (start < end) {
                spans.add(new Span(start, end, span.mark()));
            }
        }
        return new Inline(rewriter.out.toString(), spans);
    }

    private void rewrite(Rewrite how, String language) {
        switch (how) {
            case UPPER_CASE -> letters(true);
            case LOWER_CASE -> letters(false);
            case SENTENCE_CASE -> sentences();
            case HEADLINE_CASE -> headline(language.startsWith("en") ? LOWER_ENGLISH : LOWER_INDONESIAN);
            case CURL_QUOTES -> curl(new Quotes(QuotationMarks.of(language)));
            case STRAIGHT_QUOTES -> straighten();
            case JOIN_LINES -> joinLines();
            case DROP_INVISIBLE -> dropInvisible();
        }
    }

    private void keep(int start, int end) {
        for (int i = start; i < end; i++) {
            places[i] = out.length();
            out.append(text.charAt(i));
        }
    }

    /** Writes this in the place of the characters from {@code start} to before {@code end}. */
    private void put(int start, int end, String with) {
        for (int i = start; i < end; i++) {
            places[i] = out.length();
        }
        out.append(with);
    }

    private void letters(boolean upper) {
        for (int i = from; i < to; ) {
            int end = Math.min(to, i + Character.charCount(text.codePointAt(i)));
            cased(i, end, upper);
            i = end;
        }
    }

    private void cased(int start, int end, boolean upper) {
        String one = text.substring(start, end);
        put(start, end, upper ? one.toUpperCase(Locale.ROOT) : one.toLowerCase(Locale.ROOT));
    }

    private boolean isWord(int at) {
        int c = text.codePointAt(at);
        boolean inside = c == '\'' || c == '’';
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || inside && at > from && Character.isLetter(text.charAt(at - 1));
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < to && isWord(end)) {
            end = Math.min(to, end + Character.charCount(text.codePointAt(end)));
        }
        return end;
    }

    /**
     * Whether the range is all in capitals, so that capitals say nothing about a word. Words of one letter do not count:
     * rewriting may itself have made them capitals, and what was not shouted before must not be so after.
     */
    private boolean isShouted() {
        boolean some = false;
        for (int i = from; i < to; ) {
            int end = wordEnd(i);
            if (end > i && lettersWithCase(text.substring(i, end)) > 1) {
                some = true;
                if (text.substring(i, end).codePoints().anyMatch(Character::isLowerCase)) {
                    return false;
                }
            }
            i = end > i ? end : Math.min(to, i + Character.charCount(text.codePointAt(i)));
        }
        return some;
    }

    /** How many of its letters know capitals. */
    private static long lettersWithCase(String word) {
        return word.codePoints()
                .filter(c -> Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c))
                .count();
    }

    private void sentences() {
        boolean shouted = isShouted();
        boolean start = true;
        for (int i = from; i < to; ) {
            int end = wordEnd(i);
            if (end == i) {
                int next = Math.min(to, i + Character.charCount(text.codePointAt(i)));
                boolean stop = ".?!".indexOf(text.charAt(i)) >= 0 && (next >= to || !isWord(next));
                start = start || stop || text.charAt(i) == '\n';
                keep(i, next);
                i = next;
                continue;
            }
            String word = text.substring(i, end);
            boolean kept = !shouted && (hasInnerCapital(word) || isAcronym(word));
            word(i, end, kept, start);
            start = false;
            i = end;
        }
    }

    /** Writes a word as it is, or small with a capital first letter or without. */
    private void word(int start, int end, boolean asItIs, boolean capital) {
        int first = Math.min(end, start + Character.charCount(text.codePointAt(start)));
        if (asItIs) {
            keep(start, end);
            return;
        }
        if (capital) {
            put(start, first, Character.toString(Character.toTitleCase(text.codePointAt(start))));
        }
        for (int i = capital ? first : start; i < end; ) {
            int next = Math.min(end, i + Character.charCount(text.codePointAt(i)));
            cased(i, next, false);
            i = next;
        }
    }

    private static boolean hasInnerCapital(String word) {
        boolean inner = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
        return inner && word.codePoints().anyMatch(Character::isLowerCase);
    }

    private static boolean isAcronym(String word) {
        long letters = word.codePoints().filter(Character::isLetter).count();
        return letters > 1
                && letters <= ACRONYM
                && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private void headline(Set<String> small) {
        boolean shouted = isShouted();
        boolean first = true;
        String former = "";
        for (int i = from; i < to; ) {
            int end = wordEnd(i);
            if (end == i) {
                int next = Math.min(to, i + Character.charCount(text.codePointAt(i)));
                if (text.charAt(i) != '-') {
                    former = "";
                }
                keep(i, next);
                i = next;
                continue;
            }
            String word = text.substring(i, end);
            boolean kept = !shouted && (hasInnerCapital(word) || word.length() > 1 && isAllCapitals(word));
            word(i, end, kept, capital(word, former, first, small));
            first = false;
            former = word;
            i = end;
        }
    }

    private static boolean isAllCapitals(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase) && word.codePoints().anyMatch(Character::isUpperCase);
    }

    /** A word behind a hyphen has a capital when it repeats the whole word before it, or that is no Indonesian word part. */
    private static boolean capital(String word, String former, boolean first, Set<String> small) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (!former.isEmpty()) {
            return former.toLowerCase(Locale.ROOT).equals(plain) || Character.isUpperCase(word.codePointAt(0));
        }
        return first || !small.contains(plain);
    }

    private void curl(Quotes quotes) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '"' && c != '\'') {
                keep(i, i + 1);
                continue;
            }
            int next = i + 1 < text.length() ? text.charAt(i + 1) : -1;
            Quotes.Put put = quotes.curled(out, c, next);
            out.setLength(out.length() - put.taken());
            put(i, i + 1, put.with());
            if (put.with().endsWith("\u00a0") && next == ' ' && i + 1 < to) {
                put(i + 1, i + 2, "");
                i++;
            }
        }
    }

    private void straighten() {
        for (int i = from; i < to; i++) {
            put(i, i + 1, Quotes.isInner(text, i) ? "" : String.valueOf(Quotes.straight(text.charAt(i))));
        }
    }

    private void joinLines() {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean broken = c == '-'
                    && i > from
                    && i + 2 < to
                    && text.charAt(i + 1) == '\n'
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i + 2));
            if (broken) {
                put(i, i + 2, "");
                i++;
            } else if (c == '\n') {
                boolean blank = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
                put(i, i + 1, blank ? "" : " ");
            } else {
                keep(i, i + 1);
            }
        }
    }

    private void dropInvisible() {
        Set<Integer> hidden = Hidden.in(text).stream().map(Hidden::at).collect(Collectors.toUnmodifiableSet());
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            int end = Math.min(to, i + Character.charCount(c));
            if (isBlank(c)) {
                boolean again = !out.isEmpty() && out.charAt(out.length() - 1) == ' ' && i > from;
                put(i, end, again ? "" : " ");
            } else if (hidden.contains(i)) {
                put(i, end, "");
            } else {
                keep(i, end);
            }
            i = end;
        }
    }

    private static boolean isBlank(int c) {
        return c == '\t' || Character.isSpaceChar(c);
    }
}
