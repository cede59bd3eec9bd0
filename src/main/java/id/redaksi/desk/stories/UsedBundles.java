package id.redaksi.desk.stories;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.Bundling;
import id.redaksi.desk.stories.search.NavigationRow;
import id.redaksi.newsroom.BundleHead;
import id.redaksi.newsroom.BundleId;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The newest bundles in the navigation: a click lists the stories of one, F2 puts them in order; below, the way to all. */
public final class UsedBundles extends VBox {
    private static final int MOST = 6;

    private final App app;
    private final Background reader;
    private final Words words;
    private final Consumer<Optional<BundleId>> arrange;
    private final VBox rows = new VBox();
    private final Map<BundleId, NavigationRow> shown = new LinkedHashMap<>();
    private final AtomicLong asked = new AtomicLong();
    private Consumer<BundleHead> choose = _ -> {};
    private List<BundleHead> bundles = List.of();
    private String chosen = "";

    /** {@code arrange} shows the sheet of all bundles, with one of them in front when it is named. */
    public UsedBundles(
            App app, Bundling bundling, Background reader, Words words, Consumer<Optional<BundleId>> arrange) {
        this.app = app;
        this.reader = reader;
        this.words = words;
        this.arrange = arrange;
        setId("used-bundles");
        var more = new Button();
        more.setId("all-bundles");
        more.getStyleClass().addAll("text-button", "navigation-more");
        more.textProperty().bind(words.of("bundles.all"));
        more.setOnAction(_ -> arrange.accept(Optional.empty()));
        getChildren().addAll(Nodes.label(words.of("bundles.title"), "group-heading"), rows, more);
        bundling.changesProperty().addListener((_, _, _) -> read());
        words.wordingProperty().addListener((_, _, _) -> show());
        Nodes.shown(this, false);
        read();
    }

    /** Who is told of a bundle that is chosen. */
    void onChosen(Consumer<BundleHead> told) {
        choose = told;
    }

    /** Shows this one as chosen, by its id; an empty text for none. */
    void mark(String bundle) {
        chosen = bundle;
        shown.forEach((id, row) -> row.setSelected(id.value().equals(chosen)));
    }

    private void read() {
        long question = asked.incrementAndGet();
        reader.run(
                () -> app.newsroom().bundles().heads(Optional.empty(), MOST),
                found -> {
                    if (question == asked.get() && !found.equals(bundles)) {
                        bundles = found;
                        show();
                    }
                },
                _ -> {}); // the list beside it says why nothing can be read
    }

    private void show() {
        NumberFormat format = NumberFormat.getIntegerInstance(words.locale());
        Optional<BundleId> focused = shown.entrySet().stream()
                .filter(row -> row.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        shown.clear();
        bundles.forEach(bundle -> shown.put(bundle.id(), row(bundle, format.format(bundle.stories()))));
        rows.getChildren().setAll(shown.values());
        Nodes.shown(this, !shown.isEmpty());
        focused.map(shown::get).ifPresent(NavigationRow::requestFocus);
        mark(chosen);
    }

    private NavigationRow row(BundleHead bundle, String count) {
        var row = new NavigationRow(Feather.LAYERS, new ReadOnlyStringWrapper(Signs.shown(bundle.name())), 0);
        row.count(count);
        row.setOnAction(_ -> {
            choose.accept(bundle);
            mark(chosen);
        });
        row.setOnContextMenuRequested(event -> menu(bundle).show(row, event.getScreenX(), event.getScreenY()));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                event.consume();
                arrange.accept(Optional.of(bundle.id()));
            }
        });
        return row;
    }

    /** Made when it is shown: a menu that belongs to a control would take its keys from the whole window. */
    private ContextMenu menu(BundleHead bundle) {
        var item = new MenuItem(words.now("bundles.arrange"));
        item.setOnAction(_ -> arrange.accept(Optional.of(bundle.id())));
        var menu = new ContextMenu(item);
        menu.setId("bundle-menu");
        return menu;
    }
}
