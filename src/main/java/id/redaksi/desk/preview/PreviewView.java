package id.redaksi.desk.preview;

import com.fasterxml.jackson.databind.node.TextNode;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.preview.PreviewViewModel.Shown;
import id.redaksi.page.Page;
import java.io.File;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page in a WebView at the width of a phone, a tablet or a desktop. The page's own scripts are off, windows and
 * other addresses are refused; a change patches the open page, so that nothing flickers and the scroll place stays.
 */
public final class PreviewView extends VBox {
    private final Words words;
    private final File privateFolder;
    private final StackPane stage = new StackPane();
    private final IntegerProperty width = new SimpleIntegerProperty(390);
    private @Nullable WebView web;
    private @Nullable Shown open;

    public PreviewView(PreviewViewModel model, Words words, File privateFolder) {
        this.words = words;
        setId("preview");
        getStyleClass().add("preview");
        this.privateFolder = privateFolder;
        stage.getStyleClass().add("preview-stage");
        VBox.setVgrow(stage, Priority.ALWAYS);
        stage.widthProperty().addListener((_, _, _) -> fit());
        width.addListener((_, _, _) -> fit());
        getChildren().addAll(bar(), stage);
        model.shownProperty().addListener((_, _, shown) -> show(shown));
        show(model.shownProperty().get());
    }

    /** The WebView, made when a page is first shown: it costs a third of a second, which no start should pay. */
    private WebView web() {
        WebView made = web;
        if (made == null) {
            made = new WebView();
            guard(made.getEngine(), privateFolder);
            made.setId("preview-page");
            made.setContextMenuEnabled(false);
            made.setAccessibleText(words.now("desk.preview"));
            made.getStyleClass().add("preview-page");
            web = made;
            stage.getChildren().setAll(made);
            fit();
        }
        return made;
    }

    /** Turns off what a page may do beyond being read. */
    public static void guard(WebEngine engine, File privateFolder) {
        engine.setUserDataDirectory(privateFolder);
        engine.setJavaScriptEnabled(false);
        engine.setCreatePopupHandler(_ -> null);
        engine.locationProperty().addListener((_, _, address) -> {
            if (address != null && !address.isEmpty() && !address.startsWith("about:")) {
                engine.getLoadWorker().cancel();
            }
        });
    }

    private HBox bar() {
        var group = new ToggleGroup();
        var said = new Label();
        said.getStyleClass().add("faint");
        said.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now("desk.preview.width", width.get()), width, words.wordingProperty()));
        var bar = new HBox(
                size(group, Feather.SMARTPHONE, "phone", 390),
                size(group, Feather.TABLET, "tablet", 820),
                size(group, Feather.MONITOR, "desktop", 1280),
                Nodes.spring(),
                said);
        bar.getStyleClass().add("preview-bar");
        return bar;
    }

    private ToggleButton size(ToggleGroup group, Feather icon, String name, int pixels) {
        var button = new ToggleButton(null, Nodes.icon(icon));
        button.setId("preview-" + name);
        button.getStyleClass().add("icon-button");
        button.setToggleGroup(group);
        button.setSelected(pixels == width.get());
        Nodes.named(button, words.of("desk.preview." + name));
        button.setOnAction(_ -> {
            button.setSelected(true);
            width.set(pixels);
        });
        return button;
    }

    /** A page wider than the pane is shown smaller, as wide as it would be on its own screen. */
    private void fit() {
        double room = Math.max(200, stage.getWidth() - 32);
        double zoom = Math.min(1, room / width.get());
        WebView made = web;
        if (made != null) {
            made.setZoom(zoom);
            made.setMaxWidth(Math.round(width.get() * zoom));
        }
    }

    private void show(@Nullable Shown shown) {
        Shown before = open;
        open = shown;
        if (shown == null) {
            web = null;
            var say = Nodes.label(words.of("desk.preview.none"), "soft");
            stage.getChildren().setAll(say);
            return;
        }
        Optional<PagePatch> patch = before != null && before.story().equals(shown.story())
                ? PagePatch.between(before.page(), shown.page())
                : Optional.empty();
        if (patch.isPresent()) {
            patch.get().changed().forEach(this::replace);
        } else if (before != null && before.story().equals(shown.story())) {
            replaceAll(shown.page());
        } else {
            web().getEngine().loadContent(shown.page().html());
        }
    }

    private void replace(Page.Fragment fragment) {
        run("var e=document.querySelector('[data-key=\"'+" + quoted(fragment.key()) + "+'\"]');if(e)e.outerHTML="
                + quoted(fragment.html()));
    }

    private void replaceAll(Page page) {
        var html = new StringBuilder();
        page.fragments().forEach(fragment -> html.append(fragment.html()).append('\n'));
        run("var e=document.getElementById('story');if(e)e.innerHTML=" + quoted(html.toString()));
    }

    private void run(String script) {
        web().getEngine().executeScript(script);
    }

    /** A JSON string is a JavaScript string once the two line separators are escaped. */
    private static String quoted(String text) {
        return TextNode.valueOf(text).toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
