package id.redaksi.desk.settings;

import id.redaksi.app.Settings;
import id.redaksi.app.Settings.Rule;
import id.redaksi.app.SigningKeys;
import id.redaksi.app.Settings.Theme;
import id.redaksi.app.Themes;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Typography;
import id.redaksi.language.About;
import id.redaksi.language.Receiver;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The settings; each takes effect as it is changed. */
public final class SettingsSheet {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 580;
    private static final double LIST_WIDTH = 196;
    private static final String REQUIRED = "checks.required";

    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;
    private final Background reader;

    private final ObservableValue<List<Message>> troubles;
    private @Nullable Runnable backups;
    private @Nullable Runnable ownWords;
    private Supplier<List<Node>> themeRows = List::of;
    private ChannelStories channelStories = ChannelStories.NONE;
    private ObservableValue<List<About>> houseRules = new SimpleObjectProperty<>(List.of());
    private @Nullable Runnable showHouseRules;
    private Consumer<Consumer<List<Receiver>>> targets = found -> found.accept(List.of());
    private Optional<String> required = Optional.empty();

    /**
     * {@code troubles} says what keeps stories from being looked through. On {@code reader} the fonts of the machine are
     * looked up, which can take a while.
     */
    public SettingsSheet(
            Words words,
            Supplier<Settings> now,
            Consumer<Settings> settle,
            ObservableValue<List<Message>> troubles,
            Background reader) {
        this.reader = reader;
        this.words = words;
        this.now = now;
        this.settle = settle;
        this.troubles = troubles;
    }

    /** With a way to the words of the newsroom and of the user. */
    public SettingsSheet withOwnWords(Runnable show) {
        ownWords = show;
        return this;
    }

    /** Leads to the backups and their second place from where the newsroom's folder is told. */
    public SettingsSheet withBackups(Runnable show) {
        backups = show;
        return this;
    }

    /** Lets the stories of a channel follow when it is renamed or deleted. */
    public SettingsSheet withChannels(ChannelStories stories) {
        channelStories = stories;
        return this;
    }

    /** Offers the newsroom's targets where it is said what must be there; they come a moment after they are asked for. */
    public SettingsSheet withTargets(Consumer<Consumer<List<Receiver>>> found) {
        targets = found;
        return this;
    }

    /** Shows first what a target wants. */
    public SettingsSheet atRequired(Receiver target) {
        required = Optional.of(target.key());
        return this;
    }

    /** Offers these themes for the pages; {@code opener} shows the folder of one as the system does. */
    public SettingsSheet withThemes(Themes themes, Consumer<Path> opener) {
        themeRows = () -> List.of(new ThemeRows(words, now, settle, reader, themes, opener));
        return this;
    }

    /** Lists the rules of the house beside those of the program; {@code show} leads to where they are written. */
    public SettingsSheet withHouseRules(ObservableValue<List<About>> live, Runnable show) {
        houseRules = live;
        showHouseRules = show;
        return this;
    }

    /** What belongs together, with its name. */
    private record Section(String key, List<Node> rows) {}

    private List<Section> sections(Sheets sheets, String folder) {
        return List.of(
                new Section("desk.settings.look", look()),
                new Section("desk.settings.writing", writing()),
                new Section("desk.settings.checking", checking(sheets)),
                new Section("checks.style", new HouseStyleRows(words, now, settle).all()),
                new Section(
                        "checks.settings",
                        List.of(new RulesForm(words, now, settle, houseRules.getValue(), houseRules(sheets)))),
                new Section("desk.settings.limits", List.of(new LimitsForm(words, now, settle))),
                new Section("desk.settings.house", house(folder, sheets)),
                new Section("desk.settings.channels", List.of(new ChannelsForm(words, now, settle, sheets, channelStories))),
                new Section("desk.settings.blocks", exporting()),
                new Section(REQUIRED, List.of(new RequiredForm(words, now, settle, targets, required))),
                new Section("publish.settings.site", new SiteRows(words, now, settle).all()),
                new Section("publish.settings.theme", themeRows.get()));
    }

