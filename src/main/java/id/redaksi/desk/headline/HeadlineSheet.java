package id.redaksi.desk.headline;

import id.redaksi.app.App;
import id.redaksi.app.HeadlineHelp;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.language.Readability;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The sheet for heading a story. What was written in it is there when it is opened again for the same story, until the
 * program ends; only what is taken changes the story.
 */
public final class HeadlineSheet {
    private static final double WIDTH = 840;
    private static final int HEADLINES = 4;
    private static final int REMEMBERED = 50;

    private final App app;
    private final Background lane;
    private final Words words;
    private final Sheets sheets;
    private final Notices notices;
    private final Map<String, List<String>> written = new LinkedHashMap<>();
    private List<HeadlineRow> rows = List.of();

    public HeadlineSheet(App app, Background lane, Words words, Sheets sheets, Notices notices) {
        this.app = app;
        this.lane = lane;
        this.words = words;
        this.sheets = sheets;
        this.notices = notices;
    }

    /** Shows the sheet for a story; what has to be looked up comes a moment later. */
    public void show(OpenStory open) {
        rows = rows(open);
        var headlines = new VBox(14);
        headlines.getChildren().addAll(rows);
        var found = new VBox(6);
        found.setMinHeight(330); // so that nothing moves when the answer is there
        var content = new VBox(10, headlines, found);
        content.getStyleClass().add("headline-sheet");
        sheets.show("headline-sheet", words.now("desk.headline.title"), content, WIDTH,
                new Sheets.Act(words.now("desk.headline.close"), true, () -> remember(open)));
        Story story = open.story();
        lane.run(() -> app.headlineHelp().of(story), help -> found.getChildren().setAll(help(open, help)), notices::explain);
    }

    private List<HeadlineRow> rows(OpenStory open) {
        Story story = open.story();
        Set<String> texts = new LinkedHashSet<>(List.of(story.headline()));
        texts.addAll(written.getOrDefault(open.id().value(), List.of()));
        Stream.of(story.titles().shortHeadline(), Field.SOCIAL_TITLE.of(story)).filter(text -> !text.isBlank()).forEach(texts::add);
        List<String> all = new ArrayList<>(texts.stream().limit(HEADLINES).toList());
        while (all.size() < HEADLINES) {
            all.add("");
        }
        List<HeadlineRow> made = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            made.add(new HeadlineRow(i + 1, all.get(i), words, text -> take(open, text)));
        }
        return made;
    }

    private void take(OpenStory open, String text) {
        if (!text.isBlank()) {
            remember(open);
            sheets.close();
            open.set(Field.HEADLINE, text);
        }
    }

    private void remember(OpenStory open) {
        written.put(open.id().value(), rows.stream().map(HeadlineRow::text).filter(text -> !text.isBlank()).toList());
        if (written.size() > REMEMBERED) {
            written.remove(written.keySet().iterator().next());
        }
    }

    private List<Node> help(OpenStory open, HeadlineHelp.Help help) {
        List<Node> all = new ArrayList<>();
        all.add(heading("desk.headline.standfirsts"));
        if (help.standfirsts().isEmpty()) {
            all.add(said(words.now("desk.headline.standfirsts.none")));
        }
        help.standfirsts().forEach(text -> all.add(offer(text, () -> open.set(Field.STANDFIRST, text))));
        all.add(heading("desk.headline.slug"));
        all.add(said(help.slug().isEmpty() ? words.now("desk.headline.slug.none") : help.slug()));
        all.add(heading("desk.headline.reads"));
        all.addAll(reads(help.reads(), help.usual()));
        return all;
    }

    private List<Node> reads(Readability reads, Readability usual) {
        if (reads.sentences() == 0) {
            return List.of(said(words.now("desk.headline.reads.none")));
        }
        List<Node> lines = new ArrayList<>();
        int pace = app.settings().checking().style().pace();
        lines.add(said(words.now("desk.headline.minutes", reads.words(), reads.minutes(pace), pace)));
        lines.add(said(words.now("desk.headline.sentences", reads.median(), reads.over25(), reads.over30())));
        lines.add(said(words.now("desk.headline.letters", reads.letters())));
        if (usual.sentences() > 0) {
            lines.add(said(words.now("desk.headline.usual", usual.median(), usual.over25(), usual.over30(), usual.letters())));
        }
        return lines;
    }

    private Node heading(String key) {
        return Nodes.label(words.of(key), "group-heading");
    }

    private static Label said(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("headline-said");
        return label;
    }

    private Node offer(String text, Runnable act) {
        var take = new Button(words.now("desk.headline.standfirst.take"));
        take.getStyleClass().addAll("plain-button", "headline-standfirst");
        take.setMinWidth(HeadlineRow.TAKE_WIDTH);
        take.setAccessibleText(words.now("desk.headline.standfirst.takeThis", text));
        take.setOnAction(_ -> {
            act.run();
            take.setDisable(true);
            take.setText(words.now("desk.headline.standfirst.taken"));
        });
        Label label = said(Signs.shown(text));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(8, label, take);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
