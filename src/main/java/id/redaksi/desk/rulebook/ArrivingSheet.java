package id.redaksi.desk.rulebook;

import id.redaksi.app.Arriving;
import id.redaksi.app.Arriving.Choice;
import id.redaksi.app.Arriving.Item;
import id.redaksi.app.Arriving.Kind;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.kit.WrappedCell;
import id.redaksi.rulebook.BadRule;
import id.redaksi.rulebook.HouseRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says of each rule of a file what it is here, before any of them is taken. */
final class ArrivingSheet extends VBox {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 560;

    private final RulebookViewModel model;
    private final Arriving arriving;
    private final Words words;
    private final Sheets sheets;
    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final TextField reason = new TextField();
    private final Button take = new Button();
    private final ListView<Item> list = new ListView<>();

    ArrivingSheet(RulebookViewModel model, Arriving arriving, Path file, Words words, Sheets sheets) {
        super(12);
        this.model = model;
        this.arriving = arriving;
        this.words = words;
        this.sheets = sheets;
        setId("rules-arriving");
        getStyleClass().addAll("sheet", "find-stories", "rulebook");
        setMaxSize(WIDTH, HEIGHT);
        String name = String.valueOf(file.getFileName());
        arriving.items().forEach(one -> choices.put(one.rule().id(), usual(one.kind())));
        var title = Nodes.label(words.of("rules.arriving", name), "sheet-title");
        title.setWrapText(true);
        var about = Nodes.label(words.of("rules.arriving.about"), "soft");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        Nodes.asking(reason, "rules-arriving-reason", words.of("rules.reason"));
        reason.setText(words.now("rules.reason.file", name));
        reason.textProperty().addListener((_, _, _) -> refresh());
        reason.setOnAction(_ -> take());
        getChildren().addAll(title, about, list());
        if (!arriving.unknown().isEmpty()) {
            var unknown = new Label(words.now("rules.arriving.unknown", String.join(", ", arriving.unknown())));
            unknown.setWrapText(true);
            unknown.setMinHeight(USE_PREF_SIZE);
            unknown.getStyleClass().add("faint");
            getChildren().add(unknown);
        }
        getChildren().addAll(reason, foot());
        refresh();
    }

    private static Choice usual(Kind kind) {
        return switch (kind) {
            case NEW -> Choice.TAKE_THEIRS;
            case SAME, DIFFERENT, INVALID -> Choice.KEEP_OURS;
        };
    }

    void show() {
        sheets.showCard(this, list);
        list.getSelectionModel().selectFirst();
    }

    private Node list() {
        list.setId("rules-arriving-list");
        list.accessibleTextProperty().bind(words.of("rules.arriving.list"));
        list.getItems().setAll(arriving.items());
        list.setPlaceholder(Nodes.label(words.of("rules.arriving.none"), "placeholder"));
        list.setCellFactory(_ -> new Cell());
        list.setPrefHeight(HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node foot() {
        take.setId("rules-arriving-take");
        take.getStyleClass().add("main-button");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> take());
        var leave = new Button(words.now("desk.cancel"));
        leave.setId("rules-arriving-leave");
        leave.getStyleClass().add("plain-button");
        leave.setOnAction(_ -> sheets.close());
        var foot = new HBox(8, Nodes.spring(), leave, take);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private long taken() {
        return choices.values().stream().filter(one -> one != Choice.KEEP_OURS).count();
    }

    private void refresh() {
        take.setText(words.now("rules.arriving.take", taken()));
        take.setDisable(taken() == 0 || reason.getText().isBlank());
    }

    private void take() {
        if (!take.isDisabled()) {
            sheets.close();
            model.take(arriving, choices, reason.getText().strip());
        }
    }

    private List<Choice> offered(Kind kind) {
        return switch (kind) {
            case NEW -> List.of(Choice.TAKE_THEIRS, Choice.KEEP_OURS);
            case DIFFERENT -> List.of(Choice.KEEP_OURS, Choice.TAKE_THEIRS, Choice.KEEP_BOTH);
            case SAME, INVALID -> List.of();
        };
    }

    private String said(Kind kind, Choice choice) {
        return words.now("rules.arriving." + kind.name().toLowerCase(Locale.ROOT) + "." + switch (choice) {
            case KEEP_OURS -> "ours";
            case TAKE_THEIRS -> "theirs";
            case KEEP_BOTH -> "both";
        });
    }

    /** In what the two of a name are not the same. */
    private String differing(HouseRule theirs, HouseRule ours) {
        List<String> fields = new ArrayList<>();
        if (!theirs.name().equals(ours.name())) {
            fields.add(words.now("rules.name"));
        }
        if (!theirs.body().equals(ours.body())) {
            fields.add(words.now(theirs.body() instanceof HouseRule.Words ? "rules.kind.words" : "rules.kind.pattern"));
        }
        if (!theirs.message().equals(ours.message())) {
            fields.add(words.now("rules.message"));
        }
        if (!theirs.why().equals(ours.why())) {
            fields.add(words.now("rules.why"));
        }
        if (!theirs.example().equals(ours.example())) {
            fields.add(words.now("rules.example"));
        }
        if (theirs.severity() != ours.severity() || theirs.adviceOnly() != ours.adviceOnly()) {
            fields.add(words.now("rules.severity"));
        }
        return String.join(", ", fields);
    }

    /** A rule of the file: its name, what it is here, and what is done with it. */
    private final class Cell extends WrappedCell<Item> {
        private final Label name = new Label();
        private final Label what = new Label();
        private final Label why = new Label();
        private final HBox choice = new HBox();
        private final HBox line;

        Cell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            getStyleClass().add("found-cell");
            name.getStyleClass().add("found-headline");
            name.setMinWidth(0);
            what.setWrapText(true);
            why.setWrapText(true);
            why.getStyleClass().add("faint");
            var text = new VBox(2, name, what, why);
            HBox.setHgrow(text, Priority.ALWAYS);
            line = new HBox(12, text, choice);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : line);
            if (item == null || empty) {
                setAccessibleText(null);
                return;
            }
            name.setText(item.rule().name());
            what.setText(words.now("rules.arriving." + item.kind().name().toLowerCase(Locale.ROOT)));
            Nodes.styled(what, "field-problem", item.kind() == Kind.INVALID);
            Nodes.styled(what, "soft", item.kind() != Kind.INVALID);
            why.setText(why(item));
            Nodes.shown(why, !why.getText().isEmpty());
            choice.getChildren().setAll(choice(item));
            setAccessibleText(name.getText() + ", " + what.getText());
        }

        private String why(Item item) {
            return switch (item.kind()) {
                case INVALID -> item.wrong().stream().map(BadRule::message).map(words::now).distinct().limit(3).collect(Collectors.joining(" "));
                case DIFFERENT -> item.ours().map(ours -> words.now("rules.arriving.differs", differing(item.rule(), ours.rule()))).orElse("");
                case NEW, SAME -> item.reason().isBlank() ? "" : words.now("rules.arriving.reason", item.reason());
            };
        }

        private List<Node> choice(Item item) {
            List<Choice> offered = offered(item.kind());
            if (offered.isEmpty()) {
                return List.of();
            }
            ComboBox<Choice> box = Nodes.choice(
                    offered,
                    one -> said(item.kind(), one),
                    choices.getOrDefault(item.rule().id(), Choice.KEEP_OURS),
                    one -> {
                        choices.put(item.rule().id(), one);
                        refresh();
                    });
            box.setAccessibleText(words.now("rules.arriving.choice", item.rule().name()));
            box.setMinWidth(USE_PREF_SIZE);
            return List.of(box);
        }
    }
}
