package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.edit.CaptionMarks;
import id.redaksi.edit.Decorations;
import org.jspecify.annotations.Nullable;

/** Marks in a story's body what runs over, what is found, and what is wrong. */
final class BodyMarks {
    private final BodySurface body;
    private final FindInStory find;
    private @Nullable FindingsViewModel findings;
    private Decorations over = Decorations.NONE;
    private int mostInCaptions = -1;

    BodyMarks(BodySurface body, FindInStory find) {
        this.body = body;
        this.find = find;
        find.marksProperty().addListener((_, _, _) -> show());
    }

    /** Marks what is wrong as well from now on. */
    void add(FindingsViewModel found) {
        findings = found;
        found.marksProperty().subscribe(_ -> show());
    }

    /** How many characters a caption may have. */
    void captions(int most) {
        if (most != mostInCaptions) {
            mostInCaptions = most;
            over = CaptionMarks.over(most);
            show();
        }
    }

    private void show() {
        Decorations marks = over.and(find.marksProperty().get());
        body.decorate(findings == null ? marks : marks.and(findings.marksProperty().get()));
    }
}
