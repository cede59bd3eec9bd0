package id.redaksi.language;

import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Words and groups of words of a list that are better written otherwise, a line each: what is written, "=" and what may
 * stand in its place, several by "/"; nothing behind "=" where no text is sure. What somebody is quoted with is left
 * alone unless the list says "quoted" in its first line, or "names" where words that bear a capital are meant too.
 */
public final class Phrases implements Rule {
    private record Phrase(String[] words, List<String> fixes) {}

    private static final String QUOTED = "quoted";
    private static final String NAMES = "names";

    private final String id;
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final boolean quoted;
    private final boolean names;

    /** The rule of this id with the list {@code phrases/ID.txt} of the owner's package. */
    public Phrases(Class<?> owner, String id) {
        this.id = id;
        List<String> lines = WordList.lines(owner, "phrases/" + id + ".txt");
        names = lines.getFirst().equals(NAMES);
        quoted = names || lines.getFirst().equals(QUOTED);
        for (String line : lines.subList(quoted ? 1 : 0, lines.size())) {
            String[] sides = line.split("\\s*=\\s*", -1);
            List<String> fixes = sides.length < 2 || sides[1].isEmpty() ? List.of() : List.of(sides[1].split("\\s*/\\s*"));
            String[] words = sides[0].split("\\s+");
            byFirst.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(new Phrase(words, fixes));
        }
        byFirst.values().forEach(all -> all.sort((one, other) -> other.words().length - one.words().length));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.isIndonesian()) {
            return;
        }
        for (int i = 0; i < passage.words().size(); i++) {
            List<Phrase> begins = byFirst.get(passage.small(i));
            if (begins != null && (quoted || !passage.isQuoted(passage.words().get(i).from()))) {
                for (Phrase phrase : begins) {
                    if (stands(passage, i, phrase)) {
                        tell(passage, i, phrase, found);
                        break;
                    }
                }
            }
        }
    }

    private boolean stands(Passage passage, int at, Phrase phrase) {
        for (int i = 0; i < phrase.words().length; i++) {
            boolean same = at + i < passage.words().size()
                    && passage.small(at + i).equals(phrase.words()[i])
                    && (i == 0 || passage.isFollowed(at + i - 1));
            if (!same) {
                return false;
            }
        }
        Word first = passage.words().get(at);
        return first.isSmall()
                || first.isCapitalised() && !first.hasInnerCapital() && (names || first.start() != Word.Start.INSIDE || passage.isTitle());
    }

    private void tell(Passage passage, int at, Phrase phrase, Consumer<Finding> found) {
        Word first = passage.words().get(at);
        int to = passage.words().get(at + phrase.words().length - 1).to();
        String[] fixes = phrase.fixes().stream()
                .map(fix -> first.isCapitalised() ? fix.substring(0, 1).toUpperCase(Locale.ROOT) + fix.substring(1) : fix)
                .toArray(String[]::new);
        String words = passage.text().substring(first.from(), to);
        String best = fixes.length == 0 ? "" : fixes[0];
        found.accept(passage.finding(this, first.from(), to, Message.of("language.says." + id, words, best), fixes));
    }
}
