package id.redaksi.edit;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Divider;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What somebody might do to a body next, by chance. */
final class RandomActs {
    private final Ids ids = new Ids(Samples.CLOCK, new SplittableRandom(99));
    private final Typing typing = new Typing(ids);
    private final Kinds kinds = new Kinds(ids);
    private final Arranging arranging = new Arranging(ids);
    private final InputRules rules = new InputRules(ids);
    private final Clip clip = new Clip(ids);
    private final Pasting pasting = new Pasting(ids);
    private final Footnoting footnoting = new Footnoting(ids);

    /** Selects a range, or as often only a place. */
    void selectAnywhere(Editing editing, SplittableRandom random) {
        editing.select(new Selection(anywhere(editing, random), anywhere(editing, random)));
        if (random.nextBoolean()) {
            editing.select(Selection.caret(editing.selection().head()));
        }
    }

    private static Position anywhere(Editing editing, SplittableRandom random) {
        List<Position> places = new ArrayList<>();
        for (Block block : editing.story().body().blocks()) {
            for (int leaf = 0; leaf < block.leaves().size(); leaf++) {
                places.add(new Position(
                        block.id(), leaf, random.nextInt(block.leaves().get(leaf).length() + 1)));
            }
        }
        return places.isEmpty() ? editing.selection().head() : places.get(random.nextInt(places.size()));
    }

    Optional<Transaction> next(Story story, Selection selection, SplittableRandom random) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return switch (random.nextInt(24)) {
            case 0 -> typing.insert(story, selection, Marking.continued(story, selection.head(), "x "));
            case 1 -> typing.enter(story, selection);
            case 2 -> typing.backspace(story, selection);
            case 3 -> typing.delete(story, selection);
            case 4 -> kinds.toggle(story, selection, kind);
            case 5 -> kinds.become(story, selection, kind);
            case 6 -> kinds.indent(story, selection, random.nextBoolean() ? 1 : -1);
            case 7 -> Marking.toggle(story, selection, Emphasis.ITALIC);
            case 8 -> arranging.move(story, selection, random.nextBoolean() ? 1 : -1);
            case 9 -> arranging.insert(
                    story, selection, random.nextBoolean() ? new Divider(ids.block()) : Figure.empty(ids.block()));
            case 10 -> arranging.duplicate(story, selection);
            case 11 -> pasting.paste(story, selection, clip.paragraphs("a\nb\n\nc"));
            case 12 -> pasting.paste(story, Selection.caret(selection.head()), clip.copy(story, selection));
            case 13 -> Tables.addRow(story, selection, random.nextInt(2));
            case 14 -> Tables.addColumn(story, selection, random.nextInt(2));
            case 15 -> Tables.removeRow(story, selection);
            case 16 -> Tables.removeColumn(story, selection);
            case 17 -> arranging.insert(story, selection, Table.empty(ids.block(), 2, 2));
            case 18 -> footnoting.add(story, selection);
            case 19 -> rules.beforeEnter(story, selection);
            case 20 -> pasting.paste(story, selection, List.of(
                    new Table(ids.block(), false, 1, List.of(Inline.of("a"), Inline.of("b")), Inline.EMPTY)));
            case 21 -> Arranging.moveTo(
                    story,
                    selection,
                    selection.head().block(),
                    random.nextInt(story.body().blocks().size() + 1));
            case 22 -> typing.lineBreak(story, selection);
            default -> arranging.remove(story, selection);
        };
    }
}
