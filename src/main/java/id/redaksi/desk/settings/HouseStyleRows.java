package id.redaksi.desk.settings;

import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.WholeNumber;
import id.redaksi.desk.kit.Words;
import id.redaksi.language.HouseStyle;
import id.redaksi.language.HouseStyle.Lengths;
import id.redaksi.language.Ways;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What newsrooms write differently on purpose, and how long things may be. */
final class HouseStyleRows {
    /** From 1 to 9,999. */
    private static final Pattern FIGURE = Pattern.compile("[1-9][0-9]{0,3}");

    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;

    HouseStyleRows(Words words, Supplier<Settings> now, Consumer<Settings> settle) {
        this.words = words;
        this.now = now;
        this.settle = settle;
    }

    List<Node> all() {
        HouseStyle style = style();
        var choices = new GridPane(12, 8);
        choices.getColumnConstraints().addAll(half(), half());
        Ways ways = style.ways();
        choices.add(choice("money", Ways.Money.values(), ways.money(), value -> ways().with(value)), 0, 0);
        choices.add(choice("percent", Ways.Percent.values(), ways.percent(), value -> ways().with(value)), 1, 0);
        choices.add(choice("clock", Ways.Clock.values(), ways.clock(), value -> ways().with(value)), 0, 1);
        choices.add(choice("marks", Ways.Marks.values(), ways.marks(), value -> ways().with(value)), 1, 1);
        choices.add(choice("dates", Ways.Dates.values(), ways.dates(), value -> ways().with(value)), 0, 2);
        choices.add(choice("english", Ways.English.values(), ways.english(), value -> ways().with(value)), 1, 2);
        var italic = new CheckBox();
        italic.setId("settings-style-italic");
        italic.textProperty().bind(words.of("checks.style.italicMedia"));
        italic.setSelected(style.italicMedia());
        italic.selectedProperty().addListener((_, _, on) -> settle(style().withItalicMedia(on)));
        Lengths most = style.lengths();
        var lengths = new GridPane(12, 8);
        lengths.getColumnConstraints().addAll(half(), half());
        lengths.add(length("headline", most.headline(), v -> new Lengths(v, now().lead(), now().sentence(), now().paragraph())), 0, 0);
        lengths.add(length("lead", most.lead(), v -> new Lengths(now().headline(), v, now().sentence(), now().paragraph())), 1, 0);
        lengths.add(length("sentence", most.sentence(), v -> new Lengths(now().headline(), now().lead(), v, now().paragraph())), 0, 1);
        lengths.add(length("paragraph", most.paragraph(), v -> new Lengths(now().headline(), now().lead(), now().sentence(), v)), 1, 1);
        return List.of(
                choices,
                italic,
                Nodes.label(words.of("checks.lengths"), "group-heading"),
                lengths,
                pace(style.pace()));
    }

    /** How fast readers read, for every reading time that is shown. */
    private Node pace(int value) {
        return figure("checks.pace", "settings-pace", "" + value, typed -> {
            OptionalInt pace = WholeNumber.read(typed, HouseStyle.SLOWEST, HouseStyle.FASTEST);
            pace.ifPresent(one -> settle(style().withPace(one)));
            return pace.isPresent();
        });
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private HouseStyle style() {
        return now.get().checking().style();
    }

    private Ways ways() {
        return style().ways();
    }

    private Lengths now() {
        return style().lengths();
    }

    private void settle(HouseStyle style) {
        settle.accept(now.get().with(now.get().checking().with(style)));
    }

    private <E extends Enum<E>> Node choice(String name, E[] values, E value, Function<E, Ways> with) {
        ComboBox<E> box = Nodes.choice(
                List.of(values),
                one -> words.now("checks.style." + name + "." + one.name().toLowerCase(Locale.ROOT)),
                value,
                chosen -> settle(style().with(with.apply(chosen))));
        box.setId("settings-style-" + name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(words.of("checks.style." + name));
        var label = Nodes.label(words.of("checks.style." + name), "field-label");
        label.setLabelFor(box);
        return new VBox(4, label, box);
    }

    private Node length(String name, int value, IntFunction<Lengths> with) {
        return figure("checks.lengths." + name, "settings-length-" + name, "" + value, typed -> {
            boolean right = FIGURE.matcher(typed).matches();
            if (right) {
                settle(style().with(with.apply(Integer.parseInt(typed))));
            }
            return right;
        });
    }

    /** A figure behind its name; {@code taken} says whether what is typed is one. */
    private Node figure(String key, String id, String value, Predicate<String> taken) {
        var figure = new TextField(value);
        figure.setId(id);
        figure.setPrefColumnCount(4);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.accessibleTextProperty().bind(words.of(key));
        figure.textProperty().addListener((_, _, typed) -> Nodes.styled(figure, "wrong", !taken.test(typed.strip())));
        var label = Nodes.label(words.of(key), "soft");
        label.setLabelFor(figure);
        label.setWrapText(true);
        var row = new HBox(8, label, Nodes.spring(), figure);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
