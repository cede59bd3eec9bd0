package id.redaksi.desk.settings;

import id.redaksi.app.Channels;
import id.redaksi.app.Settings;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The channels of the site as a tree: adding, renaming, moving and deleting. Where stories stand in a channel that is
 * renamed or deleted it is asked what becomes of them.
 */
final class ChannelsForm extends VBox {
    private static final double LEAST_HEIGHT = 80;
    private static final double INDENT = 18;
    private static final int LONGEST = 60;

    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;
    private final Sheets sheets;
    private final ChannelStories stories;
    private final ListView<Channels.Row> list = new ListView<>();
    private final TextField name = new TextField();
    private final ComboBox<String> parent = new ComboBox<>();
    private final Label problem = new Label();
    private final Button add;
    private final Button rename;
    private final Button delete;
    private final Button up;
    private final Button down;
    private boolean showing;

    ChannelsForm(Words words, Supplier<Settings> now, Consumer<Settings> settle, Sheets sheets, ChannelStories stories) {
        super(8);
        this.words = words;
        this.now = now;
        this.settle = settle;
        this.sheets = sheets;
        this.stories = stories;
        setId("settings-channels");
        add = button("channel-add", "tags.channel.add", this::add);
        rename = button("channel-rename", "tags.rename", this::rename);
        delete = button("channel-delete", "tags.channel.delete", this::delete);
        up = Nodes.iconButton(Feather.ARROW_UP, words.of("tags.channel.up"), () -> shift(-1));
        up.setId("channel-up");
        down = Nodes.iconButton(Feather.ARROW_DOWN, words.of("tags.channel.down"), () -> shift(1));
        down.setId("channel-down");
        problem.setId("channel-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        var acts = new FlowPane(8, 8, add, rename, delete, up, down);
        getChildren().addAll(list(), naming(), problem, acts);
        VBox.setVgrow(this, Priority.ALWAYS);
        show("");
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.textProperty().bind(words.of(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node list() {
        list.setId("channel-list");
        list.getStyleClass().add("channel-list");
        list.accessibleTextProperty().bind(words.of("desk.settings.channels"));
        list.setMinHeight(LEAST_HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Channels.@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null || empty ? null : row.name());
                setPadding(new Insets(0, 8, 0, 8 + (row == null ? 0 : row.depth() * INDENT)));
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chosen(row));
        return list;
    }

    private Node naming() {
        Nodes.asking(name, "channel-name", words.of("tags.channel.name"));
        name.setOnAction(_ -> {
            if (!rename.isDisabled()) {
                rename();
            } else if (!add.isDisabled()) {
                add();
            }
        });
        name.textProperty().addListener((_, _, _) -> refresh());
        parent.setId("channel-parent");
        parent.setMaxWidth(Double.MAX_VALUE);
        parent.accessibleTextProperty().bind(words.of("tags.channel.parent"));
        parent.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(@Nullable String one) {
                return one == null || one.isEmpty() ? words.now("tags.channel.top") : words.now("tags.under", one);
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        });
        parent.valueProperty().addListener((_, _, under) -> {
            if (!showing && under != null) {
                chosen().ifPresent(one -> use(tree().moved(one, under), one));
            }
        });
        HBox.setHgrow(parent, Priority.ALWAYS);
        name.setPrefWidth(200);
        parent.setPrefWidth(200);
        return new HBox(8, name, parent);
    }

    private Channels tree() {
        return now.get().house().tree();
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Channels.Row::name);
    }

    private void chosen(Channels.@Nullable Row row) {
        showing = true;
        List<String> parents = new ArrayList<>(List.of(""));
        parents.addAll(row == null ? tree().names() : tree().possibleParents(row.name()));
        parent.getItems().setAll(parents);
        parent.setValue(row == null ? "" : tree().parent(row.name()).orElse(""));
        if (row != null) {
            name.setText(row.name());
        }
        showing = false;
        refresh();
    }

    private void show(String chosen) {
        List<Channels.Row> rows = tree().rows();
        list.getItems().setAll(rows);
        rows.stream().filter(row -> row.name().equals(chosen)).findFirst().ifPresent(row -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        });
        chosen(list.getSelectionModel().getSelectedItem());
    }

