package id.redaksi.desk;

import id.redaksi.edit.Gaps;
import id.redaksi.wording.Message;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What is still to come in the story in front, and the way there. */
final class StillToCome {
    private final Common common;
    private final StoryTabs tabs;
    private final Places places;

    StillToCome(Common common, StoryTabs tabs, Places places) {
        this.common = common;
        this.tabs = tabs;
        this.places = places;
    }

    /** Lists it in a menu beside a node; each line leads there. */
    void list(Node beside) {
        var menu = new ContextMenu();
        menu.setId("gaps-menu");
        tabs.current().ifPresent(view -> Gaps.in(view.body().model().story()).forEach(gap -> {
            var item = new MenuItem(gap.words());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> places.show(view, gap));
            menu.getItems().add(item);
        }));
        if (menu.getItems().isEmpty()) {
            var none = new MenuItem(common.words().now("desk.gaps.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        menu.show(beside, Side.TOP, 0, 0);
    }

    /** Goes to the next one behind the caret. */
    void next() {
        tabs.current().ifPresent(view -> Gaps.next(
                        view.body().model().story(), view.body().model().selection())
                .ifPresentOrElse(
                        gap -> places.show(view, gap),
                        () -> common.notices().show(Message.of("desk.gaps.none"))));
    }
}
