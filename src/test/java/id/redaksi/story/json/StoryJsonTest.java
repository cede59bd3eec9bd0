package id.redaksi.story.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.samples.Samples;
import id.redaksi.story.Assurance;
import id.redaksi.story.Block;
import id.redaksi.story.BlockChange;
import id.redaksi.story.BlockId;
import id.redaksi.story.Correction;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.PageSettings;
import id.redaksi.story.Review;
import id.redaksi.story.Story;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StoryJsonTest {
    @Test
    void one_of_each_comes_back_equal() throws BadStory {
        Story story = Samples.oneOfEach();

        assertEquals(story, StoryJson.read(StoryJson.write(story)));
    }

    @Test
    void the_sample_has_every_kind_of_block() {
        Set<Class<?>> seen = new HashSet<>();
        Samples.oneOfEach().body().blocks().forEach(block -> seen.add(block.getClass()));

        assertEquals(Samples.records(Block.class), seen);
    }

    @Property
    void any_text_comes_back_equal(@ForAll String headline, @ForAll String text) throws BadStory {
        Story story = Samples.story(headline, text);

        byte[] json = StoryJson.write(story);

        assertEquals(story, StoryJson.read(json));
        assertArrayEquals(json, StoryJson.write(StoryJson.read(json)));
    }

    @Test
    void half_of_a_surrogate_pair_is_kept() throws BadStory {
        Story story = Samples.story("a\uD83D", "\uDE00b \uD83D\uDE00");

        assertEquals(story, StoryJson.read(StoryJson.write(story)));
    }

    @Property
    void damaged_bytes_are_a_bad_story_and_nothing_else(@ForAll byte value, @ForAll int place) {
        byte[] json = StoryJson.write(Samples.oneOfEach());
        json[Math.floorMod(place, json.length)] = value;

        try {
            StoryJson.read(json);
        } catch (BadStory _) {
            // That is what a reader is told.
        }
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        String json = new String(StoryJson.write(Samples.story("Judul", "Teks")), StandardCharsets.UTF_8);
        String twice = json.replace("\"headline\":\"Judul\"", "\"headline\":\"Judul\",\"headline\":\"Lain\"");

        assertThrows(BadStory.class, () -> StoryJson.read(twice.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_unknown_block_is_refused() {
        String json = new String(StoryJson.write(Samples.oneOfEach()), StandardCharsets.UTF_8)
                .replace("\"type\":\"divider\"", "\"type\":\"hologram\"");

        assertThrows(BadStory.class, () -> StoryJson.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Property
    void any_correction_and_any_page_setting_comes_back_equal(
            @ForAll List<Correction.Kind> kinds,
            @ForAll String time,
            @ForAll String text,
            @ForAll boolean onTop,
            @ForAll boolean unlisted,
            @ForAll String template)
            throws BadStory {
        List<Correction> corrections = kinds.stream()
                .map(kind -> new Correction(kind, time, Inline.of(text, Emphasis.BOLD), template))
                .toList();
        Story story = Samples.story("Judul", "Isi")
                .with(Field.CORRECTIONS, corrections)
                .with(Field.ON_TOP, onTop)
                .with(Field.UNLISTED, unlisted)
                .with(Field.TEMPLATE, template);

        byte[] json = StoryJson.write(story);

        assertEquals(story, StoryJson.read(json));
        assertArrayEquals(json, StoryJson.write(StoryJson.read(json)));
    }

    @Test
    void a_story_of_before_has_no_corrections_and_stays_the_same_bytes() throws BadStory {
        byte[] json = StoryJson.write(Samples.story("Judul", "Isi"));

        Story story = StoryJson.read(json);

        assertEquals(List.of(), story.corrections());
        assertEquals(PageSettings.NONE, story.page());
        String written = new String(json, StandardCharsets.UTF_8);
        assertFalse(written.contains("corrections") || written.contains("\"page\""), written);
    }

    @Test
    void answers_without_anything_confirmed_come_back_and_stay_the_same_bytes_as_before() throws BadStory {
        Story story = Samples.story("Judul", "Isi");
        Story answered = story.with(Field.ANSWERS, story.answers().assuring(Assurance.KILL_GROUND, "sara"));

        assertEquals(answered, StoryJson.read(StoryJson.write(answered)));
        assertFalse(new String(StoryJson.write(answered), StandardCharsets.UTF_8).contains("confirmed"));
    }

    @Test
    void the_sample_has_every_kind_of_correction() {
        assertEquals(
                Set.of(Correction.Kind.values()),
                Samples.oneOfEach().corrections().stream().map(Correction::kind).collect(Collectors.toSet()));
    }

    @Test
    void an_unknown_kind_of_correction_is_refused() {
        String json = new String(StoryJson.write(Samples.oneOfEach()), StandardCharsets.UTF_8)
                .replace("\"kind\":\"ralat\"", "\"kind\":\"sanggahan\"");

        assertThrows(BadStory.class, () -> StoryJson.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void equal_reviews_are_equal_bytes_in_whatever_order_they_were_made() {
        Story story = Samples.oneOfEach();
        var one = new LinkedHashMap<BlockId, BlockChange>();
        one.put(new BlockId("a"), BlockChange.added(Samples.SARI));
        one.put(new BlockId("b"), BlockChange.removed(Samples.SARI));
        var other = new LinkedHashMap<BlockId, BlockChange>();
        other.put(new BlockId("b"), BlockChange.removed(Samples.SARI));
        other.put(new BlockId("a"), BlockChange.added(Samples.SARI));

        assertArrayEquals(
                StoryJson.write(story.with(Field.REVIEW, new Review(one, List.of()))),
                StoryJson.write(story.with(Field.REVIEW, new Review(other, List.of()))));
    }
}
