package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Sentence;
import id.redaksi.language.Word;
import id.redaksi.wording.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Three sentences near each other that begin with the same word. */
public final class Openings implements Rule {
    private static final String KIND = "opening-repeated";
    private static final int NEAR = 5;
    private static final int OFTEN = 3;

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public void note(Passage passage, Consumer<Note> noted) {
        if (passage.isProse() && passage.isInBody()) {
            for (Sentence sentence : passage.sentences()) {
                Word first = passage.words().get(sentence.first());
                if (!first.isOdd()) {
                    noted.accept(new Note(KIND, passage.small(sentence.first()), passage, first.from(), first.to()));
                }
            }
        }
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        List<Note> notes = seen.notes(KIND);
        Set<Note> told = new LinkedHashSet<>();
        for (int i = 0; i + OFTEN - 1 < notes.size(); i++) {
            String word = notes.get(i).text();
            List<Note> near = notes.subList(i, Math.min(notes.size(), i + NEAR)).stream()
                    .filter(note -> note.text().equals(word))
                    .toList();
            if (near.size() >= OFTEN) {
                told.addAll(near);
            }
        }
        told.forEach(note -> found.accept(note.finding(this, Message.of("language.says.opening-repeated", note.words(), ""))));
    }
}
