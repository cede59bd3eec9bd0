package id.redaksi.compare;

import id.redaksi.edit.ReplaceBlocks;
import id.redaksi.edit.Restoring;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Step;
import id.redaksi.edit.Transaction;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The acts that give a story back what it had in a former state: all of it, one block, or one field. */
public final class PutBack {
    private PutBack() {}

    /** Everything as it was; empty when nothing differs. */
    public static Optional<Transaction> all(Comparison comparison) {
        return Restoring.act(comparison.after(), comparison.before());
    }

    /** One field as it was; empty when it does not differ, or cannot stand beside the body as that is now. */
    public static Optional<Transaction> field(Comparison comparison, Field<?> field) {
        Story now = comparison.after();
        boolean clashes =
                field == Field.LEAD && now.body().indexOf(comparison.before().lead().id()) >= 0;
        return comparison.fields().contains(field) && !clashes
                ? Optional.of(Transaction.of(set(field, comparison.before())))
                : Optional.empty();
    }

    private static <T> SetField<T> set(Field<T> field, Story before) {
        return new SetField<>(field, field.of(before));
    }

    /** The block by this name, in whichever of both states, as it was and where it was: one that came goes again. */
    public static Optional<Transaction> block(Comparison comparison, BlockId block) {
        return comparison.rows().stream()
                .filter(row -> row.kind() != Row.Kind.MOVED_AWAY && (is(row.before(), block) || is(row.after(), block)))
                .findFirst()
                .flatMap(row -> row(comparison, row));
    }

    private static boolean is(@Nullable Block one, BlockId block) {
        return one != null && one.id().equals(block);
    }

    private static Optional<Transaction> row(Comparison comparison, Row row) {
        List<Step> steps = new ArrayList<>();
        List<Block> now = new ArrayList<>(comparison.after().body().blocks());
        int at = row.after() == null ? -1 : comparison.after().body().indexOf(row.after().id());
        boolean inPlace = row.kind() == Row.Kind.SAME || row.kind() == Row.Kind.CHANGED;
        if (inPlace && Objects.equals(row.before(), row.after())) {
            return Optional.empty();
        }
        if (at >= 0) {
            Block goes = now.remove(at);
            steps.add(new ReplaceBlocks(at, List.of(goes), inPlace ? List.of(was(row)) : List.of()));
        }
        if (row.before() != null && !inPlace) {
            steps.add(new ReplaceBlocks(place(comparison, row.before(), now), List.of(), List.of(row.before())));
        }
        return Optional.of(new Transaction(steps, null, "")).filter(act -> act.on(comparison.after()).isPresent());
    }

    private static Block was(Row row) {
        return Objects.requireNonNull(row.before());
    }

    /** Behind the nearest block that stood before this one and kept its place; else at the start. */
    private static int place(Comparison comparison, Block block, List<Block> now) {
        Body former = comparison.before().body();
        int own = former.indexOf(block.id());
        int best = -1;
        BlockId behind = null;
        for (Row row : comparison.rows()) {
            boolean stays = row.kind() == Row.Kind.SAME || row.kind() == Row.Kind.CHANGED;
            int at = stays ? former.indexOf(was(row).id()) : -1;
            if (at > best && at < own) {
                best = at;
                behind = row.block().id();
            }
        }
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).id().equals(behind)) {
                return i + 1;
            }
        }
        return 0;
    }
}
