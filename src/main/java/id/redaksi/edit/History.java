package id.redaksi.edit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What can be undone and redone: for each act the steps both ways and the selections around it. */
final class History {
    /** Typing that pauses longer than this starts a new act. */
    static final Duration PAUSE = Duration.ofMillis(800);

    private final Deque<Act> done = new ArrayDeque<>();
    private final Deque<Act> undone = new ArrayDeque<>();
    private boolean broken;

    Acts acts() {
        List<Act> all = new ArrayList<>(done.reversed());
        all.addAll(undone);
        return new Acts(all, done.size());
    }

    /** Puts other acts in the place of all; the next one stands alone. */
    void become(Acts acts) {
        broken = true;
        done.clear();
        undone.clear();
        acts.all().subList(0, acts.done()).forEach(done::push);
        undone.addAll(acts.all().subList(acts.done(), acts.all().size()));
    }

    void add(Act act) {
        undone.clear();
        Act last = done.peek();
        boolean together = last != null
                && !broken
                && !act.key().isEmpty()
                && act.key().equals(last.key())
                && Duration.between(last.at(), act.at()).compareTo(PAUSE) < 0;
        if (together) {
            done.push(done.pop().plus(act));
        } else {
            done.push(act);
        }
        broken = false;
    }

    /** The next act stands alone, whatever its key: the caret was moved. */
    void interrupt() {
        broken = true;
    }

    Optional<Act> undo() {
        broken = true;
        Act act = done.poll();
        if (act != null) {
            undone.push(act);
        }
        return Optional.ofNullable(act);
    }

    /** The last act, which can be neither undone nor redone any more. */
    Optional<Act> forget() {
        broken = true;
        return Optional.ofNullable(done.poll());
    }

    Optional<Act> redo() {
        broken = true;
        Act act = undone.poll();
        if (act != null) {
            done.push(act);
        }
        return Optional.ofNullable(act);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }
}
