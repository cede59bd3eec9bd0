package id.redaksi.page.elsewhere;

import id.redaksi.story.Field;
import id.redaksi.story.Graphemes;
import id.redaksi.story.Story;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text of ours at one spot: how it is cut there, and the field that it came from (none where the place made it from the
 * page's text) with the number of characters it has there. A stand-in is shown since the field that is meant for this
 * spot ({@code meant}) is empty.
 */
public record Piece(Spot spot, Cut cut, @Nullable Field<String> field, Field<String> meant, int written) {
    /** {@code taken}: how many pixels of the spot something else takes. */
    static Piece of(Spot spot, String text, Story story, @Nullable Field<String> field, Field<String> meant, int taken) {
        int written = field == null ? 0 : Graphemes.count(field.of(story));
        return new Piece(spot, spot.cut(text, taken), field, meant, written);
    }

    public Optional<Field<String>> from() {
        return Optional.ofNullable(field);
    }

    public boolean isStandIn() {
        return field != meant;
    }

    public boolean isEmpty() {
        return cut.text().isEmpty();
    }
}
