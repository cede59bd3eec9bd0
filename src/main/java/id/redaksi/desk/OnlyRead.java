package id.redaksi.desk;

import id.redaksi.desk.editor.FindBar;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/**
 * Keeps the fields of stories as they are where a newsroom is open only to read: their text can be selected and copied,
 * not typed into. What one looks for can be.
 */
final class OnlyRead {
    private OnlyRead() {}

    /** Everything in it, and whatever comes into it later. */
    static void within(Parent parent) {
        parent.getChildrenUnmodifiable().forEach(OnlyRead::freeze);
        parent.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(OnlyRead::freeze);
            }
        });
    }

    private static void freeze(Node node) {
        switch (node) {
            case FindBar _ -> {}
            case TextInputControl field -> field.setEditable(false);
            case ComboBox<?> box -> box.setDisable(true);
            case Parent parent -> within(parent);
            default -> {}
        }
    }
}