    /** Shows them beside a list of what they are about; {@code folder} is where this newsroom is kept. */
    public void show(Sheets sheets, String folder) {
        var content = new VBox(4);
        content.getStyleClass().add("settings-rows");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        ListView<Section> list = list(sections(sheets, folder));
        list.getSelectionModel().selectedItemProperty().subscribe(section -> {
            if (section != null) {
                content.getChildren().setAll(Nodes.label(words.of(section.key()), "sheet-title"));
                content.getChildren().addAll(section.rows());
                scroll.setFitToHeight(Nodes.grows(content));
                scroll.setVvalue(0);
            }
        });
        var both = new HBox(24, list, scroll);
        VBox.setVgrow(both, Priority.ALWAYS);
        var card = new VBox(16, both, foot(sheets));
        card.setId("settings-sheet");
        card.getStyleClass().add("sheet");
        card.setMaxSize(WIDTH, HEIGHT);
        ChangeListener<Wording> spoken = (_, _, _) -> Nodes.later(() -> anew(list, scroll, sections(sheets, folder)));
        words.wordingProperty().addListener(spoken);
        card.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                words.wordingProperty().removeListener(spoken);
            }
        });
        sheets.showCard(card, list);
    }

    /** Everything once more, since the language is another: the same section at the same place, with the focus where it was. */
    private static void anew(ListView<Section> list, ScrollPane scroll, List<Section> sections) {
        Node owner = list.getScene() == null ? null : list.getScene().getFocusOwner();
        double place = scroll.getVvalue();
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(sections);
        list.getSelectionModel().select(chosen);
        scroll.setVvalue(place);
        if (owner != null && owner.getId() != null && scroll.getContent().lookup("#" + owner.getId()) instanceof Node again) {
            Nodes.focus(again);
        }
    }

    private Node foot(Sheets sheets) {
        var close = new Button();
        close.textProperty().bind(words.of("desk.close"));
        close.setId("sheet-main");
        close.getStyleClass().add("main-button");
        close.setDefaultButton(true);
        close.setOnAction(_ -> sheets.close());
        var foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private Button houseRules(Sheets sheets) {
        var button = new Button();
        button.setId("settings-house-rules");
        button.getStyleClass().add("plain-button");
        button.textProperty().bind(words.of("rules.settings"));
        button.setOnAction(_ -> {
            sheets.close();
            if (showHouseRules != null) {
                showHouseRules.run();
            }
        });
        Nodes.shown(button, showHouseRules != null);
        return button;
    }

    private ListView<Section> list(List<Section> sections) {
        var list = new ListView<>(FXCollections.observableArrayList(sections));
        list.setId("settings-sections");
        list.getStyleClass().add("settings-sections");
        list.accessibleTextProperty().bind(words.of("desk.command.settings"));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Section section, boolean empty) {
                super.updateItem(section, empty);
                setText(section == null || empty ? null : words.now(section.key()));
            }
        });
        list.getSelectionModel().selectFirst();
        if (required.isPresent()) {
            sections.stream().filter(one -> one.key().equals(REQUIRED)).forEach(list.getSelectionModel()::select);
        }
        list.setMinWidth(LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        return list;
    }

    private List<Node> look() {
        ComboBox<String> language = choice(
                "settings-language",
                List.of("", "id", "en"),
                name -> switch (name) {
                    case "id" -> "Bahasa Indonesia";
                    case "en" -> "English";
                    default -> words.now("desk.settings.system");
                },
                now.get().look().language(),
                value -> with(look -> new Settings.Look(value, look.theme(), look.textSize(), look.columnWidth())));
        ComboBox<Theme> theme = choice(
                "settings-theme",
                List.of(Theme.values()),
                value -> words.now("desk.theme." + value.name().toLowerCase(Locale.ROOT)),
                now.get().look().theme(),
                value -> with(look -> new Settings.Look(look.language(), value, look.textSize(), look.columnWidth())));
        var size = slider("settings-text-size", 12, 36, now.get().look().textSize(), value -> with(
                look -> new Settings.Look(look.language(), look.theme(), value, look.columnWidth())));
        var width = slider("settings-column", 480, 900, now.get().look().columnWidth(), value -> with(
                look -> new Settings.Look(look.language(), look.theme(), look.textSize(), value)));
        var caret = slider("settings-caret", 1, 8, now.get().access().caretWidth(), value -> settle.accept(
                now.get().with(new Settings.Access(value))));
        return List.of(
                row("desk.settings.language", language),
                row("desk.settings.theme", theme),
                row("desk.settings.font", new FocusRows(words, now, settle).font(reader)),
                row("desk.settings.textSize", size),
                row("desk.settings.columnWidth", width),
                row("desk.settings.caret", caret));
    }

    private void with(Function<Settings.Look, Settings.Look> how) {
        settle.accept(now.get().with(how.apply(now.get().look())));
    }

    private List<Node> house(String folder, Sheets sheets) {
        var site = new TextField(now.get().house().site());
        site.setId("settings-site");
        site.textProperty().addListener((_, _, text) -> settle.accept(
                now.get().with(new Settings.House(text.strip(), now.get().house().tree()))));
        var kept = Nodes.label(words.of("desk.settings.newsroom", folder), "faint");
        kept.setWrapText(true);
        VBox.setMargin(kept, new Insets(12, 0, 0, 0));
        return List.of(row("desk.settings.site", site), kept, backups(sheets));
    }

    private List<Node> checking(Sheets sheets) {
        List<Node> rows = new ArrayList<>(new CheckingRows(words, now, settle, troubles).all());
        rows.add(leading(sheets, "settings-own-words", "desk.command.ownWords", ownWords));
        return rows;
    }

    private Node backups(Sheets sheets) {
        return leading(sheets, "settings-backups", "backup.settings", backups);
    }

    /** A button that leads to another sheet. */
    private Node leading(Sheets sheets, String id, String key, @Nullable Runnable to) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.textProperty().bind(words.of(key));
        button.setOnAction(_ -> {
            sheets.close();
            if (to != null) {
                to.run();
            }
        });
        Nodes.shown(button, to != null);
        VBox.setMargin(button, new Insets(8, 0, 0, 0));
        return button;
    }

    private List<Node> writing() {
        var name = new TextField(now.get().person().name());
        name.setId("settings-name");
        name.setPromptText(System.getProperty("user.name", ""));
        name.textProperty().addListener((_, _, text) -> settle.accept(now.get().with(new Settings.Person(text.strip()))));
        var boxes = new VBox(6);
        for (Typography.Sign sign : Typography.Sign.values()) {
            String sort = sign.name().toLowerCase(Locale.ROOT);
            var box = new CheckBox();
            box.setId("settings-sign-" + sort);
            box.textProperty().bind(words.of("desk.sign." + sort));
            box.setSelected(now.get().writing().signs().contains(sign));
            box.selectedProperty().addListener((_, _, on) -> settle.accept(now.get()
                    .with(now.get().writing().withSigns(turned(Typography.Sign.class, now.get().writing().signs(), sign, on)))));
            boxes.getChildren().add(box);
        }
        var focus = new FocusRows(words, now, settle);
        return List.of(
                row("desk.settings.name", name),
                group("desk.settings.signs"),
                boxes,
                group("desk.settings.focus"),
                row("desk.settings.spotlight", focus.spotlight()),
                focus.typewriter());
    }

    private static <E extends Enum<E>> Set<E> turned(Class<E> kind, Set<E> all, E one, boolean on) {
        Set<E> turned = EnumSet.noneOf(kind);
        turned.addAll(all);
        if (on) {
            turned.add(one);
        } else {
            turned.remove(one);
        }
        return turned;
    }

    private List<Node> exporting() {
        var boxes = new VBox(6);
        boxes.getStyleClass().add("boxes");
        for (Rule rule : Rule.values()) {
            var box = new CheckBox();
            box.setId("settings-block-" + rule.name().toLowerCase(Locale.ROOT));
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.textProperty().bind(words.of("desk.rule." + rule.name().toLowerCase(Locale.ROOT)));
            box.setSelected(now.get().exporting().blocks().contains(rule));
            box.selectedProperty().addListener((_, _, on) -> block(rule, on));
            boxes.getChildren().add(box);
        }
        return List.of(boxes, sign());
    }

    /** With where the public half of the key lies, since receivers need it. */
    private Node sign() {
        var box = new CheckBox();
        box.setId("settings-sign");
        box.setWrapText(true);
        box.textProperty().bind(words.of("desk.settings.sign"));
        box.setSelected(now.get().exporting().sign());
        box.selectedProperty().addListener((_, _, on) -> settle.accept(now.get().with(now.get().exporting().signing(on))));
        var where = Nodes.label(words.of("desk.settings.signWhere", SigningKeys.folder().resolve("redaksi.pub").toString()), "faint");
        where.setWrapText(true);
        return new VBox(4, box, where);
    }

    private void block(Rule rule, boolean on) {
        Set<Rule> blocks = turned(Rule.class, now.get().exporting().blocks(), rule, on);
        settle.accept(now.get()
                .with(now.get().exporting().blocking(blocks)));
    }

    private Node group(String key) {
        Label heading = Nodes.label(words.of(key), "group-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        return heading;
    }

    /** A slider with its figure, in pixels. */
    private Node row(String key, Slider slider) {
        var figure = new Label();
        figure.getStyleClass().add("slider-figure");
        figure.textProperty().bind(Bindings.createStringBinding(
                () -> words.now("desk.pixels", Math.round(slider.getValue() * 2) / 2.0),
                slider.valueProperty(),
                words.wordingProperty()));
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(slider);
        slider.accessibleTextProperty().bind(words.of(key));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(12, slider, figure);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, label, row);
    }

    private Node row(String key, Control control) {
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(words.of(key));
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, control);
    }

    private static Slider slider(String id, double least, double most, double value, Consumer<Double> taken) {
        var slider = new Slider(least, most, value);
        slider.setId(id);
        slider.valueProperty().addListener((_, before, after) -> {
            double rounded = Math.round(after.doubleValue() * 2) / 2.0;
            if (rounded != Math.round(before.doubleValue() * 2) / 2.0) {
                taken.accept(rounded);
            }
        });
        return slider;
    }

    private static <T> ComboBox<T> choice(
            String id, List<T> values, Function<T, String> name, T value, Consumer<T> taken) {
        ComboBox<T> box = Nodes.choice(values, name, value, taken);
        box.setId(id);
        return box;
    }
}
