package id.redaksi.desk.inspector;

import id.redaksi.desk.checks.ChecksForm;
import id.redaksi.desk.history.HistoryForm;
import id.redaksi.desk.kit.FieldMarks;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.links.LinksForm;
import id.redaksi.desk.links.StoryMoves;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.desk.session.FilingSuggestions;
import id.redaksi.desk.session.KnownTags;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Hit;
import id.redaksi.edit.Limits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The right column: the fields of the story in front, its tags, what its checks found, what colleagues say, what it is linked with, and its export. */
public final class InspectorView extends TabPane {
    private final OpenStories stories;
    private final Words words;
    private final Notices notices;
    private final Supplier<List<String>> channels;
    private final KnownTags knownTags;
    private final ScrollPane fields = new ScrollPane();
    private final ScrollPane tags = new ScrollPane();
    private final ScrollPane review = new ScrollPane();
    private final ScrollPane checks = new ScrollPane();
    private final Tab checksTab;
    private final Shared shared;
    private final Node export;
    private Limits limits = Limits.USUAL;
    private @Nullable FieldsForm form;
    private @Nullable TagsForm tagsForm;
    private @Nullable FilingForm filingForm;
    private @Nullable ReviewForm reviewForm;
    private @Nullable ChecksForm checksForm;
    private @Nullable HistoryForm historyForm;
    private @Nullable LinksForm linksForm;
    private final Tab history = new Tab();
    private final ScrollPane linksPane = new ScrollPane();
    private final Tab links;

    /** What the inspector shares with the rest of the window; {@code went} is called when a place in the text was chosen. */
    public record Shared(
            Words words,
            Notices notices,
            Function<OpenStory, ReviewViewModel> reviews,
            Function<OpenStory, ChecksForm> checks,
            Function<OpenStory, HistoryForm> histories,
            Function<OpenStory, LinksForm> links,
            StoryMoves moves,
            SiteFacts facts,
            ReadyGate gate,
            FilingSuggestions filing,
            Runnable went) {}

    public InspectorView(
            OpenStories stories,
            Shared shared,
            Supplier<List<String>> channels,
            KnownTags knownTags,
            Node export) {
        words = shared.words();
        notices = shared.notices();
        this.shared = shared;
        this.channels = channels;
        this.knownTags = knownTags;
        this.export = export;
        setId("inspector");
        accessibleTextProperty().bind(words.of("desk.command.inspector"));
        getStyleClass().add("inspector");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        this.stories = stories;
        links = tab("desk.inspector.links", Feather.LINK_2, linksPane);
        checksTab = tab("desk.inspector.checks", Feather.CHECK_CIRCLE, checks);
        Tab tagsTab = tab("desk.inspector.tags", Feather.TAG, tags);
        getTabs()
                .addAll(
                        tab("desk.inspector.story", Feather.FILE_TEXT, fields),
                        tagsTab,
                        checksTab,
                        tab("desk.inspector.review", Feather.MESSAGE_SQUARE, review),
                        history,
                        links,
                        tab("desk.inspector.export", Feather.PACKAGE, new ScrollPane(export)));
        named(history, "desk.inspector.history", Feather.CLOCK);
        history.selectedProperty().addListener((_, _, on) -> lookAtHistory(on));
        checksTab.selectedProperty().addListener((_, _, on) -> lookAtChecks(on));
        links.selectedProperty().addListener((_, _, on) -> lookAtLinks(on));
        tagsTab.selectedProperty().addListener((_, _, on) -> lookAtTags(on));
        words.wordingProperty().addListener((_, _, _) -> refresh());
        stories.currentProperty().addListener((_, _, open) -> show(open));
        show(stories.currentProperty().get());
    }

