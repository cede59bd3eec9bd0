package id.redaksi.desk.editor.surface;

import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Marking;
import id.redaksi.edit.Selection;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Position;
import java.util.Optional;

/** The language that somebody said of what is selected, or of the paragraph of the caret. Lives on JavaFX's thread. */
public final class LanguageAtCaret {
    /** Stands for any where marks are looked for by their kind. */
    private static final InLanguage SOME_LANGUAGE = new InLanguage("id");

    private final OpenStory open;
    private final Composing composing;

    LanguageAtCaret(OpenStory open, Composing composing) {
        this.open = open;
        this.composing = composing;
    }

    /** In which language what is selected is said to be, or the paragraph of the caret; empty where nobody said, or it is mixed. */
    public Optional<String> code() {
        Selection meant = meant();
        Position from = meant.from(open.story().body());
        return Leaves.at(open.story().body(), from)
                .at(from.offset(), SOME_LANGUAGE)
                .filter(_ -> Marking.everywhere(open.story(), meant, SOME_LANGUAGE))
                .map(mark -> ((InLanguage) mark).code());
    }

    /** Says in which language what is selected is, or the paragraph of the caret; empty takes back what was said. */
    public void speak(Optional<String> code) {
        composing.keep();
        open.apply(code.map(one -> Marking.on(open.story(), meant(), new InLanguage(one)))
                .orElseGet(() -> Marking.off(open.story(), meant(), SOME_LANGUAGE)));
    }

    private Selection meant() {
        Position head = open.editing().selection().head();
        int end = Leaves.at(open.story().body(), head).length();
        return open.editing().selection().isCaret()
                ? new Selection(new Position(head.block(), head.leaf(), 0), new Position(head.block(), head.leaf(), end))
                : open.editing().selection();
    }
}
