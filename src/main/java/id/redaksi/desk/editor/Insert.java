package id.redaksi.desk.editor;

import id.redaksi.desk.command.Command.Menu;
import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.editor.surface.Inserting;
import id.redaksi.edit.Kind;
import java.util.List;
import java.util.function.Consumer;

/** Something that a body can take in or a paragraph can become: its command's name, its menu and keys, and the act. */
public record Insert(String key, Menu menu, String shortcut, Consumer<BodyViewModel> act) {
    /** All of them, as menu, palette and "/" offer them. */
    public static final List<Insert> ALL = List.of(
            becoming("Shortcut+Alt+0", Kind.PARAGRAPH),
            becoming("Shortcut+Alt+2", Kind.HEADING_2),
            becoming("Shortcut+Alt+3", Kind.HEADING_3),
            becoming("Shortcut+Alt+4", Kind.HEADING_4),
            becoming("Shortcut+Shift+9", Kind.QUOTE),
            becoming("Shortcut+Shift+8", Kind.BULLETS),
            becoming("Shortcut+Shift+7", Kind.NUMBERS),
            becoming("Shortcut+Shift+Q", Kind.PULL_QUOTE),
            becoming("Shortcut+Shift+I", Kind.INFO_BOX),
            becoming("Shortcut+Shift+C", Kind.CODE_BLOCK),
            inserting("figure", "Shortcut+Shift+G", Inserting::figure),
            inserting("gallery", "Shortcut+Shift+Y", Inserting::gallery),
            inserting("table", "Shortcut+Shift+T", Inserting::table),
            inserting("embed", "Shortcut+Shift+E", Inserting::embed),
            inserting("relatedBox", "Shortcut+Shift+B", Inserting::related),
            inserting("footnote", "Shortcut+Shift+N", Inserting::footnote),
            inserting("divider", "Shortcut+Shift+D", Inserting::divider));

    private static Insert becoming(String shortcut, Kind kind) {
        return new Insert(kind.key(), Menu.FORMAT, shortcut, body -> body.become(kind));
    }

    private static Insert inserting(String key, String shortcut, Consumer<Inserting> act) {
        return new Insert(key, Menu.INSERT, shortcut, body -> act.accept(body.inserting()));
    }
}
