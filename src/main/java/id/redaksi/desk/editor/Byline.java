package id.redaksi.desk.editor;

import id.redaksi.desk.kit.Chips;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who worked on the story, as chips: name and role; a chip opens to be changed, the last one adds. */
final class Byline extends Chips implements AutoCloseable {
    private final OpenStory open;
    private final Words words;
    private final ChangeListener<Story> changed = (_, before, now) -> {
        if (!before.contributors().equals(now.contributors())) {
            show();
        }
    };
    private final ChangeListener<Wording> reworded = (_, _, _) -> show();

    Byline(OpenStory open, Words words) {
        this.open = open;
        this.words = words;
        setId("byline");
        getStyleClass().add("byline");
        open.storyProperty().addListener(changed);
        words.wordingProperty().addListener(reworded);
        show();
    }

    private void show() {
        List<Node> chips = new ArrayList<>();
        for (Contributor contributor : open.story().contributors()) {
            chips.add(chip(contributor));
        }
        Button add = Nodes.iconButton(Feather.PLUS, words.of("desk.byline.add"), () -> edit(null));
        add.setId("byline-add");
        chips.add(add);
        getChildren().setAll(chips);
    }

    private Node chip(Contributor contributor) {
        var role = new javafx.scene.control.Label(roleName(contributor.role()));
        role.getStyleClass().add("role");
        var name = new javafx.scene.control.Label(Signs.shown(contributor.name()));
        var line = new HBox(6, role, name);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var chip = new Button(null, line);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(roleName(contributor.role()) + ": " + contributor.name());
        if (contributor.hidden()) {
            line.getChildren().add(Nodes.icon(Feather.EYE_OFF));
            chip.getStyleClass().add("hidden-author");
            chip.setAccessibleText(chip.getAccessibleText() + ", " + words.now("desk.byline.hidden"));
            var why = new Tooltip();
            why.textProperty().bind(words.of("desk.byline.hiddenWhy"));
            chip.setTooltip(why);
        }
        chip.setOnAction(_ -> edit(contributor));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove(contributor);
            }
        });
        return chip;
    }

    private String roleName(Contributor.Role role) {
        return words.now("desk.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** A field in place of the chip, or at the end for a new name; Enter asks for the role. */
    private void edit(@Nullable Contributor former) {
        var field = new TextField(former == null ? "" : former.name());
        field.setId("byline-name");
        field.getStyleClass().add("byline-field");
        field.promptTextProperty().bind(words.of("desk.byline.name"));
        field.accessibleTextProperty().bind(words.of("desk.byline.name"));
        field.setOnAction(_ -> {
            if (field.getText().isBlank() && former != null) {
                remove(former);
            } else if (field.getText().isBlank()) {
                show();
            } else {
                roles(field, former);
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show();
                event.consume();
            }
        });
        int at = former == null
                ? getChildren().size() - 1
                : open.story().contributors().indexOf(former);
        if (former == null) {
            getChildren().add(at, field);
        } else {
            getChildren().set(at, field);
        }
        field.requestFocus();
    }

    private void roles(TextField field, @Nullable Contributor former) {
        var menu = new ContextMenu();
        for (Contributor.Role role : Contributor.Role.values()) {
            var item = new MenuItem(roleName(role));
            item.setId("role-" + role.name().toLowerCase(Locale.ROOT));
            item.setOnAction(_ -> put(former, new Contributor(field.getText().strip(), role, isHidden(former))));
            menu.getItems().add(item);
        }
        if (former != null) {
            var hide = new MenuItem(words.now(former.hidden() ? "desk.byline.show" : "desk.byline.hide"));
            hide.setId("byline-hide");
            var renamed = new Contributor(field.getText().strip(), former.role(), !former.hidden());
            hide.setOnAction(_ -> put(former, renamed));
            menu.getItems().addAll(new javafx.scene.control.SeparatorMenuItem(), hide);
            var remove = new MenuItem(words.now("desk.byline.remove", former.name()));
            remove.setOnAction(_ -> remove(former));
            menu.getItems().addAll(new javafx.scene.control.SeparatorMenuItem(), remove);
        }
        menu.show(field, javafx.geometry.Side.BOTTOM, 0, 4);
    }

    private static boolean isHidden(@Nullable Contributor former) {
        return former != null && former.hidden();
    }

    private void put(@Nullable Contributor former, Contributor named) {
        List<Contributor> all = new ArrayList<>(open.story().contributors());
        int at = former == null ? -1 : all.indexOf(former);
        if (at >= 0) {
            all.set(at, named);
        } else {
            all.add(named);
        }
        open.set(Field.CONTRIBUTORS, all);
        show();
    }

    private void remove(Contributor contributor) {
        List<Contributor> all = new ArrayList<>(open.story().contributors());
        all.remove(contributor);
        open.set(Field.CONTRIBUTORS, all);
        show();
    }

    @Override
    public void close() {
        open.storyProperty().removeListener(changed);
        words.wordingProperty().removeListener(reworded);
    }
}
