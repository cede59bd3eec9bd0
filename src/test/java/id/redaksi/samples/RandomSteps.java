package id.redaksi.samples;

import id.redaksi.edit.ReplaceBlocks;
import id.redaksi.edit.ReplaceText;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Step;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.List;
import java.util.SplittableRandom;

/** Steps of every kind, on every field and every kind of block, as a generator throws them. */
public final class RandomSteps {
    private RandomSteps() {}

    /** Some step that fits the story; it may be one that changes nothing. */
    public static Step fitting(Story story, SplittableRandom random) {
        List<Block> blocks = story.body().blocks();
        int at = random.nextInt(blocks.size() + 1);
        boolean end = at == blocks.size();
        return switch (random.nextInt(4)) {
            case 0 -> field(Field.all().get(random.nextInt(Field.all().size())), random);
            case 1 -> new ReplaceBlocks(at, List.of(), List.of(block(random)));
            case 2 -> new ReplaceBlocks(at, end ? List.of() : List.of(blocks.get(at)), List.of());
            default ->
                end || blocks.get(at).leaves().isEmpty()
                        ? new SetField<>(Field.HEADLINE, "Judul " + random.nextInt())
                        : text(blocks.get(at), random);
        };
    }

    private static <T> SetField<T> field(Field<T> field, SplittableRandom random) {
        Story from = random.nextBoolean() ? Samples.oneOfEach() : Samples.story("Judul " + random.nextInt(), "teks");
        return new SetField<>(field, field.of(from));
    }

    private static Block block(SplittableRandom random) {
        List<Block> kinds = Samples.oneOfEach().body().blocks();
        BlockId fresh = new Ids(Samples.CLOCK, random).block();
        return kinds.get(random.nextInt(kinds.size())).withId(fresh);
    }

    private static Step text(Block block, SplittableRandom random) {
        int leaf = random.nextInt(block.leaves().size());
        int length = block.leaves().get(leaf).length();
        int from = random.nextInt(length + 1);
        return new ReplaceText(
                block.id(),
                leaf,
                from,
                from + random.nextInt(length - from + 1),
                random.nextInt(4) == 0 ? Inline.EMPTY : Inline.of("xyz", Emphasis.ITALIC));
    }
}
