package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds footnotes: a mark on words of the text, and the note where all of them stand. */
public final class Footnoting {
    private final Ids ids;

    public Footnoting(Ids ids) {
        this.ids = ids;
    }

    /**
     * A footnote to what is selected, or to the word before a bare caret; the caret goes into the new note. Empty where
     * there is no word, and in a footnote.
     */
    public Optional<Transaction> add(Story story, Selection selection) {
        Position from = selection.from(story.body());
        Position to = selection.to(story.body());
        Inline text = Leaves.at(story.body(), to);
        boolean oneLeaf = from.block().equals(to.block()) && from.leaf() == to.leaf();
        int start = selection.isCaret() || !oneLeaf ? wordStart(text.text(), to.offset()) : from.offset();
        if (start == to.offset() || story.body().find(to.block()).orElseThrow() instanceof Footnotes) {
            return Optional.empty();
        }
        var note = new Footnotes.Note(ids.block().value(), Inline.EMPTY);
        var work = new Work(story, selection);
        work.text(
                new Position(to.block(), to.leaf(), start),
                to.offset(),
                text.slice(start, to.offset()).with(0, to.offset() - start, new Footnote(note.key())));
        Footnotes notes = with(work, note);
        int leaf = notes.notes().indexOf(note);
        work.caret(new Position(notes.id(), leaf, 0));
        return work.done("");
    }

    /** Puts the note where its number says, behind the body's last block when it is the first of all that stay. */
    private Footnotes with(Work work, Footnotes.Note note) {
        Optional<Footnotes> former = work.body().blocks().stream()
                .filter(Footnotes.class::isInstance)
                .map(Footnotes.class::cast)
                .filter(notes -> !work.story().review().removes(notes.id()))
                .findFirst();
        if (former.isEmpty()) {
            var first = new Footnotes(ids.block(), List.of(note));
            int end = work.body().blocks().size();
            work.blocks(end, end, List.<Block>of(first));
            return first;
        }
        List<String> order = List.copyOf(work.body().footnoteNumbers().keySet());
        List<Footnotes.Note> notes = new ArrayList<>(former.get().notes());
        int at = 0;
        for (int i = 0; i < notes.size(); i++) {
            int number = order.indexOf(notes.get(i).key());
            if (number >= 0 && number < order.indexOf(note.key())) {
                at = i + 1;
            }
        }
        notes.add(at, note);
        var changed = new Footnotes(former.get().id(), notes);
        work.replace(former.get(), List.of(changed));
        return changed;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
