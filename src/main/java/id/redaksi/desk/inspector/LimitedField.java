package id.redaksi.desk.inspector;

import id.redaksi.desk.kit.GrowingArea;
import id.redaksi.desk.kit.LimitGauge;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.LimitedText;
import id.redaksi.edit.Limits;
import id.redaksi.story.Field;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A text whose length is limited: its name with the count at the end of the same line, below it what is written. */
final class LimitedField extends VBox {
    private static final int MOST_LINES = 12;

    private final OpenStory open;
    private final Field<String> field;
    private final LimitedText text;
    private final Limits limits;
    private final GrowingArea input;
    private final LimitGauge gauge;

    LimitedField(OpenStory open, Field<String> field, LimitedText text, Limits limits, Words words) {
        this.open = open;
        this.field = field;
        this.text = text;
        this.limits = limits;
        input = new GrowingArea("field-area", 0);
        input.setMostLines(MOST_LINES);
        if (text == LimitedText.WHATSAPP) {
            input.takeLines();
        }
        gauge = new LimitGauge(input, words);
        Label name = Nodes.label(words.of("desk.field." + field.name()), "field-label");
        name.setLabelFor(input);
        input.setId("field-" + field.name());
        input.accessibleTextProperty().bind(name.textProperty());
        input.textProperty().addListener((_, _, said) -> open.set(field, told(said)));
        var heading = new HBox(8, name, Nodes.spring(), gauge.count());
        heading.getStyleClass().add("counted-label");
        getChildren().addAll(heading, input);
        refresh();
    }

    /** Only a message has lines of its own. */
    private String told(String said) {
        return text == LimitedText.WHATSAPP ? said : said.replace('\n', ' ');
    }

    /** Shows what the story says now, against the limit of its channel. */
    void refresh() {
        gauge.limit(limits.of(text, open.story().topics().channel()));
        String now = field.of(open.story());
        if (!told(input.getText()).equals(told(now))) {
            input.setText(now);
        }
    }
}
