package id.redaksi.compare;

import id.redaksi.story.Block;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one state of a story to another, counted: words of the body that came and went, blocks that moved,
 * photos of the body and the lead that came and went, corrections that came or went (none where some did both), and the
 * fields beside the body that are others. {@code otherwise} says that something in the body changed that is none of these: a mark, a sign, the form of a block.
 */
public record Changes(
        int added,
        int removed,
        int moved,
        int photosAdded,
        int photosRemoved,
        int correctionsAdded,
        int correctionsRemoved,
        List<Field<?>> fields,
        boolean otherwise) {
    public Changes {
        fields = List.copyOf(fields);
    }

    static Changes of(Story before, Story after, List<Field<?>> fields, List<Row> rows) {
        int added = 0;
        int removed = 0;
        int moved = 0;
        boolean otherwise = false;
        for (Row row : rows) {
            int came = words(row, Run.Kind.ADDED);
            int went = words(row, Run.Kind.REMOVED);
            added += came;
            removed += went;
            moved += row.kind() == Row.Kind.MOVED_HERE ? 1 : 0;
            otherwise |= came == 0 && went == 0 && isOtherwise(row);
        }
        int correctionsAdded = missing(before.corrections(), after.corrections());
        int correctionsRemoved = missing(after.corrections(), before.corrections());
        boolean both = correctionsAdded > 0 && correctionsRemoved > 0;
        return new Changes(
                added,
                removed,
                moved,
                missing(before.photos(), after.photos()),
                missing(after.photos(), before.photos()),
                both ? 0 : correctionsAdded,
                both ? 0 : correctionsRemoved,
                fields,
                otherwise);
    }

    /** How many of the second list are not in the first, counted as often as they stand there. */
    private static <T> int missing(List<T> first, List<T> second) {
        List<T> left = new ArrayList<>(second);
        first.forEach(left::remove);
        return left.size();
    }

    private static boolean isOtherwise(Row row) {
        return switch (row.kind()) {
            case SAME, MOVED_AWAY -> false;
            case CHANGED, ADDED, REMOVED -> true;
            case MOVED_HERE -> row.isRewritten();
        };
    }

    private static int words(Row row, Run.Kind kind) {
        return switch (row.kind()) {
            case SAME, MOVED_AWAY -> 0;
            case CHANGED, MOVED_HERE -> row.texts().stream()
                    .flatMap(text -> text.runs().stream())
                    .filter(run -> run.kind() == kind)
                    .mapToInt(run -> Pieces.words(run.before().text()) + Pieces.words(run.after().text()))
                    .sum();
            case ADDED -> kind == Run.Kind.ADDED ? words(row.block()) : 0;
            case REMOVED -> kind == Run.Kind.REMOVED ? words(row.block()) : 0;
        };
    }

    /** How many words are written in a block, those beside its leaves included. */
    private static int words(Block block) {
        return BlockPair.all(block).stream().mapToInt(text -> Pieces.words(text.text())).sum();
    }

    /** How many words the body of a story has, as they are counted here. */
    public static int words(Story story) {
        return story.body().blocks().stream().mapToInt(Changes::words).sum();
    }

    public boolean isNone() {
        return added == 0 && removed == 0 && moved == 0 && !otherwise && fields.isEmpty();
    }
}
