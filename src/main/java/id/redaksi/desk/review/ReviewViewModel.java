package id.redaksi.desk.review;

import id.redaksi.desk.session.Colleagues;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Noting;
import id.redaksi.edit.Reviewing;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Suggestion;
import id.redaksi.edit.Suggestions;
import id.redaksi.edit.Transaction;
import id.redaksi.story.Ids;
import id.redaksi.story.Note;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;

/** What can be done with the notes and suggested changes of one open story. Lives on JavaFX's thread. */
public final class ReviewViewModel {
    private final OpenStory open;
    private final Colleagues colleagues;
    private final Noting noting;

    public ReviewViewModel(OpenStory open, Colleagues colleagues, Ids ids) {
        this.open = open;
        this.colleagues = colleagues;
        noting = new Noting(ids);
    }

    public OpenStory open() {
        return open;
    }

    public Colleagues colleagues() {
        return colleagues;
    }

    /** All of them, in reading order. */
    public List<Entry> entries() {
        return Entries.of(open.story());
    }

    /** The changes beside the caret, or those that the selection touches. */
    public List<Entry.OfChange> changesHere() {
        Story story = open.story();
        List<Suggestion> touched = Reviewing.touched(story, open.editing().selection());
        return touched.stream()
                .map(Suggestion::block)
                .distinct()
                .flatMap(id -> story.body().find(id).stream())
                .flatMap(block -> Entries.grouped(Suggestions.in(story, block)).stream())
                .filter(change -> change.parts().stream().anyMatch(touched::contains))
                .toList();
    }

    /** The notes about the words at the caret. */
    public List<Note> notesHere() {
        return Noting.at(open.story(), open.editing().selection().head());
    }

    /** Whether changes of the body are only suggested from now on. */
    public void suggest(boolean on) {
        open.suggest(on ? colleagues::me : null);
    }

    /** Accepts a change or turns it down. */
    public void settle(Entry.OfChange change, boolean accept) {
        open.settle(Reviewing.some(open.story(), open.editing().selection(), change.parts(), accept));
    }

    /** Settles what the caret or the selection touches; says whether there was anything. */
    public boolean settleHere(boolean accept) {
        List<Suggestion> parts = changesHere().stream()
                .flatMap(change -> change.parts().stream())
                .toList();
        Optional<Transaction> act =
                Reviewing.some(open.story(), open.editing().selection(), parts, accept);
        open.settle(act);
        return act.isPresent();
    }

    public void settleAll(boolean accept) {
        open.settle(Reviewing.all(open.story(), open.editing().selection(), accept));
    }

    /** Writes a note about what is selected, or the word at the caret; false where there is no text to be noted. */
    public boolean note(String text) {
        Optional<Transaction> act = text.isBlank()
                ? Optional.empty()
                : noting.add(open.story(), open.editing().selection(), remark(text));
        open.settle(act);
        return act.isPresent();
    }

    /** Whether there is text to be noted at the caret. */
    public boolean canNote() {
        return !open.editing().selection().isCaret()
                || !Leaves.at(open.story().body(), open.editing().selection().head()).isEmpty();
    }

    private Note.Remark remark(String text) {
        return new Note.Remark(colleagues.me(), text.strip());
    }

    public void reply(Note note, String text) {
        if (!text.isBlank()) {
            open.settle(Noting.reply(open.story(), note.key(), remark(text)));
        }
    }

    public void resolve(Note note, boolean resolved) {
        open.settle(Noting.resolve(open.story(), note.key(), resolved));
    }

    public void remove(Note note) {
        open.settle(Noting.remove(open.story(), open.editing().selection(), note.key()));
    }

    /** Selects what an entry is about; nothing when its words have gone. */
    public void select(Entry entry) {
        entry.place().ifPresent(open.editing()::select);
    }

    /** Goes to the next open note or change ({@code by} 1) or the one before (-1), round the ends; false for none. */
    public boolean step(int by) {
        Story story = open.story();
        List<Selection> places = entries().stream()
                .filter(entry -> !(entry instanceof Entry.OfNote(var note, var _) && note.resolved()))
                .flatMap(entry -> entry.place().stream())
                .filter(place -> Leaves.has(story.body(), place.anchor()))
                .toList();
        if (places.isEmpty()) {
            return false;
        }
        Selection now = open.editing().selection();
        int behind = 0;
        int before = 0;
        for (Selection place : places) {
            int compared = Leaves.compare(story.body(), place.anchor(), now.from(story.body()));
            before += compared < 0 ? 1 : 0;
            behind += compared < 0 || compared == 0 && place.equals(now) ? 1 : 0;
        }
        int to = by > 0 ? behind : before - 1;
        open.editing().select(places.get(Math.floorMod(to, places.size())));
        return true;
    }
}
