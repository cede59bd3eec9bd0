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
import java.util.stream.Collectors;

/** Spellings beside the standard one, of which the list {@code nonstandard.txt} says the right form: "apotik", "resiko". */
public final class NonStandard implements Rule {
    /** What many names of places and houses begin with in an old spelling: "Goa Jatijajar". */
    private static final Set<String> BEGIN_NAMES = Set.of("goa", "mesjid", "villa", "samudera", "putera", "puteri", "bhakti", "kyai", "tahta");

    /** Names and terms of the courts that keep an old spelling, in small letters. */
    private static final Set<String> IN_NAMES = Set.of(
            "kerak telor", "sekar jagad", "sepuluh nopember", "kacang telor", "tahu telor",
            "cacat formil", "uji formil", "pengujian formil", "hukum formil", "delik formil", "syarat formil");

    /** The standard form, and whether a word with a capital is meant too. */
    private record Standard(String form, boolean alsoNames) {}

    private static final Map<String, Standard> FORMS = forms();

    /** The first words of those that are two. */
    private static final Set<String> PAIRS = FORMS.keySet().stream()
            .filter(form -> form.indexOf(' ') > 0)
            .map(form -> form.substring(0, form.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    private static Map<String, Standard> forms() {
        Map<String, Standard> forms = new HashMap<>();
        for (String line : WordList.lines(NonStandard.class, "nonstandard.txt")) {
            boolean names = line.endsWith("!");
            String[] sides = line.substring(0, line.length() - (names ? 1 : 0)).split(" = ");
            forms.put(sides[0].strip(), new Standard(sides[1].strip(), names));
        }
        return Map.copyOf(forms);
    }

    /** The standard form of each word of the list, but for those of two words. */
    public static Map<String, String> standardOfEach() {
        return FORMS.entrySet().stream()
                .filter(form -> form.getKey().indexOf(' ') < 0 && form.getKey().length() > 2)
                .collect(Collectors.toMap(Map.Entry::getKey, form -> form.getValue().form()));
    }

    /** The standard forms of the list: a fix is no word to be told itself. */
    static List<String> standard() {
        return FORMS.values().stream().map(Standard::form).filter(form -> form.indexOf(' ') < 0).toList();
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
            boolean both = pair && PAIRS.contains(passage.small(i));
            if (!both || !look(passage, i, words.get(i + 1).to(), pair(passage, word, words.get(i + 1)), named, found)) {
                look(passage, i, word.to(), passage.small(i), named, found);
            }
        }
    }

    private static String pair(Passage passage, Word first, Word second) {
        return passage.lower(first.from(), second.to()).replace('’', '\'').replace('\u00a0', ' ');
    }

    /** {@code named}: another capital follows, so that one at a sentence's start begins a name ("Goa Jatijajar"). */
    private boolean look(Passage passage, int place, int to, String small, boolean named, Consumer<Finding> found) {
        String clitic = clitic(small);
        Standard standard = FORMS.get(small.substring(0, small.length() - clitic.length()));
        if (standard == null) {
            return false;
        }
        Word first = passage.words().get(place);
        if (place > 0 && IN_NAMES.contains(passage.small(place - 1) + " " + passage.small(place))) {
            return true;
        }
        String text = passage.text().substring(first.from(), to).replace('’', '\'').replace('\u00a0', ' ');
        boolean name = first.isCapitalised() && (first.start() == Word.Start.INSIDE || named && BEGIN_NAMES.contains(small));
        boolean shouting = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        if (shouting || name && !standard.alsoNames()) {
            return false;
        }
        String form = standard.form() + clitic;
        String fix = first.isCapitalised() ? Word.capitalised(form) : form;
        found.accept(passage.finding(
                this, first.from(), to, Message.of("language.nonStandard", text, fix), fix));
        return true;
    }

    private static String clitic(String word) {
        if (FORMS.containsKey(word)) {
            return "";
        }
        for (String clitic : Affixes.CLITICS) {
            if (word.endsWith(clitic) && FORMS.containsKey(word.substring(0, word.length() - clitic.length()))) {
                return clitic;
            }
        }
        return "";
    }
}
