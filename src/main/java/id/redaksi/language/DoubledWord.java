package id.redaksi.language;

import id.redaksi.wording.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A word written twice: "yang yang". Names ("Duran Duran"), figures and single letters are left alone. Where the word is
 * one that Indonesian doubles ("anak anak", EYD V II.B.2a wants the hyphen), that form is offered first.
 */
public final class DoubledWord implements Rule {
    /** Words that English may write twice ("had had", "that that"). */
    private static final Set<String> ENGLISH = Set.of("had", "that", "is", "bye", "very", "knock");

    /** Words of Indonesian that carry no meaning of their own, so that doubling them is a slip and nothing else. */
    private final Set<String> particles;
    private final WordSet words;

    /** {@code words} knows the forms with a hyphen; {@code particles} are never doubled. */
    public DoubledWord(WordSet words, Set<String> particles) {
        this.words = words;
        this.particles = Set.copyOf(particles);
    }

    @Override
    public String id() {
        return "doubled-word";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        List<Word> all = passage.words();
        for (int i = 1; i < all.size(); i++) {
            Word first = all.get(i - 1);
            Word second = all.get(i);
            boolean names = second.isCapitalised();
            if (first.text().equalsIgnoreCase(second.text())
                    && first.text().length() > 1
                    && !first.isOdd()
                    && !names
                    && passage.text().substring(first.to(), second.from()).isBlank()
                    && !(passage.isIn("en") && ENGLISH.contains(second.text()))) {
                found.accept(passage.finding(
                        this,
                        first.from(),
                        second.to(),
                        Message.of("language.doubledWord", second.text()),
                        fixes(passage, first, second)));
            }
        }
    }

    private String[] fixes(Passage passage, Word first, Word second) {
        String small = second.text();
        String hyphened = first.text() + "-" + small;
        if (!passage.isIndonesian() || particles.contains(small)) {
            return new String[] {first.text()};
        }
        return words.has(small + "-" + small)
                ? new String[] {hyphened, first.text()}
                : new String[] {first.text(), hyphened};
    }
}
