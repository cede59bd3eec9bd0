package id.redaksi.desk.preview.looks;

import id.redaksi.app.PageAt.When;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/** The small button in the preview's bar that says from which moment the page is looked at, and offers others. */
public final class MomentChooser extends MenuButton {
    private final MomentViewModel model;
    private final OpenStories stories;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();

    public MomentChooser(MomentViewModel model, OpenStories stories, Words words) {
        this.model = model;
        this.stories = stories;
        this.words = words;
        setId("moment");
        getStyleClass().add("moment-chooser");
        setGraphic(Nodes.icon(Feather.CLOCK));
        setMinWidth(44);
        textProperty().bind(Bindings.createStringBinding(
                () -> words.now("looks.moment.short." + name(model.chosenProperty().get().when())), model.chosenProperty(), words.wordingProperty()));
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now("looks.moment") + ": " + getText(), textProperty(), words.wordingProperty()));
        for (When when : When.values()) {
            getItems().add(item(when));
        }
        showingProperty().subscribe(_ -> offer());
        model.chosenProperty().subscribe(_ -> mark());
    }

    private static String name(When when) {
        return when.name().toLowerCase(Locale.ROOT);
    }

    private RadioMenuItem item(When when) {
        var item = new RadioMenuItem();
        item.setId("moment-" + name(when));
        item.setUserData(when);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.textProperty().bind(words.of("looks.moment." + name(when)));
        item.setOnAction(_ -> model.choose(when));
        return item;
    }

    /** Offers only moments that the story names. */
    private void offer() {
        var story = Optional.ofNullable(stories.currentProperty().get());
        getItems().forEach(item -> {
            When when = (When) item.getUserData();
            boolean always = when == When.NOW || when == When.CHOSEN;
            item.setDisable(!always && story.flatMap(open -> when.in(open.story())).isEmpty());
        });
    }

    private void mark() {
        group.getToggles().stream()
                .filter(item -> item.getUserData() == model.chosenProperty().get().when())
                .findFirst()
                .ifPresent(group::selectToggle);
    }
}
