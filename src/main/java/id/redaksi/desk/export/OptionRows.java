package id.redaksi.desk.export;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Option;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What can be chosen about a format, a row for each: for one export, or for all that go to a target. */
public final class OptionRows extends VBox {
    private final Words words;
    private final String id;
    private final BiConsumer<Option, String> chosen;
    private final Consumer<Consumer<List<String>>> receivers;

    /** {@code id} begins the ids of the controls; {@code receivers} reads which receivers have a table of categories. */
    public OptionRows(
            Words words, String id, BiConsumer<Option, String> chosen, Consumer<Consumer<List<String>>> receivers) {
        super(8);
        this.words = words;
        this.id = id;
        this.chosen = chosen;
        this.receivers = receivers;
    }

    public void show(List<Option> options, Choices choices) {
        getChildren().setAll(options.stream().map(option -> row(option, choices)).toList());
        setManaged(!options.isEmpty());
    }

    private Node row(Option option, Choices choices) {
        String title = words.now(option.title());
        if (option.kind() == Option.Kind.SWITCH) {
            var box = new CheckBox(title);
            box.setId(id + option.name());
            box.setWrapText(true);
            box.setSelected(choices.isOn(option));
            box.selectedProperty().addListener((_, _, on) -> chosen.accept(option, on ? "yes" : "no"));
            return box;
        }
        Control control = switch (option.kind()) {
            case CHOICE -> choice(option, choices);
            case RECEIVER -> receiver(option, choices);
            case SWITCH, TEXT, ADDRESS -> text(option, choices);
        };
        control.setId(id + option.name());
        control.setAccessibleText(title);
        control.setMaxWidth(Double.MAX_VALUE);
        var label = new Label(title);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        label.setWrapText(true);
        return new VBox(2, label, control);
    }

    private Control choice(Option option, Choices choices) {
        return Nodes.choice(
                option.choices(),
                value -> words.now("exchange.option." + option.name() + "." + value),
                choices.get(option),
                value -> chosen.accept(option, value));
    }

    /** The receivers that have a table are read while the box stands there already. */
    private Control receiver(Option option, Choices choices) {
        ComboBox<String> box = Nodes.choice(
                List.of(""),
                name -> name.isEmpty() ? words.now("desk.export.ownNames") : name,
                choices.get(option),
                name -> chosen.accept(option, name));
        receivers.accept(names -> box.getItems().addAll(names));
        return box;
    }

    /** What is not allowed is marked while it is typed, and not taken. */
    private Control text(Option option, Choices choices) {
        var field = new TextField(choices.get(option));
        if (option.kind() == Option.Kind.ADDRESS) {
            field.setPromptText("https://www.contoh.id/media/");
        }
        field.textProperty().addListener((_, _, typed) -> {
            boolean allowed = option.allows(typed.strip());
            Nodes.styled(field, "wrong", !allowed);
            chosen.accept(option, allowed ? typed.strip() : option.standard());
        });
        return field;
    }
}
