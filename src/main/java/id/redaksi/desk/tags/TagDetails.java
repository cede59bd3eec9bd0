package id.redaksi.desk.tags;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Term;
import id.redaksi.topics.Filed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is known of the tags that are chosen in the list, and what can be done to them. */
final class TagDetails extends VBox {
    /** What is done from here; {@code merge} with one tag asks into which. */
    record Acts(Consumer<List<String>> merge, Consumer<String> delete, Consumer<String> exists, Runnable saved) {}

    private final TagsViewModel model;
    private final Words words;
    private final Acts acts;
    private final Label count = new Label();
    private final TextField name = new TextField();
    private final TextField parent = new TextField();
    private final TextArea description = new TextArea();
    private final TextField synonyms = new TextField();
    private final Label under = new Label();
    private final Label trouble = new Label();
    private final Button save = new Button();
    private final Button merge = new Button();
    private final Button delete = new Button();
    private final VBox fields;
    private final TopicsField topics;
    private List<String> chosen = List.of();
    private Optional<Term> shown = Optional.empty();

    TagDetails(TagsViewModel model, TopicsField topics, Words words, Acts acts) {
        super(12);
        this.topics = topics;
        this.model = model;
        this.words = words;
        this.acts = acts;
        setId("tag-details");
        getStyleClass().add("tag-details");
        count.setId("tag-count");
        count.getStyleClass().add("soft");
        count.setWrapText(true);
        under.getStyleClass().add("faint");
        under.setWrapText(true);
        trouble.setId("tag-trouble");
        trouble.getStyleClass().add("field-problem");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        description.setPrefRowCount(3);
        description.setWrapText(true);
        description.getStyleClass().add("field-area");
        synonyms.promptTextProperty().bind(words.of("desk.field.list"));
        fields = new VBox(
                4,
                row("tags.name", "tag-name", name),
                row("tags.parent", "tag-parent", parent),
                row("tags.description", "tag-description", description),
                row("tags.synonyms", "tag-synonyms", synonyms),
                under);
        save.setId("tag-save");
        save.getStyleClass().add("main-button");
        save.setOnAction(_ -> save());
        merge.setId("tag-merge");
        merge.getStyleClass().add("plain-button");
        merge.setOnAction(_ -> acts.merge().accept(chosen));
        delete.setId("tag-delete");
        delete.getStyleClass().add("plain-button");
        delete.setOnAction(_ -> acts.delete().accept(chosen.getFirst()));
        for (Button button : List.of(save, merge, delete)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        for (TextInputControl field : List.of(name, parent, description, synonyms)) {
            field.textProperty().addListener((_, _, _) -> refresh());
        }
        name.setOnAction(_ -> save());
        parent.setOnAction(_ -> save());
        synonyms.setOnAction(_ -> save());
        var buttons = new FlowPane(8, 8, save, merge, delete);
        getChildren().addAll(count, fields, trouble, buttons, topics);
        model.troubleProperty().subscribe(why -> {
            trouble.setText(why.map(words::now).orElse(""));
            Nodes.shown(trouble, why.isPresent());
        });
        model.many().busyProperty().subscribe(this::refresh);
        choose(List.of());
    }

    private Node row(String key, String id, TextInputControl field) {
        field.setId(id);
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(field);
        field.accessibleTextProperty().bind(words.of(key));
        return new VBox(4, label, field);
    }

    /** Shows what is known of these. */
    void choose(List<String> tags) {
        chosen = List.copyOf(tags);
        shown = Optional.empty();
        Nodes.shown(fields, tags.size() == 1);
        Nodes.shown(topics, tags.size() == 1);
        under.setText("");
        count.setText(tags.size() > 1 ? words.now("tags.chosen", tags.size()) : words.now("tags.choose"));
        if (tags.size() == 1) {
            count.setText("");
            model.details(tags.getFirst(), this::show);
            topics.show(Filed.tag(tags.getFirst()));
        }
        refresh();
    }

    /** Shows what a channel is called outside; all else about it stands in the settings. */
    void chooseChannel(String channel) {
        choose(List.of());
        count.setText(words.now("tags.channelTopics", channel));
        Nodes.shown(topics, true);
        topics.show(Filed.channel(channel));
    }

    private void show(TagsViewModel.Details details) {
        Term term = details.term();
        if (!chosen.equals(List.of(term.name()))) {
            return;
        }
        shown = Optional.of(term);
        name.setText(term.name());
        parent.setText(term.parent());
        description.setText(term.description());
        synonyms.setText(String.join(", ", term.synonyms()));
        count.setText(words.now("tags.stories", details.stories()));
        under.setText(details.under().isEmpty() ? "" : words.now("tags.holds", String.join(", ", details.under())));
        Nodes.shown(under, !details.under().isEmpty());
        refresh();
    }

    private Term typed() {
        List<String> others =
                Arrays.stream(synonyms.getText().split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        return new Term(name.getText(), parent.getText(), description.getText(), others);
    }

    private boolean isChanged() {
        return shown.filter(term -> !term.equals(typed())).isPresent();
    }

    private void refresh() {
        boolean busy = model.many().busyProperty().get();
        boolean renamed = shown.filter(term -> !term.name().equals(name.getText().strip())).isPresent();
        save.setText(words.now(renamed ? "tags.rename" : "tags.save"));
        save.setDisable(busy || !isChanged());
        Nodes.shown(save, chosen.size() == 1);
        merge.setText(chosen.size() > 1 ? words.now("tags.mergeChosen", chosen.size()) : words.now("tags.mergeInto"));
        merge.setDisable(busy);
        Nodes.shown(merge, !chosen.isEmpty());
        delete.setText(words.now("tags.delete"));
        delete.setDisable(busy || shown.isEmpty());
        Nodes.shown(delete, chosen.size() == 1);
    }

    private void save() {
        shown.filter(_ -> isChanged() && !save.isDisabled())
                .ifPresent(term -> model.save(term.name(), typed(), acts.exists(), acts.saved()));
    }
}
