package id.redaksi.desk.preview;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.preview.PreviewViewModel.Shown;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebEngine;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * How the story in front will look to its readers: first its page, and beside that whatever other looks are added. Looks
 * are chosen above, what belongs to the page stands in a bar of its own.
 */
public final class PreviewView extends VBox {
    /** The look that is always there: the page itself. */
    public static final String PAGE = "page";

    private final PreviewViewModel model;
    private final Words words;
    private final PageView page;
    private final PageBar bar;
    private final BrokenPage broken;
    private final Node none;
    private final StackPane pageStage = new StackPane();
    private final StackPane stage = new StackPane();
    private final HBox head = new HBox();
    private final HBox looks = new HBox();
    private final HBox tools = new HBox();
    private final HBox further = new HBox();
    private final VBox below = new VBox();
    private final ToggleGroup chosen = new ToggleGroup();
    private final Map<String, Node> byKey = new LinkedHashMap<>();
    private @Nullable PageSaver saver;
    private final ReadOnlyStringWrapper look = new ReadOnlyStringWrapper(PAGE);

    public PreviewView(PreviewViewModel model, Words words, File privateFolder) {
        this.model = model;
        this.words = words;
        setId("preview");
        getStyleClass().add("preview");
        page = new PageView(model, words, privateFolder);
        bar = new PageBar(model, words);
        broken = new BrokenPage(words);
        none = Nodes.label(
                model.awaited().flatMap(is -> words.of(is ? "desk.preview.making" : "desk.preview.none")), "soft");
        none.getStyleClass().add("preview-none");
        looks.getStyleClass().add("preview-looks");
        head.getStyleClass().add("preview-head");
        tools.getStyleClass().add("preview-looks");
        further.getStyleClass().add("preview-head");
        head.getChildren().addAll(looks, Nodes.spring(), tools);
        widthProperty().addListener((_, _, _) -> arrange());
        pageStage.getStyleClass().add("preview-page-stage");
        VBox.setVgrow(stage, Priority.ALWAYS);
        stage.setMinHeight(0);
        addLook(PAGE, pageStage);
        getChildren().addAll(head, further, bar, below, stage);
        Nodes.shown(further, false);
        choose(PAGE);
        model.shownProperty().addListener((_, _, shown) -> show(shown));
        show(model.shownProperty().get());
    }

    /** Adds a look by this key, named by the text {@code desk.preview.look.KEY}; it is shown in the page's place. */
    public void addLook(String key, Node node) {
        byKey.put(key, node);
        var button = new ToggleButton();
        button.setId("preview-look-" + key);
        button.getStyleClass().add("preview-look");
        button.textProperty().bind(words.of("desk.preview.look." + key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(chosen);
        button.setSelected(key.equals(look.get()));
        button.setOnAction(_ -> choose(key));
        looks.getChildren().add(button);
        arrange();
    }

    /** Shows the look by this key. */
    public void showLook(String key) {
        choose(key);
    }

    /** Puts the focus on what comes first in the look, or on its name. */
    public void focusFirst() {
        Nodes.lead(this, () -> Nodes.firstToFocus(stage).or(() -> Optional.of((ToggleButton) chosen.getSelectedToggle())));
    }

    /** Which look is in sight; what belongs to another one need not be kept up to date. */
    public ReadOnlyStringProperty lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Adds a control to the page's bar, before what it says about the width. */
    public void addToBar(Node node) {
        bar.add(node);
    }

    /** Adds something between the bar and the page, such as a sentence on what is shown. */
    public void addBelowBar(Node node) {
        below.getChildren().add(node);
    }

    /** Adds a control to the right of the looks. */
    public void addToHead(Node node) {
        tools.getChildren().add(node);
        arrange();
    }

    /** Where the pane is too narrow for looks and tools in one row, the tools have one of their own. */
    private void arrange() {
        boolean narrow = getWidth() > 0 && looks.prefWidth(-1) + tools.prefWidth(-1) + 2 * 12 > getWidth();
        HBox row = narrow ? further : head;
        if (!row.getChildren().contains(tools)) {
            (narrow ? head : further).getChildren().remove(tools);
            row.getChildren().add(tools);
            Nodes.shown(further, narrow);
        }
    }

    private void choose(String key) {
        Node node = byKey.get(key);
        if (node == null) {
            throw new IllegalArgumentException("no such look: " + key);
        }
        look.set(key);
        int at = java.util.List.copyOf(byKey.keySet()).indexOf(key);
        chosen.selectToggle((ToggleButton) looks.getChildren().get(at));
        stage.getChildren().setAll(node);
        Nodes.shown(bar, key.equals(PAGE));
    }

    /** Turns off what a page may do beyond being read. */
    public static void guard(WebEngine engine, File privateFolder) {
        PageView.guard(engine, privateFolder);
    }

    /** Shows where the caret is in the page, with the focus there. */
    public void showCaret() {
        choose(PAGE);
        page.showHere();
    }

    /** Leads from what is looked at in the page to its place in the text. */
    public void leadToText() {
        page.pointHere();
    }

    /** Takes the page out by this saver from now on; its acts are offered beside the looks. */
    public void saveBy(PageSaver saves) {
        saver = saves;
        saves.askOver(() -> getScene().getWindow());
        var menu = new MenuButton(null, Nodes.icon(Feather.DOWNLOAD));
        menu.setId("preview-save");
        menu.getStyleClass().addAll("icon-button", "menu-icon");
        Nodes.named(menu, words.of("desk.preview.save"));
        menu.getItems()
                .addAll(
                        item("savePdf", this::savePdf),
                        item("savePicture", () -> savePicture(1)),
                        item("saveLargePicture", () -> savePicture(2)),
                        new SeparatorMenuItem(),
                        item("print", this::print));
        addToHead(menu);
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem();
        item.setId("preview-" + key);
        item.textProperty().bind(words.of("desk.command." + key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    /** Asks where to and writes the page as a PDF. */
    public void savePdf() {
        saving().pdf();
    }

    /** Asks where to and takes a picture of the whole page, of so many pixels for each of the page's. */
    public void savePicture(int scale) {
        choose(PAGE);
        saving().picture(pageStage, scale);
    }

    public void print() {
        choose(PAGE);
        saving().print(getScene().getWindow());
    }

    private PageSaver saving() {
        if (saver == null) {
            throw new IllegalStateException("nobody saves pages here");
        }
        return saver;
    }

    private void show(@Nullable Shown shown) {
        switch (shown) {
            case null -> {
                page.clear();
                put(none);
            }
            case Shown.Open open -> {
                put(page);
                page.show(open);
            }
            case Shown.Broken(var _, var why) -> {
                broken.say(why);
                put(broken);
            }
        }
    }

    /** On top; what lies below is a picture being taken. */
    private void put(Node node) {
        if (!pageStage.getChildren().contains(node)) {
            pageStage.getChildren().removeAll(page, none, broken);
            pageStage.getChildren().add(node);
        }
    }
}
