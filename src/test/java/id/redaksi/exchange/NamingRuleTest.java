package id.redaksi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NamingRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static String name(String rule, Story story) {
        return new NamingRule(rule).name(story, 12, "ninjs-1.6", DAY);
    }

    private static Optional<String> trouble(String rule) {
        return new NamingRule(rule).trouble().map(message -> message.key());
    }

    @Test
    void every_placeholder_says_what_the_story_says() {
        Story story = Samples.story("Harga cabai naik", "Isi").with(Field.CHANNEL, "Ekonomi & Bisnis");
        String id = story.id().value().substring(28);

        assertEquals(
                "2026-11-24_ekonomi-bisnis_harga-cabai-naik_r12.ninjs-1.6-" + id,
                name("{date}_{channel}_{slug}_r{revision}.{format}-{id}", story));
    }

    @Test
    void a_rule_that_names_nothing_that_exists_is_told_and_not_taken() {
        assertEquals(Optional.of("targets.naming.empty"), trouble(" "));
        assertEquals(Optional.of("targets.naming.unknown"), trouble("{slug}-{judul}"));
        assertEquals(Optional.of("targets.naming.braces"), trouble("{slug"));
        assertEquals(Optional.of("targets.naming.braces"), trouble("slug}"));
        assertEquals(Optional.of("targets.naming.signs"), trouble("../{slug}"));
        assertEquals(Optional.of("targets.naming.signs"), trouble("{channel}/{slug}"));
        assertEquals(Optional.of("targets.naming.signs"), trouble("C:{slug}"));
        assertEquals(Optional.of("targets.naming.signs"), trouble("{slug}..{id}"));
        assertEquals(Optional.of("targets.naming.long"), trouble("a".repeat(121)));
        assertEquals(Optional.empty(), new NamingRule("{date}-{slug}").trouble());
        assertEquals(Optional.empty(), NamingRule.USUAL.trouble());
    }

    @Test
    void a_hostile_slug_names_one_file_in_the_folder() {
        Story hostile = Samples.story("x", "Isi");
        for (String slug : List.of("../../etc/passwd", "..\\..\\boot.ini", "a/b", "con", "nul.txt", "a\u0000b", "\u202Egpj.exe", "a".repeat(5000), ".", "-rf", "🙂")) {
            String name = name("{slug}", hostile.with(Field.SLUG, slug));

            assertTrue(name.matches("[a-z0-9][a-z0-9-]{0,139}"), name);
            assertTrue(!name.equals("con") && !name.equals("nul"), name);
        }
    }

    @Test
    void a_story_without_what_the_rule_asks_for_still_has_a_name() {
        assertEquals(FileName.of(Samples.story("Satu", "Isi")), name("{channel}", Samples.story("Satu", "Isi")));
        assertEquals("satu", name("-{channel}.{slug}-", Samples.story("Satu", "Isi")));
    }

    @Property(tries = 300)
    void whatever_rule_is_taken_names_one_plain_file(@ForAll String rule, @ForAll String slug, @ForAll String channel) {
        Story story = Samples.story("Satu", "Isi").with(Field.SLUG, slug).with(Field.CHANNEL, channel);

        String name = name(rule + "{channel}{slug}", story);

        assertTrue(name.matches("[A-Za-z0-9][A-Za-z0-9._-]*"), name);
        assertTrue(!name.contains("..") && !name.endsWith("."), name);
    }
}
