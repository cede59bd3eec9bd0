package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Code;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.InfoBox;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Table;
import java.util.Locale;
import java.util.Optional;

/** What text can be: the kinds that change into each other. */
public enum Kind {
    PARAGRAPH,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    QUOTE,
    BULLETS,
    NUMBERS,
    PULL_QUOTE,
    INFO_BOX,
    CODE_BLOCK,
    TABLE,
    FIGURE,
    GALLERY,
    EMBED,
    RELATED;

    /** The kind of the text at a place of the block; empty for what never becomes another kind. */
    public static Optional<Kind> of(Block block, Position place) {
        return switch (block) {
            case Paragraph _ -> Optional.of(PARAGRAPH);
            case Heading heading -> Optional.of(values()[heading.level() - 1]);
            case Quote _ -> Optional.of(QUOTE);
            case ListBlock list -> Optional.of(
                    list.items().get(place.leaf()).marker() == ListBlock.Marker.BULLET ? BULLETS : NUMBERS);
            case PullQuote _ -> Optional.of(PULL_QUOTE);
            case InfoBox _ -> Optional.of(INFO_BOX);
            case Code _ -> Optional.of(CODE_BLOCK);
            case Table _ -> Optional.of(TABLE);
            case Figure _ -> Optional.of(FIGURE);
            case Gallery _ -> Optional.of(GALLERY);
            case Embed _ -> Optional.of(EMBED);
            case RelatedBox _ -> Optional.of(RELATED);
            case Footnotes _, Divider _ -> Optional.empty();
        };
    }

    /** Its name in camel case, as message keys have it: {@code pullQuote}, {@code heading2}. */
    public String key() {
        var key = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    boolean isList() {
        return this == BULLETS || this == NUMBERS;
    }

    ListBlock.Marker marker() {
        return this == NUMBERS ? ListBlock.Marker.NUMBER : ListBlock.Marker.BULLET;
    }
}
