package id.redaksi.desk;

import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The open stories, each in a tab; while none is open, a sentence and the act that opens one. */
final class StoryTabs extends StackPane {
    private static final int TITLE = 26;

    private final OpenStories stories;
    private final Words words;
    private final Function<OpenStory, StoryView> views;
    private final TabPane tabs = new TabPane();
    private final Map<OpenStory, Tab> byStory = new HashMap<>();

    StoryTabs(OpenStories stories, Words words, Function<OpenStory, StoryView> views, Runnable create, Runnable take) {
        this.stories = stories;
        this.words = words;
        this.views = views;
        setId("story-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        tabs.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        tabs.getSelectionModel().selectedItemProperty().addListener((_, _, tab) -> {
            if (tab != null && tab.getUserData() instanceof OpenStory open) {
                stories.show(open);
            }
        });
        var empty = empty(create, take);
        getChildren().addAll(empty, tabs);
        Nodes.shown(tabs, false);
        stories.all().addListener((ListChangeListener<OpenStory>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(this::remove);
                change.getAddedSubList().forEach(this::add);
            }
            Nodes.shown(tabs, !tabs.getTabs().isEmpty());
            Nodes.shown(empty, tabs.getTabs().isEmpty());
        });
        stories.currentProperty().addListener((_, _, open) -> select(open));
    }

    private VBox empty(Runnable create, Runnable take) {
        var say = Nodes.label(words.of("desk.empty"), "soft");
        var first = new Button();
        first.setId("empty-new");
        first.textProperty().bind(words.of("desk.command.newStory"));
        first.getStyleClass().add("main-button");
        first.setOnAction(_ -> create.run());
        var second = new Button();
        second.textProperty().bind(words.of("desk.command.import"));
        second.getStyleClass().add("plain-button");
        second.setOnAction(_ -> take.run());
        var acts = new javafx.scene.layout.HBox(8, first, second);
        acts.setAlignment(javafx.geometry.Pos.CENTER);
        var empty = new VBox(say, acts);
        empty.getStyleClass().add("empty");
        return empty;
    }

    private void add(OpenStory open) {
        StoryView view = views.apply(open);
        var tab = new Tab(null, view);
        tab.setUserData(open);
        tab.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> shortened(title(open)), open.storyProperty(), words.wordingProperty()));
        var tip = new Tooltip();
        tip.textProperty()
                .bind(Bindings.createStringBinding(() -> title(open), open.storyProperty(), words.wordingProperty()));
        tab.setTooltip(tip);
        var dot = Nodes.icon(Feather.CIRCLE);
        dot.getStyleClass().add("unsaved-dot");
        tab.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> open.saveStateProperty().get() instanceof SaveState.Saved ? null : dot,
                        open.saveStateProperty()));
        tab.setOnCloseRequest(event -> {
            event.consume();
            stories.close(open, () -> {});
        });
        byStory.put(open, tab);
        tabs.getTabs().add(tab);
    }

    private String title(OpenStory open) {
        String headline = Signs.shown(open.story().headline());
        return headline.isBlank() ? words.now("desk.story.untitled") : headline;
    }

    private static String shortened(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1).strip() + "…";
    }

    private void remove(OpenStory open) {
        Tab tab = byStory.remove(open);
        if (tab != null) {
            tab.textProperty().unbind();
            tab.graphicProperty().unbind();
            tabs.getTabs().remove(tab);
            if (tab.getContent() instanceof StoryView view) {
                view.close();
            }
        }
    }

    private void select(@Nullable OpenStory open) {
        if (open != null && byStory.get(open) != null) {
            tabs.getSelectionModel().select(byStory.get(open));
            current().ifPresent(this::focus);
        }
    }

    /** The caret goes where one writes: into the headline of a new story, else into the body; who walks the list stays. */
    private void focus(StoryView view) {
        boolean walking = getScene() != null && getScene().getFocusOwner() instanceof ListView<?>;
        if (!walking) {
            Nodes.focus(view.firstToWrite());
        }
    }

    /** The view of the story in front. */
    Optional<StoryView> current() {
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        return tab != null && tab.getContent() instanceof StoryView view ? Optional.of(view) : Optional.empty();
    }

    /** Who is told when another story comes to the front. */
    void onTurned(Runnable told) {
        tabs.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> told.run());
    }

    /** Goes to the next tab ({@code by} 1) or the one before, round the end. */
    void turn(int by) {
        int count = tabs.getTabs().size();
        if (count > 1) {
            int at = tabs.getSelectionModel().getSelectedIndex();
            tabs.getSelectionModel().select(Math.floorMod(at + by, count));
        }
    }

    /** Does something with every view, such as a new text size. */
    void each(java.util.function.Consumer<StoryView> act) {
        tabs.getTabs().forEach(tab -> {
            if (tab.getContent() instanceof StoryView view) {
                act.accept(view);
            }
        });
    }
}
