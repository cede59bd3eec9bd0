package id.redaksi.page.elsewhere;

import id.redaksi.story.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text of ours at one spot: how it is cut there, and the field that it came from (none where the place made it from the
 * page's text). A stand-in is shown since the field that is meant for this spot ({@code meant}) is empty.
 */
public record Piece(Spot spot, Cut cut, @Nullable Field<String> field, Field<String> meant) {
    static Piece of(Spot spot, String text, @Nullable Field<String> field, Field<String> meant) {
        return new Piece(spot, spot.cut(text), field, meant);
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
