package id.redaksi.desk.settings;

import id.redaksi.app.Settings;
import id.redaksi.app.Settings.Left;
import id.redaksi.app.Settings.Publishing;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.WholeNumber;
import id.redaksi.desk.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The settings of the site that the stories become. What cannot be taken stays in its field and is explained. */
final class SiteRows {
    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;

    SiteRows(Words words, Supplier<Settings> now, Consumer<Settings> settle) {
        this.words = words;
        this.now = now;
        this.settle = settle;
    }

    List<Node> all() {
        Publishing at = now.get().publishing();
        ComboBox<Left> left = Nodes.choice(
                List.of(Left.values()),
                one -> words.now("publish.left." + one.name().toLowerCase(Locale.ROOT)),
                at.unpublished(),
                one -> with(set -> set.withUnpublished(one)));
        left.setId("publish-left");
        return List.of(
                field("address", at.address(), SiteRows::isAddress, Publishing::withAddress),
                field("tagline", at.tagline(), _ -> true, Publishing::withTagline),
                field("logo", at.publisherLogo(), SiteRows::isAddress, Publishing::withLogo),
                field("perPage", words.now("desk.number", at.perPage()), text -> perPage(text).isPresent(), (set, text) ->
                        set.withPerPage(perPage(text).orElse(set.perPage()))),
                named(words, "publish.left", left));
    }

    private static boolean isAddress(String text) {
        return text.isEmpty() || Publishing.isAddress(text);
    }

    private static OptionalInt perPage(String text) {
        return WholeNumber.read(text, Publishing.LEAST_PER_PAGE, Publishing.MOST_PER_PAGE);
    }

    private void with(UnaryOperator<Publishing> how) {
        Publishing before = now.get().publishing();
        Publishing after = how.apply(before);
        if (!after.equals(before)) {
            settle.accept(now.get().with(after));
        }
    }

    /** A line that is taken when its field is left. */
    private Node field(String name, String value, Predicate<String> good, BiFunction<Publishing, String, Publishing> change) {
        var field = new TextField(value);
        field.setId("publish-" + name);
        field.promptTextProperty().bind(words.of("publish." + name + "Hint"));
        var problem = new Label();
        problem.setId("publish-" + name + "-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        Nodes.shown(problem, false);
        Runnable take = () -> {
            String text = field.getText().strip();
            boolean fits = good.test(text);
            Nodes.styled(field, "wrong", !fits);
            Nodes.shown(problem, !fits);
            problem.setText(fits ? "" : words.now("publish." + name + "Bad", text));
            if (fits) {
                with(before -> change.apply(before, text));
            }
        };
        field.setOnAction(_ -> take.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take.run();
            }
        });
        return new VBox(2, named(words, "publish." + name, field), problem);
    }

    /** A control with its name above it. */
    static VBox named(Words words, String key, Control control) {
        var label = Nodes.label(words.of(key), "field-label");
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(words.of(key));
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, control);
    }
}
