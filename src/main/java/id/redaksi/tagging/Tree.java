package id.redaksi.tagging;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Asks of a candidate one thing after another, and says what the answers weigh together that no trait weighs alone. */
sealed interface Tree {
    double of(Traits found);

    /** In one line, as {@link #read} reads it. */
    String written();

    /** What is said where nothing is left to ask. */
    record Leaf(double weight) implements Tree {
        @Override
        public double of(Traits found) {
            return weight;
        }

        @Override
        public String written() {
            return String.format(Locale.ROOT, "%.3f", weight);
        }
    }

    /** Goes on with {@code less} where there is at most so much of the trait, else with {@code more}. */
    record Question(Trait trait, double most, Tree less, Tree more) implements Tree {
        @Override
        public double of(Traits found) {
            return (found.of(trait) <= most ? less : more).of(found);
        }

        @Override
        public String written() {
            return String.format(Locale.ROOT, "%s %.4f %s %s", trait, most, less.written(), more.written());
        }
    }

    /** A line: the name of a trait, its limit, and the trees below and above that, or else a weight. */
    static Tree read(String line) {
        return read(List.of(line.split(" ")).iterator());
    }

    private static Tree read(Iterator<String> words) {
        String word = words.next();
        if (Character.isUpperCase(word.charAt(0))) {
            return new Question(Trait.valueOf(word), Double.parseDouble(words.next()), read(words), read(words));
        }
        return new Leaf(Double.parseDouble(word));
    }
}
