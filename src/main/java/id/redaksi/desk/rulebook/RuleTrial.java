package id.redaksi.desk.rulebook;

import id.redaksi.app.RuleBook;
import id.redaksi.app.Trial;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Beat;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.wording.Message;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tries the rule that is being written on the stories there are, the newest first; another text breaks off what is tried
 * for the former. What was found for it stays in sight until there is something newer. Lives on JavaFX's thread.
 */
final class RuleTrial {
    private static final Duration EVERY = Duration.millis(150);

    /** What was found, how many stories have been read of how many, whether it goes on, and why it could not. */
    record State(Optional<Trial> seen, long at, long of, boolean running, Optional<Message> trouble) {
        static final State NOTHING = new State(Optional.empty(), 0, 0, false, Optional.empty());
    }

    private record Far(long question, Trial trial, long of) {}

    private final RuleBook book;
    private final Background lane;
    private final Beat beat = new Beat(EVERY, this::beat);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final AtomicLong asked = new AtomicLong();
    private final AtomicReference<@Nullable Far> far = new AtomicReference<>();
    private @Nullable HouseRule tried;
    private String of = "";
    private boolean whole;

    RuleTrial(RuleBook book, Background lane) {
        this.book = book;
        this.lane = lane;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Tries this rule, unless it is what was tried last. */
    void about(HouseRule rule) {
        HouseRule last = tried;
        if (last != null && of.equals(rule.id()) && last.body().equals(rule.body())) {
            return;
        }
        whole = false;
        start(rule);
    }

    /** Goes on through the whole archive. */
    void all() {
        HouseRule last = tried;
        if (last != null) {
            whole = true;
            start(last);
        }
    }

    private void start(HouseRule rule) {
        boolean other = !of.equals(rule.id());
        tried = rule;
        of = rule.id();
        long question = asked.incrementAndGet();
        far.set(null);
        state.set(new State(other ? Optional.empty() : state.get().seen(), 0, 0, true, Optional.empty()));
        beat.restart();
        var watcher = new Trial.Watcher() {
            @Override
            public void seen(Trial soFar, long of) {
                far.set(new Far(question, soFar, of));
            }

            @Override
            public boolean isWanted() {
                return asked.get() == question;
            }
        };
        long most = whole ? Long.MAX_VALUE : RuleBook.NEWEST;
        lane.run(
                () -> book.tryOn(rule, most, watcher),
                found -> end(question, new State(Optional.of(found), found.stories(), found.stories(), false, Optional.empty())),
                why -> end(question, new State(Optional.empty(), 0, 0, false, Optional.of(why))));
    }

    private void end(long question, State ended) {
        if (asked.get() == question) {
            beat.stop();
            state.set(ended);
        }
    }

    /** An early look finds little; it takes the place of what was there before only once it has something to show. */
    private void beat() {
        Far now = far.get();
        if (now != null && now.question() == asked.get() && state.get().running()) {
            boolean shows = now.trial().found() > 0 || state.get().seen().isEmpty();
            state.set(new State(
                    shows ? Optional.of(now.trial()) : state.get().seen(), now.trial().stories(), now.of(), true, Optional.empty()));
        }
    }

    /** Whether the whole archive was asked for. */
    boolean isWhole() {
        return whole;
    }

    /** Waits until the rule is right; what was found for it before stays in sight. */
    void hold(HouseRule wrong) {
        if (!of.equals(wrong.id()) || state.get().seen().filter(one -> one.found() > 0).isEmpty()) {
            stop();
            of = wrong.id();
            return;
        }
        asked.incrementAndGet();
        tried = null;
        beat.stop();
        state.set(new State(state.get().seen(), 0, 0, false, Optional.of(Message.of("rules.trial.held"))));
    }

    /** Breaks off, and forgets what was found. */
    void stop() {
        asked.incrementAndGet();
        tried = null;
        of = "";
        beat.stop();
        state.set(State.NOTHING);
    }
}
