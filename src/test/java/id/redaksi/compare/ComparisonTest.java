package id.redaksi.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.Step;
import id.redaksi.edit.Transaction;
import id.redaksi.samples.RandomSteps;
import id.redaksi.samples.Samples;
import id.redaksi.story.Correction;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String[] PARAGRAPHS = {
        "Kementerian Telekomunikasi Irak akan mencabut larangan Telegram pada akhir pekan ini.",
        "Larangan itu berlaku sejak awal pekan lalu karena pertimbangan keamanan nasional.",
        "Perusahaan belum menanggapi permintaan keterangan dari redaksi."
    };

    private static Story some() {
        return Samples.story("Irak Buka Blokir Telegram", PARAGRAPHS);
    }

    private static Story changed(Story story, int steps, SplittableRandom random) {
        Story now = story;
        for (int i = 0; i < steps; i++) {
            Step step = RandomSteps.fitting(now, random);
            now = step.apply(now).orElse(now);
        }
        return now;
    }

    private static Story shuffled(Story story, SplittableRandom random) {
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        for (int i = 0; i < 3 && !blocks.isEmpty(); i++) {
            blocks.add(random.nextInt(blocks.size()), blocks.remove(random.nextInt(blocks.size())));
        }
        return story.withBody(new Body(blocks));
    }

    private static List<Row.Kind> said(Comparison comparison) {
        return comparison.rows().stream().map(Row::kind).toList();
    }

    private static Inline joined(TextPair text, boolean after) {
        return text.runs().stream()
                .map(run -> after ? run.after() : run.before())
                .reduce(Inline.EMPTY, Inline::plus);
    }

    @Property(tries = 300)
    void both_sides_of_a_comparison_are_the_stories(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        Story before = changed(Samples.oneOfEach(), random.nextInt(6), random);
        Story after = shuffled(changed(before, random.nextInt(12), random), random);

        Comparison comparison = Comparison.of(before, after);

        List<Block> was = new ArrayList<>();
        List<Block> is = new ArrayList<>();
        for (Row row : comparison.rows()) {
            if (row.before() != null && row.kind() != Row.Kind.MOVED_HERE) {
                was.add(row.before());
            }
            if (row.after() != null) {
                is.add(row.after());
            }
            for (TextPair text : row.texts()) {
                if (text.before() >= 0) {
                    assertEquals(BlockPair.all(Objects.requireNonNull(row.before())).get(text.before()), joined(text, false));
                }
                if (text.after() >= 0) {
                    assertEquals(BlockPair.all(row.block()).get(text.after()), joined(text, true));
                }
            }
        }
        assertEquals(before.body().blocks(), was);
        assertEquals(after.body().blocks(), is);
    }

    @Property(tries = 200)
    void taking_back_one_difference_after_the_other_gives_the_former_story(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        Story before = changed(Samples.oneOfEach(), random.nextInt(6), random);
        Story after = shuffled(changed(before, random.nextInt(12), random), random);

        Story now = after;
        for (Field<?> field : Comparison.of(before, after).fields()) {
            now = done(PutBack.field(Comparison.of(before, now), field), now);
        }
        for (int i = 0; i < 100 && !now.body().equals(before.body()); i++) {
            Comparison comparison = Comparison.of(before, now);
            Optional<Transaction> act = comparison.rows().stream()
                    .flatMap(row -> PutBack.block(comparison, row.block().id()).stream())
                    .findFirst();
            now = done(act, now);
        }

        assertEquals(before, now);
    }

    private static Story done(Optional<Transaction> act, Story story) {
        return act.flatMap(one -> one.on(story)).orElseThrow();
    }

    @Property(tries = 100)
    void taking_all_back_gives_the_former_story(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        Story before = changed(Samples.oneOfEach(), random.nextInt(6), random);
        Story after = shuffled(changed(before, 1 + random.nextInt(12), random), random);

        Comparison comparison = Comparison.of(before, after);

        assertEquals(before, PutBack.all(comparison).map(act -> act.on(after).orElseThrow()).orElse(after));
    }

    @Property(tries = 100)
    void equal_stories_have_no_difference(@ForAll long seed) {
        Story story = changed(Samples.oneOfEach(), 8, new SplittableRandom(seed));

        Comparison comparison = Comparison.of(story, story);

        assertTrue(comparison.changes().isNone());
        assertTrue(comparison.rows().stream().noneMatch(Row::isDifferent));
        assertEquals(Optional.empty(), PutBack.all(comparison));
    }

    @Property(tries = 300)
    void words_that_came_and_went_add_up(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        Story before = changed(Samples.oneOfEach(), random.nextInt(6), random);
        Story after = shuffled(changed(before, random.nextInt(12), random), random);

        Changes changes = Comparison.of(before, after).changes();

        assertEquals(Changes.words(after), Changes.words(before) - changes.removed() + changes.added());
        assertEquals(
                after.photos().size(), before.photos().size() - changes.photosRemoved() + changes.photosAdded());
    }

    @Property(tries = 200)
    void the_other_way_round_what_came_goes(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        Story before = changed(Samples.oneOfEach(), random.nextInt(6), random);
        Story after = changed(before, random.nextInt(12), random);

        Comparison there = Comparison.of(before, after);
        Comparison back = Comparison.of(after, before);

        assertEquals(there.fields(), back.fields());
        assertEquals(there.changes().isNone(), back.changes().isNone());
    }

    @Test
    void a_changed_word_is_one_that_went_and_one_that_came() {
        Story before = some();
        Story after = Samples.story(
                "Irak Buka Blokir Telegram", PARAGRAPHS[0].replace("akhir", "awal"), PARAGRAPHS[1], PARAGRAPHS[2]);

        Comparison comparison = Comparison.of(before, after);

        assertEquals(List.of(Row.Kind.CHANGED, Row.Kind.SAME, Row.Kind.SAME), said(comparison));
        List<Run> runs = comparison.rows().getFirst().texts().getFirst().runs();
        assertEquals(
                List.of(Run.Kind.SAME, Run.Kind.REMOVED, Run.Kind.ADDED, Run.Kind.SAME),
                runs.stream().map(Run::kind).toList());
        assertEquals("akhir", runs.get(1).before().text());
        assertEquals("awal", runs.get(2).after().text());
        assertEquals(new Changes(1, 1, 0, 0, 0, 0, 0, List.of(), false), comparison.changes());
    }

    @Test
    void a_new_sentence_reads_as_one() {
        List<Run> runs = Runs.of(
                Inline.of("Warga mengungsi. Bantuan tiba."),
                Inline.of("Warga mengungsi. Jalan ke desa, kata Budi, terputus. Bantuan tiba."));

        assertEquals(
                List.of("Jalan ke desa, kata Budi, terputus. "),
                runs.stream()
                        .filter(run -> run.kind() == Run.Kind.ADDED)
                        .map(run -> run.after().text())
                        .toList());
    }

    @Test
    void a_block_that_moved_is_said_to_have_moved() {
        Story before = some();
        List<Block> blocks = before.body().blocks();
        Story after = before.withBody(new Body(List.of(blocks.get(2), blocks.get(0), blocks.get(1))));

        Comparison comparison = Comparison.of(before, after);

        assertEquals(
                List.of(Row.Kind.MOVED_HERE, Row.Kind.SAME, Row.Kind.SAME, Row.Kind.MOVED_AWAY), said(comparison));
        assertFalse(comparison.rows().getFirst().down());
        assertEquals(new Changes(0, 0, 1, 0, 0, 0, 0, List.of(), false), comparison.changes());
    }

    @Test
    void blocks_without_their_identity_are_known_by_their_words() {
        Story before = some();
        List<Block> anew = IntStream.range(0, 3)
                .mapToObj(i -> before.body().blocks().get(2 - i).withId(new BlockId("baru-" + i)))
                .toList();
        Block rewritten = anew.get(2).withLeaves(List.of(Inline.of(PARAGRAPHS[0].replace("Irak", "Iran"))));

        Comparison comparison = Comparison.of(
                before, before.withBody(new Body(List.of(rewritten, anew.get(1), anew.get(0)))));

        assertEquals(List.of(Row.Kind.CHANGED, Row.Kind.SAME, Row.Kind.SAME), said(comparison));
        assertEquals(1, comparison.changes().added());
    }

    @Test
    void a_word_set_in_bold_is_marked_and_not_rewritten() {
        Inline plain = Inline.of("satu dua tiga");

        List<Run> runs = Runs.of(plain, plain.with(5, 8, Emphasis.BOLD));

        assertEquals(
                List.of(Run.Kind.SAME, Run.Kind.MARKED, Run.Kind.SAME),
                runs.stream().map(Run::kind).toList());
        assertEquals("dua", runs.get(1).after().text());
    }

    @Test
    void a_mark_alone_is_a_change_that_is_told() {
        Story before = some();
        Block first = before.body().blocks().getFirst();
        Story after = before.withBody(before.body()
                .with(0, first.withLeaves(List.of(first.leaves().getFirst().with(0, 5, Emphasis.ITALIC)))));

        Changes changes = Comparison.of(before, after).changes();

        assertEquals(new Changes(0, 0, 0, 0, 0, 0, 0, List.of(), true), changes);
        assertFalse(changes.isNone());
    }

    @Test
    void a_paragraph_that_became_a_heading_says_so() {
        Story before = some();
        Block first = before.body().blocks().getFirst();
        Story after = before.withBody(
                before.body().with(0, new Heading(first.id(), 2, first.leaves().getFirst())));

        Row row = Comparison.of(before, after).rows().getFirst();

        assertEquals(Set.of(Row.Aspect.KIND), row.aspects());
        assertEquals(Row.Kind.CHANGED, row.kind());
    }

    @Test
    void an_item_put_into_a_list_leaves_the_others_as_they_were() {
        List<ListBlock.Item> items = IntStream.range(0, 5)
                .mapToObj(i -> new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("butir " + i)))
                .toList();
        var list = new ListBlock(new BlockId("l"), items);
        List<ListBlock.Item> more = new ArrayList<>(items);
        more.add(2, new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("sisipan")));

        List<TextPair> texts = BlockPair.texts(list, new ListBlock(new BlockId("l"), more));

        assertEquals(5, texts.stream().filter(TextPair::isSame).count());
        assertEquals(new TextPair(-1, 2, Runs.of(Inline.EMPTY, Inline.of("sisipan"))), texts.get(2));
    }

    @Test
    void texts_without_a_word_in_common_cost_no_minutes() {
        String left = String.join(" ", IntStream.range(0, 40_000).mapToObj(i -> "a" + i % 977).toList());
        String right = String.join(" ", IntStream.range(0, 40_000).mapToObj(i -> "b" + i % 983).toList());

        List<Run> runs = Runs.of(Inline.of(left), Inline.of(right));

        assertEquals(left, runs.stream().map(run -> run.before().text()).reduce("", String::concat));
        assertEquals(right, runs.stream().map(run -> run.after().text()).reduce("", String::concat));
    }

    @Test
    void corrections_that_came_or_went_are_counted_and_changed_ones_are_a_field() {
        Story none = Samples.story("J", "a");
        var one = new Correction(Correction.Kind.RALAT, "2026-11-24T13:40:00+07:00", Inline.of("x"), "");
        Story two = none.with(Field.CORRECTIONS, List.of(one, one.withKind(Correction.Kind.KOREKSI)));
        Story other = none.with(Field.CORRECTIONS, List.of(one.withText(Inline.of("y")), two.corrections().getLast()));

        assertEquals(new Changes(0, 0, 0, 0, 0, 2, 0, List.of(Field.CORRECTIONS), false), Comparison.of(none, two).changes());
        assertEquals(new Changes(0, 0, 0, 0, 0, 0, 2, List.of(Field.CORRECTIONS), false), Comparison.of(two, none).changes());
        assertEquals(new Changes(0, 0, 0, 0, 0, 0, 0, List.of(Field.CORRECTIONS), false), Comparison.of(two, other).changes());
    }
}
