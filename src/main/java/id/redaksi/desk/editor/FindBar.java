package id.redaksi.desk.editor;

import id.redaksi.desk.kit.FoundLine;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.SearchToggles;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.PlaceName;
import id.redaksi.edit.Hit;
import id.redaksi.edit.Search;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The bar over the story in which one looks for a text and replaces it. Escape closes it. */
public final class FindBar extends VBox {
    private final FindViewModel model;
    private final Words words;
    private final Consumer<Optional<Hit>> closed;
    private final IntConsumer replaced;
    private final TextField text = new TextField();
    private final TextField with = new TextField();
    private final SearchToggles how;
    private final Label count = new Label();
    private final Label trouble = new Label();
    private final HBox second;
    private final Label place = new Label();
    private final FoundLine around = new FoundLine();
    private final VBox where;

    /** {@code closed} gets the selected hit when the bar goes, {@code replaced} the number of what was replaced at once. */
    public FindBar(
            FindViewModel model, Words words, Consumer<Optional<Hit>> closed, IntConsumer replaced) {
        this.model = model;
        this.words = words;
        this.closed = closed;
        this.replaced = replaced;
        setId("find-bar");
        getStyleClass().add("find-bar");
        setSpacing(6);
        setMaxHeight(Region.USE_PREF_SIZE);
        how = new SearchToggles(words, "find-", this::search);
        count.getStyleClass().addAll("faint", "find-count");
        trouble.getStyleClass().add("find-trouble");
        trouble.setWrapText(true);
        place.getStyleClass().add("faint");
        Nodes.asking(text, "find-text", words.of("desk.find.text"));
        Nodes.asking(with, "find-with", words.of("desk.find.with"));
        second = new HBox(4, with, act("replace", this::replace), act("replaceAll", this::replaceAll));
        second.setAlignment(Pos.CENTER_LEFT);
        where = new VBox(place, around);
        where.setId("find-where");
        getChildren().addAll(first(), second, where, trouble);
        text.textProperty().addListener((_, _, _) -> search());
        model.stateProperty().addListener((_, _, _) -> show());
        words.wordingProperty().addListener((_, _, _) -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Nodes.shown(this, false);
        show();
    }

    private HBox first() {
        var row = new HBox(
                4,
                text,
                count,
                Nodes.iconButton(Feather.CHEVRON_UP, words.of("desk.command.findFormer"), () -> model.step(-1)),
                Nodes.iconButton(Feather.CHEVRON_DOWN, words.of("desk.command.findNext"), () -> model.step(1)),
                how,
                Nodes.iconButton(Feather.X, words.of("desk.close"), this::close));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button act(String key, Runnable act) {
        var button = new Button();
        button.setId("find-" + key);
        button.getStyleClass().add("plain-button");
        button.textProperty().bind(words.of("desk.find." + key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == text) {
            event.consume();
            model.step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == with) {
            event.consume();
            replace();
        }
    }

    /** Shows the bar, with the row for replacing or without, and takes up what is selected in the body. */
    public void open(boolean replacing) {
        Nodes.shown(this, true);
        Nodes.shown(second, replacing);
        model.open();
        String offered = offered();
        if (!offered.isEmpty()) {
            text.setText(offered);
        }
        search();
        text.requestFocus();
        text.selectAll();
    }

    /** Closes the bar; says whether it was open. */
    public boolean leave() {
        boolean open = isVisible();
        if (open) {
            close();
        }
        return open;
    }

    /** What is selected in the story, on one line, as what somebody most likely looks for. */
    public String offered() {
        return selected().orElseGet(model::offered);
    }

    /** What is selected in the story's field with the focus. */
    private Optional<String> selected() {
        return getScene() != null
                        && getScene().getFocusOwner() instanceof TextInputControl field
                        && !Nodes.holds(this, field)
                        && !field.getSelectedText().isEmpty()
                ? Optional.of(field.getSelectedText())
                : Optional.empty();
    }

    private void close() {
        Nodes.shown(this, false);
        Optional<Hit> here = model.here();
        model.close();
        closed.accept(here);
    }

    private void search() {
        model.search(new Search(text.getText(), how.isMatchCase(), how.isWholeWord(), how.isExpression()));
    }

    private void replace() {
        model.replace(with.getText());
    }

    private void replaceAll() {
        text.requestFocus();
        replaced.accept(model.replaceAll(with.getText()));
    }

    /** Shows what the search has come to, and what can be done about it. */
    void show() {
        FindViewModel.State state = model.stateProperty().get();
        int all = state.hits().size();
        boolean asked = !text.getText().isEmpty();
        count.setText(
                !asked || state.trouble().isPresent()
                        ? ""
                        : all == 0
                                ? words.now("desk.find.none")
                                : state.here() < 0
                                        ? words.now("desk.find.all", all)
                                        : words.now("desk.find.count", state.here() + 1, all));
        trouble.setText(state.trouble().map(words::now).orElse(""));
        Nodes.shown(trouble, state.trouble().isPresent());
        where(model.where());
        second.setDisable(!model.canReplace());
    }

    /** Says where the selected hit stands when it is in no text of the body, since its field may be out of sight. */
    private void where(Optional<FindViewModel.Where> hit) {
        Nodes.shown(where, hit.isPresent());
        hit.ifPresent(here -> {
            place.setText(PlaceName.written(words, here.place()));
            around.show(here.words().before(), here.words().found(), here.words().after());
        });
    }
}
