package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The act that gives a story a value it had before: the fields that differ, and the run of blocks that does. */
public final class Restoring {
    private Restoring() {}

    /** Empty when the two are equal. */
    public static Optional<Transaction> act(Story now, Story wanted) {
        List<Step> steps = new ArrayList<>();
        Field.all().forEach(field -> field(field, now, wanted, steps));
        body(now.body().blocks(), wanted.body().blocks(), steps);
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Transaction(steps, null, ""));
    }

    private static <T> void field(Field<T> field, Story now, Story wanted, List<Step> steps) {
        if (!field.of(now).equals(field.of(wanted))) {
            steps.add(new SetField<>(field, field.of(wanted)));
        }
    }

    private static void body(List<Block> now, List<Block> wanted, List<Step> steps) {
        int start = 0;
        int common = Math.min(now.size(), wanted.size());
        while (start < common && now.get(start).equals(wanted.get(start))) {
            start++;
        }
        int end = 0;
        while (end < common - start && now.get(now.size() - 1 - end).equals(wanted.get(wanted.size() - 1 - end))) {
            end++;
        }
        if (start < now.size() - end || start < wanted.size() - end) {
            steps.add(new ReplaceBlocks(
                    start, now.subList(start, now.size() - end), wanted.subList(start, wanted.size() - end)));
        }
    }
}