    private Tab tab(String key, Feather icon, ScrollPane content) {
        content.setFitToWidth(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return named(new Tab(null, content), key, icon);
    }

    /** Every tab has its sign; the one in front, and a tip, say its name as well, so that all have room. */
    private Tab named(Tab tab, String key, Feather icon) {
        tab.textProperty().bind(words.of(key));
        tab.setGraphic(Nodes.icon(icon));
        var tip = new Tooltip();
        tip.textProperty().bind(words.of(key));
        tab.setTooltip(tip);
        return tab;
    }

    private void show(@Nullable OpenStory open) {
        if (form != null) {
            form.close();
        }
        if (tagsForm != null) {
            tagsForm.close();
        }
        if (filingForm != null) {
            filingForm.close();
        }
        if (reviewForm != null) {
            reviewForm.close();
        }
        if (checksForm != null) {
            checksForm.close();
        }
        if (historyForm != null) {
            historyForm.close();
        }
        if (linksForm != null) {
            linksForm.close();
        }
        linksForm = open == null ? null : shared.links().apply(open);
        linksPane.setContent(linksForm == null ? nothing() : linksForm);
        lookAtLinks(links.isSelected());
        historyForm = open == null ? null : shared.histories().apply(open);
        history.setContent(historyForm == null ? nothing() : historyForm);
        lookAtHistory(history.isSelected());
        form = open == null ? null : new FieldsForm(
                open, new FieldsForm.Shared(words, notices, shared.moves(), shared.facts(), shared.gate()), channels.get(), limits);
        tagsForm = open == null ? null : new TagsForm(open, words, knownTags);
        filingForm = open == null ? null : new FilingForm(open, words, shared.filing());
        reviewForm = open == null ? null : new ReviewForm(shared.reviews().apply(open), words, shared.went());
        checksForm = open == null ? null : shared.checks().apply(open);
        checks.setContent(checksForm == null ? nothing() : checksForm);
        lookAtChecks(checksTab.isSelected());
        review.setContent(reviewForm == null ? nothing() : reviewForm);
        fields.setContent(form == null ? nothing() : form);
        tags.setContent(tagsForm == null || filingForm == null ? nothing() : new VBox(tagsForm, filingForm));
        lookAtTags(getSelectionModel().getSelectedIndex() == 1);
    }

    private void lookAtTags(boolean on) {
        if (filingForm != null) {
            filingForm.run(on);
        }
    }

    private void lookAtChecks(boolean on) {
        if (checksForm != null) {
            checksForm.run(on);
        }
    }

    private void lookAtHistory(boolean on) {
        if (historyForm != null) {
            historyForm.run(on);
        }
    }

    private void lookAtLinks(boolean on) {
        if (linksForm != null) {
            linksForm.run(on);
        }
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

    /** How long texts may be from now on. */
    public void setLimits(Limits wanted) {
        limits = wanted;
        refresh();
    }

    /** Shows the export and puts the focus on its one main act, or while that cannot be done on what comes first. */
    public void showExport() {
        getSelectionModel().selectLast();
        Nodes.lead(this, () -> Optional.ofNullable(export.lookup(".main-button"))
                .filter(main -> !main.isDisabled())
                .or(() -> Nodes.firstToFocus(export)));
    }

    /** Shows the time line and puts the focus there. */
    public void showHistory() {
        getSelectionModel().select(history);
        if (historyForm != null) {
            historyForm.focusList();
        }
    }

    /** Shows what the story hangs together with and puts the focus there. */
    public void showLinks() {
        getSelectionModel().select(links);
        if (linksForm != null) {
            linksForm.focusFirst(this);
        }
    }

    /** What the story hangs together with has changed elsewhere. */
    public void linksChanged() {
        if (linksForm != null) {
            linksForm.again();
        }
    }

    /** Shows the notes and suggested changes and puts the focus on the first. */
    public void showReview() {
        getSelectionModel().select(3);
        if (reviewForm instanceof ReviewForm shown) {
            Nodes.lead(this, shown::first);
        }
    }

    /** Shows what the checks found and puts the focus on the first of it. */
    public void showChecks() {
        getSelectionModel().select(checksTab);
        if (checksForm != null) {
            Nodes.later(checksForm::focusFirst);
        }
    }

    /** Puts the caret into a field of the story by the end of its id. */
    public void focusField(String name) {
        getSelectionModel().select(0);
        if (form != null && form.lookup("#field-" + name) instanceof Node field) {
            Nodes.focus(field);
            Nodes.later(() -> reveal(field));
        }
    }

    /** Scrolls so that a field of the story is in the middle, unless it is in sight. */
    private void reveal(Node field) {
        layout();
        Node content = fields.getContent();
        Bounds place = content.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double seen = fields.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        double top = fields.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
            fields.setVvalue(Math.clamp((place.getCenterY() - seen / 2) / hidden, 0, 1));
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

    /** Takes the best suggestion; shows the suggestions first when they are not in sight. */
    public void acceptSuggestion() {
        if (getSelectionModel().getSelectedIndex() != 1) {
            getSelectionModel().select(1);
        } else if (filingForm != null) {
            filingForm.acceptFirst();
        }
    }

    /** Shows the suggestions and puts the focus on the first. */
    public void focusSuggestions() {
        getSelectionModel().select(1);
        if (filingForm == null || !filingForm.focusFirst()) {
            focusTags();
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
