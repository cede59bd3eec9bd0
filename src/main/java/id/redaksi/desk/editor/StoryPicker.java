package id.redaksi.desk.editor;

import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.StorySearch;
import id.redaksi.story.Related;
import java.util.function.Consumer;

/** A sheet in which one looks for a story of the newsroom and chooses it. */
public final class StoryPicker {
    private final StorySearch search;
    private final Sheets sheets;
    private final Words words;

    public StoryPicker(StorySearch search, Sheets sheets, Words words) {
        this.search = search;
        this.sheets = sheets;
        this.words = words;
    }

    /** Asks for a story and gives what was chosen; nothing when the sheet is left. */
    public void pick(Consumer<Related> chosen) {
        pick("desk.pick.title", "desk.pick.do", chosen);
    }

    /** The same under a title of its own, and with a button that says what will be done. */
    public void pick(String title, String act, Consumer<Related> chosen) {
        var list = new StoryChoice(search, words);
        list.onChosen(story -> {
            sheets.close();
            chosen.accept(story);
        });
        sheets.show(
                "story-picker",
                words.now(title),
                list,
                520,
                new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                new Sheets.Act(words.now(act), true, () -> list.chosen().ifPresent(chosen)));
        list.ask("");
    }

    /** For those who show stories to choose from in a place of their own. */
    public StorySearch search() {
        return search;
    }
}
