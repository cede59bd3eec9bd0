package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.StoriesViewModel.Choice;
import id.redaksi.story.Workflow.Status;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The left column: statuses and channels with their counts. */
public final class NavigationView extends ScrollPane {
    private final StoriesViewModel model;
    private final Words words;
    private final VBox statuses = new VBox();
    private final VBox channels = new VBox();

    public NavigationView(StoriesViewModel model, Words words, List<String> channelNames) {
        this.model = model;
        this.words = words;
        setId("navigation");
        getStyleClass().add("navigation");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        accessibleTextProperty().bind(words.of("desk.navigation"));
        statuses.getChildren().add(row(Choice.ALL, Feather.INBOX, words.of("desk.navigation.all")));
        for (Status status : Status.values()) {
            String key = "desk.status." + status.name().toLowerCase(Locale.ROOT);
            statuses.getChildren().add(row(new Choice(status, ""), Feather.CIRCLE, words.of(key)));
        }
        channels(channelNames);
        setContent(new VBox(
                Nodes.label(words.of("desk.navigation.flow"), "group-heading"),
                statuses,
                Nodes.label(words.of("desk.navigation.channels"), "group-heading"),
                channels));
        getContent().getStyleClass().add("navigation-content");
        model.countsProperty().addListener((_, _, _) -> count());
        model.choiceProperty().addListener((_, _, _) -> mark());
        count();
        mark();
    }

    /** The channels of the newsroom, in its order. */
    public void channels(List<String> names) {
        channels.getChildren().clear();
        for (String name : names) {
            var text = new javafx.beans.property.SimpleStringProperty(name);
            channels.getChildren().add(row(new Choice(null, name), Feather.HASH, text));
        }
        count();
        mark();
    }

    private ToggleButton row(Choice choice, Feather icon, ObservableValue<String> text) {
        var name = Nodes.label(text);
        var count = new Label();
        count.getStyleClass().add("count");
        var line = new HBox(8, Nodes.icon(icon), name, Nodes.spring(), count);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var button = new ToggleButton(null, line);
        button.setUserData(choice);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("navigation-row");
        button.accessibleTextProperty().bind(text.map(t -> t));
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setOnAction(_ -> {
            model.choiceProperty().set(choice);
            mark();
        });
        return button;
    }

    private void count() {
        var format = NumberFormat.getIntegerInstance(words.locale());
        var counts = model.countsProperty().get();
        rows().forEach(button -> {
            var choice = (Choice) button.getUserData();
            int number = choice.equals(Choice.ALL)
                    ? counts.all()
                    : choice.status() != null
                            ? counts.statuses().getOrDefault(choice.status(), 0)
                            : counts.channels().getOrDefault(choice.channel(), 0);
            var line = (HBox) button.getGraphic();
            ((Label) line.getChildren().getLast()).setText(number == 0 ? "" : format.format(number));
        });
    }

    private void mark() {
        rows().forEach(button -> button.setSelected(
                button.getUserData().equals(model.choiceProperty().get())));
    }

    private List<ToggleButton> rows() {
        return java.util.stream.Stream.concat(statuses.getChildren().stream(), channels.getChildren().stream())
                .map(ToggleButton.class::cast)
                .toList();
    }
}
