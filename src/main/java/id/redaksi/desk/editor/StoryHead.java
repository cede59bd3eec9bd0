package id.redaksi.desk.editor;

import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.kit.GrowingArea;
import id.redaksi.desk.kit.HiddenNote;
import id.redaksi.desk.kit.LimitGauge;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.LimitedText;
import id.redaksi.edit.Limits;
import id.redaksi.edit.TextPlace;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands above a story's body as it is written: kicker, headline, standfirst, byline and lead figure. */
final class StoryHead extends VBox implements AutoCloseable {
    private final OpenStory open;
    private final Words words;
    private final GrowingArea headline;
    private final GrowingArea standfirst;
    private final Label kicker = new Label();
    private final Label origin = new Label();
    private final Byline byline;
    private final LeadFigure lead;
    private final Map<LimitedText, LimitGauge> gauges;

    StoryHead(OpenStory open, Words words, Photos photos) {
        this.open = open;
        this.words = words;
        headline = area(Field.HEADLINE, "story-headline", "desk.story.headline", -0.129);
        standfirst = area(Field.STANDFIRST, "story-standfirst", "desk.story.standfirst", 0);
        byline = new Byline(open, words);
        lead = new LeadFigure(open, words, photos);
        gauges = Map.of(
                LimitedText.HEADLINE, new LimitGauge(headline, words),
                LimitedText.STANDFIRST, new LimitGauge(standfirst, words),
                LimitedText.CAPTION, lead.gauge());
        kicker.getStyleClass().add("kicker");
        origin.getStyleClass().add("faint");
        var top = new HBox(8, kicker, origin);
        top.setAlignment(Pos.BASELINE_LEFT);
        getChildren()
                .addAll(
                        top,
                        new CountedRow(headline, gauges.get(LimitedText.HEADLINE), "headline-row"),
                        HiddenNote.of(headline, words),
                        new CountedRow(standfirst, gauges.get(LimitedText.STANDFIRST), "standfirst-row"),
                        HiddenNote.of(standfirst, words),
                        byline,
                        lead);
        getStyleClass().add("story-head");
    }

    GrowingArea headline() {
        return headline;
    }

    LeadFigure lead() {
        return lead;
    }

    /** Its fields, by the texts that are written in them. */
    Map<TextPlace, TextInputControl> texts() {
        Map<TextPlace, TextInputControl> fields = new HashMap<>();
        fields.put(new TextPlace.InField(Field.HEADLINE, 0), headline);
        fields.put(new TextPlace.InField(Field.STANDFIRST, 0), standfirst);
        for (TextInputControl text : lead.texts()) {
            fields.put(new TextPlace.InField(Field.LEAD, fields.size() - 2), text);
        }
        return fields;
    }

    private GrowingArea area(Field<String> field, String look, String key, double spacing) {
        var area = new GrowingArea("story-area", spacing);
        area.setId(look);
        area.getStyleClass().add(look);
        area.promptTextProperty().bind(words.of(key));
        area.accessibleTextProperty().bind(words.of(key));
        area.setText(field.of(open.story()));
        area.textProperty().addListener((_, _, text) -> open.set(field, text.replace('\n', ' ')));
        return area;
    }

    /** Shows what the story says now, and how long each text may be in its channel. */
    void refresh(Limits limits) {
        Story story = open.story();
        put(headline, story.headline());
        put(standfirst, story.titles().standfirst());
        String channel = story.topics().channel();
        gauges.forEach((text, gauge) -> gauge.limit(limits.of(text, channel)));
        kicker.setText(channel);
        Nodes.shown(kicker, !channel.isEmpty());
        String status = words.now("desk.status." + story.workflow().status().name().toLowerCase(Locale.ROOT));
        origin.setMinWidth(story.labels().slugline().isBlank() ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
        origin.setText(String.join(
                " · ", Stream.of(story.labels().slugline(), status).filter(part -> !part.isBlank()).toList()));
    }

    private static void put(GrowingArea area, String text) {
        if (!area.getText().replace('\n', ' ').equals(text)) {
            area.setText(text);
        }
    }

    @Override
    public void close() {
        byline.close();
        lead.close();
    }
}
