package id.redaksi.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.RandomSteps;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageDifferenceTest {
    private static void leads(PageDocument before, PageDocument after) {
        String wanted = Patched.sorted(after.document());
        String got = Patched.html(before, PagePatch.between(before, after));
        int same = 0;
        while (same < Math.min(wanted.length(), got.length()) && wanted.charAt(same) == got.charAt(same)) {
            same++;
        }
        assertEquals(beside(wanted, same), beside(got, same)); // whole pages would fill a screen
    }

    private static String beside(String html, int at) {
        return html.substring(Math.max(0, at - 80), Math.min(html.length(), at + 80));
    }

    @Property(tries = 150)
    void a_page_with_its_difference_to_another_is_the_other(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int steps) {
        var random = new SplittableRandom(seed);
        Story before = Samples.oneOfEach();
        Story after = before;
        for (int i = 0; i < steps; i++) {
            after = RandomSteps.fitting(after, random).apply(after).orElse(after);
        }
        leads(Rendered.page(before), Rendered.page(after));
        leads(Rendered.page(after), Rendered.page(before));
    }

    @Property(tries = 50)
    void blocks_in_another_order_are_found(@ForAll long seed) {
        Story before = Samples.oneOfEach();
        List<Block> blocks = new ArrayList<>(before.body().blocks());
        Collections.shuffle(blocks, new Random(seed));

        leads(Rendered.page(before), Rendered.page(before.withBody(new Body(blocks))));
    }

    @Property(tries = 200)
    void pages_of_any_make_are_compared(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        leads(PageDocument.of(page(random), Reader.USUAL), PageDocument.of(page(random), Reader.USUAL));
    }

    private static String page(SplittableRandom random) {
        return "<!DOCTYPE html><html lang=" + (random.nextBoolean() ? "id" : "en") + "><head><title>" + random.nextInt(3)
                + "</title><style>p{color:red" + random.nextInt(2) + "}</style></head><body>" + inside(random, 4)
                + "</body></html>";
    }

    private static String inside(SplittableRandom random, int depth) {
        var html = new StringBuilder();
        int children = random.nextInt(5);
        for (int i = 0; i < children; i++) {
            html.append(switch (depth == 0 ? 0 : random.nextInt(6)) {
                case 0 -> "teks " + random.nextInt(3);
                case 1 -> "<b>" + inside(random, depth - 1) + "</b>";
                case 2 -> "<div id=\"d" + random.nextInt(3) + "\">" + inside(random, depth - 1) + "</div>";
                case 3 -> "<section data-key=\"k" + random.nextInt(4) + "\">" + inside(random, depth - 1) + "</section>";
                case 4 -> "<svg viewBox=\"0 0 1 " + random.nextInt(2) + "\"><path d=\"M0 0\"/></svg>";
                default -> "\n<br>";
            });
        }
        return html.toString();
    }

    @Test
    void a_typed_letter_is_one_other_text() {
        Story before = Samples.story("Judul", "satu", "dua", "tiga");
        Block second = before.body().blocks().get(1);
        Story after = before.withBody(before.body().with(1, second.withLeaves(List.of(Inline.of("dua.")))));

        List<PageChange> changes = PagePatch.between(Rendered.page(before), Rendered.page(after)).changes();

        assertEquals(1, changes.size());
        assertEquals("dua.", assertInstanceOf(PageChange.SetText.class, changes.getFirst()).text());
    }

    @Test
    void a_new_block_is_put_in_without_touching_the_others() {
        Story before = Samples.story("Judul", "satu", "dua", "tiga");
        List<Block> blocks = new ArrayList<>(before.body().blocks());
        blocks.add(1, Samples.oneOfEach().body().blocks().get(1).withId(new BlockId("baru")));

        List<PageChange> changes = PagePatch.between(
                        Rendered.page(before), Rendered.page(before.withBody(new Body(blocks))))
                .changes();

        assertTrue(changes.stream().allMatch(change ->
                change instanceof PageChange.Insert || change instanceof PageChange.InsertText), changes.toString());
        assertEquals(1, changes.stream().filter(PageChange.Insert.class::isInstance).count());
    }

    @Test
    void the_headline_changes_the_title_too() {
        Story before = Samples.story("Judul", "satu");

        List<PageChange> changes = PagePatch.between(
                        Rendered.page(before), Rendered.page(before.with(Field.HEADLINE, "Judul baru")))
                .changes();

        assertTrue(changes.stream().anyMatch(change -> change instanceof PageChange.SetText(var at, var text)
                && at.root() == NodePath.Root.HEAD
                && text.startsWith("Judul baru")));
    }

    @Test
    void a_page_without_its_difference_is_not_the_other() {
        Story before = Samples.story("Judul", "satu");
        PageDocument page = Rendered.page(before);

        assertTrue(!Patched.sorted(Rendered.page(before.with(Field.HEADLINE, "Lain")).document()).equals(Patched.html(page, new PagePatch(List.of()))));
    }
}
