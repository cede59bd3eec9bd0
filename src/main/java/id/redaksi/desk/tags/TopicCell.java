package id.redaksi.desk.tags;

import id.redaksi.desk.kit.Words;
import id.redaksi.topics.MediaTopic;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A Media Topic that is offered: its label in the language of the window, then in the other one, its code, and whose label it is. */
final class TopicCell extends ListCell<MediaTopic> {
    private final Words words;

    TopicCell(Words words) {
        this.words = words;
        getStyleClass().add("tag-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable MediaTopic topic, boolean empty) {
        super.updateItem(topic, empty);
        if (topic == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String language = words.locale().getLanguage();
        String name = topic.name(language);
        String other = topic.label(language.equals("id") ? "en" : "id").filter(label -> !label.equals(name)).orElse("");
        // What is shown may be our Indonesian label even in an English window, where IPTC's file was not taken in.
        boolean ours = topic.ownLabel() && (language.equals(Locale.of("id").getLanguage()) || topic.label("en").isEmpty());
        String below = Stream.of(other, topic.code(), ours ? words.now("tags.topics.own") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var first = new Label(name);
        first.setMinWidth(0);
        var second = new Label(below);
        second.getStyleClass().add("faint");
        second.setMinWidth(0);
        setGraphic(new VBox(first, second));
        setAccessibleText(name + ", " + below);
    }
}
