package id.redaksi.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.page.Page;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Site;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Dateline;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Mark;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Table;
import id.redaksi.story.Workflow;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkdownExporterTest {
    private record Around() implements Edition.Surroundings {
        @Override
        public Page page() {
            throw new IllegalStateException("no page is asked for");
        }

        @Override
        public Optional<PagePhoto> photo(String sha256) {
            return Optional.of(new PagePhoto("foto/x.jpg", 2, 1, new byte[] {1, 2}));
        }

        @Override
        public Site site() {
            return Site.named("Redaksi");
        }

        @Override
        public String address(StoryId story) {
            return "";
        }
    }

    private static Map<String, String> written(Story story, String habit) throws Exception {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        var edition = new Edition(story, 1, "ab".repeat(32), Samples.CLOCK.instant(), new Around());
        new MarkdownExporter().write(Editions.of(List.of(edition)), new Choices(Map.of("markdown-for", habit)), name -> {
            var out = new ByteArrayOutputStream();
            files.put(name, out);
            return out;
        });
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, out) -> texts.put(name, out.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    private static String text(Story story) throws Exception {
        return written(story, "plain").values().iterator().next();
    }

    private static Story again(Story story) throws Exception {
        var source = new Source("x.md", text(story).getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        return new MarkdownImporter().read(source, new Reading("2026-11-24", Samples.ids())).stories().getFirst();
    }

    private static Story of(Block... blocks) {
        return Samples.story("Judul").withBody(new Body(List.of(blocks)));
    }

    @Test
    void hugo_finds_a_bundle_and_jekyll_a_post_with_its_day() throws Exception {
        Story story = Samples.story("Harga beras", "Teks.")
                .with(Field.TIMES, new Workflow.Times(null, null, "2026-11-20T08:00:00+07:00", null));
        story = story.with(Field.LEAD, new Figure(story.lead().id(), Inline.of("Pasar"), Inline.EMPTY, "", "ab".repeat(32)));
        String name = id.redaksi.exchange.FileName.of(story);

        assertEquals(List.of(name + "/index.md", name + "/abababababab.jpg"), List.copyOf(written(story, "hugo").keySet()));
        assertEquals("_posts/2026-11-20-" + name + ".md", written(story, "jekyll").keySet().iterator().next());
        assertTrue(written(story, "hugo").get(name + "/index.md").contains("images:\n  - \"abababababab.jpg\"\n"));
        assertTrue(written(story, "jekyll").values().iterator().next().contains("/assets/" + name + "/abababababab.jpg"));
    }

    @Test
    void a_text_that_looks_like_a_date_or_a_yes_stays_a_text() throws Exception {
        String text = text(Samples.story("no", "Teks").with(Field.TAGS, List.of("010", "2026-11-24", "a: \"b\" \\ #c", "[x]")));

        assertTrue(text.contains("title: \"no\"\n"));
        assertTrue(text.contains("  - \"010\"\n  - \"2026-11-24\"\n  - \"a: \\\"b\\\" \\\\ #c\"\n"));
    }

    @Test
    void no_html_and_no_template_sign_is_written() throws Exception {
        String text = text(Samples.story("Judul", "<script>x</script> {{< rahasia >}} {% raw %} {{ x }} &copy;", "# bukan judul"));

        assertFalse(text.contains("\n<script"));
        assertTrue(text.contains("\\<script\\>"));
        assertFalse(text.contains("{{"));
        assertFalse(text.contains("{%"));
        assertTrue(text.contains("\\# bukan judul"));
    }

    @Test
    void a_dateline_opens_the_text_and_comes_again_as_a_dateline() throws Exception {
        Story story = Samples.story("Judul", "Harga beras naik.").with(Field.DATELINE, new Dateline("Jakarta", "Redaksi", "24/11", ""));

        assertTrue(text(story).contains("\nJakarta, Redaksi, 24/11 - Harga beras naik.\n"));
        assertEquals(story.dateline(), again(story).dateline());
        assertEquals("Harga beras naik.", again(story).body().text());
    }

    @Test
    void a_killed_story_is_not_written() {
        Story killed = Samples.story("Judul", "Teks").with(Field.STATUS, Workflow.Status.KILLED);

        assertThrows(ExportFailed.class, () -> written(killed, "plain"));
    }

    @Test
    void a_photo_keeps_its_caption_credit_and_words_for_the_blind() throws Exception {
        Story story = of(new Figure(Samples.ids().block(), Inline.of("Pasar \"Senen\""), Inline.of("Antara"), "Orang [di] pasar", "ab".repeat(32)));

        Figure read = (Figure) again(story).body().blocks().getFirst();

        assertEquals("Pasar \"Senen\"", read.caption().text());
        assertEquals("Antara", read.credit().text());
        assertEquals("Orang [di] pasar", read.alt());
    }

    @Test
    void two_lists_in_a_row_stay_two() throws Exception {
        Ids ids = Samples.ids();
        var one = new ListBlock(ids.block(), List.of(new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("satu"))));
        var two = new ListBlock(ids.block(), List.of(new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("dua"))));

        assertEquals(List.of("list", "list"), again(of(one, two)).body().blocks().stream().map(Block::kind).toList());
    }

    @Test
    void a_table_keeps_its_bars_and_its_emphasis() throws Exception {
        Table table = Table.of(Samples.ids().block(), true, List.of(
                List.of(Inline.of("a|b"), Inline.of("c", Emphasis.BOLD)), List.of(Inline.of("`"), Inline.of("x\ny"))));

        assertEquals(table, again(of(table)).body().blocks().getFirst().withId(table.id()));
    }

    private static final String SIGNS = "ab c*_`~[]()<>#-+.1!|&{}\\\n:=\"'é%";

    private static Inline random(Random random, int most) {
        var text = new StringBuilder("x");
        int length = random.nextInt(most);
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        Inline inline = Inline.of(text.append('y').toString());
        Mark[] marks = {Emphasis.BOLD, Emphasis.ITALIC, Emphasis.CODE, Emphasis.STRIKETHROUGH, new Link("https://a.example/x_(y)?a=1&copy;=2")};
        for (int i = random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(inline.length());
            inline = inline.with(from, from + 1 + random.nextInt(inline.length() - from), marks[random.nextInt(marks.length)]);
        }
        return inline;
    }

    private static Block block(Random random, Ids ids) {
        return switch (random.nextInt(5)) {
            case 0 -> new Heading(ids.block(), 2 + random.nextInt(3), random(random, 20));
            case 1 -> new Quote(ids.block(), random(random, 30), random.nextBoolean() ? Inline.EMPTY : random(random, 10));
            case 2 -> new ListBlock(ids.block(), List.of(
                    new ListBlock.Item(0, ListBlock.Marker.BULLET, random(random, 20)),
                    new ListBlock.Item(1, ListBlock.Marker.NUMBER, random(random, 20))));
            case 3 -> Table.of(ids.block(), true, List.of(List.of(random(random, 9), random(random, 9)), List.of(random(random, 9), random(random, 9))));
            default -> new Paragraph(ids.block(), random(random, 60));
        };
    }

    @Property(tries = 500)
    void what_is_written_comes_in_again_but_for_named_losses(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        List<Block> blocks = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            blocks.add(block(random, Samples.ids()));
        }
        Ids ids = Samples.ids();
        Story story = Samples.story("Judul").withBody(new Body(blocks.stream().map(one -> one.withId(ids.block())).toList()));
        List<String> lost = new MarkdownExporter().losses(story, Choices.USUAL).all().stream().map(Loss::what).toList();

        Story read = again(story);

        List<Block> before = story.body().blocks();
        List<Block> after = read.body().blocks();
        if (lost.stream().noneMatch(what -> what.startsWith("block:"))) {
            assertEquals(before.stream().map(Block::kind).toList(), after.stream().map(Block::kind).toList(), () -> text0(story));
            assertEquals(before.stream().map(Block::text).toList(), after.stream().map(Block::text).toList(), () -> text0(story));
        }
        if (lost.isEmpty()) {
            for (int i = 0; i < before.size(); i++) {
                assertEquals(before.get(i), after.get(i).withId(before.get(i).id()), () -> text0(story));
            }
        }
    }

    private static String text0(Story story) {
        try {
            return text(story);
        } catch (Exception e) {
            return e.toString();
        }
    }

    @Test
    void what_note_programs_write_stays_words() throws Exception {
        Story story = Samples.story("Judul", "Naik (lihat gambar){lebar=50} dan 10 %%diam-diam%% saja", "Bab dua {#dua}", "Lihat [[catatan]]", "[!note] awas");

        List<String> texts = again(story).body().blocks().stream().map(Block::text).toList();

        assertEquals(story.body().blocks().stream().map(Block::text).toList(), texts);
    }

    @Test
    void losses_are_rare_in_what_people_write() {
        Story story = of(
                new Paragraph(Samples.ids().block(), Inline.of("Harga *beras* naik 5_000, kata [BPS].").with(0, 5, Emphasis.BOLD).with(6, 13, Emphasis.ITALIC)));

        assertEquals(List.of(), new MarkdownExporter().losses(story, Choices.USUAL).all());
    }
}
