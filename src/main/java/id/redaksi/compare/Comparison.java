package id.redaksi.compare;

import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.List;

/**
 * Two states of a story beside each other: the fields that differ, and all blocks. Made in one go; a story of 5,000 words
 * takes some milliseconds, so it is made on another thread than the window's.
 */
public record Comparison(Story before, Story after, List<Field<?>> fields, List<Row> rows) {
    public Comparison {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    public static Comparison of(Story before, Story after) {
        List<Field<?>> fields = Field.all().stream()
                .<Field<?>>filter(field -> !field.of(before).equals(field.of(after)))
                .toList();
        return new Comparison(before, after, fields, Rows.of(before.body(), after.body()));
    }

    public Changes changes() {
        return Changes.of(before, after, fields, rows);
    }
}
