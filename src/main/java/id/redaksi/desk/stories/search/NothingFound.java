package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.story.Shortened;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands in the place of the rows where nothing was found: what may have been meant, and what to take out. */
public final class NothingFound extends VBox {
    /** Of the typed text so much is said again. */
    private static final int MOST = 60;

    private final SearchViewModel model;
    private final Words words;
    private final Label said = new Label();
    private final VBox ways = new VBox(4);

    public NothingFound(SearchViewModel model, Words words) {
        super(12);
        this.model = model;
        this.words = words;
        setId("nothing-found");
        getStyleClass().add("nothing-found");
        said.setWrapText(true);
        said.getStyleClass().add("placeholder");
        ways.getStyleClass().add("ways");
        getChildren().addAll(said, ways);
        model.typedProperty().addListener((_, _, _) -> say());
        model.totalProperty().addListener((_, _, _) -> show());
        model.nothingProperty().addListener((_, _, _) -> show());
        words.wordingProperty().addListener((_, _, _) -> show());
        show();
    }

    private void say() {
        String typed = model.typedProperty().get().strip();
        said.setText(
                typed.isEmpty() ? words.now("desk.stories.none") : words.now("desk.search.nothing", shortened(typed)));
    }

    private void show() {
        say();
        ways.getChildren().clear();
        Nothing nothing = model.nothingProperty().get();
        nothing.meant().ifPresent(meant -> ways.getChildren().add(
                way("did-you-mean", words.now("desk.search.meant", Signs.shown(meant)), meant)));
        nothing.less().forEach(less -> ways.getChildren().add(way(
                "less",
                words.now(
                        less.total().atLeast() ? "desk.search.lessMore" : "desk.search.less",
                        words.now(less.filter()),
                        less.total().stories()),
                less.typed())));
    }

    private static String shortened(String typed) {
        return Shortened.to(Signs.shown(typed), MOST);
    }

    private Button way(String look, String text, String typed) {
        var button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("text-button", "way", look);
        button.setWrapText(true);
        button.setOnAction(_ -> model.typedProperty().set(typed));
        return button;
    }
}
