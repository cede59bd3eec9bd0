package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.links.StoryMoves;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.Field;
import id.redaksi.story.Workflow.Status;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The slug of a story: once others know the story by it, another one waits until what that touches was shown. */
final class SlugField {
    private final OpenStory open;
    private final StoryMoves moves;
    private final TextField field;
    private final Label hint;
    private String former;
    private boolean unknown;
    private boolean asking;

    SlugField(OpenStory open, StoryMoves moves, Words words) {
        this.open = open;
        this.moves = moves;
        former = slug();
        field = new TextField(former);
        hint = Nodes.label(words.of("links.slug.wait"), "faint");
        hint.setWrapText(true);
        Nodes.shown(hint, false);
        moves.unknown(open, now -> {
            unknown = now;
            typed();
        });
        field.textProperty().addListener((_, _, _) -> typed());
        field.setOnAction(_ -> ask());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                former = slug();
            } else {
                ask();
            }
        });
    }

    TextField field() {
        return field;
    }

    Label hint() {
        return hint;
    }

    private String slug() {
        return open.story().labels().slug();
    }

    private boolean isFree() {
        Status status = open.story().workflow().status();
        return former.isEmpty() || unknown && status != Status.EXPORTED && status != Status.CORRECTED;
    }

    private void typed() {
        if (!isWaiting()) {
            Nodes.shown(hint, false);
        } else if (isFree()) {
            open.set(Field.SLUG, field.getText());
        } else {
            Nodes.shown(hint, true);
        }
    }

    private boolean isWaiting() {
        return !field.getText().equals(slug());
    }

    private void ask() {
        if (isWaiting() && !asking) {
            asking = true;
            moves.slug(open, field.getText().strip(), this::answered, this::answered);
        }
    }

    /** Whatever the answer was, the field shows the story's slug then. */
    private void answered() {
        asking = false;
        former = slug();
        field.setText(former);
        Nodes.shown(hint, false);
    }

    /** Shows the story's slug, unless another one is being typed. */
    void refresh() {
        if (isWaiting() && !asking && !hint.isVisible()) {
            field.setText(slug());
        } else if (!isWaiting()) {
            Nodes.shown(hint, false);
        }
    }
}
