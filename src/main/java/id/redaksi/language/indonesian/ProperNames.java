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
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Countries, places, days, months and religions in small letters (EYD V I.F.13, 16 to 18). The countries come from the
 * JDK's own data; those whose name is another word as well are left out.
 */
public final class ProperNames implements Rule {
    private static final Set<String> KINDS = Set.copyOf(WordList.words(ProperNames.class, "kinds.txt"));
    private static final Set<String> SIDES = Set.of("barat", "timur", "utara", "selatan", "tengah", "tenggara", "pusat");
    private static final Locale INDONESIAN = Locale.of("id");

    private final Set<String> names = new HashSet<>();

    /** {@code words} knows which names are words in small letters too. */
    public ProperNames(WordSet words) {
        names.addAll(WordList.words(ProperNames.class, "names.txt"));
        for (String country : Locale.getISOCountries()) {
            String name = Locale.of("", country).getDisplayCountry(INDONESIAN).toLowerCase(INDONESIAN);
            boolean oneWord = name.length() > 3 && name.chars().allMatch(Character::isLetter);
            if (oneWord && !words.has(name)) {
                names.add(name);
            }
        }
    }

    @Override
    public String id() {
        return "proper-name";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.isIndonesian()) {
            return;
        }
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean kind = i > 0 && KINDS.contains(words.get(i - 1).small());
            if (word.isSmall() && names.contains(word.text()) && !kind) {
                boolean side = passage.isFollowed(i) && SIDES.contains(words.get(i + 1).text());
                int to = side ? words.get(i + 1).to() : word.to();
                String capital = Word.capitalised(word.text()) + (side ? " " + Word.capitalised(words.get(i + 1).text()) : "");
                found.accept(passage.finding(
                        this,
                        word.from(),
                        to,
                        Message.of("language.properName", capital),
                        capital));
            }
        }
    }
}
