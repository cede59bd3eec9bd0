package id.redaksi.language.indonesian;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Word;
import id.redaksi.language.WordList;
import id.redaksi.wording.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Spellings beside the standard one, of which the list {@code nonstandard.txt} says the right form: "apotik", "resiko". */
public final class NonStandard implements Rule {
    /** What many names of places and houses begin with in an old spelling: "Goa Jatijajar". */
    private static final Set<String> BEGIN_NAMES = Set.of("goa", "mesjid", "villa", "samudera", "putera", "puteri", "bhakti", "kyai", "tahta");

    /** Names that keep an old spelling, in small letters. */
    private static final Set<String> IN_NAMES =
            Set.of("kerak telor", "sekar jagad", "sepuluh nopember", "kacang telor", "tahu telor");

    /** The standard form, and whether a word with a capital is meant too. */
    private record Standard(String form, boolean alsoNames) {}

    private static final Map<String, Standard> FORMS = forms();

    private static Map<String, Standard> forms() {
        Map<String, Standard> forms = new HashMap<>();
        for (String line : WordList.lines(NonStandard.class, "nonstandard.txt")) {
            boolean names = line.endsWith("!");
            String[] sides = line.substring(0, line.length() - (names ? 1 : 0)).split(" = ");
            forms.put(sides[0].strip(), new Standard(sides[1].strip(), names));
        }
        return Map.copyOf(forms);
    }

    @Override
    public String id() {
        return "non-standard";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.isIndonesian()) {
            return;
        }
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean pair = i + 1 < words.size() && words.get(i + 1).from() == word.to() + 1;
            boolean named = pair && words.get(i + 1).isCapitalised() && !words.get(i + 1).hasInnerCapital();
            if (!pair || !look(passage, word, words.get(i + 1).to(), named, found)) {
                look(passage, word, word.to(), named, found);
            }
        }
    }

    /** {@code named}: another capital follows, so that one at a sentence's start begins a name ("Goa Jatijajar"). */
    private boolean look(Passage passage, Word first, int to, boolean named, Consumer<Finding> found) {
        String text = passage.text().substring(first.from(), to).replace('’', '\'').replace('\u00a0', ' ');
        String small = text.toLowerCase(Locale.ROOT);
        String clitic = clitic(small);
        Standard standard = FORMS.get(small.substring(0, small.length() - clitic.length()));
        boolean name = first.isCapitalised() && (first.start() == Word.Start.INSIDE || named && BEGIN_NAMES.contains(small));
        boolean shouting = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        if (standard == null || shouting || isInName(passage, first, small) || name && !standard.alsoNames()) {
            return false;
        }
        String form = standard.form() + clitic;
        String fix = first.isCapitalised() ? Word.capitalised(form) : form;
        found.accept(passage.finding(
                this, first.from(), to, Message.of("language.nonStandard", text, fix), fix));
        return true;
    }

    private static boolean isInName(Passage passage, Word word, String small) {
        int blank = passage.text().lastIndexOf(' ', Math.max(0, word.from() - 2));
        return word.from() > 1
                && IN_NAMES.contains(passage.text().substring(blank + 1, word.from()).toLowerCase(Locale.ROOT) + small);
    }

    private static String clitic(String word) {
        if (FORMS.containsKey(word)) {
            return "";
        }
        return Affixes.CLITICS.stream()
                .filter(word::endsWith)
                .filter(clitic -> FORMS.containsKey(word.substring(0, word.length() - clitic.length())))
                .findFirst()
                .orElse("");
    }
}
