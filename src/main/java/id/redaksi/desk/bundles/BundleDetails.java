package id.redaksi.desk.bundles;

import id.redaksi.desk.bundles.BundlesViewModel.Chosen;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleId;
import id.redaksi.story.Related;
import id.redaksi.story.StoryId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The bundle that is looked at: what it is called, what it is about, and its stories. A field is kept when it is left. */
final class BundleDetails extends VBox {
    /** What is done from here outside of the bundle. */
    record Acts(Consumer<Consumer<Related>> pick, Consumer<StoryId> open, Runnable delete) {}

    private final BundlesViewModel model;
    private final Words words;
    private final TextField name = new TextField();
    private final TextField slug = new TextField();
    private final TextArea description = new TextArea();
    private final ComboBox<Bundle.Kind> kind;
    private final MembersList members;
    private final Label count = new Label();
    private final Label none;
    private final Button marked = new Button();
    private final VBox fields;
    private Optional<Bundle> shown = Optional.empty();
    private Optional<BundleId> of = Optional.empty();
    private boolean filling;
    private boolean namesNext;

    BundleDetails(BundlesViewModel model, Words words, Acts acts) {
        super(12);
        this.model = model;
        this.words = words;
        setId("bundle-details");
        kind = Nodes.choice(
                List.of(Bundle.Kind.values()),
                one -> words.now("bundles.kind." + one.name().toLowerCase(Locale.ROOT)),
                Bundle.Kind.LIPSUS,
                chosen -> keep(bundle -> bundle.withKind(chosen)));
        members = new MembersList(model, words, acts.open());
        VBox.setVgrow(members, Priority.ALWAYS);
        description.setPrefRowCount(2);
        description.setWrapText(true);
        description.getStyleClass().add("field-area");
        description.setMinHeight(USE_PREF_SIZE); // the list below gives way
        kept(name, Bundle::name, Bundle::withName);
        kept(slug, Bundle::slug, Bundle::withSlug);
        kept(description, Bundle::description, Bundle::withDescription);
        none = Nodes.label(words.of("bundles.choose"), "placeholder");
        none.setWrapText(true);
        none.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        none.setAlignment(Pos.CENTER);
        VBox.setVgrow(none, Priority.ALWAYS);
        var first = new HBox(12, row("bundles.name", "bundle-name", name), row("bundles.kind", "bundle-kind", kind));
        HBox.setHgrow(first.getChildren().getFirst(), Priority.ALWAYS);
        fields = new VBox(
                10,
                first,
                row("bundles.slug", "bundle-slug", slug),
                row("bundles.description", "bundle-description", description),
                head(acts),
                members,
                foot(acts));
        VBox.setVgrow(fields, Priority.ALWAYS);
        getChildren().addAll(none, fields);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.chosenProperty().subscribe(this::show);
    }

    private Node row(String key, String id, Control control) {
        control.setId(id);
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(words.of(key));
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, control);
    }

    private Node head(Acts acts) {
        count.getStyleClass().add("group-heading");
        var find = new Button(words.now("bundles.find"), Nodes.icon(Feather.SEARCH));
        find.setId("bundle-find");
        find.setOnAction(_ -> acts.pick().accept(chosen ->
                StoryId.of(chosen.story()).ifPresent(story -> model.add(List.of(story)))));
        marked.setId("bundle-marked");
        marked.setOnAction(_ -> model.add(model.marked()));
        for (Button button : List.of(find, marked)) {
            button.getStyleClass().add("plain-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var head = new HBox(8, count, Nodes.spring(), find, marked);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot(Acts acts) {
        var hint = Nodes.label(words.of("bundles.keys"), "faint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var delete = new Button(words.now("bundles.delete"));
        delete.setId("bundle-delete");
        delete.getStyleClass().add("plain-button");
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setOnAction(_ -> acts.delete().run());
        var foot = new FlowPane(8, 8, delete);
        return new VBox(8, hint, foot);
    }

    /** Enter in a line keeps it as well; Escape would leave the sheet, which keeps it too. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            take(name, Bundle::name, Bundle::withName);
            take(slug, Bundle::slug, Bundle::withSlug);
            event.consume();
        }
    }

    /** What a field of the bundle becomes. */
    @FunctionalInterface
    private interface With {
        Bundle with(Bundle bundle, String text);
    }

    private void kept(TextInputControl field, Function<Bundle, String> read, With with) {
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take(field, read, with);
            }
        });
    }

    private void take(TextInputControl field, Function<Bundle, String> read, With with) {
        shown.filter(bundle -> !read.apply(bundle).equals(field.getText())).ifPresent(_ -> {
            String text = field.getText();
            keep(bundle -> with.with(bundle, text));
        });
    }

    private void keep(UnaryOperator<Bundle> how) {
        if (!filling && shown.isPresent()) {
            model.change(how);
        }
    }

    /** The next bundle that is shown is new: its name is what one types first. */
    void nameNext() {
        namesNext = true;
    }

    private void show(Optional<Chosen> now) {
        boolean another = !now.map(one -> one.bundle().id()).equals(of);
        Optional<Bundle> former = shown;
        of = now.map(one -> one.bundle().id());
        shown = now.map(Chosen::bundle);
        Nodes.shown(none, now.isEmpty());
        Nodes.shown(fields, now.isPresent());
        if (now.isEmpty()) {
            return;
        }
        Bundle bundle = now.get().bundle();
        filling = true;
        fill(name, bundle.name(), another || !former.map(Bundle::name).equals(Optional.of(bundle.name())));
        fill(slug, bundle.slug(), another || !former.map(Bundle::slug).equals(Optional.of(bundle.slug())));
        fill(description, bundle.description(),
                another || !former.map(Bundle::description).equals(Optional.of(bundle.description())));
        kind.setValue(bundle.kind());
        filling = false;
        count.setText(words.now("bundles.stories", bundle.members().size()));
        int many = model.marked().size();
        marked.setText(words.now("bundles.addMarked", many));
        Nodes.shown(marked, many > 0);
        members.show(now.get().rows(), another);
        if (namesNext && another) {
            namesNext = false;
            name.requestFocus();
            name.selectAll();
        }
    }

    /** What is being typed stays, unless the bundle says something else since. */
    private static void fill(TextInputControl field, String text, boolean anew) {
        if (!field.getText().equals(text) && (anew || !field.isFocused())) {
            field.setText(text);
        }
    }
}
