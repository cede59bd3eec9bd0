package id.redaksi.desk.editor;

import id.redaksi.app.OwnWords;
import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Words;
import id.redaksi.language.Finding;
import id.redaksi.story.Position;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with some words, and what can be done about it, under them. The first line is marked, Enter takes the
 * marked one, Escape leaves.
 */
final class FindingMenu extends VBox {
    private static final double WIDTH = 280;
    private static final double ROW = 30;

    /** From the menu's edge to its first letter, so that the fixes stand under the word. */
    private static final double TO_LETTER = 16;

    /** One line: what it says, how it looks, what it does. */
    private record Line(String text, String look, Runnable act) {}

    private final BodySurface body;
    private final FindingsViewModel model;
    private final Words words;
    private final Label heading = new Label();
    private final ListView<Line> list = new ListView<>();
    private @Nullable Finding shown;

    FindingMenu(BodySurface body, FindingsViewModel model, Words words) {
        this.body = body;
        this.model = model;
        this.words = words;
        setId("finding-menu");
        getStyleClass().addAll("palette", "finding-menu");
        setManaged(false);
        setVisible(false);
        heading.setId("finding-heading");
        heading.getStyleClass().add("finding-heading");
        heading.setWrapText(true);
        heading.setLabelFor(list);
        list.setId("finding-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.accessibleTextProperty().bind(heading.textProperty());
        list.setOnMouseClicked(_ -> choose());
        list.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                setVisible(false);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(heading, list);
    }

    /** Opens for what was found, once its fixes are there. */
    void open(Finding finding) {
        shown = finding;
        model.fixes(finding, fixes -> {
            if (shown == finding) {
                show(finding, fixes);
            }
        });
    }

    private void show(Finding finding, List<String> fixes) {
        List<Line> lines = new ArrayList<>();
        for (String fix : fixes) {
            lines.add(new Line(model.label(finding, fix), "fix", () -> model.fix(finding, fix)));
        }
        int same = model.same(finding);
        if (same > 1 && !fixes.isEmpty()) {
            String fix = fixes.getFirst();
            lines.add(new Line(words.now("desk.findings.changeAll", same, fix), "act", () -> model.fixSame(finding, fix)));
        }
        String first = lines.isEmpty() ? "act" : "first-act";
        lines.add(new Line(words.now("desk.findings.ignoreHere"), first, () -> model.dismiss(finding, true)));
        lines.add(new Line(words.now("desk.findings.ignore"), "act", () -> model.dismiss(finding, false)));
        if (model.canLearn(finding)) {
            for (OwnWords.Whose whose : OwnWords.Whose.values()) {
                lines.add(new Line(words.now("desk.findings.learn." + whose.key()), "act", () -> model.learn(finding, whose)));
            }
        }
        if (model.isOfHouse(finding)) {
            lines.add(new Line(words.now("checks.openRule"), "act", () -> model.openRule(finding)));
        }
        heading.setText(words.now(finding.message()));
        list.getItems().setAll(lines);
        list.getSelectionModel().selectFirst();
        setVisible(true);
        place(finding);
        list.requestFocus();
    }

    /** Under the words, or above them where the window ends. */
    private void place(Finding finding) {
        applyCss();
        double lines = list.getItems().size() * ROW;
        double inside = WIDTH - snappedLeftInset() - snappedRightInset();
        double height = snappedTopInset() + heading.prefHeight(inside) + lines + snappedBottomInset();
        Rectangle2D at = body.bounds(new Position(finding.block(), finding.leaf(), finding.from()));
        Point2D below = getParent().sceneToLocal(body.localToScene(at.getMinX(), at.getMaxY() + 4));
        double room = getParent().getLayoutBounds().getHeight();
        double y = below.getY() + height <= room ? below.getY() : below.getY() - at.getHeight() - 8 - height;
        double x = Math.min(below.getX() - TO_LETTER, getParent().getLayoutBounds().getWidth() - WIDTH - 8);
        list.setMinHeight(lines);
        list.setPrefHeight(lines);
        resizeRelocate(Math.round(Math.max(8, x)), Math.round(Math.max(0, y)), WIDTH, Math.ceil(height));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            choose();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            body.requestFocus();
        }
    }

    private void choose() {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            body.requestFocus();
            line.act().run();
        }
    }

    private static final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("fix", "act", "first-act");
            setText(empty || line == null ? null : line.text());
            if (line != null) {
                getStyleClass().add(line.look());
            }
        }
    }
}
