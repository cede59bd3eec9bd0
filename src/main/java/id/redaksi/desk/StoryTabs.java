package id.redaksi.desk;

import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.story.Shortened;
import id.redaksi.story.StoryId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The open stories, each in a tab; while none is open, a sentence and the act that opens one. */
final class StoryTabs extends StackPane {
    private static final int TITLE = 26;

    private final OpenStories stories;
    private final Words words;
    private final Function<OpenStory, StoryView> views;
    private final Sides sides = new Sides(this::turned);
    private final Map<OpenStory, Tab> byStory = new HashMap<>();
    private @Nullable OpenStory former;
    private @Nullable StoryId awaited;

    StoryTabs(OpenStories stories, Words words, Function<OpenStory, StoryView> views, Runnable create, Runnable take) {
        this.stories = stories;
        this.words = words;
        this.views = views;
        setId("story-tabs");
        sides.name(words.of("desk.tabs.open"));
        var empty = empty(create, take);
        getChildren().addAll(empty, sides);
        Nodes.shown(sides, false);
        stories.all().addListener((ListChangeListener<OpenStory>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(this::remove);
                change.getAddedSubList().forEach(this::add);
            }
            Nodes.shown(sides, !byStory.isEmpty());
            Nodes.shown(empty, byStory.isEmpty());
        });
        stories.currentProperty().addListener((_, before, open) -> {
            former = before;
            select(open);
        });
    }

    private void turned(Tab tab) {
        if (tab.getUserData() instanceof OpenStory open) {
            stories.show(open);
        }
    }

    private VBox empty(Runnable create, Runnable take) {
        var say = Nodes.label(words.of("desk.empty"), "soft");
        say.setWrapText(true);
        say.setTextAlignment(TextAlignment.CENTER);
        say.setMinHeight(Region.USE_PREF_SIZE);
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
        sides.add(tab);
        if (open.id().equals(awaited)) {
            awaited = null;
            sides.beside(tab);
        }
    }

    private String title(OpenStory open) {
        String headline = Signs.shown(open.story().headline());
        return headline.isBlank() ? words.now("desk.story.untitled") : headline;
    }

    private static String shortened(String title) {
        return title.length() <= TITLE ? title : Shortened.to(title, TITLE - 1);
    }

    private void remove(OpenStory open) {
        Tab tab = byStory.remove(open);
        if (tab != null) {
            tab.textProperty().unbind();
            tab.graphicProperty().unbind();
            sides.remove(tab);
            if (tab.getContent() instanceof StoryView view) {
                view.close();
            }
        }
    }

    private void select(@Nullable OpenStory open) {
        if (open != null && byStory.get(open) != null) {
            sides.show(byStory.get(open));
            current().ifPresent(this::focus);
        }
    }

    /** The caret goes where one writes: into the headline of a new story, else into the body; who walks the list stays, but for a new one. */
    private void focus(StoryView view) {
        boolean walking = getScene() != null && getScene().getFocusOwner() instanceof ListView<?>;
        if (!walking || stories.comingProperty().get() != null) {
            Nodes.focus(view.firstToWrite());
        }
    }

    /** The view of the story in front. */
    Optional<StoryView> current() {
        return sides.current().flatMap(StoryTabs::view);
    }

    private static Optional<StoryView> view(Tab tab) {
        return tab.getContent() instanceof StoryView view ? Optional.of(view) : Optional.empty();
    }

    Sides sides() {
        return sides;
    }

    /**
     * Shows the story in front and the one before it beside each other, or all in one row again; false when no other
     * story is open.
     */
    boolean turnBeside() {
        OpenStory front = stories.current().orElse(null);
        Optional<OpenStory> other = Stream.concat(Stream.ofNullable(former), stories.all().stream())
                .filter(open -> open != front && byStory.containsKey(open))
                .findFirst();
        if (sides.splitProperty().get()) {
            sides.together();
        } else {
            other.map(byStory::get).ifPresent(sides::beside);
        }
        return other.isPresent();
    }

    /** Shows this story beside the one in front; false when it is the one in front, which cannot stand on both sides. */
    boolean beside(StoryId id) {
        if (stories.current().filter(open -> open.id().equals(id)).isPresent()) {
            return false;
        }
        Optional<OpenStory> open = stories.all().stream().filter(one -> one.id().equals(id)).findFirst();
        if (open.isPresent()) {
            sides.beside(byStory.get(open.get()));
        } else {
            awaited = id;
            stories.open(id);
        }
        return true;
    }

    /** Who is told when another story comes to the front. */
    void onTurned(Runnable told) {
        stories.currentProperty().addListener((_, _, _) -> told.run());
    }

    /** Goes to the next tab ({@code by} 1) or the one before, round the end. */
    void turn(int by) {
        sides.turn(by);
    }

    /** Does something with every view, such as a new text size. */
    void each(java.util.function.Consumer<StoryView> act) {
        sides.all().flatMap(tab -> view(tab).stream()).forEach(act);
    }
}
