package id.redaksi.language.indonesian;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Word;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** How headlines are written. */
public final class Headlines {
    /** Words of the grammar, small unless they come first (EYD V I.F.21). */
    private static final Set<String> SMALL = Set.of(
            "di", "ke", "dari", "pada", "dan", "atau", "yang", "untuk", "dengan", "dalam", "karena", "bagi", "oleh", "agar", "serta",
            "tetapi", "bahwa", "sebagai", "sehingga", "kepada", "terhadap", "tentang");
    /** Words of which newsrooms make either. */
    private static final Set<String> EITHER = Set.of(
            "akibat", "lewat", "usai", "saat", "hingga", "sampai", "sejak", "demi", "jelang", "menjelang", "soal", "antara", "per",
            "tanpa", "seperti", "jika", "kalau", "bila", "meski", "walau", "meskipun", "walaupun", "tapi", "namun", "ketika", "setelah",
            "sebelum", "selama", "guna", "supaya", "via", "vs", "bin", "binti", "van", "para", "sang", "si", "daripada", "maupun",
            "atas", "secara", "menurut", "melalui", "berkat", "bagaikan", "ala", "pun", "oleh", "kepada", "tentang", "terhadap", "pada",
            "itu", "ini", "wib", "persen", "de", "la", "al", "el");

    private Headlines() {}

    private static boolean isHeadline(Passage passage) {
        return passage.isIndonesian() && (passage.isField("headline") || passage.isField("shortHeadline"));
    }

    /** All words with a capital but those of the grammar, where the headline is written so at all. */
    public static final class Case implements Rule {
        @Override
        public String id() {
            return "headline-case";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (!isHeadline(passage) || !isInCapitals(passage)) {
                return;
            }
            List<Word> words = passage.words();
            for (int i = 1; i < words.size(); i++) {
                Word word = words.get(i);
                String small = passage.small(i);
                boolean behindSign = passage.text().substring(words.get(i - 1).to(), word.from()).chars().anyMatch(c -> ":;?!.“\"‘".indexOf(c) >= 0);
                if (word.isOdd() || behindSign) {
                    continue;
                }
                if (word.isCapitalised() && SMALL.contains(small) && !word.hasInnerCapital()) {
                    tell(passage, word, small, found);
                } else if (word.isSmall() && !SMALL.contains(small) && !EITHER.contains(small) && small.length() > 2) {
                    tell(passage, word, Word.capitalised(small), found);
                }
            }
        }

        private void tell(Passage passage, Word word, String fix, Consumer<Finding> found) {
            found.accept(passage.finding(
                    this, word.from(), word.to(), Message.of("language.says.headline-case", word.text(), fix), fix));
        }

        private static boolean isInCapitals(Passage passage) {
            int capitals = 0;
            int content = 0;
            for (int i = 0; i < passage.words().size(); i++) {
                if (!SMALL.contains(passage.small(i)) && !EITHER.contains(passage.small(i))) {
                    content++;
                    capitals += passage.words().get(i).isCapitalised() ? 1 : 0;
                }
            }
            boolean shouting = passage.text().equals(passage.text().toUpperCase(java.util.Locale.ROOT));
            return content > 2 && capitals * 3 > content * 2 && !shouting;
        }
    }

    /** A full reduplication bears two capitals in a headline: "Anak-Anak". */
    public static final class Reduplication implements Rule {
        @Override
        public String id() {
            return "headline-reduplication";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (!isHeadline(passage)) {
                return;
            }
            for (Word word : passage.words()) {
                int hyphen = word.text().indexOf('-');
                if (hyphen > 2 && word.isCapitalised()) {
                    String first = word.text().substring(0, hyphen);
                    String second = word.text().substring(hyphen + 1);
                    if (second.equals(first.toLowerCase(java.util.Locale.ROOT))) {
                        String fix = first + "-" + first;
                        found.accept(passage.finding(
                                this, word.from(), word.to(), Message.of("language.says.headline-reduplication", word.text(), fix), fix));
                    }
                }
            }
        }
    }

    /** No point behind a headline (EYD V III.A.10). */
    public static final class Point implements Rule {
        @Override
        public String id() {
            return "headline-point";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            String text = passage.text();
            if (isHeadline(passage) && text.length() > 1 && text.endsWith(".") && !text.endsWith("..")) {
                found.accept(passage.finding(
                        this, text.length() - 1, text.length(), Message.of("language.says.headline-point", ".", ""), ""));
            }
        }
    }
}
