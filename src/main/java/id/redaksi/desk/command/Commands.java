package id.redaksi.desk.command;

import id.redaksi.desk.command.Command.Menu;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every command of the window, in menu order. A key or a shortcut that is taken is refused when it is added. */
public final class Commands {
    public static final BooleanExpression ALWAYS = new SimpleBooleanProperty(true);

    private final List<Command> all = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<KeyCombination> shortcuts = new HashSet<>();
    private Consumer<Command> refused = _ -> {};

    public void add(String key, Menu menu, @Nullable String shortcut, BooleanExpression runnable, Runnable act) {
        KeyCombination keysPressed = shortcut == null ? null : keys(shortcut);
        if (!keys.add(key) || keysPressed != null && !shortcuts.add(keysPressed)) {
            throw new IllegalArgumentException("taken: " + key);
        }
        all.add(new Command(key, menu, keysPressed, runnable, act));
    }

    /** The keys by their names; one that JavaFX does not know would be taken for a character that nobody can press. */
    private static KeyCombination keys(String shortcut) {
        if (KeyCombination.valueOf(shortcut) instanceof KeyCodeCombination keys) {
            return keys;
        }
        throw new IllegalArgumentException("no such keys: " + shortcut);
    }

    /** Who is told of a command whose keys were pressed and that cannot be done now. */
    public void onRefused(Consumer<Command> told) {
        refused = told;
    }

    public List<Command> all() {
        return List.copyOf(all);
    }

    /** Runs the command whose shortcut this key press is; says whether there was one. */
    public boolean press(KeyEvent event) {
        for (Command command : all) {
            if (command.shortcut() != null && command.shortcut().match(event)) {
                if (command.runnable().get()) {
                    command.run();
                } else {
                    refused.accept(command);
                }
                return true;
            }
        }
        return false;
    }

    /** Runs the command with this key, if it can be done now. */
    public void run(String key) {
        command(key).run();
    }

    public BooleanExpression runnable(String key) {
        return command(key).runnable();
    }

    private Command command(String key) {
        return all.stream()
                .filter(command -> command.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + key));
    }

    /** The menu of all commands behind one button; commands that are added later are in it too. */
    public MenuButton menuButton(Words words) {
        var button = new MenuButton(null, Nodes.icon(Feather.MENU));
        button.setId("menu");
        button.getStyleClass().addAll("icon-button", "menu-icon");
        button.accessibleTextProperty().bind(words.of("desk.menu"));
        button.setOnShowing(_ -> button.getItems().setAll(menus(words)));
        button.getItems().setAll(menus(words));
        return button;
    }

    private List<MenuItem> menus(Words words) {
        List<MenuItem> menus = new ArrayList<>();
        for (Menu place : Menu.values()) {
            var menu = new javafx.scene.control.Menu(words.now(place.messageKey()));
            menu.setId("menu-" + place.name().toLowerCase(java.util.Locale.ROOT));
            all.stream()
                    .filter(command -> command.menu() == place)
                    .forEach(command -> menu.getItems().add(item(command, words)));
            if (!menu.getItems().isEmpty()) {
                menus.add(menu);
            }
        }
        return menus;
    }

    /** The items of these commands, for a menu that is made when it is shown. */
    public List<MenuItem> items(Words words, List<String> keys) {
        return keys.stream().map(key -> item(command(key), words)).toList();
    }

    /** The item shows its shortcut but leaves the key to {@link #press}, which sees it wherever the focus is. */
    private static MenuItem item(Command command, Words words) {
        var item = new MenuItem();
        item.setId("menu-" + command.key());
        item.setText(words.now(command.messageKey()));
        item.setDisable(!command.runnable().get());
        item.setAccelerator(command.shortcut());
        item.setOnAction(_ -> command.run());
        return item;
    }
}
