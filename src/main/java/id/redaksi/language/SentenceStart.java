package id.redaksi.language;

import id.redaksi.wording.Message;
import java.util.function.Consumer;

/**
 * A sentence that begins with a small letter (EYD V I.F.1). Only where it is sure that one begins: in running text, at
 * its start or behind a sign that can be no abbreviation's, and not with a name such as "iNews".
 */
public final class SentenceStart implements Rule {
    @Override
    public String id() {
        return "sentence-start";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.isProse()) {
            return;
        }
        for (Word word : passage.words()) {
            boolean small = word.start() == Word.Start.FIRST
                    && Character.toUpperCase(word.text().charAt(0)) != word.text().charAt(0)
                    && !word.hasInnerCapital()
                    && !word.isOdd();
            if (small && !isListed(passage, word)) {
                String capital = Word.capitalised(passage.text().substring(word.from(), word.to()));
                found.accept(passage.finding(
                        this,
                        word.from(),
                        word.to(),
                        Message.of("language.sentenceStart"),
                        capital));
            }
        }
    }

    /** "a. permohonan", "b) salinan". */
    private static boolean isListed(Passage passage, Word word) {
        char next = Signs.at(passage.text(), word.to());
        return word.from() == 0 && (next == '.' || next == ')' || next == ':') || word.text().length() == 1;
    }
}
