package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.HiddenNote;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.KnownNames;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Used;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The tags of a story, with completion from the tags that the newsroom has used. */
final class TagsForm extends VBox implements AutoCloseable {
    private static final int OFFERED = 8;

    private final OpenStory open;
    private final Words words;
    private final KnownNames known;
    private final FlowPane chips = new FlowPane(6, 6);
    private final FlowPane offered = new FlowPane(6, 6);
    private final TextField field = new TextField();
    private final ChangeListener<Story> changed = (_, before, now) -> {
        if (!before.topics().tags().equals(now.topics().tags())) {
            refresh();
        }
    };

    TagsForm(OpenStory open, Words words, KnownNames known) {
        super(8);
        this.open = open;
        this.words = words;
        this.known = known;
        getStyleClass().add("inspector-content");
        field.setId("tag-field");
        field.promptTextProperty().bind(words.of("desk.tags.add"));
        field.accessibleTextProperty().bind(words.of("desk.tags.add"));
        field.setOnAction(_ -> add(field.getText()));
        field.textProperty().addListener((_, _, _) -> offer());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !offered.getChildren().isEmpty()) {
                offered.getChildren().getFirst().requestFocus();
                event.consume();
            }
        });
        offered.setId("tags-offered");
        var hint = Nodes.label(words.of("desk.tags.hint"), "faint");
        hint.setWrapText(true);
        getChildren().addAll(Nodes.label(words.of("desk.field.tags"), "field-label"), chips, field, HiddenNote.of(field, words), offered, hint);
        open.storyProperty().addListener(changed);
        refresh();
    }

    /** The newsroom's tags that hold what is being typed; while nothing is, those used most. */
    private void offer() {
        List<String> own = open.story().topics().tags();
        known.tags(field.getText(), OFFERED + own.size(), found -> {
            offered.getChildren()
                    .setAll(found.stream()
                            .map(Used::name)
                            .filter(tag -> !open.story().topics().tags().contains(tag))
                            .limit(OFFERED)
                            .map(this::offered)
                            .toList());
            Nodes.shown(offered, !offered.getChildren().isEmpty());
        });
    }

    private Node offered(String tag) {
        var chip = new Button(Signs.shown(tag), Nodes.icon(Feather.PLUS));
        chip.getStyleClass().addAll("chip", "offered-chip");
        chip.setAccessibleText(words.now("desk.tags.take", tag));
        chip.setOnAction(_ -> {
            add(tag);
            field.requestFocus();
        });
        return chip;
    }

    private void add(String text) {
        List<String> tags = new ArrayList<>(open.story().topics().tags());
        for (String part : text.split(",")) {
            String tag = part.strip();
            if (!tag.isEmpty() && tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                tags.add(tag);
            }
        }
        open.set(Field.TAGS, tags);
        field.clear();
    }

    private void remove(String tag) {
        List<String> tags = new ArrayList<>(open.story().topics().tags());
        tags.remove(tag);
        open.set(Field.TAGS, tags);
    }

    private void refresh() {
        chips.getChildren().setAll(open.story().topics().tags().stream().map(this::chip).toList());
        Nodes.shown(chips, !chips.getChildren().isEmpty());
        offer();
    }

    private Node chip(String tag) {
        Button remove = Nodes.iconButton(Feather.X, words.of("desk.tags.remove", tag), () -> remove(tag));
        remove.getStyleClass().add("chip-button");
        var chip = new HBox(new Label(Signs.shown(tag)), remove);
        chip.getStyleClass().addAll("chip", "tag-chip");
        return chip;
    }

    void focusField() {
        Nodes.focus(field);
    }

    @Override
    public void close() {
        open.storyProperty().removeListener(changed);
    }
}
