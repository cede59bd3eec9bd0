package id.redaksi.rulebook;

/**
 * Counts in how many places a regular expression may go on in two ways without looking at a sign, such as {@code (|)} or
 * {@code (?:a?)?}. Each doubles the ways that are tried where nothing fits in the end, and who counts signs sees none of
 * them. Honest patterns have hardly any. For an expression that compiles; what it does not know counts as looking at nothing.
 */
final class FreeChoices {
    /** So many and more are not told apart. */
    static final int MOST = 1_000;

    private static final String ZERO_WIDTH = "bBAzZGk123456789";

    /** A part of it: whether it may fit without a sign, and its places. */
    private record Part(boolean empty, int choices) {
        static final Part SIGN = new Part(false, 0);
        static final Part NOTHING = new Part(true, 0);
    }

    private final String regex;
    private int at;

    private FreeChoices(String regex) {
        this.regex = regex;
    }

    static int of(String regex) {
        var all = new FreeChoices(regex);
        int choices = 0;
        while (all.at < regex.length()) {
            choices = sum(choices, all.alternatives().choices());
            all.at++; // a bracket that closes nothing does not compile
        }
        return choices;
    }

    private static int sum(int one, int other) {
        return Math.min(MOST, one + other);
    }

    private boolean isAt(String text) {
        return regex.startsWith(text, at);
    }

    private Part alternatives() {
        int empty = 0;
        int choices = 0;
        for (boolean more = true; more; at += more ? 1 : 0) {
            Part branch = sequence();
            empty += branch.empty() ? 1 : 0;
            choices = sum(choices, branch.choices());
            more = isAt("|");
        }
        return new Part(empty > 0, sum(choices, Math.max(0, empty - 1)));
    }

    private Part sequence() {
        boolean empty = true;
        int choices = 0;
        while (at < regex.length() && !isAt("|") && !isAt(")")) {
            Part one = counted(one());
            empty &= one.empty();
            choices = sum(choices, one.choices());
        }
        return new Part(empty, choices);
    }

    private Part one() {
        char c = regex.charAt(at);
        switch (c) {
            case '(' -> {
                return group();
            }
            case '[' -> {
                skipClass();
                return Part.SIGN;
            }
            case '\\' -> {
                return escaped();
            }
            default -> {
                at++;
                return c == '^' || c == '$' ? Part.NOTHING : Part.SIGN;
            }
        }
    }

    private Part group() {
        at++;
        boolean around = isAt("?=") || isAt("?!") || isAt("?<=") || isAt("?<!");
        if (isAt("?")) {
            at++;
            if (isAt("<=") || isAt("<!")) {
                at += 2;
            } else if (isAt("<")) {
                at = behind('>');
            } else {
                while (at < regex.length() && (Character.isLetter(regex.charAt(at)) || isAt("-"))) {
                    at++;
                }
                if (!isAt(")")) {
                    at++; // ":", "=", "!", ">"
                }
            }
        }
        Part inside = alternatives();
        at++;
        return new Part(around || inside.empty(), inside.choices());
    }

    /** The place behind the next such sign. */
    private int behind(char sign) {
        int next = regex.indexOf(sign, at);
        return next < 0 ? regex.length() : next + 1;
    }

    private Part escaped() {
        char c = at + 1 < regex.length() ? regex.charAt(at + 1) : 'b';
        if (c == 'Q') {
            int end = regex.indexOf("\\E", at);
            at = end < 0 ? regex.length() : end + 2;
            return Part.NOTHING;
        }
        at += 2;
        if (isAt("{") && "pPxNgX".indexOf(c) >= 0 || isAt("<") && c == 'k') {
            at = behind(c == 'k' ? '>' : '}');
        }
        return ZERO_WIDTH.indexOf(c) >= 0 ? Part.NOTHING : Part.SIGN;
    }

    private void skipClass() {
        int open = 0;
        do {
            char c = regex.charAt(at);
            open += c == '[' ? 1 : c == ']' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        } while (open > 0 && at < regex.length());
    }

    /** With what says how often it is there. */
    private Part counted(Part one) {
        Part part = one;
        while (at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0) {
            int least = isAt("+") ? 1 : 0;
            boolean exact = false;
            if (isAt("{")) {
                int end = behind('}');
                String[] counts = regex.substring(at + 1, Math.max(at + 1, end - 1)).split(",", -1);
                least = number(counts[0]);
                exact = counts.length == 1;
                at = end;
            } else {
                at++;
            }
            if (isAt("?") || isAt("+")) {
                at++;
            }
            long often = (long) part.choices() * Math.max(1, least);
            int more = part.empty() && !exact ? 1 : 0;
            part = new Part(part.empty() || least == 0, sum((int) Math.min(MOST, often), more));
        }
        return part;
    }

    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            number = Math.min(MOST, number * 10 + Character.digit(text.charAt(i), 10));
        }
        return number;
    }
}
