package id.redaksi.desk.rulebook;

import id.redaksi.app.Trial;
import id.redaksi.desk.kit.FoundLine;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.kit.WrappedCell;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Something that a rule would have found: the story, and the words among those around them with what they would become. */
final class SampleCell extends WrappedCell<Trial.Sample> {
    private final Words words;
    private final Label headline = new Label();
    private final FoundLine line = new FoundLine();
    private final VBox lines = new VBox(2, headline, line);

    SampleCell(Words words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("found-cell");
        headline.getStyleClass().addAll("faint", "sample-headline");
        headline.setMinWidth(0);
    }

    @Override
    protected void updateItem(Trial.@Nullable Sample sample, boolean empty) {
        super.updateItem(sample, empty);
        setGraphic(sample == null || empty ? null : lines);
        if (sample == null || empty) {
            setAccessibleText(null);
            return;
        }
        headline.setText(sample.headline().isBlank() ? words.now("desk.story.untitled") : sample.headline());
        if (sample.fixes().isEmpty()) {
            line.show(sample.before(), sample.words(), sample.after());
        } else {
            line.show(sample.before(), sample.words(), sample.after(), sample.fixes().getFirst());
        }
        String text = sample.before() + sample.words() + sample.after();
        setAccessibleText(sample.fixes().isEmpty()
                ? words.now("rules.sample", headline.getText(), text)
                : words.now("rules.sampleFixed", headline.getText(), text, sample.words(), sample.fixes().getFirst()));
    }
}
