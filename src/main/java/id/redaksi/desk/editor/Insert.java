package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.edit.Kind;
import java.util.List;
import java.util.function.Consumer;

/** Something that a body can take in or a paragraph can become: its command's name, its keys, and the act. */
public record Insert(String key, String shortcut, Consumer<BodyViewModel> act) {
    /** All of them, as menu, palette and "/" offer them. */
    public static final List<Insert> ALL = List.of(
            becoming("paragraph", "Shortcut+Alt+0", Kind.PARAGRAPH),
            becoming("heading2", "Shortcut+Alt+2", Kind.HEADING_2),
            becoming("heading3", "Shortcut+Alt+3", Kind.HEADING_3),
            becoming("heading4", "Shortcut+Alt+4", Kind.HEADING_4),
            becoming("quote", "Shortcut+Shift+9", Kind.QUOTE),
            becoming("bullets", "Shortcut+Shift+8", Kind.BULLETS),
            becoming("numbers", "Shortcut+Shift+7", Kind.NUMBERS),
            new Insert("figure", "Shortcut+Shift+G", BodyViewModel::insertFigure),
            new Insert("divider", "Shortcut+Shift+D", BodyViewModel::insertDivider));

    private static Insert becoming(String key, String shortcut, Kind kind) {
        return new Insert(key, shortcut, body -> body.become(kind));
    }
}
