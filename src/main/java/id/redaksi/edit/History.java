package id.redaksi.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What can be undone and redone: for each act the steps both ways and the selections around it. */
final class History {
    /** Typing that pauses longer than this starts a new act. */
    static final Duration PAUSE = Duration.ofMillis(800);

    /** One act: its steps in order, their inverses in the order in which they undo, and the selections around. */
    record Act(List<Step> steps, List<Step> inverses, Selection before, Selection after, String key, Instant at) {
        private Act plus(Act next) {
            List<Step> all = new ArrayList<>(steps);
            all.addAll(next.steps);
            List<Step> back = new ArrayList<>(next.inverses);
            back.addAll(inverses);
            return new Act(all, back, before, next.after, key, next.at);
        }
    }

    private final Deque<Act> done = new ArrayDeque<>();
    private final Deque<Act> undone = new ArrayDeque<>();
    private boolean broken;

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
