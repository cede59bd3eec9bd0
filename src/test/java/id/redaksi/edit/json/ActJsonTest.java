package id.redaksi.edit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.Act;
import id.redaksi.edit.Acts;
import id.redaksi.edit.Editing;
import id.redaksi.edit.ReplaceBlocks;
import id.redaksi.edit.ReplaceText;
import id.redaksi.edit.Selection;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Step;
import id.redaksi.edit.Transaction;
import id.redaksi.samples.RandomSteps;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActJsonTest {
    private static final Story STORY = Samples.oneOfEach().with(Field.LANGUAGE, "en");
    private static final Story BLANK = Story.blank(Samples.ids());

    private static Act act(Step step, Story before) {
        var place = new Position(new BlockId("b1"), 2, 3);
        return new Act(
                List.of(step),
                List.of(step.invert(before)),
                Selection.caret(place),
                new Selection(place, new Position(new BlockId("b2"), 0, 7)),
                "type:b1:2",
                Instant.parse("2026-11-24T07:05:12.123456789Z"));
    }

    private static void comesBack(Act act) {
        assertEquals(act, ActJson.read(ActJson.write(act)).orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> every_field_comes_back_equal() {
        return Field.all().stream().map(field -> DynamicTest.dynamicTest(field.name(), () -> {
            assertNotEquals(field.of(BLANK), field.of(STORY), "the sample fills every field");
            comesBack(act(set(field, STORY), BLANK));
            comesBack(act(set(field, BLANK), STORY));
        }));
    }

    private static <T> Step set(Field<T> field, Story from) {
        return new SetField<>(field, field.of(from));
    }

    @Test
    void every_field_is_known_by_its_name() throws IllegalAccessException {
        Set<Object> constants = new HashSet<>();
        for (var member : Field.class.getFields()) {
            if (Modifier.isStatic(member.getModifiers()) && member.getType() == Field.class) {
                constants.add(member.get(null));
            }
        }

        assertEquals(constants, new HashSet<>(Field.all()));
        Field.all().forEach(field -> assertEquals(field, Field.named(field.name()).orElseThrow()));
    }

    @TestFactory
    Stream<DynamicTest> every_kind_of_block_comes_back_equal() {
        List<Block> blocks = STORY.body().blocks();
        assertEquals(Samples.records(Block.class), blocks.stream().map(Block::getClass).collect(Collectors.toSet()));
        return blocks.stream().map(block -> DynamicTest.dynamicTest(block.kind(), () -> {
            comesBack(act(new ReplaceBlocks(3, List.of(block), List.of()), STORY));
            for (int leaf = 0; leaf < block.leaves().size(); leaf++) {
                Inline text = block.leaves().get(leaf);
                comesBack(act(new ReplaceText(block.id(), leaf, 0, text.length(), text), STORY));
            }
        }));
    }

    @Property(tries = 200)
    void a_history_that_went_out_and_in_undoes_to_the_start_and_redoes_to_the_end(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        var random = new SplittableRandom(seed);
        var editing = new Editing(STORY, Samples.CLOCK);
        for (int i = 0; i < count; i++) {
            editing.apply(new Transaction(
                    List.of(RandomSteps.fitting(editing.story(), random)), null, random.nextBoolean() ? "ketik" : ""));
        }
        Story end = editing.story();
        for (int i = random.nextInt(count); i > 0; i--) {
            editing.undo();
        }

        Acts again = new Acts(
                editing.acts().all().stream()
                        .map(act -> ActJson.read(ActJson.write(act)).orElseThrow())
                        .toList(),
                editing.acts().done());
        assertEquals(editing.acts(), again);
        assertTrue(again.fit(editing.story()));
        var later = new Editing(editing.story(), Samples.CLOCK);
        later.takeUp(again);

        while (later.canUndo()) {
            later.undo();
        }
        assertEquals(STORY, later.story());
        while (later.canRedo()) {
            later.redo();
        }
        assertEquals(end, later.story());
    }

    @Test
    void half_of_a_surrogate_pair_is_kept() {
        comesBack(act(new ReplaceText(STORY.body().blocks().getFirst().id(), 0, 0, 1, Inline.of("a\uD83D")), STORY));
    }

    @Property
    void damaged_bytes_are_no_act_and_nothing_else(@ForAll byte value, @ForAll int place) {
        byte[] json = ActJson.write(act(set(Field.TAGS, STORY), BLANK));
        json[Math.floorMod(place, json.length)] = value;

        ActJson.read(json).ifPresent(act -> assertEquals(1, act.steps().size()));
    }

    @Test
    void what_another_program_wrote_is_no_act() {
        String json = new String(ActJson.write(act(set(Field.HEADLINE, STORY), BLANK)), StandardCharsets.UTF_8);

        for (String other : List.of(
                "", "null", "[]", "{}", json.replace("\"headline\"", "\"hologram\""), json.replace("field", "fold"))) {
            assertEquals(List.of(), ActJson.read(other.getBytes(StandardCharsets.UTF_8)).stream().toList(), other);
        }
    }
}
