package id.redaksi.desk.settings;

import id.redaksi.app.Channels;
import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.WholeNumber;
import id.redaksi.desk.kit.Words;
import id.redaksi.language.HouseStyle;
import id.redaksi.language.Receiver;
import id.redaksi.language.Requirement;
import id.redaksi.language.Requirement.Kind;
import id.redaksi.language.RuleChoices;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What every story must have: in all channels, in the one that is chosen, or before it goes to a target. What holds for a
 * channel because it holds for all, or for one above it, is shown there with where it comes from and cannot be taken off; a
 * channel may want another number than the one above it.
 */
final class RequiredForm extends VBox {
    private static final String OF_TARGET = "missing-target";
    private static final String OF_CHANNEL = "missing-required";

    /** For what it is asked: the key in the house's style, and a name; a target has one of its own. */
    private record Scope(String key, String name, boolean isTarget) {
        static final Scope ALL = new Scope("", "", false);
    }

    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;
    private final ComboBox<Scope> scope;
    private final Map<Kind, CheckBox> boxes = new EnumMap<>(Kind.class);
    private final Map<Kind, Label> origins = new EnumMap<>(Kind.class);
    private final Map<Kind, TextField> numbers = new EnumMap<>(Kind.class);
    private final CheckBox stops = new CheckBox();
    private boolean filling;

