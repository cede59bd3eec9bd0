package id.redaksi.rulebook;

/**
 * Reads off a regular expression what every text has that it finds anything in, so that few texts are searched at all: the
 * longest run of signs at its top that stand for themselves. Where it is not sure, it knows of none.
 */
final class Literal {
    private final String regex;
    private final StringBuilder run = new StringBuilder();
    private String longest = "";
    private int at;

    private Literal(String regex) {
        this.regex = regex;
    }

    /** The signs, or nothing. */
    static String of(String regex) {
        return new Literal(regex).read();
    }

    private String read() {
        while (at < regex.length()) {
            char c = regex.charAt(at);
            switch (c) {
                case '|' -> {
                    return "";
                }
                case '(' -> {
                    end();
                    if (regex.startsWith("(?", at) && !isPlainGroup() || !skipGroup()) {
                        return "";
                    }
                }
                case '[' -> {
                    end();
                    if (!skipClass()) {
                        return "";
                    }
                }
                case '\\' -> {
                    if (at + 1 >= regex.length() || regex.charAt(at + 1) == 'Q') {
                        return "";
                    }
                    escaped(regex.charAt(at + 1));
                }
                case '?', '*', '{' -> {
                    run.setLength(Math.max(0, run.length() - 1));
                    end();
                    if (!skipCount()) {
                        return "";
                    }
                }
                case '.', '^', '$', '+', ')', '}' -> {
                    end();
                    at++;
                }
                default -> {
                    if (Character.isSurrogate(c)) {
                        return "";
                    }
                    run.append(c);
                    at++;
                }
            }
        }
        end();
        return longest;
    }

    private void end() {
        if (run.length() > longest.length()) {
            longest = run.toString();
        }
        run.setLength(0);
    }

    private void escaped(char c) {
        if (Character.isLetterOrDigit(c)) {
            end();
            boolean braces = at + 2 < regex.length() && regex.charAt(at + 2) == '{' && "pPxNgX".indexOf(c) >= 0;
            boolean named = c == 'k';
            int close = braces ? regex.indexOf('}', at) : named ? regex.indexOf('>', at) : at + 1;
            at = Math.max(close, at + 1) + 1;
            // What "\p", "\x", "\\u", "\0" and "\c" read behind them stands for itself nowhere.
            while ("xu0pPc".indexOf(c) >= 0 && !braces && at < regex.length() && Character.isLetterOrDigit(regex.charAt(at))) {
                at++;
            }
        } else {
            run.append(c);
            at += 2;
        }
    }

    /** A group that changes nothing of how the rest is read: no flags. */
    private boolean isPlainGroup() {
        return at + 2 < regex.length() && ":=!<>".indexOf(regex.charAt(at + 2)) >= 0;
    }

    private boolean skipGroup() {
        int open = 0;
        while (at < regex.length()) {
            char c = regex.charAt(at);
            if (c == '\\') {
                if (regex.startsWith("\\Q", at)) {
                    return false;
                }
                at += 2;
            } else if (c == '[') {
                if (!skipClass()) {
                    return false;
                }
            } else {
                at++;
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (open == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean skipClass() {
        int open = 0;
        while (at < regex.length()) {
            char c = regex.charAt(at);
            if (c == '\\') {
                if (regex.startsWith("\\Q", at)) {
                    return false;
                }
                at += 2;
                continue;
            }
            at++;
            if (c == '[') {
                open++;
                boolean negated = at < regex.length() && regex.charAt(at) == '^';
                int first = negated ? at + 1 : at;
                if (first < regex.length() && regex.charAt(first) == ']') {
                    return false; // whether that closes it is told by Java alone
                }
            } else if (c == ']' && --open == 0) {
                return true;
            }
        }
        return false;
    }

    /** Behind "?", "*" or a count, with the "?" or "+" that may follow. */
    private boolean skipCount() {
        if (regex.charAt(at) == '{') {
            at = regex.indexOf('}', at);
            if (at < 0) {
                return false;
            }
        }
        at++;
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
        return true;
    }
}
