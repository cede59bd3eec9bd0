package id.redaksi.desk.preview;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.preview.Reader.Device;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** With what the page is read: which screen or paper, in light or dark, with how large a text. */
final class PageBar extends HBox {
    private static final int[] TEXT_SIZES = {100, 150, 200};

    private final PreviewViewModel model;
    private final Words words;
    private final Label said = new Label();

    PageBar(PreviewViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("preview-bar");
        var devices = new ToggleGroup();
        said.getStyleClass().add("faint");
        said.setMinWidth(0);
        said.widthProperty().addListener((_, _, width) -> said.setVisible(width.doubleValue() + 1 >= said.prefWidth(-1)));
        said.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> said(model.readerProperty().get()), model.readerProperty(), words.wordingProperty()));
        getChildren()
                .addAll(
                        device(devices, Feather.SMARTPHONE, Device.PHONE),
                        device(devices, Feather.TABLET, Device.TABLET),
                        device(devices, Feather.MONITOR, Device.DESKTOP),
                        device(devices, Feather.FILE_TEXT, Device.PAPER),
                        divider(),
                        dark(),
                        textSize(),
                        Nodes.spring(),
                        said);
    }

    void add(Node node) {
        getChildren().add(getChildren().indexOf(said), node);
    }

    private String said(Reader reader) {
        return reader.device().isPaper()
                ? words.now("desk.preview.paper")
                : words.now("desk.preview.width", reader.device().width());
    }

    private static Node divider() {
        var divider = new javafx.scene.layout.Region();
        divider.getStyleClass().add("bar-divider");
        return divider;
    }

    private ToggleButton device(ToggleGroup group, Feather icon, Device device) {
        String name = device.name().toLowerCase(Locale.ROOT);
        var button = new ToggleButton(null, Nodes.icon(icon));
        button.setId("preview-" + name);
        button.getStyleClass().add("icon-button");
        button.setToggleGroup(group);
        button.setSelected(device == model.readerProperty().get().device());
        Nodes.named(button, words.of("desk.preview." + name));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.read(model.readerProperty().get().with(device));
        });
        return button;
    }

    private ToggleButton dark() {
        var button = new ToggleButton(null, Nodes.icon(Feather.MOON));
        button.setId("preview-dark");
        button.getStyleClass().add("icon-button");
        Nodes.named(button, words.of("desk.preview.dark"));
        button.setOnAction(_ -> model.read(model.readerProperty().get().inDark(button.isSelected())));
        button.disableProperty().bind(onPaper());
        return button;
    }

    private MenuButton textSize() {
        var button = new MenuButton();
        button.setId("preview-text");
        button.getStyleClass().addAll("quiet-menu", "preview-text");
        button.setGraphic(Nodes.icon(Feather.TYPE));
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> percent(model.readerProperty().get().textSize()),
                        model.readerProperty(),
                        words.wordingProperty()));
        Nodes.named(button, words.of("desk.preview.textSize"));
        var sizes = new ToggleGroup();
        for (int size : TEXT_SIZES) {
            var item = new RadioMenuItem(percent(size));
            item.setId("preview-text-" + size);
            item.setToggleGroup(sizes);
            item.setSelected(size == model.readerProperty().get().textSize());
            item.setOnAction(_ -> model.read(model.readerProperty().get().withTextSize(size)));
            button.getItems().add(item);
        }
        button.disableProperty().bind(onPaper());
        button.setMinWidth(USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER);
        return button;
    }

    private static String percent(int size) {
        return size + " %";
    }

    private javafx.beans.binding.BooleanBinding onPaper() {
        return Bindings.createBooleanBinding(
                () -> model.readerProperty().get().device().isPaper(), model.readerProperty());
    }
}