    private void refresh() {
        String typed = typed();
        boolean known = tree().has(typed);
        boolean free = !typed.isEmpty() && !known && typed.length() <= LONGEST;
        boolean busy = stories.busy().getAsBoolean();
        add.setDisable(!free);
        rename.setDisable(!free || chosen().isEmpty() || busy);
        delete.setDisable(chosen().isEmpty() || busy);
        String one = chosen().orElse("");
        up.setDisable(one.isEmpty() || tree().shifted(one, -1).equals(tree()));
        down.setDisable(one.isEmpty() || tree().shifted(one, 1).equals(tree()));
        String said = typed.length() > LONGEST
                ? words.now("tags.channel.long", typed.length(), LONGEST)
                : known && !typed.equals(one) ? words.now("tags.channel.there", typed) : "";
        problem.setText(said);
        Nodes.shown(problem, !said.isEmpty());
    }

    private String typed() {
        return ChannelStories.clean(name.getText());
    }

    private void use(Channels tree, String chosen) {
        settle.accept(now.get().with(now.get().house().with(tree)));
        show(chosen);
    }

    private void add() {
        use(tree().with(typed(), Optional.ofNullable(parent.getValue()).orElse("")), typed());
    }

    private void shift(int by) {
        chosen().ifPresent(one -> use(tree().shifted(one, by), one));
    }

    private void rename() {
        String to = typed();
        chosen().ifPresent(from -> stories.count().of(from, number -> {
            if (number == 0) {
                renamed(from, to, false);
                return;
            }
            sheets.show(
                    "channel-rename-sheet",
                    words.now("tags.channel.renameTitle", from, to),
                    said(words.now("tags.channel.renameAsk", number, from)),
                    480,
                    new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                    new Sheets.Act(words.now("tags.channel.renameOnly"), false, () -> renamed(from, to, false)),
                    new Sheets.Act(words.now("tags.channel.renameStories", number), true, () -> renamed(from, to, true)));
        }));
    }

    private void renamed(String from, String to, boolean withStories) {
        Settings settings = now.get();
        settle.accept(settings.with(settings.house().with(tree().renamed(from, to)))
                .with(settings.limits().renamed(from, to))
                .with(settings.checking().with(settings.checking().style().renamed(from, to))));
        show(to);
        stories.rename().to(from, to, withStories, back(settings, now.get()));
    }

    private void delete() {
        chosen().ifPresent(one -> stories.count().of(one, number -> {
            if (number == 0) {
                use(tree().without(one), "");
                return;
            }
            List<String> others = new ArrayList<>(List.of(""));
            others.addAll(tree().names());
            others.remove(one);
            ComboBox<String> where = Nodes.choice(
                    others,
                    channel -> channel.isEmpty() ? words.now("tags.channel.none") : channel,
                    tree().parent(one).orElse(""),
                    _ -> {});
            where.setId("channel-where");
            where.setMaxWidth(Double.MAX_VALUE);
            where.accessibleTextProperty().bind(words.of("tags.channel.where"));
            var label = Nodes.label(words.of("tags.channel.where"), "field-label");
            label.setLabelFor(where);
            sheets.show(
                    "channel-delete-sheet",
                    words.now("tags.channel.deleteTitle", one),
                    new VBox(8, said(words.now("tags.channel.deleteAsk", number)), label, where),
                    480,
                    new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                    new Sheets.Act(words.now("tags.channel.delete"), true, () -> {
                        Settings before = now.get();
                        use(tree().without(one), "");
                        stories.move().into(one, where.getValue(), back(before, now.get()));
                    }));
        }));
    }

    /** Gives channels, limits and what is required back what they were, unless somebody has changed them since. */
    private Runnable back(Settings before, Settings made) {
        return () -> {
            Settings settings = now.get();
            if (settings.house().equals(made.house()) && settings.limits().equals(made.limits())) {
                var required = before.checking().style().required();
                settle.accept(settings.with(before.house())
                        .with(before.limits())
                        .with(settings.checking().with(settings.checking().style().requiring(required))));
                show("");
            }
        };
    }

    private static Label said(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
