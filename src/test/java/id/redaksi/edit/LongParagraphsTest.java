package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LongParagraphsTest {
    private final Ids ids = Samples.ids();

    private List<Block> parted(String text) {
        return LongParagraphs.parted(List.of(new Paragraph(ids.block(), Inline.of(text))), ids);
    }

    @Property(tries = 50)
    void no_character_is_lost_and_no_pair_is_torn(
            @ForAll @IntRange(max = 40_000) int length, @ForAll @IntRange(min = 1, max = 3_000) int word) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append("\uD83D\uDE00".repeat(word)).append(' ');
        }
        List<Block> parted = parted(text.toString());

        assertEquals(text.toString(), parted.stream().map(Block::text).collect(Collectors.joining()));
        for (Block block : parted) {
            assertTrue(block.text().length() <= LongParagraphs.LONGEST);
            assertTrue(block.text().isEmpty() || !Character.isLowSurrogate(block.text().charAt(0)));
        }
    }

    @Test
    void what_is_not_too_long_stays_the_same_value() {
        List<Block> blocks = List.of(new Paragraph(ids.block(), Inline.of("pendek")));

        assertSame(blocks, LongParagraphs.parted(blocks, ids));
    }
}
