package id.redaksi.language;

import id.redaksi.wording.Message;
import java.util.function.Consumer;

/** Two blanks or more between words; no-break ones count. */
public final class DoubledBlank implements Rule {
    @Override
    public String id() {
        return "doubled-blank";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Signs.isBlank(c)) {
                from = from < 0 ? i : from;
                continue;
            }
            boolean inside = from > 0 && c != '\n' && text.charAt(from - 1) != '\n';
            if (inside && i - from > 1 && !passage.isSpared(from)) {
                found.accept(passage.finding(
                        this, from, i, Message.of("language.doubledBlank", i - from), " "));
            }
            from = -1;
        }
    }
}
