package id.redaksi.edit;

/**
 * Where two texts differ: the characters from {@code from} to before {@code to} of the first have become those from
 * {@code from} to before {@code until} of the second, in UTF-16 units; what stands before and behind is alike.
 */
public record Change(int from, int to, int until) {
    public static Change between(String before, String now) {
        int shorter = Math.min(before.length(), now.length());
        int from = 0;
        while (from < shorter && before.charAt(from) == now.charAt(from)) {
            from++;
        }
        int behind = 0;
        while (behind < shorter - from
                && before.charAt(before.length() - 1 - behind) == now.charAt(now.length() - 1 - behind)) {
            behind++;
        }
        return new Change(from, before.length() - behind, now.length() - behind);
    }

    /** By how much what stands behind has moved. */
    public int shift() {
        return until - to;
    }
}
