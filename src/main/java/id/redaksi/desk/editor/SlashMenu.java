package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.kit.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** "/" offers what can be put in. */
final class SlashMenu {
    private final Words words;

    private SlashMenu(Words words) {
        this.words = words;
    }

    static CaretMenu<Insert> on(BodySurface body, Words words) {
        var menu = new SlashMenu(words);
        return new CaretMenu<>(
                body,
                "slash-menu",
                words.of("desk.slash"),
                new CaretMenu.Offer<>(
                        '/',
                        0,
                        (asked, found) -> found.accept(menu.fitting(asked)),
                        menu::name,
                        insert -> insert.act().accept(body.model())));
    }

    /** Those with a word that begins so come before those that only hold it. */
    private List<Insert> fitting(String asked) {
        String sought = asked.toLowerCase(Locale.ROOT);
        return Insert.ALL.stream()
                .filter(insert -> name(insert).toLowerCase(Locale.ROOT).contains(sought))
                .sorted(Comparator.comparing((Insert insert) -> !hasWord(insert, sought)))
                .toList();
    }

    private boolean hasWord(Insert insert, String beginning) {
        return (" " + name(insert).toLowerCase(Locale.ROOT)).contains(" " + beginning);
    }

    private String name(Insert insert) {
        return words.now("desk.command." + insert.key());
    }
}
