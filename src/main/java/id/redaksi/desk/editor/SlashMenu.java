package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Selection;
import id.redaksi.story.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What can be put in, offered where a slash is typed at the start of a text or behind a blank. What is typed on narrows
 * it; Enter takes the one that is marked, Escape and everything that does not fit leave the slash as a slash.
 */
final class SlashMenu extends StackPane {
    private static final double WIDTH = 260;
    private static final double ROW = 32;
    private static final int MOST_ROWS = 9;

    private final BodySurface body;
    private final Words words;
    private final ListView<Insert> list = new ListView<>();
    private @Nullable Position slash;

    SlashMenu(BodySurface body, Words words) {
        this.body = body;
        this.words = words;
        setId("slash-menu");
        getStyleClass().addAll("palette", "slash-menu");
        setManaged(false);
        setVisible(false);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.accessibleTextProperty().bind(words.of("desk.slash"));
        list.setOnMouseClicked(_ -> choose());
        getChildren().add(list);
        body.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        body.model().onChange(this::follow);
        body.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                close();
            }
        });
    }

    private void typed(KeyEvent event) {
        Position caret = body.model().selection().head();
        if (slash == null && event.getCharacter().equals("/") && body.model().selection().isCaret()) {
            String before = textBefore(caret);
            boolean starts = before.equals("/") || before.endsWith(" /");
            if (starts) {
                slash = new Position(caret.block(), caret.leaf(), caret.offset() - 1);
                offer("");
            }
        }
    }

    private String textBefore(Position caret) {
        return Leaves.at(body.model().body(), caret).text().substring(0, caret.offset());
    }

    private void follow() {
        Position open = slash;
        if (open == null) {
            return;
        }
        Position caret = body.model().selection().head();
        boolean here = body.model().selection().isCaret()
                && caret.block().equals(open.block())
                && caret.leaf() == open.leaf()
                && caret.offset() > open.offset();
        String text = here ? textBefore(caret).substring(open.offset()) : "";
        if (text.startsWith("/")) {
            offer(text.substring(1));
        } else {
            close();
        }
    }

    private void offer(String asked) {
        String sought = asked.toLowerCase(Locale.ROOT);
        List<Insert> fitting = Insert.ALL.stream()
                .filter(insert -> name(insert).toLowerCase(Locale.ROOT).contains(sought))
                .sorted(Comparator.comparing((Insert insert) -> !hasWord(insert, sought)))
                .toList();
        if (fitting.isEmpty()) {
            close();
            return;
        }
        if (!fitting.equals(list.getItems())) {
            list.getItems().setAll(fitting);
            list.getSelectionModel().selectFirst();
        }
        setVisible(true);
        place();
    }

    private boolean hasWord(Insert insert, String beginning) {
        return (" " + name(insert).toLowerCase(Locale.ROOT)).contains(" " + beginning);
    }

    private String name(Insert insert) {
        return words.now("desk.command." + insert.key());
    }

    /** Under the slash, or above it where the window ends. */
    private void place() {
        if (getParent() == null || slash == null) {
            return;
        }
        double height = Math.min(MOST_ROWS, list.getItems().size()) * ROW + 14;
        Rectangle2D at = body.bounds(slash);
        Point2D below = getParent().sceneToLocal(body.localToScene(at.getMinX(), at.getMaxY() + 4));
        double room = getParent().getLayoutBounds().getHeight();
        double y = below.getY() + height <= room ? below.getY() : below.getY() - at.getHeight() - 8 - height;
        resizeRelocate(Math.round(below.getX()), Math.round(Math.max(0, y)), WIDTH, height);
    }

    private void pressed(KeyEvent event) {
        if (slash == null) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int last = list.getItems().size() - 1;
            int to = list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.clamp(to, 0, last));
            list.scrollTo(Math.max(0, to - 4));
            event.consume();
        } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
            choose();
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void choose() {
        Insert chosen = list.getSelectionModel().getSelectedItem();
        Position from = slash;
        if (chosen != null && from != null) {
            close();
            body.model().select(new Selection(from, body.model().selection().head()));
            body.model().delete();
            chosen.act().accept(body.model());
            body.requestFocus();
        }
    }

    private void close() {
        slash = null;
        setVisible(false);
    }

    private final class Cell extends ListCell<Insert> {
        @Override
        protected void updateItem(Insert insert, boolean empty) {
            super.updateItem(insert, empty);
            setText(empty || insert == null ? null : name(insert));
        }
    }
}
