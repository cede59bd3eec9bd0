package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Word;
import id.redaksi.language.WordList;
import id.redaksi.wording.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An acronym that few know, and that the story spells out nowhere. */
public final class Acronyms implements Rule {
    private static final String KIND = "acronym";
    private static final String SPELLED = "acronym-spelled";
    private static final int LONGEST = 7;
    private static final Pattern DATELINE = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d.,()/: ]{2,48} ?(?:-|–|—) ");

    private final Set<String> known = new HashSet<>(WordList.words(Acronyms.class, "acronyms.txt"));

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public void note(Passage passage, Consumer<Note> noted) {
        if (!passage.isIndonesian()) {
            return;
        }
        List<Word> words = passage.words();
        int dateline = dateline(passage.text());
        var initials = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isAcronym(word) && !known.contains(word.text()) && word.from() >= dateline) {
                boolean inBrackets = word.from() > 0 && passage.text().charAt(word.from() - 1) == '(';
                boolean explained = passage.text().startsWith(" (", word.to());
                noted.accept(new Note(inBrackets || explained ? SPELLED : KIND, word.text(), passage, word.from(), word.to()));
            }
            if (word.isCapitalised() && (initials.isEmpty() || i > 0 && passage.isFollowed(i - 1))) {
                initials.append(word.text().charAt(0));
                if (initials.length() > 1) {
                    noted.accept(new Note(SPELLED, initials.toString(), passage, word.from(), word.to()));
                }
            } else if (!isJoiner(word)) {
                initials.setLength(0);
                if (word.isCapitalised()) {
                    initials.append(word.text().charAt(0));
                }
            }
        }
    }

    /** Where the text begins behind "JAKARTA, KOMPAS.com - " or "13.05 WIB - ". */
    private static int dateline(String text) {
        Matcher dateline = DATELINE.matcher(text);
        return dateline.lookingAt() ? dateline.end() : 0;
    }

    private static boolean isJoiner(Word word) {
        return word.text().equals("dan") || word.text().equals("untuk");
    }

    private static boolean isAcronym(Word word) {
        String text = word.text();
        return text.length() >= 3 && text.length() <= LONGEST && text.chars().allMatch(Character::isUpperCase)
                && text.chars().anyMatch(letter -> "IVXLC".indexOf(letter) < 0);
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        Set<String> told = new HashSet<>();
        if (seen.notes(KIND).isEmpty()) {
            return;
        }
        seen.notes(SPELLED).forEach(note -> told.add(note.text()));
        for (Note note : seen.notes(KIND)) {
            if (note.passage().isInBody() && note.passage().isProse() && told.add(note.text())) {
                found.accept(note.finding(this, Message.of("language.says.acronym", note.words(), "")));
            }
        }
    }
}
