package id.redaksi.desk.find;

import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.Headlines;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Asks before words are taken out of many stories, or a story is changed that has left the house or was killed; all else
 * is done at once, since it can be undone.
 */
final class BeforeReplacing {
    private final Sheets sheets;
    private final Words words;
    private final FoundList found;

    BeforeReplacing(Sheets sheets, Words words, FoundList found) {
        this.sheets = sheets;
        this.words = words;
        this.found = found;
    }

    /** Does the act by this name, after a question if there is something to heed. */
    void run(String name, boolean removing, Runnable act) {
        List<String> heed = new ArrayList<>();
        if (removing) {
            heed.add(words.now("desk.findStories.emptyWith"));
        }
        name(Attention.OUT, "desk.findStories.out", heed);
        name(Attention.KILLED, "desk.findStories.killed", heed);
        if (heed.isEmpty()) {
            act.run();
            return;
        }
        heed.add(words.now("desk.findStories.canUndo"));
        sheets.show(
                "find-stories-confirm",
                words.now("desk.findStories.confirm", name, found.chosenStories().size()),
                sentences(heed),
                460,
                new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                new Sheets.Act(name, true, act));
    }

    private void name(Attention why, String key, List<String> heed) {
        List<String> headlines = found.chosenStories().stream()
                .filter(story -> Attention.of(story.found().status()) == why)
                .map(story -> story.found().headline())
                .toList();
        if (!headlines.isEmpty()) {
            heed.add(words.now(key, Headlines.some(headlines)));
        }
    }

    private static VBox sentences(List<String> heed) {
        var content = new VBox(8);
        heed.forEach(sentence -> {
            var said = new Label(sentence);
            said.setWrapText(true);
            content.getChildren().add(said);
        });
        return content;
    }
}
