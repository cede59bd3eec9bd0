package id.redaksi.desk.editor;

import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.StorySearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks where a piece of text leads: to an address (without a scheme that of a web page) or to a story of our own. */
public final class LinkSheet {
    private LinkSheet() {}

    public static void show(
            Sheets sheets, Words words, BodyViewModel body, StorySearch search, Runnable after) {
        String former = body.links().address();
        var field = new TextField(former);
        field.setId("link-address");
        field.setPromptText("https://");
        field.accessibleTextProperty().bind(words.of("desk.link.address"));
        var hint = new Label(words.now("desk.link.hint"));
        hint.getStyleClass().add("faint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var own = new Label(words.now("desk.link.own"));
        own.getStyleClass().add("field-label");
        var stories = new StoryChoice(search, words);
        stories.onPointed(story -> field.setText("redaksi:story/" + story.story()));
        stories.onChosen(story -> {
            sheets.close();
            body.links().link("redaksi:story/" + story.story());
            after.run();
        });
        VBox.setVgrow(stories, Priority.ALWAYS);
        stories.ask("");
        List<Sheets.Act> acts = new ArrayList<>();
        acts.add(new Sheets.Act(words.now("desk.cancel"), false, after));
        if (!former.isEmpty()) {
            acts.add(new Sheets.Act(words.now("desk.link.remove"), false, () -> {
                body.links().link("");
                after.run();
            }));
        }
        acts.add(new Sheets.Act(words.now("desk.link.do"), true, () -> {
            body.links().link(address(field.getText()));
            after.run();
        }));
        sheets.show(
                "link-sheet",
                words.now("desk.link.title"),
                new VBox(8, field, hint, own, stories),
                520,
                acts.toArray(Sheets.Act[]::new));
        field.selectAll();
    }

    static String address(String typed) {
        String text = typed.strip();
        boolean named = text.isEmpty() || text.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*:.*");
        return named ? text : text.contains("@") && !text.contains("/") ? "mailto:" + text : "https://" + text;
    }
}
