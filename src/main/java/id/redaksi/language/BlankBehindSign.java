package id.redaksi.language;

import id.redaksi.wording.Message;
import java.util.function.Consumer;

/**
 * No blank behind a sign that ends something: "data,menyatakan", "larangan.Perusahaan". Figures ("10.000", "14.05",
 * "4,2"), addresses and initials ("S.H.") are left alone.
 */
public final class BlankBehindSign implements Rule {
    @Override
    public String id() {
        return "blank-behind-sign";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        for (int i = 1; i + 1 < text.length(); i++) {
            if (isMissing(text, i) && !passage.isSpared(i)) {
                String sign = text.substring(i, i + 1);
                found.accept(passage.finding(
                        this, i, i + 1, Message.of("language.blankBehindSign", sign), sign + " "));
            }
        }
    }

    private static boolean isMissing(String text, int at) {
        char before = text.charAt(at - 1);
        char next = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case ',', ';' -> Character.isLetter(next) && !Character.isWhitespace(before)
                    || Character.isDigit(next) && Character.isLetter(before);
            case ':', '!', '?' -> Character.isLetter(next) && Character.isLetter(before);
            case '”' -> Character.isLetterOrDigit(next);
            case '.' -> isSentenceEnd(text, at);
            default -> false;
        };
    }

    /** Two small letters or a figure before the point, a capital and a small letter behind it. */
    private static boolean isSentenceEnd(String text, int at) {
        char before = text.charAt(at - 1);
        boolean ends = Character.isLowerCase(before) && Character.isLowerCase(Signs.at(text, at - 2))
                || Character.isDigit(before)
                || Signs.isQuotation(before);
        return ends && Character.isUpperCase(text.charAt(at + 1)) && Character.isLowerCase(Signs.at(text, at + 2));
    }
}
