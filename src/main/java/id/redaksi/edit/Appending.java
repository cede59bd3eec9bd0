package id.redaksi.edit;

import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a sentence behind what a text says already: a label in a caption. */
public final class Appending {
    private Appending() {}

    /** Empty where the story has no such text, as in a block that went meanwhile. */
    public static Optional<Transaction> to(Story story, Selection selection, TextPlace place, String sentence) {
        var work = new Work(story, selection);
        return switch (place) {
            case TextPlace.InBlock(var block, int leaf) -> {
                var start = new Position(block, leaf, 0);
                if (!Leaves.has(story.body(), start)) {
                    yield Optional.empty();
                }
                Inline before = Leaves.at(story.body(), start);
                work.text(new Position(block, leaf, before.length()), before.length(), behind(before, sentence));
                yield work.done("");
            }
            case TextPlace.InField(var field, int part) -> {
                List<Inline> texts = new ArrayList<>(story.lead().leaves());
                if (field != Field.LEAD || part >= texts.size()) {
                    yield Optional.empty();
                }
                texts.set(part, texts.get(part).plus(behind(texts.get(part), sentence)));
                work.field(Field.LEAD, story.lead().withLeaves(texts));
                yield work.done("");
            }
        };
    }

    /** The sentence, with a blank before it where something stands there already. */
    private static Inline behind(Inline text, String sentence) {
        String before = text.text();
        boolean joined = before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
        return Inline.of((joined ? "" : " ") + sentence);
    }
}
