package id.redaksi.desk.tags;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The Media Topics that a tag or channel stands for. What is typed is looked up in the labels of all languages; Enter takes
 * the first that is offered, the arrow down leads into the list. Each change is an act of its own.
 */
final class TopicsField extends VBox {
    private static final int SHOWN = 4;
    private static final double ROW = 44;

    private final CalledViewModel model;
    private final Words words;
    private final VBox chosen = new VBox(4);
    private final TextField field = new TextField();
    private final ListView<MediaTopic> offered = new ListView<>();
    private final Label trouble = new Label();
    private Optional<Filed> filed = Optional.empty();
    private List<String> codes = List.of();

    TopicsField(CalledViewModel model, Words words) {
        super(6);
        this.model = model;
        this.words = words;
        setId("topics-field");
        var label = Nodes.label(words.of("tags.topics"), "field-label");
        label.setLabelFor(field);
        field.setId("topics-search");
        field.promptTextProperty().bind(words.of("tags.topics.search"));
        field.accessibleTextProperty().bind(words.of("tags.topics.search"));
        field.textProperty().addListener((_, _, typed) -> offer(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        offered.setId("topics-offered");
        offered.accessibleTextProperty().bind(words.of("tags.topics.offered"));
        offered.setCellFactory(_ -> new TopicCell(words));
        offered.setFixedCellSize(ROW);
        offered.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                take(offered.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        offered.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1) {
                take(offered.getSelectionModel().getSelectedItem());
            }
        });
        trouble.setId("topics-trouble");
        trouble.getStyleClass().add("field-problem");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(label, chosen, field, trouble, offered);
        model.troubleProperty().subscribe(why -> {
            trouble.setText(why.map(words::now).orElse(""));
            Nodes.shown(trouble, why.isPresent());
        });
        model.many().busyProperty().subscribe(busy -> chosen.setDisable(busy));
        Nodes.shown(offered, false);
    }

    /** Shows the topics of this one, to be changed. */
    void show(Filed other) {
        filed = Optional.of(other);
        codes = List.of();
        model.calm();
        field.clear();
        chosen.getChildren().clear();
        Nodes.shown(chosen, false);
        read();
    }

    private void read() {
        filed.ifPresent(now -> model.topics(now, found -> {
            codes = found.stream().map(one -> one.topic().code()).toList();
            chosen.getChildren().setAll(found.stream().map(this::row).toList());
            Nodes.shown(chosen, !found.isEmpty());
        }));
    }

    /** One that nothing can be written for says why. */
    private Node row(CalledViewModel.Standing standing) {
        MediaTopic topic = standing.topic();
        String name = topic.name(words.locale().getLanguage());
        Button remove = Nodes.iconButton(Feather.X, words.of("tags.topics.remove", name), () -> remove(topic.code()));
        remove.getStyleClass().add("chip-button");
        var said = new Label(standing.writable() ? name : words.now("tags.topics.retired", name));
        said.setMinWidth(0);
        Nodes.styled(said, "field-problem", !standing.writable());
        var code = new Label(topic.code());
        code.getStyleClass().add("role");
        code.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(6, said, code, Nodes.spring(), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("chip", "tag-chip");
        return row;
    }

    private void offer(String typed) {
        if (typed.isBlank()) {
            offered.getItems().clear();
            Nodes.shown(offered, false);
            return;
        }
        model.like(typed, found -> {
            if (field.getText().isBlank()) {
                return;
            }
            offered.getItems().setAll(found.stream().filter(one -> !codes.contains(one.code())).toList());
            int rows = Math.clamp(offered.getItems().size(), 1, SHOWN);
            offered.setPrefHeight(rows * ROW + 4);
            offered.setMinHeight(rows * ROW + 4);
            Nodes.shown(offered, true);
            inSight();
            offered.setPlaceholder(new Label(words.now("tags.topics.none")));
        });
    }

    /** The list below the field may lie under the edge of what scrolls. */
    private void inSight() {
        for (Node node = getParent(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane scroll) {
                scroll.layout();
                Nodes.later(() -> Nodes.scrollTo(scroll, offered));
                return;
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !offered.getItems().isEmpty()) {
            offered.requestFocus();
            offered.getSelectionModel().clearAndSelect(0);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (!offered.getItems().isEmpty()) {
                take(offered.getItems().getFirst());
            }
            event.consume();
        }
    }

    private void take(@org.jspecify.annotations.Nullable MediaTopic topic) {
        if (topic != null && !model.many().busyProperty().get()) {
            List<String> more = new ArrayList<>(codes);
            more.add(topic.code());
            field.clear();
            field.requestFocus();
            set(more);
        }
    }

    private void remove(String code) {
        field.requestFocus();
        set(codes.stream().filter(one -> !one.equals(code)).toList());
    }

    private void set(List<String> wanted) {
        filed.ifPresent(now -> model.set(now, wanted, () -> {
            if (filed.filter(now::equals).isPresent()) {
                read();
            }
        }));
    }
}
