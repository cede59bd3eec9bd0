package id.redaksi.rulebook;

/** How often a pattern asks for something by its counts ("{3}", "{2,5}"), all of them multiplied. */
final class Repeats {
    private Repeats() {}

    static long of(String regex) {
        long repeats = 1;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                repeats = Math.min(Long.MAX_VALUE / 100_000, repeats * Math.max(1, count(regex, i + 1)));
            }
        }
        return repeats;
    }

    private static long count(String regex, int from) {
        long count = 0;
        for (int i = from; i < regex.length() && Character.isDigit(regex.charAt(i)); i++) {
            count = Math.min(100_000, count * 10 + Character.digit(regex.charAt(i), 10));
        }
        return count;
    }
}
