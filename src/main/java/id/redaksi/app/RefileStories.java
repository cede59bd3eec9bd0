package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.newsroom.Errand;
import id.redaksi.newsroom.Errand.Entry;
import id.redaksi.newsroom.Errand.State;
import id.redaksi.newsroom.Errand.Turn;
import id.redaksi.newsroom.Errands;
import id.redaksi.newsroom.Filing;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Stories;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Does an act on many stories, some at a time, as one act that can be taken back. It stands in the newsroom from its
 * beginning: what was broken off goes on with {@link #unfinished()}. Stories that are being edited are left to whoever
 * edits them, and named. Any thread, one call at a time; blocks.
 */
public final class RefileStories {
    /** So many stories are changed in one transaction: a save that comes meanwhile waits some hundredths of a second. */
    static final int AT_ONCE = 10;

    private static final int GATHERED = 2_000;

    /** A story whose head is another each time it is to be changed is left as it is after so many times. */
    private static final int TRIES = 5;

    /** A story that was changed, what it was filed under and what it is now. */
    public record Refiled(StoryId story, String headline, Filing before, Filing after) {}

    /** A story that an act could not make ready, and why. */
    public record HeldBack(String headline, Message why) {}

    /** What becomes of a story: what it is filed under then, and what keeps it from being ready. */
    public record Outcome(Filing after, Optional<Message> heldBack) {}

    /** How many stories of an act are done, and how many it has. */
    public record Progress(long done, long all) {}

    /** What a call has done: how the act stands, how many of its stories were looked at, and what they became. */
    public record Stepped(
            State state, int looked, List<Refiled> changed, List<StoryId> open, List<String> left,
            List<HeldBack> heldBack) {
        public Stepped {
            changed = List.copyOf(changed);
            open = List.copyOf(open);
            left = List.copyOf(left);
            heldBack = List.copyOf(heldBack);
        }

        /** Whether nothing is left to be done but with those that are open. */
        public boolean isOver() {
            return state == State.DONE || state == State.OVER;
        }
    }

    private final Newsroom newsroom;
    private final ReadyGate gate;
    private final Errands errands;

    RefileStories(Newsroom newsroom, ReadyGate gate) {
        this.newsroom = newsroom;
        this.gate = gate;
        errands = newsroom.errands();
    }

    /** The act that is going on or was done last. */
    public Optional<ManyStoriesAct> act(long key) throws NewsroomFailed {
        return errands.find(key).flatMap(errand -> ManyStoriesJson.read(errand.act()));
    }

    /**
     * What was broken off, and goes on or back with {@link #step}; empty when there is nothing. What had only gathered its
     * stories is forgotten, since nothing was changed.
     */
    public Optional<Long> unfinished() throws NewsroomFailed, SaveFailed {
        Optional<Errand> last = errands.last();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().state() == State.GATHERING) {
            errands.back(last.get().key());
            return Optional.empty();
        }
        boolean going = last.get().state() == State.GOING || last.get().state() == State.BACK;
        return going ? Optional.of(last.get().key()) : Optional.empty();
    }

    /** What was done last and can be taken back. */
    public Optional<Long> undoable() throws NewsroomFailed {
        return errands.last().filter(errand -> errand.state() == State.DONE).map(Errand::key);
    }

    /** What would come of it on these stories; {@code open} has those that are being edited, as they are on the screen. */
    public Foreseen foresee(
            StoryWalk walk, Refiling refiling, Map<StoryId, Story> open, BooleanSupplier wanted)
            throws NewsroomFailed, ArchiveFailed {
        return Foreseen.of(new Foreseen.Asked(newsroom, gate, refiling), walk, open, wanted);
    }

    /** What an act makes of a story: one that the gate stops does not become ready, and gets the rest. */
    public Outcome outcome(Refiling refiling, Story story) {
        Filing before = Filing.of(story);
        Optional<Message> why = refiling.readies(before) ? gate.stops(story) : Optional.empty();
        return new Outcome(why.isPresent() ? refiling.held(before) : refiling.of(before), why);
    }

    /** Begins an act on the stories that it names itself, and on these; its first {@link #step} changes the first of them. */
    public long begin(ManyStoriesAct act, StoryWalk walk) throws SaveFailed, NewsroomFailed, ArchiveFailed {
        Optional<Errand> last = errands.last();
        if (last.filter(one -> one.state() == State.GOING || one.state() == State.BACK).isPresent()) {
            throw new NewsroomFailed(Message.of("app.refile.busy"));
        }
        long key = errands.begin(ManyStoriesJson.write(act));
        for (List<StoryId> ids = walk.next(GATHERED); !ids.isEmpty(); ids = walk.next(GATHERED)) {
            errands.gather(key, ids);
        }
        gather(key, act);
        errands.go(key, act.terms());
        return key;
    }

    private long gather(long key, ManyStoriesAct act) throws SaveFailed {
        long added = 0;
        for (String tag : act.which().tags()) {
            added += errands.gatherTag(key, tag);
        }
        for (String channel : act.which().channels()) {
            added += errands.gatherChannel(key, channel);
        }
        return added;
    }

    /** The stories of the act get back what they had, as far as it has come; {@link #step} does it. */
    public void back(long key) throws SaveFailed {
        errands.back(key);
    }

    /** How many stories an act has changed, counted in the newsroom: part of them may have been before a start. */
    public long changed(long key) throws NewsroomFailed {
        return errands.count(key).changed();
    }

    /** How far an act is; counts its stories, and is not for each step. */
    public Progress progress(long key) throws NewsroomFailed {
        Errand.Count count = errands.count(key);
        boolean back = errands.find(key)
                .filter(errand -> errand.state() == State.BACK || errand.state() == State.OVER)
                .isPresent();
        return back
                ? new Progress(count.returned(), count.changed() + count.returned())
                : new Progress(count.all() - count.waiting(), count.all());
    }

    /** Changes the next stories, or gives them back what they had; the open ones are only named. */
    public Stepped step(long key, Set<StoryId> open) throws NewsroomFailed, SaveFailed {
        Optional<Errand> errand = errands.find(key);
        Optional<ManyStoriesAct> act = errand.flatMap(one -> ManyStoriesJson.read(one.act()));
        if (errand.isEmpty() || act.isEmpty()) {
            return new Stepped(State.OVER, 0, List.of(), List.of(), List.of(), List.of());
        }
        return switch (errand.get().state()) {
            case GOING -> new Pass(key, act.get(), open).forth();
            case BACK -> new Pass(key, act.get(), open).returning();
            case GATHERING, DONE, OVER -> new Pass(key, act.get(), open).stepped(errand.get().state());
        };
    }

    /** An open story is about to be changed, or given back what it had, in its window: what it has now and will have. */
    public void opening(long key, StoryId story, Filing before, Filing after) throws SaveFailed {
        errands.keep(key, List.of(outcome(story, Turn.OPEN, before, after)));
    }

    /** An open story was changed and saved. */
    public void changed(long key, StoryId story, Filing before, Filing after) throws SaveFailed {
        Turn turn = before.equals(after) ? Turn.SAME : Turn.CHANGED;
        errands.keep(key, List.of(outcome(story, turn, before, after)));
    }

    /** An open story has what it had again, or became something else. */
    public void returned(long key, StoryId story) throws SaveFailed {
        errands.keep(key, List.of(new Errands.Outcome(
                new Entry(story, Turn.RETURNED, Optional.empty(), Optional.empty()), Optional.empty())));
    }

    /** An open story could not be changed. */
    public void leave(long key, StoryId story) throws SaveFailed {
        errands.keep(key, List.of(new Errands.Outcome(
                new Entry(story, Turn.LEFT, Optional.empty(), Optional.empty()), Optional.empty())));
    }

    /** What a story had before the act and had after it; empty for one that was not changed. */
    public Optional<Refiled> made(long key, StoryId story) throws NewsroomFailed {
        return errands.entry(key, story)
                .filter(entry -> entry.before().isPresent() && entry.after().isPresent())
                .map(entry -> new Refiled(story, "", entry.before().get(), entry.after().get()));
    }

    /** Clears away, some at a time, what can no longer be taken back; false when nothing is left of it. */
    public boolean clear() throws SaveFailed {
        return errands.clear();
    }

    private static Errands.Outcome outcome(StoryId story, Turn turn, Filing before, Filing after) {
        return new Errands.Outcome(new Entry(story, turn, Optional.of(before), Optional.of(after)), Optional.empty());
    }

    /** One call: the next stories of one act. */
    private final class Pass {
        private final long key;
        private final ManyStoriesAct act;
        private final Set<StoryId> open;
        private final List<Errands.Outcome> outcomes = new ArrayList<>();
        private final List<Refiled> changed = new ArrayList<>();
        private final List<StoryId> waiting = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private final List<HeldBack> heldBack = new ArrayList<>();

        Pass(long key, ManyStoriesAct act, Set<StoryId> open) {
            this.key = key;
            this.act = act;
            this.open = open;
        }

        Stepped forth() throws NewsroomFailed, SaveFailed {
            for (Turn turn : List.of(Turn.WAITING, Turn.OPEN)) {
                for (int i = 0; i < TRIES && outcomes.isEmpty() && take(turn, this::change); i++) {
                    keep();
                }
            }
            if (!outcomes.isEmpty() || !waiting.isEmpty() || gather(key, act) > 0) {
                return stepped(State.GOING);
            }
            if (isGivenUp()) {
                return stepped(State.GOING);
            }
            errands.done(key);
            return stepped(State.DONE);
        }

        Stepped returning() throws NewsroomFailed, SaveFailed {
            // What was open when the program died may or may not have been changed; what it has now says it.
            for (Turn turn : List.of(Turn.CHANGED, Turn.OPEN)) {
                for (int i = 0; i < TRIES && outcomes.isEmpty() && take(turn, this::giveBack); i++) {
                    keep();
                }
            }
            if (!outcomes.isEmpty() || !waiting.isEmpty()) {
                return stepped(State.BACK);
            }
            errands.over(key, act.terms().back());
            return stepped(State.OVER);
        }

        /** Does it with the next that stand there and are not open; false when there are none. */
        private boolean take(Turn turn, Doing doing) throws NewsroomFailed {
            String after = "";
            for (List<Entry> some = errands.entries(key, turn, after, AT_ONCE);
                    !some.isEmpty();
                    some = errands.entries(key, turn, after, AT_ONCE)) {
                for (Entry entry : some) {
                    after = entry.story().value();
                    if (open.contains(entry.story())) {
                        waiting.add(entry.story());
                    } else {
                        doing.with(entry);
                    }
                }
                if (!outcomes.isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        private void keep() throws SaveFailed {
            Set<StoryId> kept = errands.keep(key, outcomes);
            outcomes.removeIf(one -> !kept.contains(one.entry().story()));
            changed.removeIf(one -> !kept.contains(one.story()));
        }

        /** Leaves stories that changed under every attempt as they are; false when there are none. */
        private boolean isGivenUp() throws NewsroomFailed, SaveFailed {
            List<Entry> rest = errands.entries(key, Turn.WAITING, "", AT_ONCE);
            for (Entry entry : rest) {
                left.add(entry.story().value());
                outcomes.add(without(entry, Turn.LEFT));
            }
            errands.keep(key, outcomes);
            return !rest.isEmpty();
        }

        private void change(Entry entry) throws NewsroomFailed {
            Optional<Saved> saved = read(entry);
            if (saved.isEmpty()) {
                outcomes.add(without(entry, Turn.LEFT));
                return;
            }
            Story story = saved.get().story();
            Filing before = Filing.of(story);
            Outcome made = RefileStories.this.outcome(act.refiling(), story);
            Filing after = made.after();
            made.heldBack().ifPresent(why -> heldBack.add(new HeldBack(story.headline(), why)));
            if (!before.equals(after)) {
                change(entry.story(), Turn.CHANGED, saved.get(), before, after);
            } else if (entry.turn() == Turn.OPEN && entry.after().filter(after::equals).isPresent()) {
                outcomes.add(outcome(entry.story(), Turn.CHANGED, entry.before().orElse(before), after));
            } else {
                outcomes.add(without(entry, Turn.SAME));
            }
        }

        private void giveBack(Entry entry) throws NewsroomFailed {
            Optional<Saved> saved = read(entry);
            if (saved.isEmpty() || entry.before().isEmpty() || entry.after().isEmpty()) {
                outcomes.add(without(entry, Turn.RETURNED));
                return;
            }
            Filing now = Filing.of(saved.get().story());
            Filing before = entry.before().get();
            Filing made = entry.after().get();
            if (now.isStill(made, before)) {
                change(entry.story(), Turn.RETURNED, saved.get(), now, now.undone(made, before));
            } else {
                if (!now.isStill(before, made)) {
                    left.add(saved.get().story().headline());
                }
                outcomes.add(without(entry, Turn.RETURNED));
            }
        }

        private void change(StoryId id, Turn turn, Saved saved, Filing before, Filing after) {
            var change = new Stories.Change(after.on(saved.story()), saved.revision().sha256());
            outcomes.add(new Errands.Outcome(
                    new Entry(id, turn, Optional.of(before), Optional.of(after)), Optional.of(change)));
            changed.add(new Refiled(id, saved.story().headline(), before, after));
        }

        /** A damaged story, or one that is gone, keeps none of the others back. */
        private Optional<Saved> read(Entry entry) {
            try {
                return newsroom.stories().find(entry.story());
            } catch (NewsroomFailed e) {
                left.add(entry.story().value());
                return Optional.empty();
            }
        }

        private static Errands.Outcome without(Entry entry, Turn turn) {
            return new Errands.Outcome(new Entry(entry.story(), turn, entry.before(), entry.after()), Optional.empty());
        }

        Stepped stepped(State state) {
            return new Stepped(state, outcomes.size(), changed, waiting, left, heldBack);
        }
    }

    /** What is done with a story of an act. */
    @FunctionalInterface
    private interface Doing {
        void with(Entry entry) throws NewsroomFailed;
    }
}
