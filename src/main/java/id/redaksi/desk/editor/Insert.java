package id.redaksi.desk.editor;

import id.redaksi.desk.command.Command.Menu;
import id.redaksi.desk.editor.surface.BodyViewModel;
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
            inserting("figure", "Shortcut+Shift+G", BodyViewModel::insertFigure),
            inserting("gallery", "Shortcut+Shift+Y", BodyViewModel::insertGallery),
            inserting("table", "Shortcut+Shift+T", BodyViewModel::insertTable),
            inserting("embed", "Shortcut+Shift+E", BodyViewModel::insertEmbed),
            inserting("relatedBox", "Shortcut+Shift+B", BodyViewModel::insertRelated),
            inserting("footnote", "Shortcut+Shift+N", BodyViewModel::insertFootnote),
            inserting("divider", "Shortcut+Shift+D", BodyViewModel::insertDivider));

    private static Insert becoming(String shortcut, Kind kind) {
        return new Insert(kind.key(), Menu.FORMAT, shortcut, body -> body.become(kind));
    }

    private static Insert inserting(String key, String shortcut, Consumer<BodyViewModel> act) {
        return new Insert(key, Menu.INSERT, shortcut, act);
    }
}
