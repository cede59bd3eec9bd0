package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.FieldMarks;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Hit;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** The right column: the fields of the story in front, and its tags. */
public final class InspectorView extends TabPane {
    private final OpenStories stories;
    private final Words words;
    private final Notices notices;
    private final Supplier<List<String>> channels;
    private final Supplier<SortedMap<String, Integer>> knownTags;
    private final ScrollPane fields = new ScrollPane();
    private final ScrollPane tags = new ScrollPane();
    private @Nullable FieldsForm form;
    private @Nullable TagsForm tagsForm;

    public InspectorView(
            OpenStories stories,
            Words words,
            Notices notices,
            Supplier<List<String>> channels,
            Supplier<SortedMap<String, Integer>> knownTags,
            Node export) {
        this.words = words;
        this.notices = notices;
        this.channels = channels;
        this.knownTags = knownTags;
        setId("inspector");
        getStyleClass().add("inspector");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        this.stories = stories;
                getTabs()
                .addAll(
                        tab("desk.inspector.story", fields),
                        tab("desk.inspector.tags", tags),
                        tab("desk.inspector.export", new ScrollPane(export)));
        words.wordingProperty().addListener((_, _, _) -> refresh());
        stories.currentProperty().addListener((_, _, open) -> show(open));
        show(stories.currentProperty().get());
    }

    private Tab tab(String key, ScrollPane content) {
        content.setFitToWidth(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var tab = new Tab(null, content);
        tab.textProperty().bind(words.of(key));
        return tab;
    }

    private void show(@Nullable OpenStory open) {
        if (form != null) {
            form.close();
        }
        if (tagsForm != null) {
            tagsForm.close();
        }
        form = open == null ? null : new FieldsForm(open, words, notices, channels.get());
        tagsForm = open == null ? null : new TagsForm(open, words, knownTags);
        fields.setContent(form == null ? nothing() : form);
        tags.setContent(tagsForm == null ? nothing() : tagsForm);
    }

    private Node nothing() {
        var say = Nodes.label(words.of("desk.inspector.none"), "placeholder");
        say.setWrapText(true);
        return say;
    }

    /** Builds the forms anew, since the channels or the language are others. */
    public void refresh() {
        show(stories.currentProperty().get());
    }

    public void showExport() {
        getSelectionModel().select(2);
    }

    /** Puts the caret into a field of the story by the end of its id. */
    public void focusField(String name) {
        getSelectionModel().select(0);
        if (form != null && form.lookup("#field-" + name) instanceof Node field) {
            Nodes.focus(field);
        }
    }

    /** Brings a hit in one of the story's fields into sight; {@code focus} also puts the focus there. */
    public void show(Hit hit, boolean focus) {
        getSelectionModel().select(0);
        if (form != null) {
            form.found().at(hit.place()).ifPresent(node -> {
                Nodes.scrollTo(fields, node);
                FieldMarks.select(node, hit.from(), hit.to(), focus);
            });
        }
    }

    /** Shows the tags and puts the caret into their field. */
    public void focusTags() {
        getSelectionModel().select(1);
        if (tagsForm != null) {
            tagsForm.focusField();
        }
    }
}
