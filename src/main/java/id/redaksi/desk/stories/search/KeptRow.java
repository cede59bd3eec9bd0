package id.redaksi.desk.stories.search;

import id.redaksi.app.Settings.KeptSearch;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** A kept search in the navigation: a click searches it; by menu or key it is renamed, moved, sent and taken out. */
final class KeptRow {
    /** What can be done with it. */
    record Acts(
            Consumer<KeptSearch> choose,
            Consumer<KeptSearch> rename,
            Consumer<KeptSearch> remove,
            BiConsumer<KeptSearch, Integer> move,
            Consumer<KeptSearch> send) {}

    /** One of these by its message key; its keys work while the row has the focus, and nowhere else. */
    private record Act(String key, KeyCombination keys, Runnable run) {
        static Act of(String key, KeyCode code, Runnable run, KeyCombination.Modifier... with) {
            return new Act(key, new KeyCodeCombination(code, with), run);
        }
    }

    private final KeptSearch search;
    private final List<Act> acts;
    private final Words words;
    private final NavigationRow row;

    KeptRow(KeptSearch search, Words words, Acts acts) {
        this.search = search;
        this.words = words;
        this.acts = List.of(
                Act.of("desk.search.rename", KeyCode.F2, () -> acts.rename().accept(search)),
                Act.of("desk.search.moveUp", KeyCode.UP, () -> acts.move().accept(search, -1), KeyCombination.SHORTCUT_DOWN),
                Act.of("desk.search.moveDown", KeyCode.DOWN, () -> acts.move().accept(search, 1), KeyCombination.SHORTCUT_DOWN),
                Act.of("targets.sendKept", KeyCode.ENTER, () -> acts.send().accept(search), KeyCombination.SHORTCUT_DOWN),
                Act.of("desk.search.remove", KeyCode.DELETE, () -> acts.remove().accept(search)));
        row = new NavigationRow(Feather.STAR, new ReadOnlyStringWrapper(Signs.shown(search.name())), 0);
        row.getStyleClass().add("kept-search");
        row.setTooltip(new Tooltip(Signs.shown(search.typed())));
        row.setOnAction(_ -> acts.choose().accept(search));
        row.setOnContextMenuRequested(event -> menu().show(row, event.getScreenX(), event.getScreenY()));
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        acts.stream().filter(act -> act.keys().match(event)).findFirst().ifPresent(act -> {
            event.consume();
            act.run().run();
        });
    }

    /** Made when it is shown: a menu that belongs to a control would take its keys from the whole window. */
    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.setId("kept-menu");
        for (Act act : acts) {
            var item = new MenuItem(words.now(act.key()));
            item.setAccelerator(act.keys());
            item.setOnAction(_ -> act.run().run());
            menu.getItems().add(item);
        }
        return menu;
    }

    KeptSearch search() {
        return search;
    }

    NavigationRow row() {
        return row;
    }
}
