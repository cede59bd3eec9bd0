package id.redaksi.exchange.markdown;

import java.util.List;

/**
 * Which plain signs a text has at all, found in one walk: of the many signs that programs have of their own most texts
 * have none, and each that is looked for costs a walk.
 */
final class SignsOfText {
    private final String text;
    private long low;
    private long high;

    SignsOfText(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << c;
            }
        }
    }

    boolean hasAny(List<String> signs) {
        for (String sign : signs) {
            if (mayHave(sign) && text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHave(String sign) {
        for (int i = 0; i < sign.length(); i++) {
            char c = sign.charAt(i);
            if (((c < 64 ? low : high) & 1L << c) == 0) {
                return false;
            }
        }
        return true;
    }
}
