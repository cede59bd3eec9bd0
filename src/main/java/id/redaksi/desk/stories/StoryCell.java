package id.redaksi.desk.stories;

import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A row of the list, or the place of one that is still being read. */
final class StoryCell extends ListCell<@Nullable Row> {
    private final Words words;
    private final StoryLines lines = new StoryLines();

    StoryCell(Words words) {
        this.words = words;
        setPrefWidth(0);
        getStyleClass().add("story-cell");
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (row == null) {
            lines.show(null, "", "", "");
            setAccessibleText(words.now("desk.stories.awaited"));
        } else {
            String title = row.summary().headline().isBlank()
                    ? words.now("desk.story.untitled")
                    : row.summary().headline();
            lines.show(row, above(row), when(row.summary().changed()), title);
            setAccessibleText(title);
        }
        setGraphic(lines);
    }

    private String above(Row row) {
        return row.summary().channel().isEmpty()
                ? words.now("desk.status." + row.summary().status().name().toLowerCase(Locale.ROOT))
                : row.summary().channel();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            lines.resizeRelocate(0, 0, getWidth(), getHeight());
        }
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
}
