package id.redaksi.language.indonesian;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Word;
import id.redaksi.language.WordList;
import id.redaksi.language.WordSet;
import id.redaksi.wording.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How prefixes and particles join words. */
public final class Morphology {
    private Morphology() {}

    /** Reads a text word by word and says where a word is better written otherwise. */
    private abstract static class ByWord implements Rule {
        private final String id;
        private final WordSet words;

        ByWord(String id, WordSet words) {
            this.id = id;
            this.words = words;
        }

        @Override
        public final String id() {
            return id;
        }

        final boolean has(String word) {
            return words.has(word);
        }

        /** How a word is better written, given as it stands and in lower case; null for one that is right. */
        abstract @Nullable String better(Word word, String small);

        @Override
        public final void look(Passage passage, Consumer<Finding> found) {
            if (!passage.isIndonesian()) {
                return;
            }
            for (int i = 0; i < passage.words().size(); i++) {
                Word word = passage.words().get(i);
                String fix = word.hasInnerCapital() ? null : better(word, passage.small(i));
                if (fix != null) {
                    found.accept(passage.finding(
                            this, word.from(), word.to(), Message.of("language.says." + id, word.text(), fix), fix));
                }
            }
        }
    }

    /** k, t, s and p melt behind "me-" and "pe-": "memengaruhi" and not "mempengaruhi". */
    public static final class Melting extends ByWord {
        private static final Map<String, String> MELTED = Map.of(
                "memp", "mem", "mengk", "meng", "ment", "men", "mens", "meny", "pemp", "pem", "pengk", "peng", "pens", "peny");
        private static final String VOWELS = "aiueo";

        /** Before these it is "me-" alone: "merusak" and not "mengrusak". */
        private static final String STAY = "lrwymn";

        public Melting(WordSet words) {
            super("melting", words);
        }

        @Override
        @Nullable String better(Word word, String small) {
            boolean name = word.isCapitalised() && word.start() == Word.Start.INSIDE;
            String melted = !name && (small.startsWith("me") || small.startsWith("pe")) ? melted(small) : null;
            return melted != null && word.isCapitalised() ? Word.capitalised(melted) : melted;
        }

        private @Nullable String melted(String word) {
            if (word.startsWith("memper") || word.startsWith("mempunya") || word.startsWith("pemper")) {
                return null;
            }
            if (word.startsWith("meng") && word.length() > 7 && STAY.indexOf(word.charAt(4)) >= 0) {
                String plain = "me" + word.substring(4);
                return has(plain) && !has(word) ? plain : null;
            }
            for (Map.Entry<String, String> one : MELTED.entrySet()) {
                String before = one.getKey();
                if (word.startsWith(before) && word.length() > before.length() + 3 && VOWELS.indexOf(word.charAt(before.length())) >= 0) {
                    String melted = one.getValue() + word.substring(before.length());
                    String root = before.substring(before.length() - 1) + word.substring(before.length());
                    return has(melted) && !has(word) && !root.isEmpty() ? melted : null;
                }
            }
            return null;
        }
    }

    /** "pun" is a word of its own but for a few words (EYD V II.E): "itu pun", "apa pun". */
    public static final class PunApart extends ByWord {
        private static final Set<String> JOINED = Set.of(
                "adapun", "andaipun", "ataupun", "bagaimanapun", "biarpun", "jikapun", "kalaupun", "kendatipun", "maupun", "meskipun",
                "sekalipun", "sementangpun", "sungguhpun", "walaupun", "walupun", "ampun", "himpun", "rumpun", "timpun", "tumpun",
                "pikun", "santun", "terhimpun", "dihimpun", "menghimpun", "serumpun", "apapun", "siapapun", "kapanpun", "manapun");

        public PunApart(WordSet words) {
            super("pun-apart", words);
        }

        @Override
        @Nullable String better(Word word, String small) {
            if (!small.endsWith("pun") || small.length() <= 5 || !word.isLatin() || JOINED.contains(small)) {
                return null;
            }
            String stem = small.substring(0, small.length() - 3);
            boolean name = word.isCapitalised() && word.start() == Word.Start.INSIDE;
            return has(stem) && !name ? word.text().substring(0, stem.length()) + " pun" : null;
        }
    }

    /** A sentence that begins with a subject and a passive verb, and no doer: "Keputusan diambil". */
    public static final class Passive implements Rule {
        private static final Set<String> NONE = new HashSet<>(WordList.words(Morphology.class, "particles.txt"));

        private final WordSet words;

        public Passive(WordSet words) {
            this.words = words;
        }

        @Override
        public String id() {
            return "passive";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (!passage.isProse() || !passage.isInBody() || !passage.isIndonesian()) {
                return;
            }
            for (var sentence : passage.sentences()) {
                List<Word> all = passage.words();
                int second = sentence.first() + 1;
                boolean passive = sentence.words() > 2
                        && passage.isFollowed(sentence.first())
                        && passage.small(second).startsWith("di")
                        && passage.small(second).length() > 6
                        && words.has(passage.small(second))
                        && !NONE.contains(passage.small(sentence.first()));
                if (passive && !sentence.in(passage).contains(" oleh ") && !passage.isQuoted(sentence.from())) {
                    int from = all.get(sentence.first()).from();
                    int to = all.get(second).to();
                    found.accept(passage.finding(
                            this, from, to, Message.of("language.says.passive", passage.text().substring(from, to), "")));
                }
            }
        }
    }
}
