package id.redaksi.rulebook;

/** A text with another one in the place of some of it, without copying it. */
record Mended(String text, int from, int to, String with) implements CharSequence {
    @Override
    public int length() {
        return text.length() - (to - from) + with.length();
    }

    @Override
    public char charAt(int at) {
        if (at < from) {
            return text.charAt(at);
        }
        int behind = at - from - with.length();
        return behind < 0 ? with.charAt(at - from) : text.charAt(to + behind);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        var part = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            part.append(charAt(i));
        }
        return part.toString();
    }

    @Override
    public String toString() {
        return subSequence(0, length()).toString();
    }
}