    /** {@code targets} gives the newsroom's targets a moment later; {@code first} is shown first, empty for all channels. */
    RequiredForm(
            Words words,
            Supplier<Settings> now,
            Consumer<Settings> settle,
            Consumer<Consumer<List<Receiver>>> targets,
            Optional<String> first) {
        super(8);
        this.words = words;
        this.now = now;
        this.settle = settle;
        scope = Nodes.choice(channels(), this::named, Scope.ALL, _ -> show());
        scope.setId("settings-required-scope");
        scope.setMaxWidth(Double.MAX_VALUE);
        scope.accessibleTextProperty().bind(words.of("checks.required.scope"));
        VBox.setMargin(scope, new Insets(4, 0, 4, 0));
        var hint = Nodes.label(words.of("checks.required.hint"), "faint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        stops.setId("settings-required-stops");
        stops.setWrapText(true);
        stops.setMinHeight(Region.USE_PREF_SIZE);
        stops.selectedProperty().addListener((_, _, on) -> stop(on));
        VBox.setMargin(stops, new Insets(0, 0, 8, 0));
        getChildren().addAll(hint, scope, stops, grid());
        show();
        targets.accept(found -> take(found, first));
    }

    private List<Scope> channels() {
        List<Scope> all = new ArrayList<>(List.of(Scope.ALL));
        now.get().house().channels().forEach(name -> all.add(new Scope(name, name, false)));
        return all;
    }

    private String named(Scope one) {
        if (one.isTarget()) {
            return words.now("checks.required.target", one.name());
        }
        return one.key().isEmpty() ? words.now("desk.settings.allChannels") : words.now("checks.required.channel", one.name());
    }

    private void take(List<Receiver> targets, Optional<String> first) {
        targets.forEach(one -> scope.getItems().add(new Scope(one.key(), one.name(), true)));
        first.flatMap(wanted -> scope.getItems().stream().filter(one -> one.key().equals(wanted)).findFirst())
                .ifPresent(scope::setValue);
    }

    private GridPane grid() {
        var grid = new GridPane(12, 6);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        int rows = (Kind.values().length + 1) / 2;
        for (Kind kind : Kind.values()) {
            grid.add(row(kind), kind.ordinal() / rows, kind.ordinal() % rows);
        }
        return grid;
    }

    private HBox row(Kind kind) {
        var box = new CheckBox();
        box.setId("settings-required-" + kind.name().toLowerCase(Locale.ROOT));
        box.textProperty().bind(words.of(kind.title().key()));
        box.setWrapText(true);
        box.selectedProperty().addListener((_, _, _) -> keep());
        boxes.put(kind, box);
        var origin = new Label();
        origin.setId("settings-required-from-" + kind.name().toLowerCase(Locale.ROOT));
        origin.getStyleClass().add("faint");
        origin.setMinWidth(0);
        origins.put(kind, origin);
        var row = new HBox(4, box, origin);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(30);
        if (kind.counts()) {
            row.getChildren().addAll(Nodes.spring(), number(kind));
        }
        return row;
    }

    private TextField number(Kind kind) {
        var number = new TextField();
        number.setId("settings-least-" + kind.name().toLowerCase(Locale.ROOT));
        number.setPrefColumnCount(2);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setMaxWidth(Region.USE_PREF_SIZE);
        number.accessibleTextProperty().bind(words.of("checks.required.least", words.now(kind.title())));
        number.textProperty().addListener((_, _, typed) -> {
            boolean right = WholeNumber.read(typed, 1, Requirement.MOST).isPresent();
            Nodes.styled(number, "wrong", !right);
            if (right) {
                keep();
            }
        });
        numbers.put(kind, number);
        return number;
    }

    private HouseStyle style() {
        return now.get().checking().style();
    }

    private RuleChoices choices() {
        return now.get().checking().choices();
    }

    /** What holds for the scope because it holds for every channel: no channel wants less. */
    private Map<Kind, Requirement> ofAll(Scope one) {
        return one.isTarget() || one.key().isEmpty() ? Map.of() : byKind(style().requirements(""));
    }

    /** What holds for the scope because it holds for every channel, or for one above it. */
    private Map<Kind, Requirement> given(Scope one) {
        Map<Kind, Requirement> all = new EnumMap<>(Kind.class);
        all.putAll(ofAll(one));
        if (!one.isTarget()) {
            style().above(one.key(), tree().parents())
                    .forEach(above -> all.merge(above.kind(), above, (first, second) -> first.least() < second.least() ? second : first));
        }
        return all;
    }

    private Channels tree() {
        return now.get().house().tree();
    }

    /** From where it holds for the scope; the nearest channel above that says so, or all channels. */
    private String origin(Scope one, Kind kind) {
        return tree().trail(one.key()).reversed().stream()
                .skip(1)
                .filter(above -> style().requirements(above).stream().anyMatch(asked -> asked.kind() == kind))
                .findFirst()
                .map(above -> words.now("checks.required.from", above))
                .orElseGet(() -> words.now("checks.required.fromAll"));
    }

    private static Map<Kind, Requirement> byKind(List<Requirement> all) {
        return all.stream().collect(Collectors.toMap(Requirement::kind, one -> one));
    }

    private void show() {
        filling = true;
        Scope chosen = scope.getValue();
        Map<Kind, Requirement> given = given(chosen);
        Map<Kind, Requirement> own = byKind(style().requirements(chosen.key()));
        boxes.forEach((kind, box) -> {
            box.setSelected(own.containsKey(kind) || given.containsKey(kind));
            box.setDisable(given.containsKey(kind));
            String from = given.containsKey(kind) ? origin(chosen, kind) : "";
            Nodes.shown(origins.get(kind), !from.isEmpty());
            origins.get(kind).setText(from);
            box.setAccessibleText(from.isEmpty() ? null : words.now(kind.title()) + ", " + from);
        });
        numbers.forEach((kind, number) -> {
            Requirement one = own.getOrDefault(kind, given.getOrDefault(kind, new Requirement(kind, 1)));
            number.setText("" + one.least());
            number.disableProperty().unbind();
            number.disableProperty().bind(boxes.get(kind).selectedProperty().not());
        });
        stops.setText(words.now(chosen.isTarget() ? "checks.required.stopsTarget" : "checks.required.stops"));
        stops.setSelected(choices().blocking().contains(chosen.isTarget() ? OF_TARGET : OF_CHANNEL));
        filling = false;
    }

    private void keep() {
        if (filling) {
            return;
        }
        Scope chosen = scope.getValue();
        Map<Kind, Requirement> given = given(chosen);
        Map<Kind, Requirement> all = ofAll(chosen);
        Set<String> wanted = new TreeSet<>();
        boxes.forEach((kind, box) -> {
            Requirement one = new Requirement(kind, least(kind));
            Requirement from = given.get(kind);
            int floor = all.containsKey(kind) ? all.get(kind).least() : 1;
            if (box.isSelected() && (from == null || one.least() != from.least() && one.least() >= floor)) {
                wanted.add(one.written());
            }
        });
        // What a newer version asks for and this one cannot show stays.
        style().required().getOrDefault(chosen.key(), Set.of()).stream()
                .filter(one -> Requirement.read(one).isEmpty())
                .forEach(wanted::add);
        if (!wanted.equals(style().required().getOrDefault(chosen.key(), Set.of()))) {
            settle.accept(now.get().with(now.get().checking().with(style().requiring(chosen.key(), wanted))));
        }
    }

    private int least(Kind kind) {
        TextField number = numbers.get(kind);
        return number == null ? 1 : WholeNumber.read(number.getText(), 1, Requirement.MOST).orElse(1);
    }

    private void stop(boolean on) {
        if (!filling) {
            String rule = scope.getValue().isTarget() ? OF_TARGET : OF_CHANNEL;
            settle.accept(now.get().with(now.get().checking().with(choices().blocking(rule, on))));
        }
    }
}
