package id.redaksi.language;

import id.redaksi.wording.Message;
import java.util.function.Consumer;

/**
 * A blank before a sign that belongs to the word before it: "data ,". An ellipsis has one by right (EYD V III.H), and so
 * has a sign before a figure (" .5") or one that is part of a face (" :)").
 */
public final class BlankBeforeSign implements Rule {
    private static final String SIGNS = ".,;:!?)]";
    private static final String FACES = "()-DPp/|";

    @Override
    public String id() {
        return "blank-before-sign";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        for (int i = 1; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0 && Signs.isBlank(text.charAt(i - 1)) && isAlone(text, i) && !passage.isSpared(i)) {
                int from = i - 1;
                while (from > 0 && Signs.isBlank(text.charAt(from - 1))) {
                    from--;
                }
                if (from > 0 && text.charAt(from - 1) != '\n' && (text.charAt(i) != ')' || text.charAt(from - 1) != ':')) {
                    String sign = text.substring(i, i + 1);
                    found.accept(passage.finding(
                            this, from, i + 1, Message.of("language.blankBeforeSign", sign), sign));
                }
            }
        }
    }

    /** Whether the sign ends what is before it, and begins nothing. */
    private static boolean isAlone(String text, int at) {
        char next = Signs.at(text, at + 1);
        return text.charAt(at) == ':' || text.charAt(at) == ';'
                ? next == '\0' || Character.isWhitespace(next)
                : next != '.' && !Character.isLetterOrDigit(next) && FACES.indexOf(next) < 0;
    }
}
