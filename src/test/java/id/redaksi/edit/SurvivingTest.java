package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivingTest {
    private static final String TEXT = "Sebuah alinea dengan beberapa kata yang berbeda-beda nomor ";

    private static Story story(int paragraphs) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            texts.add(TEXT + i + ".");
        }
        return Samples.story("Judul", texts.toArray(String[]::new));
    }

    private static Story with(Story story, List<Block> blocks) {
        return story.withBody(new Body(blocks));
    }

    @Test
    void a_long_text_that_is_emptied_is_gone() {
        Story story = story(12);

        assertTrue(Surviving.isMostlyGone(story, with(story, List.of())));
        assertTrue(Surviving.isMostlyGone(story, with(story, story.body().blocks().subList(0, 5))));
        assertFalse(Surviving.isMostlyGone(story, with(story, story.body().blocks().subList(0, 7))));
    }

    @Test
    void a_short_text_is_not_minded() {
        Story story = story(8);

        assertFalse(Surviving.isMostlyGone(story, with(story, List.of())));
    }

    @Test
    void a_text_that_was_replaced_by_one_as_long_is_gone() {
        Story story = story(12);
        Story other = story.withBody(Samples.story("Judul", "lain ".repeat(300)).body());

        assertTrue(Surviving.isMostlyGone(story, other));
    }

    @Test
    void moving_joining_and_splitting_blocks_takes_nothing_away() {
        Story story = story(12);
        List<Block> turned = new ArrayList<>(story.body().blocks());
        Collections.reverse(turned);
        assertFalse(Surviving.isMostlyGone(story, with(story, turned)));

        Block first = story.body().blocks().getFirst();
        Block joined = new Paragraph(first.id(), Inline.of(String.join(" ", story.body().blocks().stream().map(Block::text).toList())));
        assertFalse(Surviving.isMostlyGone(story, with(story, List.of(joined))));
        assertFalse(Surviving.isMostlyGone(with(story, List.of(joined)), story) && Surviving.length(story) == 0);
    }

    @Test
    void a_key_in_a_long_text_is_nothing() {
        Story story = story(12);
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        blocks.set(3, new Paragraph(blocks.get(3).id(), Inline.of(blocks.get(3).text() + "x")));

        assertFalse(Surviving.isMostlyGone(story, with(story, blocks)));
    }
}
