package id.redaksi.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * What takes the place of what a pattern found, taken apart: "$1" and "${name}" stand for a group, a sign behind "\" for
 * itself. The figures behind "$" are read as far as there is a group of that number.
 */
final class Fix {
    private sealed interface Part {}

    private record Text(String text) implements Part {}

    private record Group(int number) implements Part {}

    private final List<Part> parts;

    private Fix(List<Part> parts) {
        this.parts = parts;
    }

    /** Takes it apart for a pattern with these groups. */
    static Fix of(String fix, int groups, Map<String, Integer> names) throws NoGroup {
        List<Part> parts = new ArrayList<>();
        var text = new StringBuilder();
        for (int i = 0; i < fix.length(); i++) {
            char c = fix.charAt(i);
            if (c == '\\' && i + 1 < fix.length()) {
                text.append(fix.charAt(++i));
            } else if (c == '$') {
                int end = end(fix, i, groups);
                parts.add(new Text(text.toString()));
                text.setLength(0);
                parts.add(new Group(number(fix.substring(i + 1, end), names, groups)));
                i = end - 1;
            } else {
                text.append(c);
            }
        }
        parts.add(new Text(text.toString()));
        return new Fix(List.copyOf(parts));
    }

    /** Behind the name or number that begins with "$" at {@code at}. */
    private static int end(String fix, int at, int groups) throws NoGroup {
        int next = at + 1;
        if (next < fix.length() && fix.charAt(next) == '{') {
            int close = fix.indexOf('}', next);
            if (close < 0) {
                throw new NoGroup(fix.substring(at));
            }
            return close + 1;
        }
        int end = next;
        int number = 0;
        while (end < fix.length() && fix.charAt(end) >= '0' && fix.charAt(end) <= '9') {
            int longer = number * 10 + (fix.charAt(end) - '0');
            if (end > next && longer > groups) {
                break;
            }
            number = longer;
            end++;
        }
        if (end == next) {
            throw new NoGroup(fix.substring(at, Math.min(fix.length(), at + 2)));
        }
        return end;
    }

    private static int number(String said, Map<String, Integer> names, int groups) throws NoGroup {
        if (said.startsWith("{")) {
            return Optional.ofNullable(names.get(said.substring(1, said.length() - 1)))
                    .orElseThrow(() -> new NoGroup("$" + said));
        }
        int number = Integer.parseInt(said);
        if (number > groups) {
            throw new NoGroup("$" + said);
        }
        return number;
    }

    /** Whether it is the same whatever was found. */
    boolean isFixed() {
        return parts.stream().allMatch(Text.class::isInstance);
    }

    /** The text for what was found. */
    String of(MatchResult found) {
        var all = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Text(var text) -> all.append(text);
                case Group(var number) -> {
                    String group = found.group(number);
                    all.append(group == null ? "" : group);
                }
            }
        }
        return all.toString();
    }

    /** A fix names a group that its pattern does not have. */
    static final class NoGroup extends Exception {
        private static final long serialVersionUID = 1;

        private final String said;

        NoGroup(String said) {
            super(said);
            this.said = said;
        }

        /** As it stands in the fix. */
        String said() {
            return said;
        }
    }
}
