package id.redaksi.rulebook;

import id.redaksi.language.Passage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for what a pattern finds. What is already as the fix would have it is not found, nor is nothing at all. */
final class PatternSearch implements Search {
    /** The group that is what is wrong, where a pattern needs more around it to find it. */
    private static final String AT = "at";

    private final Pattern pattern;
    private final boolean marked;
    private final boolean caseMatters;
    private final String literal;
    private final @Nullable Fix fix;

    /** For a pattern with which nothing is wrong. */
    PatternSearch(HouseRule.Pattern body) {
        pattern = compiled(body);
        marked = pattern.namedGroups().containsKey(AT);
        caseMatters = body.caseMatters();
        String always = Literal.of(body.regex());
        literal = caseMatters ? always : always.toLowerCase(Locale.ROOT);
        try {
            fix = body.fix().isEmpty() ? null : fix(body, pattern);
        } catch (Fix.NoGroup e) {
            throw new IllegalArgumentException("a fix without its group", e);
        }
    }

    static Pattern compiled(HouseRule.Pattern body) {
        int cases = body.caseMatters() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(body.regex(), cases | Pattern.UNICODE_CHARACTER_CLASS);
    }

    static Fix fix(HouseRule.Pattern body, Pattern pattern) throws Fix.NoGroup {
        return Fix.of(body.fix(), pattern.matcher("").groupCount(), pattern.namedGroups());
    }

    @Override
    public boolean mayBeIn(Passage passage) {
        return literal.isEmpty() || (caseMatters ? passage.text() : passage.lower()).contains(literal);
    }

    @Override
    public @Nullable Hit next(CharSequence text, int from) {
        Matcher matcher = pattern.matcher(text);
        for (boolean found = from <= text.length() && matcher.find(from); found; found = matcher.find()) {
            int start = marked ? matcher.start(AT) : matcher.start();
            int end = marked ? matcher.end(AT) : matcher.end();
            if (start >= from && end > start) {
                Hit hit = hit(matcher, text.subSequence(start, end).toString(), start, end);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    private @Nullable Hit hit(Matcher matcher, String words, int start, int end) {
        if (fix == null) {
            return new Hit(start, end, List.of());
        }
        String with = fix.of(matcher);
        String cased = caseMatters ? with : Casing.like(words, with);
        return cased.equals(words) || with.equals(words) ? null : new Hit(start, end, List.of(cased));
    }
}
