package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Divider;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Quote;
import java.util.Optional;

/** What running text can be: the kinds that change into each other. */
public enum Kind {
    PARAGRAPH,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    QUOTE,
    BULLETS,
    NUMBERS;

    /** The kind of the text at a place of the block; empty for a photo's texts. */
    public static Optional<Kind> of(Block block, Position place) {
        return switch (block) {
            case Paragraph _ -> Optional.of(PARAGRAPH);
            case Heading heading -> Optional.of(values()[heading.level() - 1]);
            case Quote _ -> Optional.of(QUOTE);
            case ListBlock list -> Optional.of(
                    list.items().get(place.leaf()).marker() == ListBlock.Marker.BULLET ? BULLETS : NUMBERS);
            case Figure _, Divider _ -> Optional.empty();
        };
    }

    boolean isList() {
        return this == BULLETS || this == NUMBERS;
    }

    ListBlock.Marker marker() {
        return this == NUMBERS ? ListBlock.Marker.NUMBER : ListBlock.Marker.BULLET;
    }
}
