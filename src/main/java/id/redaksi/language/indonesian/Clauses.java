package id.redaksi.language.indonesian;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Sentence;
import id.redaksi.language.Word;
import id.redaksi.wording.Message;
import java.util.Set;
import java.util.function.Consumer;

/** Sentences that begin with a conjunction: one that is nothing but a clause, and one whose clause ends without a comma. */
public final class Clauses {
    private Clauses() {}

    /** "Karena pemerintah mencabut larangan." belongs to the sentence before it; so does all that begins with "Sehingga". */
    public static final class Alone implements Rule {
        private static final Set<String> WITHOUT_COMMA = Set.of("karena", "sebab", "agar", "supaya");
        private static final Set<String> ALWAYS = Set.of("sehingga", "sedangkan", "melainkan");
        private static final Set<String> LINKS = Set.of("itu", "itulah", "ini", "inilah", "akibat", "musabab");

        @Override
        public String id() {
            return "clause-alone";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (!passage.isProse() || !passage.isIndonesian()) {
                return;
            }
            for (Sentence sentence : passage.sentences()) {
                String first = passage.small(sentence.first());
                boolean capital = passage.words().get(sentence.first()).isCapitalised();
                boolean quoted = passage.isQuoted(sentence.from());
                if (capital && !quoted && sentence.words() > 2 && isAlone(passage, sentence, first)) {
                    tell(passage, sentence, found);
                }
            }
        }

        private static boolean isAlone(Passage passage, Sentence sentence, String first) {
            String second = passage.small(sentence.first() + 1);
            return ALWAYS.contains(first)
                    || WITHOUT_COMMA.contains(first)
                            && !LINKS.contains(second)
                            && sentence.in(passage).indexOf(',') < 0
                            && passage.text().charAt(sentence.to() - 1) == '.';
        }

        /** The fix takes the point before the sentence along. */
        private void tell(Passage passage, Sentence sentence, Consumer<Finding> found) {
            String words = sentence.in(passage);
            boolean joins = sentence.from() > 1
                    && passage.text().charAt(sentence.from() - 2) == '.'
                    && passage.text().charAt(sentence.from() - 1) == ' '
                    && passage.isIn("id");
            String comma = words.startsWith("Karena") || words.startsWith("Sehingga") || words.startsWith("Agar") || words.startsWith("Supaya") || words.startsWith("Sebab") ? " " : ", ";
            String fix = comma + words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
            Message message = Message.of("language.says.clause-alone", passage.words().get(sentence.first()).text(), "");
            Finding plain = passage.finding(this, sentence.from(), sentence.to(), message);
            found.accept(joins ? passage.finding(this, sentence.from(), sentence.to(), message, fix).reaching(2) : plain);
        }
    }

    /** "Jika hujan turun warga mengungsi." lacks the comma behind the clause (EYD V III.B.3). */
    public static final class WithoutComma implements Rule {
        private static final Set<String> BEGIN =
                Set.of("jika", "apabila", "meskipun", "walaupun", "kendati", "ketika", "jikalau", "bilamana", "seandainya", "andaikata");
        private static final int SHORTEST = 6;

        @Override
        public String id() {
            return "comma-clause";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (!passage.isProse() || !passage.isIndonesian()) {
                return;
            }
            for (Sentence sentence : passage.sentences()) {
                Word first = passage.words().get(sentence.first());
                boolean bare = first.isCapitalised()
                        && BEGIN.contains(passage.small(sentence.first()))
                        && sentence.words() >= SHORTEST
                        && sentence.in(passage).indexOf(',') < 0
                        && !passage.isQuoted(sentence.from());
                if (bare && passage.text().charAt(sentence.to() - 1) == '.') {
                    found.accept(passage.finding(
                            this, first.from(), first.to(), Message.of("language.says.comma-clause", first.text(), "")));
                }
            }
        }
    }

    /** "Ia pulang, karena hujan." has a comma before a clause that follows (EYD V III.B.4). */
    public static final class WithComma implements Rule {
        private static final Set<String> BEGIN = Set.of("karena", "agar", "supaya", "jika", "apabila", "bahwa");

        @Override
        public String id() {
            return "comma-following";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (!passage.isProse() || !passage.isIndonesian()) {
                return;
            }
            for (Sentence sentence : passage.sentences()) {
                String words = sentence.in(passage);
                int comma = words.indexOf(',');
                if (comma > 0 && words.indexOf(',', comma + 1) < 0 && !passage.isQuoted(sentence.from() + comma)) {
                    look(passage, sentence, sentence.from() + comma, found);
                }
            }
        }

        private void look(Passage passage, Sentence sentence, int comma, Consumer<Finding> found) {
            for (int i = sentence.first() + 2; i < sentence.behind(); i++) {
                Word word = passage.words().get(i);
                if (word.from() == comma + 2 && BEGIN.contains(word.text())) {
                    boolean named = passage.words().get(i - 1).isCapitalised();
                    if (!named) {
                        found.accept(passage.finding(
                                this, comma, word.to(), Message.of("language.says.comma-following", word.text(), " " + word.text()), " " + word.text()));
                    }
                }
            }
        }
    }
}
