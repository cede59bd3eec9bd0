package id.redaksi.rulebook;

import id.redaksi.guard.Hidden;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Says what is wrong with a rule that an editor typed, field by field. */
public final class RuleText {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_MESSAGE = 300;
    public static final int LONGEST_WHY = 2_000;
    public static final int LONGEST_EXAMPLE = 300;

    /** Of one list; who has more makes two of it. */
    public static final int MOST_PAIRS = 500;

    public static final int LONGEST_WORDS = 100;
    public static final int LONGEST_FIX = 300;
    public static final int LONGEST_REGEX = 500;

    /** What a pattern may ask to be there so often, all its counts multiplied: one that looks at no sign is not stopped else. */
    private static final long MOST_REPEATS = 10_000;

    /** In so many places a pattern may go on in two ways without looking at a sign: a thousand ways together. */
    private static final int MOST_CHOICES = 10;

    /** On one of these a pattern shows that it finds places without a sign. */
    private static final List<String> TRIED = List.of("", "a", "a b", "Aa 1.");

    private final List<BadRule> wrong = new ArrayList<>();

    private RuleText() {}

    /** Everything that is wrong with it; nothing where it may be kept. Takes some milliseconds for a long list. */
    public static List<BadRule> check(HouseRule rule) {
        var text = new RuleText();
        text.line(BadRule.Field.NAME, rule.name(), LONGEST_NAME);
        if (rule.name().isBlank()) {
            text.add(BadRule.Field.NAME, -1, "rulebook.bad.noName");
        }
        text.line(BadRule.Field.MESSAGE, rule.message(), LONGEST_MESSAGE);
        text.line(BadRule.Field.EXAMPLE, rule.example(), LONGEST_EXAMPLE);
        text.length(BadRule.Field.WHY, -1, rule.why(), LONGEST_WHY);
        switch (rule.body()) {
            case HouseRule.Words words -> text.words(words);
            case HouseRule.Pattern pattern -> text.pattern(pattern, rule.example());
        }
        return List.copyOf(text.wrong);
    }

    private void add(BadRule.Field field, int at, String key, Object... values) {
        wrong.add(new BadRule(field, at, Message.of(key, values)));
    }

    private void line(BadRule.Field field, String text, int longest) {
        length(field, -1, text, longest);
        if (hasControl(text)) {
            add(field, -1, "rulebook.bad.control");
        }
    }

    private void length(BadRule.Field field, int at, String text, int longest) {
        if (text.length() > longest) {
            add(field, at, "rulebook.bad.long", text.length(), longest);
        }
    }

