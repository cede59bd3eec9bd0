package id.redaksi.desk.inspector;

import id.redaksi.desk.inspector.SiteFacts.Template;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How the story stands on a site: on top, kept out of the lists, with its own template. */
final class PageForm extends VBox {
    private final OpenStory open;
    private final Words words;
    private List<Template> templates = List.of();
    private Runnable refill = () -> {};
    private boolean filling;

    PageForm(
            OpenStory open, Words words, Consumer<Consumer<List<Template>>> offered, List<Runnable> refreshers) {
        super(8);
        this.open = open;
        this.words = words;
        getStyleClass().add("page-form");
        getChildren().add(Nodes.label(words.of("corrections.page"), "group-heading"));
        tick(Field.ON_TOP, refreshers);
        tick(Field.UNLISTED, refreshers);
        template(refreshers);
        offered.accept(found -> {
            templates = found;
            refill.run();
        });
    }

    /** What it does stands below it, since a site shows it only after the next export. */
    private void tick(Field<Boolean> field, List<Runnable> refreshers) {
        var box = new CheckBox();
        box.setId("field-" + field.name());
        box.textProperty().bind(words.of("desk.field." + field.name()));
        box.setWrapText(true);
        box.setSelected(field.of(open.story()));
        box.setOnAction(_ -> open.set(field, box.isSelected()));
        refreshers.add(() -> box.setSelected(field.of(open.story())));
        Label hint = Nodes.label(words.of("corrections.page." + field.name()), "faint");
        hint.setWrapText(true);
        box.accessibleHelpProperty().bind(hint.textProperty());
        getChildren().add(new VBox(2, box, hint));
    }

    private void template(List<Runnable> refreshers) {
        ComboBox<String> box = Nodes.choice(
                List.of(), this::title, Field.TEMPLATE.of(open.story()), name -> {
                    if (!filling) {
                        open.set(Field.TEMPLATE, name);
                    }
                });
        box.setId("field-template");
        box.setMaxWidth(Double.MAX_VALUE);
        var label = Nodes.label(words.of("desk.field.template"), "field-label");
        label.setLabelFor(box);
        box.accessibleTextProperty().bind(label.textProperty());
        var none = Nodes.label(words.of("corrections.page.noTemplates"), "faint");
        none.setWrapText(true);
        getChildren().addAll(new VBox(4, label, box, none));
        refill = () -> {
            fill(box);
            Nodes.shown(none, templates.isEmpty());
        };
        refreshers.add(() -> fill(box));
        refill.run();
    }

    /** What the theme offers, and what the story says though the theme does not have it. */
    private void fill(ComboBox<String> box) {
        String chosen = Field.TEMPLATE.of(open.story());
        List<String> names = new ArrayList<>(List.of(""));
        templates.forEach(one -> names.add(one.name()));
        if (!names.contains(chosen)) {
            names.add(chosen);
        }
        filling = true;
        if (!box.getItems().equals(names)) {
            box.getItems().setAll(names);
        }
        box.setDisable(names.size() == 1);
        box.setValue(chosen);
        filling = false;
    }

    /** One that the theme does not have is printed with the usual template, and is kept. */
    private String title(String name) {
        if (name.isEmpty()) {
            return words.now("corrections.page.usual");
        }
        return templates.stream()
                .filter(one -> one.name().equals(name))
                .map(Template::title)
                .findFirst()
                .orElseGet(() -> words.now("corrections.page.unknown", name));
    }
}
