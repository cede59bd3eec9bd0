package id.redaksi.language.indonesian;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Word;
import id.redaksi.language.WordSet;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A prefix or an ending that stands apart from its word, or with a hyphen: "me nunggu", "mobil nya", "mem-vonis". */
public final class BrokenWords implements Rule {
    /** None of them is a word. "di" and "ke" are, and have a rule of their own; "per" is one as well. */
    private static final Set<String> PREFIXES =
            Set.of("me", "men", "mem", "meng", "meny", "ber", "ter", "pem", "pen", "peng", "peny", "memper", "diper", "keter");

    private static final Set<String> HYPHENED = Set.of("me", "men", "mem", "meng", "meny", "ber", "ter", "di", "pem", "pen", "peng");
    private static final Set<String> ENDINGS = Set.of("nya", "an");
    private static final int SHORTEST = 4;

    private final WordSet words;

    /** {@code words} knows whole words with their prefixes and endings. */
    public BrokenWords(WordSet words) {
        this.words = words;
    }

    @Override
    public String id() {
        return "broken-word";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.isIndonesian()) {
            return;
        }
        List<Word> all = passage.words();
        for (int i = 0; i < all.size(); i++) {
            String small = passage.small(i);
            int hyphen = small.indexOf('-');
            if (hyphen > 0) {
                if (HYPHENED.contains(small.substring(0, hyphen)) && isWhole(small.substring(0, hyphen), small.substring(hyphen + 1))) {
                    tell(passage, all.get(i).from(), all.get(i).to(), all.get(i).text().replace("-", ""), found);
                }
            } else if (passage.isFollowed(i) && all.get(i + 1).isSmall()) {
                String next = passage.small(i + 1);
                boolean begins = PREFIXES.contains(small) && isWhole(small, next);
                boolean ends = ENDINGS.contains(next) && all.get(i).isSmall() && small.length() >= SHORTEST
                        && (next.equals("nya") ? words.has(small) : words.has(small + next));
                if (begins || ends) {
                    tell(passage, all.get(i).from(), all.get(i + 1).to(), all.get(i).text() + next, found);
                }
            }
        }
    }

    private boolean isWhole(String prefix, String rest) {
        return rest.length() >= SHORTEST && rest.indexOf('-') < 0 && words.has(prefix + rest);
    }

    private void tell(Passage passage, int from, int to, String fix, Consumer<Finding> found) {
        String words = passage.text().substring(from, to);
        found.accept(passage.finding(this, from, to, Message.of("language.says.broken-word", words, fix), fix));
    }
}
