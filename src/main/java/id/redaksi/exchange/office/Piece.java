package id.redaksi.exchange.office;

import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document in its order, before it is known what it is in the story. */
sealed interface Piece {
    /** A paragraph; {@code heading} is the outline level as the document counts (1 to 9), 0 for none. */
    record Line(Role role, int heading, Inline text, @Nullable Item item) implements Piece {}

    /** Of which list a paragraph is an item, and how it stands in it. */
    record Item(String list, int level, ListBlock.Marker marker) {}

    /** A picture; the bytes are null where it did not come along. */
    record Picture(Role role, String alt, byte @Nullable [] bytes) implements Piece {}

    /** A table, row by row. */
    record Grid(boolean header, List<List<Inline>> rows) implements Piece {}
}
