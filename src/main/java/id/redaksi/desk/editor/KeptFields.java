package id.redaksi.desk.editor;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The fields of a story while nothing is taken away: no key deletes, and what is typed over a selection goes behind it. */
final class KeptFields {
    private boolean keeping;

    KeptFields(Node story) {
        story.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        story.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    void keepAll(boolean on) {
        keeping = on;
    }

    private void pressed(KeyEvent event) {
        boolean deletes = event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE;
        if (keeping && deletes && event.getTarget() instanceof TextInputControl field && isOfStory(field)) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (keeping && event.getTarget() instanceof TextInputControl field && isOfStory(field)) {
            field.positionCaret(field.getSelection().getEnd());
        }
    }

    /** What one looks for stands in the story's view and is no text of the story. */
    private static boolean isOfStory(TextInputControl field) {
        return field.getId() == null || !field.getId().startsWith("find-");
    }
}
