package id.redaksi.desk.tags;

import id.redaksi.desk.kit.NarrowedList;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.tags.TagsViewModel.Filter;
import id.redaksi.newsroom.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sheet in which the tags of the newsroom are kept in order. */
public final class TagsSheet extends VBox {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 680;
    private static final double DETAILS = 352;

    /** The vocabulary of topics, and the receivers' tables. */
    public record Beside(Runnable topics, Runnable receivers) {}

    private final TagsViewModel model;
    private final Words words;
    private final Sheets sheets;
    private final ToggleGroup filters = new ToggleGroup();
    private final NarrowedList<TagRow> narrowed;
    private final ListView<TagRow> list;
    private final Label status = new Label();
    private final TagDetails details;
    private final Beside beside;
    private final InvalidationListener changed = _ -> refresh();
    private String chooseNext = "";

    /** {@code called} is what tags are called outside, {@code beside} opens the sheets that lie beside this one. */
    public TagsSheet(TagsViewModel model, CalledViewModel called, Beside beside, Words words, Sheets sheets) {
        super(12);
        this.model = model;
        this.words = words;
        this.sheets = sheets;
        narrowed = new NarrowedList<>("tags-search", words.of("tags.search"), "tags-list", words.of("tags.title"), this::look);
        list = narrowed.list();
        setId("tags-sheet");
        getStyleClass().addAll("sheet", "find-stories", "tags");
        setMaxSize(WIDTH, HEIGHT);
        this.beside = beside;
        details = new TagDetails(model, new TopicsField(called, words), words, new TagDetails.Acts(this::merge, this::delete, this::exists, () -> {}));
        var title = new Label(words.now("tags.title"));
        title.getStyleClass().add("sheet-title");
        status.setId("tags-status");
        status.getStyleClass().add("faint");
        var left = new VBox(8, narrowed.field(), filters(), list(), status);
        HBox.setHgrow(left, Priority.ALWAYS);
        var both = new HBox(24, left, scrolled());
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(title, both, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var weak = new WeakInvalidationListener(changed);
        model.shownProperty().addListener(weak);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.stop();
            }
        });
        refresh();
    }

    public void show() {
        sheets.showCard(this, narrowed.field());
        look();
    }

    /** What is offered below a field may be longer than the sheet. */
    private Node scrolled() {
        var scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setMinWidth(DETAILS);
        scroll.setPrefWidth(DETAILS);
        scroll.setMaxWidth(DETAILS);
        return scroll;
    }

    private Node filters() {
        var row = new FlowPane(20, 8);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Filter filter : Filter.values()) {
            String name = filter.name().toLowerCase(Locale.ROOT);
            var choice = new RadioButton(words.now("tags.filter." + name));
            choice.setId("tags-" + name);
            choice.setUserData(filter);
            choice.setToggleGroup(filters);
            choice.setSelected(filter == Filter.ALL);
            choice.setOnAction(_ -> narrowed.lookNow());
            row.getChildren().add(choice);
        }
        return row;
    }

    private Node list() {
        list.setCellFactory(_ -> new TagCell(
                words, two -> ask(List.of(two.less().name()), two.more().name()), model::differ));
        list.setPrefHeight(HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TagRow>) _ -> show(chosen()));
        return list;
    }

    private List<String> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .flatMap(row -> switch (row) {
                    case TagRow.One(var tag) -> List.of(tag.name()).stream();
                    case TagRow.Channel _ -> Stream.<String>empty();
                    case TagRow.Two two -> List.of(two.more().name(), two.less().name()).stream();
                })
                .distinct()
                .toList();
    }

    private void show(List<String> tags) {
        if (list.getSelectionModel().getSelectedItem() instanceof TagRow.Channel(var name, _)) {
            details.chooseChannel(name);
        } else {
            details.choose(tags);
        }
    }

    private Node foot() {
        var topics = new Button(words.now("tags.topics.open"));
        topics.setId("tags-topics");
        topics.setOnAction(_ -> beside.topics().run());
        var receivers = new Button(words.now("tags.receivers.openSheet"));
        receivers.setId("tags-receivers");
        receivers.setOnAction(_ -> beside.receivers().run());
        topics.getStyleClass().add("plain-button");
        receivers.getStyleClass().add("plain-button");
        var undo = new Button(words.now("tags.undoLast"));
        undo.setId("tags-undo");
        undo.getStyleClass().add("plain-button");
        undo.disableProperty().bind(model.many().undoableProperty().not());
        undo.setOnAction(_ -> model.many().undo());
        var close = new Button(words.now("desk.close"));
        close.setId("tags-close");
        close.getStyleClass().add("plain-button");
        close.setOnAction(_ -> sheets.close());
        var foot = new HBox(8, undo, Nodes.spring(), topics, receivers, close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() == narrowed.field()) {
            narrowed.lookNow();
            event.consume();
        }
    }

    private void look() {
        if (filters.getSelectedToggle() != null && filters.getSelectedToggle().getUserData() instanceof Filter filter) {
            model.look(narrowed.text(), filter);
        }
    }

    private void refresh() {
        TagsViewModel.Shown shown = model.shownProperty().get();
        List<String> before = chooseNext.isEmpty() ? chosen() : List.of(chooseNext);
        if (narrowed.show(shown.rows(), words.now(shown.reading() ? "tags.reading" : nothing()))) {
            choose(before);
        }
        status.setText(
                shown.reading() ? words.now("tags.reading")
                : shown.cut() ? words.now("tags.cut", shown.rows().size())
                : words.now(isNear() ? "tags.pairs" : is(Filter.CHANNELS) ? "tags.channels" : "tags.shown", shown.rows().size()));
    }

    /** What is said where nothing is listed: that nothing is like what was asked for, or that there is nothing yet. */
    private String nothing() {
        return is(Filter.ALL) && narrowed.text().isBlank() ? "tags.noneYet" : "tags.none";
    }

    private boolean isNear() {
        return is(Filter.NEAR);
    }

    private boolean is(Filter filter) {
        return filters.getSelectedToggle() != null && filters.getSelectedToggle().getUserData() == filter;
    }

    private void choose(List<String> names) {
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof TagRow.One(Tagged tag) && names.contains(tag.name())) {
                list.getSelectionModel().select(i);
                if (!chooseNext.isEmpty()) {
                    list.scrollTo(i);
                    chooseNext = "";
                }
            }
        }
        show(chosen());
    }

    /** Several are merged into the one that most stories bear; for one it is asked which. */
    private void merge(List<String> tags) {
        if (tags.size() == 1) {
            ask(tags, "");
            return;
        }
        String most = list.getItems().stream()
                .filter(TagRow.One.class::isInstance)
                .map(row -> ((TagRow.One) row).tag())
                .filter(tag -> tags.contains(tag.name()))
                .max(java.util.Comparator.comparingLong(Tagged::stories))
                .map(Tagged::name)
                .orElse(tags.getFirst());
        ask(tags.stream().filter(tag -> !tag.equals(most)).toList(), most);
    }

    /** The name that was typed is that of another tag. */
    private void exists(String other) {
        ask(chosen(), other);
    }

    /** Says what a merge would touch, and does it once it is wanted. */
    private void ask(List<String> tags, String into) {
        model.touched(tags, found -> ask(tags, into, found));
    }

    private void ask(List<String> tags, String into, TagsViewModel.Touched found) {
        var target = new TextField(into);
        target.setId("merge-into");
        target.accessibleTextProperty().bind(words.of("tags.into"));
        var label = Nodes.label(words.of("tags.into"), "field-label");
        label.setLabelFor(target);
        var synonyms = new CheckBox(words.now("tags.asSynonyms"));
        synonyms.setId("merge-synonyms");
        synonyms.setSelected(true);
        synonyms.setWrapText(true);
        var content = new VBox(10, new VBox(4, label, target), synonyms, said(found));
        sheets.show(
                "tags-merge-sheet",
                words.now("tags.mergeTitle", names(tags)),
                content,
                480,
                new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                new Sheets.Act(words.now("tags.merge"), true, () -> {
                    chooseNext = target.getText().strip();
                    model.merge(tags, target.getText(), synonyms.isSelected(), () -> {});
                }));
    }

    private void delete(String tag) {
        model.touched(List.of(tag), found -> delete(tag, found));
    }

    private void delete(String tag, TagsViewModel.Touched found) {
        sheets.show(
                "tags-delete-sheet",
                words.now("tags.deleteTitle", Signs.shown(tag)),
                said(found),
                480,
                new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                new Sheets.Act(words.now("tags.delete"), true, () -> model.delete(tag, () -> {})));
    }

    private Label said(TagsViewModel.Touched found) {
        var touched = new Label(touched(found));
        touched.setId("tags-touched");
        touched.setWrapText(true);
        touched.setMinHeight(USE_PREF_SIZE);
        return touched;
    }

    private String touched(TagsViewModel.Touched found) {
        List<String> said = new ArrayList<>(List.of(words.now("tags.touched", found.stories())));
        if (found.open() > 0) {
            said.add(words.now("tags.touchedOpen", found.open()));
        }
        if (!found.headlines().isEmpty()) {
            String named = found.headlines().stream()
                    .map(headline -> "“" + (headline.isBlank() ? "…" : headline) + "”")
                    .collect(Collectors.joining(", "));
            long more = found.stories() - found.headlines().size();
            said.add(more > 0 ? words.now("tags.touchedMore", named, more) : words.now("tags.touchedNamed", named));
        }
        said.add(words.now("tags.canUndo"));
        return String.join(" ", said);
    }

    private static String names(List<String> tags) {
        return tags.stream().limit(4).map(tag -> "“" + Signs.shown(tag) + "”").collect(Collectors.joining(", "))
                + (tags.size() > 4 ? " …" : "");
    }
}
