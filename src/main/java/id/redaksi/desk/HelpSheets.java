package id.redaksi.desk;

import id.redaksi.desk.command.Command;
import id.redaksi.desk.command.Commands;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The sheets that tell about the program itself. */
final class HelpSheets {
    private final Common common;
    private final Commands commands;

    HelpSheets(Common common, Commands commands) {
        this.common = common;
        this.commands = commands;
    }

    void showShortcuts() {
        var grid = new GridPane(24, 6);
        int row = 0;
        for (Command command : commands.all()) {
            if (command.shortcut() != null) {
                var keys = new Label(command.shortcut().getDisplayText());
                keys.getStyleClass().add("key");
                grid.addRow(row++, new Label(common.words().now(command.messageKey())), keys);
            }
        }
        common.sheets().tell("shortcuts-sheet", common.words().now("desk.command.shortcuts"), grid, 480);
    }

    void showAbout() {
        var text = new Label(common.words().now("desk.about", common.app().newsroom().folder().toString()));
        text.setWrapText(true);
        common.sheets().tell("about-sheet", "Redaksi", text, 440);
    }
}
