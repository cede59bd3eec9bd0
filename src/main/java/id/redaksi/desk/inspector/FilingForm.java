package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.FilingSuggestions;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.Story;
import id.redaksi.tagging.Kind;
import id.redaksi.tagging.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the story may be filed under, each with its reason below. Enter takes one, Delete sends it away, up and down go from
 * row to row; the focus stays where it was, so that ten can be answered with ten keys.
 */
final class FilingForm extends VBox implements AutoCloseable {
    /** So long nothing is typed before the story is read. */
    private static final Duration STILL = Duration.millis(600);

    /** So many reasons stand below a name; all of them are told on hovering. */
    private static final int REASONS = 2;

    private final OpenStory open;
    private final FilingModel model;
    private final Words words;
    private final PauseTransition still = new PauseTransition(STILL);
    private final ChangeListener<Story> changed = (_, before, now) -> {
        if (!before.body().equals(now.body()) || !before.titles().equals(now.titles()) || !before.topics().equals(now.topics())) {
            pause();
        }
    };
    private final List<Button> rows = new ArrayList<>();
    private boolean looked;

    FilingForm(OpenStory open, Words words, FilingSuggestions suggestions) {
        super(4);
        this.open = open;
        this.words = words;
        model = new FilingModel(open, suggestions);
        setId("filing");
        getStyleClass().add("filing-form");
        still.setOnFinished(_ -> model.look());
        model.shownProperty().subscribe(this::show);
        open.storyProperty().addListener(changed);
    }

    /** Nothing is read while nobody looks: a running pause makes every pulse a full one. */
    void run(boolean on) {
        looked = on;
        if (on) {
            model.look();
        } else {
            still.stop();
        }
    }

    private void pause() {
        if (looked) {
            still.playFromStart();
        }
    }

    private void show(List<Suggestion> suggestions) {
        int focused = focused();
        List<String> before = rows.stream().map(Button::getId).toList();
        rows.clear();
        getChildren().clear();
        for (Kind kind : Kind.values()) {
            List<Suggestion> some = suggestions.stream().filter(one -> one.kind() == kind).toList();
            if (kind == Kind.TAG) {
                group("tag", some.stream().filter(Suggestion::isSure).toList(), false);
                group("perhaps", some.stream().filter(one -> !one.isSure()).toList(), true);
            } else {
                group(kind.name().toLowerCase(Locale.ROOT), some, false);
            }
        }
        Nodes.shown(this, !suggestions.isEmpty());
        if (focused >= 0 && !rows.isEmpty()) {
            List<String> now = rows.stream().map(Button::getId).toList();
            int same = now.indexOf(before.get(focused));
            Nodes.focus(rows.get(same >= 0 ? same : Math.min(focused, rows.size() - 1)));
        }
    }

    private void group(String heading, List<Suggestion> some, boolean doubtful) {
        if (!some.isEmpty()) {
            getChildren().add(Nodes.label(words.of("desk.filing." + heading), "group-heading"));
            some.forEach(one -> getChildren().add(row(one, doubtful)));
        }
    }

    private int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (int i = 0; i < rows.size(); i++) {
            if (Nodes.holds(rows.get(i).getParent(), owner)) {
                return i;
            }
        }
        return -1;
    }

    private Node row(Suggestion one, boolean doubtful) {
        var take = new Button(Signs.shown(one.label()), Nodes.icon(Feather.PLUS));
        take.setMnemonicParsing(false);
        take.setId("filing-" + one.kind().name().toLowerCase(Locale.ROOT) + "-" + one.name());
        take.getStyleClass().add("filing-take");
        take.setMaxWidth(Double.MAX_VALUE);
        take.setWrapText(true);
        take.setMinHeight(Region.USE_PREF_SIZE);
        if (doubtful) {
            take.getStyleClass().add("filing-doubtful");
        }
        take.setAccessibleText(words.now("desk.filing.take", one.label(), why(one, REASONS)));
        take.setTooltip(new Tooltip(one.reasons().stream().map(words::now).collect(Collectors.joining("\n"))));
        take.setOnAction(_ -> model.accept(one));
        take.setOnKeyPressed(event -> keys(event.getCode(), take, one, event::consume));
        Button away = Nodes.iconButton(Feather.X, words.of("desk.filing.dismiss", one.label()), () -> model.dismiss(one));
        away.getStyleClass().addAll("chip-button", "filing-dismiss");
        rows.add(take);
        var line = new HBox(2, take, away);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(take, Priority.ALWAYS);
        var why = new Label(why(one, REASONS));
        why.setWrapText(true);
        why.getStyleClass().addAll("faint", "filing-why");
        var row = new VBox(line, why);
        row.getStyleClass().add("filing-row");
        return row;
    }

    private void keys(KeyCode code, Button take, Suggestion one, Runnable taken) {
        switch (code) {
            case ENTER -> model.accept(one);
            case DELETE, BACK_SPACE -> model.dismiss(one);
            case DOWN -> walk(take, 1);
            case UP -> walk(take, -1);
            default -> {
                return;
            }
        }
        taken.run();
    }

    private void walk(Button from, int by) {
        int to = rows.indexOf(from) + by;
        if (to >= 0 && to < rows.size()) {
            Nodes.focus(rows.get(to));
        }
    }

    private String why(Suggestion one, int most) {
        return one.reasons().stream().limit(most).map(words::now).collect(Collectors.joining(" · "));
    }

    /** Takes the first that is shown. */
    boolean acceptFirst() {
        return model.acceptFirst();
    }

    /** Goes to the first row. */
    boolean focusFirst() {
        rows.stream().findFirst().ifPresent(Nodes::focus);
        return !rows.isEmpty();
    }

    @Override
    public void close() {
        still.stop();
        open.storyProperty().removeListener(changed);
    }
}
