package id.redaksi.desk.stories;

import id.redaksi.archive.Range;
import id.redaksi.desk.kit.Signs;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A row of the list: channel and time, the headline on two lines at most, and a piece of the text. */
final class StoryCell extends ListCell<Row> {
    private static final int HEADLINE = 92;
    private static final int SNIPPET = 84;

    private final Words words;
    private final Label channel = new Label();
    private final Label time = new Label();
    private final TextFlow headline = new TextFlow();
    private final TextFlow snippet = new TextFlow();
    private final VBox box;

    StoryCell(Words words) {
        this.words = words;
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var top = new HBox(channel, spring, time);
        top.getStyleClass().add("cell-top");
        headline.getStyleClass().add("cell-headline");
        snippet.getStyleClass().add("cell-snippet");
        box = new VBox(2, top, headline, snippet);
        setPrefWidth(0);
        getStyleClass().add("story-cell");
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        channel.setText(row.summary().channel().isEmpty()
                ? words.now("desk.status." + row.summary().status().name().toLowerCase(java.util.Locale.ROOT))
                : row.summary().channel());
        time.setText(when(row.summary().changed()));
        String title = row.summary().headline().isBlank()
                ? words.now("desk.story.untitled")
                : row.summary().headline();
        fill(headline, title, row.inHeadline(), HEADLINE);
        fill(snippet, row.snippet(), row.inSnippet(), SNIPPET);
        setAccessibleText(title);
        setGraphic(box);
    }

    /** As high as its texts are at the list's width, so that no row is cut when its content changes. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - bar();
        return snappedTopInset() + Math.ceil(box.prefHeight(Math.max(100, room))) + snappedBottomInset();
    }

    /** What the list's scroll bar takes from the width. */
    private double bar() {
        return StoryListView.bar(getListView()).filter(Node::isVisible).map(bar -> bar.prefWidth(-1)).orElse(0.0);
    }

    private String when(Instant instant) {
        var moment = instant.atZone(ZoneId.systemDefault());
        LocalDate today = LocalDate.now();
        if (moment.toLocalDate().equals(today)) {
            return DateTimeFormatter.ofPattern("HH.mm").format(moment);
        }
        if (moment.toLocalDate().equals(today.minusDays(1))) {
            return words.now("desk.yesterday");
        }
        String pattern = moment.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(moment);
    }

    /** Puts the text in pieces so that hits can be marked; cut at a word before {@code most} characters. */
    private static void fill(TextFlow flow, String text, List<Range> hits, int most) {
        String shown = Signs.shown(text.replace('\n', ' '));
        if (shown.length() > most) {
            int end = shown.lastIndexOf(' ', most);
            shown = shown.substring(0, end < most / 2 ? most : end).replaceAll("[\\s.,;:…-]+$", "") + "…";
        }
        flow.getChildren().clear();
        int at = 0;
        for (Range hit : hits) {
            if (hit.from() >= at && hit.to() <= shown.length()) {
                piece(flow, shown.substring(at, hit.from()), false);
                piece(flow, shown.substring(hit.from(), hit.to()), true);
                at = hit.to();
            }
        }
        piece(flow, shown.substring(at), false);
    }

    private static void piece(TextFlow flow, String text, boolean hit) {
        if (text.isEmpty()) {
            return;
        }
        if (hit) {
            var mark = new Label(text);
            mark.getStyleClass().addAll("piece", "found");
            flow.getChildren().add(mark);
        } else {
            var plain = new Text(text);
            plain.getStyleClass().add("piece");
            flow.getChildren().add(plain);
        }
    }
}