    private void words(HouseRule.Words words) {
        if (words.pairs().isEmpty()) {
            add(BadRule.Field.PAIRS, -1, "rulebook.bad.noPairs");
        }
        if (words.pairs().size() > MOST_PAIRS) {
            add(BadRule.Field.PAIRS, -1, "rulebook.bad.manyPairs", words.pairs().size(), MOST_PAIRS);
            return;
        }
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < words.pairs().size(); i++) {
            pair(i, words.pairs().get(i), first);
        }
        if (wrong.isEmpty()) {
            loops(words);
        }
    }

    private void pair(int at, HouseRule.Pair pair, Map<String, Integer> first) {
        String from = WordSearch.spaced(pair.from());
        if (from.codePoints().noneMatch(Character::isLetterOrDigit)) {
            add(BadRule.Field.PAIRS, at, "rulebook.bad.noWord", at + 1);
            return;
        }
        length(BadRule.Field.PAIRS, at, pair.from(), LONGEST_WORDS);
        length(BadRule.Field.PAIRS, at, pair.to(), LONGEST_FIX);
        if (isUnseen(pair.from()) || isUnseen(pair.to())) {
            add(BadRule.Field.PAIRS, at, "rulebook.bad.unseen", pair.from());
        }
        if (pair.texts().stream().anyMatch(from::equals)) {
            add(BadRule.Field.PAIRS, at, "rulebook.bad.samePair", pair.from());
        }
        Integer before = first.putIfAbsent(from.toLowerCase(Locale.ROOT), at);
        if (before != null) {
            add(BadRule.Field.PAIRS, at, "rulebook.bad.pairTwice", pair.from(), before + 1, at + 1);
        }
    }

    /** Signs that nobody sees would never be met in a story, or would come into it. */
    private static boolean isUnseen(String text) {
        return Hidden.in(text).stream().anyMatch(hidden -> hidden.kind() != Hidden.Kind.BLANK) || hasControl(text);
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private void loops(HouseRule.Words words) {
        var search = new WordSearch(words);
        for (int i = 0; i < words.pairs().size(); i++) {
            for (String text : words.pairs().get(i).texts()) {
                if (search.next(text, 0) != null) {
                    add(BadRule.Field.PAIRS, i, "rulebook.bad.loop", text);
                }
            }
        }
    }

    private void pattern(HouseRule.Pattern body, String example) {
        length(BadRule.Field.REGEX, -1, body.regex(), LONGEST_REGEX);
        length(BadRule.Field.FIX, -1, body.fix(), LONGEST_FIX);
        if (hasControl(body.fix())) {
            add(BadRule.Field.FIX, -1, "rulebook.bad.control");
        }
        if (body.regex().isBlank()) {
            add(BadRule.Field.REGEX, -1, "rulebook.bad.noRegex");
        } else if (Repeats.of(body.regex()) > MOST_REPEATS) {
            add(BadRule.Field.REGEX, -1, "rulebook.bad.repeats", MOST_REPEATS);
        }
        if (wrong.stream().noneMatch(one -> one.field() == BadRule.Field.REGEX)) {
            compiled(body, example);
        }
    }

    private void compiled(HouseRule.Pattern body, String example) {
        try {
            Pattern pattern = PatternSearch.compiled(body);
            if (FreeChoices.of(body.regex()) > MOST_CHOICES) {
                add(BadRule.Field.REGEX, -1, "rulebook.bad.choices");
                return;
            }
            if (TRIED.stream().anyMatch(text -> findsNothing(pattern, text))) {
                add(BadRule.Field.REGEX, -1, "rulebook.bad.empty");
                return;
            }
            Fix fix = PatternSearch.fix(body, pattern);
            if (wrong.isEmpty()) {
                loops(body, fix, example);
            }
        } catch (PatternSyntaxException e) {
            int at = Math.clamp(e.getIndex(), 0, body.regex().length());
            add(BadRule.Field.REGEX, at, "rulebook.bad.regex", at + 1, part(body.regex(), at));
        } catch (Fix.NoGroup e) {
            add(BadRule.Field.FIX, body.fix().indexOf(e.said()), "rulebook.bad.group", e.said());
        } catch (StackOverflowError e) {
            add(BadRule.Field.REGEX, -1, "rulebook.bad.deep");
        }
    }

    /** Some of a text on either side of a place. */
    private static String part(String text, int at) {
        return text.substring(Math.max(0, at - 6), Math.min(text.length(), at + 6));
    }

    private static boolean findsNothing(Pattern pattern, String text) {
        try {
            var matcher = pattern.matcher(Meter.forLength(text.length()).over(text));
            while (matcher.find()) {
                if (matcher.end() == matcher.start()) {
                    return true;
                }
            }
            return false;
        } catch (TooMuch e) {
            return false;
        }
    }

    /** Where a fix is found again in what it stands for in the example, or by itself. */
    private void loops(HouseRule.Pattern body, Fix fix, String example) {
        if (body.fix().isEmpty()) {
            return;
        }
        var search = new PatternSearch(body);
        String alone = fix.isFixed() ? body.fix() : "";
        try {
            Meter meter = Meter.forLength(example.length() + alone.length());
            boolean again = search.next(meter.over(alone), 0) != null
                    || search.all(example, meter).stream().anyMatch(hit -> hit.fixes().isEmpty());
            if (again) {
                add(BadRule.Field.FIX, -1, "rulebook.bad.loop", body.fix());
            }
        } catch (TooMuch | StackOverflowError e) {
            add(BadRule.Field.REGEX, -1, "rulebook.bad.slow");
        }
    }
}
