package id.redaksi.desk.settings;

import id.redaksi.app.Settings;
import id.redaksi.app.Settings.Publishing;
import id.redaksi.app.Themes;
import id.redaksi.app.Themes.Offered;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.page.Manifest;
import id.redaksi.page.ThemeFailed;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Which theme the pages have, and what of it can be chosen; a theme that is broken says in which file and line. Themes are
 * looked for each time the settings open, since anybody may have changed one.
 */
final class ThemeRows extends VBox {
    private final Words words;
    private final Supplier<Settings> now;
    private final Consumer<Settings> settle;
    private final Background reader;
    private final Themes themes;
    private final Consumer<Path> opener;
    private final ComboBox<Offered> choice = new ComboBox<>();
    private final VBox about = new VBox(8);
    private final VBox options = new VBox(8);
    private final Label said = new Label();
    private final Button copy;
    private final Button show;
    private final Button again;
    private boolean isFilling;

    /** {@code opener} shows a folder as the system does. */
    ThemeRows(
            Words words,
            Supplier<Settings> now,
            Consumer<Settings> settle,
            Background reader,
            Themes themes,
            Consumer<Path> opener) {
        super(8);
        this.opener = opener;
        this.words = words;
        this.now = now;
        this.settle = settle;
        this.reader = reader;
        this.themes = themes;
        copy = button("publish.theme.copy", "theme-copy");
        show = button("publish.theme.show", "theme-show");
        again = button("publish.theme.again", "theme-again");
        setId("theme-rows");
        choice.setId("theme-choice");
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Offered one) {
                return one == null ? "" : called(one);
            }

            @Override
            public @Nullable Offered fromString(String text) {
                return null;
            }
        });
        choice.valueProperty().addListener((_, _, one) -> choose(one));
        said.setId("theme-said");
        said.getStyleClass().add("faint");
        said.setWrapText(true);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        copy.setOnAction(_ -> copy());
        show.setOnAction(_ -> chosen().ifPresent(one -> opener.accept(folder(one))));
        again.setOnAction(_ -> look(now.get().publishing().theme()));
        var acts = new FlowPane(8, 8, copy, show, again);
        getChildren().addAll(SiteRows.named(words, "publish.theme", choice), about, acts, said, options);
        look(now.get().publishing().theme());
    }

    private Button button(String key, String id) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(words.of(key));
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Optional<Offered> chosen() {
        return Optional.ofNullable(choice.getValue());
    }

    private String called(Offered one) {
        String name = one.manifest().map(manifest -> manifest.called(manifest.name(), words.locale())).orElse(one.name());
        return one.own() ? words.now("publish.theme.own", name, one.name()) : name;
    }

    /** Looks for the themes and takes the one with this name. */
    private void look(String wanted) {
        reader.run(themes::all, found -> fill(found, wanted), this::explain);
    }

    private void fill(List<Offered> found, String wanted) {
        isFilling = true;
        choice.getItems().setAll(found);
        choice.setValue(found.stream().filter(one -> one.name().equals(wanted)).findFirst().orElse(null));
        isFilling = false;
        show(chosen());
        if (chosen().isEmpty() && !found.isEmpty()) {
            explain(Message.of("publish.theme.gone", wanted));
        }
    }

    private void choose(@Nullable Offered one) {
        if (one != null && !isFilling) {
            Publishing before = now.get().publishing();
            if (!before.theme().equals(one.name())) {
                settle.accept(now.get().with(before.withTheme(one.name())));
            }
            said.setText("");
            show(Optional.of(one));
        }
    }

    private void show(Optional<Offered> one) {
        about.getChildren().setAll(one.map(this::about).orElse(List.of()));
        options.getChildren()
                .setAll(one.flatMap(theme -> theme.manifest()
                                .map(manifest -> new ThemeOptions(theme.name(), manifest, words, now, settle).all()))
                        .orElse(List.of()));
        copy.setDisable(one.flatMap(Offered::manifest).isEmpty());
        Nodes.shown(show, one.filter(Offered::own).isPresent());
    }

    private List<Node> about(Offered one) {
        List<Node> all = new ArrayList<>();
        one.failed().ifPresent(failed -> all.add(card(failed)));
        one.manifest().ifPresent(manifest -> all.add(faint(made(manifest))));
        if (one.own()) {
            all.add(faint(folder(one).toString()));
        }
        return all;
    }

    private Path folder(Offered one) {
        return themes.folder().resolve(one.name());
    }

    private String made(Manifest manifest) {
        return manifest.licence().isBlank()
                ? manifest.author()
                : words.now("publish.theme.by", manifest.author(), manifest.licence());
    }

    private Node card(ThemeFailed failed) {
        var title = new Label(
                failed.line() == 0
                        ? words.now("publish.theme.broken", failed.file())
                        : words.now("publish.theme.brokenAt", failed.file(), failed.line()));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var reason = new Label(words.now(failed.reason()));
        reason.setWrapText(true);
        var hint = faint(words.now("publish.theme.brokenHint"));
        var card = new HBox(8, Nodes.icon(Feather.ALERT_CIRCLE), new VBox(2, title, reason, hint));
        card.setId("theme-failed");
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().addAll("card", "blocking");
        return card;
    }

    private static Label faint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("faint");
        label.setWrapText(true);
        return label;
    }

    private void copy() {
        chosen().ifPresent(one -> {
            copy.setDisable(true);
            reader.run(() -> themes.copy(one.name()), this::copied, why -> {
                copy.setDisable(false);
                explain(why);
            });
        });
    }

    /** The copy is the theme from now on, with what was chosen for the one that it was made of. */
    private void copied(Path folder) {
        String name = String.valueOf(folder.getFileName());
        Publishing before = now.get().publishing();
        settle.accept(now.get().with(before.withOptions(name, before.chosen()).withTheme(name)));
        said.setText(words.now("publish.theme.copied", folder.toString()));
        opener.accept(folder);
        look(name);
    }

    private void explain(Message why) {
        said.setText(words.now(why));
    }
}
