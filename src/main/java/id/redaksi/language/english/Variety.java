package id.redaksi.language.english;

import id.redaksi.language.Finding;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Ways;
import id.redaksi.language.Word;
import id.redaksi.language.WordList;
import id.redaksi.wording.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * British spelling or American, as the house chose. Where it takes either: what a story has less of is told, and the American
 * where it has as much of both. Names keep their own ("World Trade Center"). Verbs with "-ize" are right in Britain as well, so they count for
 * America only where a form with "-ise" stands beside them.
 */
public final class Variety implements Rule {
    private static final String BRITISH = "en-variety-british";
    private static final String AMERICAN = "en-variety-american";
    private static final String EITHER = "en-variety-either";

    private final Map<String, String> american = new HashMap<>();
    private final Map<String, String> british = new HashMap<>();

    public Variety() {
        for (String line : WordList.lines(Variety.class, "varieties.txt")) {
            String[] sides = line.split(" [=|] ");
            for (String ending : sides[2].split(" ")) {
                String behind = ending.equals("-") ? "" : ending;
                american.put(sides[0] + behind, sides[1] + behind);
                british.put(sides[1] + behind, sides[0] + behind);
            }
        }
    }

    @Override
    public String id() {
        return "en-variety";
    }

    @Override
    public void note(Passage passage, Consumer<Note> noted) {
        if (!passage.isIn("en")) {
            return;
        }
        for (Word word : passage.words()) {
            boolean counts = !word.hasInnerCapital() && (word.isSmall() || word.start() == Word.Start.FIRST) && !passage.isSpared(word.from());
            String small = counts ? word.small() : "";
            if (american.containsKey(small)) {
                noted.accept(new Note(BRITISH, small, passage, word.from(), word.to()));
            } else if (british.containsKey(small)) {
                noted.accept(new Note(isOxford(small) ? EITHER : AMERICAN, small, passage, word.from(), word.to()));
            }
        }
    }

    private static boolean isOxford(String word) {
        return word.contains("iz") && !word.contains("lyz");
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        List<Note> home = seen.notes(BRITISH);
        List<Note> away = seen.notes(AMERICAN);
        List<Note> either = seen.notes(EITHER);
        boolean says = home.stream().anyMatch(note -> note.text().contains("is") && isOxford(american.getOrDefault(note.text(), "")));
        int others = away.size() + (says ? either.size() : 0);
        Ways.English chosen = seen.style().ways().english();
        boolean mixed = !home.isEmpty() && others > 0;
        if (chosen == Ways.English.BRITISH || mixed && chosen == Ways.English.ANY && home.size() >= others) {
            tell(away, british, found);
            if (says) {
                tell(either, british, found);
            }
        } else if (chosen == Ways.English.AMERICAN || mixed) {
            tell(home, american, found);
        }
    }

    private void tell(List<Note> notes, Map<String, String> turned, Consumer<Finding> found) {
        for (Note note : notes) {
            String right = turned.getOrDefault(note.text(), note.text());
            String fix = Character.isUpperCase(note.words().charAt(0)) ? Word.capitalised(right) : right;
            found.accept(note.finding(this, Message.of("language.says.en-variety", note.words(), fix), fix));
        }
    }
}
