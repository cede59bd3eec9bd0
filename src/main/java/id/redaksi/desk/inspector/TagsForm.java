package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.Chips;
import id.redaksi.desk.kit.HiddenNote;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.KnownTags;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.newsroom.Vocabulary;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The tags of a story, with completion from the vocabulary of the newsroom. A synonym that is typed becomes its tag, and
 * a tag that no other story bears is said to be new.
 */
final class TagsForm extends VBox implements AutoCloseable {
    private static final int OFFERED = 8;

    /** A tag of more characters may end in dots. */
    private static final int LONG = 24;

    private final OpenStory open;
    private final Words words;
    private final KnownTags known;
    private final Chips chips = new Chips();
    private final Chips offered = new Chips();
    private final TextField field = new TextField();
    private final Label said = new Label();
    private final ChangeListener<Story> changed = (_, before, now) -> {
        if (!before.topics().tags().equals(now.topics().tags())) {
            refresh();
        }
    };

    TagsForm(OpenStory open, Words words, KnownTags known) {
        super(8);
        this.open = open;
        this.words = words;
        this.known = known;
        getStyleClass().addAll("inspector-content", "tags-form");
        field.setId("tag-field");
        field.promptTextProperty().bind(words.of("desk.tags.add"));
        field.accessibleTextProperty().bind(words.of("desk.tags.add"));
        field.setOnAction(_ -> take());
        field.textProperty().addListener((_, _, _) -> offer());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !offered.getChildren().isEmpty()) {
                offered.getChildren().getFirst().requestFocus();
                event.consume();
            }
        });
        offered.setId("tags-offered");
        said.setId("tags-said");
        said.getStyleClass().add("faint");
        said.setWrapText(true);
        say("");
        var hint = Nodes.label(words.of("desk.tags.hint"), "faint");
        hint.setWrapText(true);
        getChildren().addAll(
                Nodes.label(words.of("desk.field.tags"), "field-label"), chips, field, HiddenNote.of(field, words), said, offered,
                hint);
        open.storyProperty().addListener(changed);
        refresh();
    }

    private void say(String text) {
        said.setText(text);
        Nodes.shown(said, !text.isEmpty());
    }

    /** The newsroom's tags that hold what is being typed, the most used first; while nothing is, those used most. */
    private void offer() {
        int bears = open.story().topics().tags().size();
        known.like(field.getText(), OFFERED + bears, this::offer);
    }

    private void offer(List<Vocabulary.Known> tags) {
        List<String> now = open.story().topics().tags();
        boolean focused = offered.getChildren().stream().anyMatch(Node::isFocused);
        offered.getChildren().setAll(tags.stream()
                .filter(one -> !now.contains(one.name()))
                .limit(OFFERED)
                .map(this::offered)
                .toList());
        Nodes.shown(offered, !offered.getChildren().isEmpty());
        if (focused) {
            field.requestFocus();
        }
    }

    private Node offered(Vocabulary.Known tag) {
        var count = new Label(NumberFormat.getIntegerInstance(words.locale()).format(tag.stories()));
        count.getStyleClass().add("role");
        var shown = tag.synonym().isEmpty()
                ? Signs.shown(tag.name())
                : words.now("tags.field.through", Signs.shown(tag.name()), Signs.shown(tag.synonym()));
        var label = new HBox(5, Nodes.icon(Feather.PLUS), new Label(shown), count);
        label.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var chip = new Button(null, label);
        chip.getStyleClass().addAll("chip", "offered-chip");
        chip.setAccessibleText(words.now("tags.field.take", tag.name(), tag.stories()));
        chip.setOnAction(_ -> {
            field.clear();
            add(List.of(tag.name()));
            field.requestFocus();
        });
        return chip;
    }

    private void take() {
        String typed = field.getText();
        field.clear();
        known.take(typed, taken -> {
            add(taken.tags());
            say(taken.said().stream().map(words::now).collect(Collectors.joining(" ")));
        });
    }

    private void add(List<String> more) {
        List<String> tags = new ArrayList<>(open.story().topics().tags());
        for (String tag : more) {
            if (tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                tags.add(tag);
            }
        }
        say("");
        open.set(Field.TAGS, tags);
    }

    private void remove(String tag) {
        List<String> tags = new ArrayList<>(open.story().topics().tags());
        tags.remove(tag);
        say("");
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
        var name = new Label(Signs.shown(tag));
        if (tag.length() > LONG) {
            name.setTooltip(new Tooltip(Signs.shown(tag)));
        }
        var chip = new HBox(name, remove);
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
