package id.redaksi.desk.review;

import id.redaksi.edit.Suggestion;
import id.redaksi.edit.Suggestions;
import id.redaksi.edit.TextRange;
import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import id.redaksi.story.Note;
import id.redaksi.story.Noted;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes and suggested changes of a story in reading order; notes whose words have gone come last. */
final class Entries {
    private Entries() {}

    static List<Entry> of(Story story) {
        List<Entry> all = new ArrayList<>();
        Map<String, Note> left = new LinkedHashMap<>();
        story.review().notes().forEach(note -> left.put(note.key(), note));
        for (Block block : story.body().blocks()) {
            if (!left.isEmpty()) {
                notes(block, left, all);
            }
            all.addAll(grouped(Suggestions.in(story, block)));
        }
        left.values().forEach(note -> all.add(new Entry.OfNote(note, Optional.empty())));
        return all;
    }

    private static void notes(Block block, Map<String, Note> left, List<Entry> all) {
        List<Inline> leaves = block.leaves();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            for (Span span : leaves.get(leaf).spans()) {
                Note note = span.mark() instanceof Noted(var key) ? left.remove(key) : null;
                if (note != null) {
                    all.add(new Entry.OfNote(
                            note, Optional.of(new TextRange(block.id(), leaf, span.from(), span.to()))));
                }
            }
        }
    }

    /** Words that go and those right behind them that come, by one author, are one change. */
    static List<Entry.OfChange> grouped(List<Suggestion> suggestions) {
        List<Entry.OfChange> changes = new ArrayList<>();
        for (Suggestion one : suggestions) {
            boolean instead = !changes.isEmpty()
                    && changes.getLast().parts().size() == 1
                    && changes.getLast().parts().getFirst() instanceof Suggestion.OfText goes
                    && one instanceof Suggestion.OfText comes
                    && goes.deletes()
                    && !comes.deletes()
                    && goes.range().leaf() == comes.range().leaf()
                    && goes.range().to() == comes.range().from()
                    && goes.by().author().equals(comes.by().author());
            if (instead) {
                changes.add(new Entry.OfChange(List.of(changes.removeLast().parts().getFirst(), one)));
            } else {
                changes.add(new Entry.OfChange(List.of(one)));
            }
        }
        return changes;
    }
}
