package id.redaksi.language.indonesian;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Word;
import id.redaksi.language.WordList;
import id.redaksi.language.WordSet;
import id.redaksi.story.Emphasis;
import id.redaksi.wording.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Foreign words that do not stand in italics (EYD V I.G.3). Names, links and what the house has as its own are left alone. */
public final class ForeignWords implements Rule {
    private static final int SHORTEST = 4;

    private final WordSet own;
    private final WordSet foreign;
    private final Set<String> settled = new HashSet<>(WordList.words(ForeignWords.class, "english.txt"));

    public ForeignWords(WordSet own, WordSet foreign) {
        this.own = own;
        this.foreign = foreign;
        settled.addAll(WordList.words(ForeignWords.class, "spoken.txt"));
    }

    @Override
    public String id() {
        return "foreign-italic";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.isIndonesian() || !passage.isProse()) {
            return;
        }
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.isSmall() && !word.isOdd() && word.text().length() >= SHORTEST && isForeign(passage.small(i))) {
                int last = i;
                while (passage.isFollowed(last) && words.get(last + 1).isSmall() && isForeign(passage.small(last + 1))) {
                    last++;
                }
                int to = words.get(last).to();
                boolean said = passage.bears(Emphasis.ITALIC, word.from(), to) || passage.isSaidInLanguage(word.from());
                if (!said && !passage.isLinked(word.from(), to)) {
                    String text = passage.text().substring(word.from(), to);
                    found.accept(passage.finding(this, word.from(), to, Message.of("language.says.foreign-italic", text, "")));
                }
                i = last;
            }
        }
    }

    private boolean isForeign(String word) {
        if (word.startsWith("di-")) {
            return false;
        }
        if (word.indexOf('-') > 0) {
            boolean foreignPart = false;
            for (String part : word.split("-")) {
                boolean own = this.own.has(part) && !foreign.has(part);
                if (own || !foreign.has(part)) {
                    return false;
                }
                foreignPart |= !this.own.has(part);
            }
            return foreignPart && !this.own.has(word);
        }
        return !own.has(word) && !settled.contains(word) && foreign.has(word);
    }
}
