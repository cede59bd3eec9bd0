package id.redaksi.desk.links;

import id.redaksi.app.Consequences.Touch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is asked before an act: its title, what is said of it, what is touched and what becomes of each, something more
 * that may be done ({@code extra}, ticked at first), whether it takes a story back, for which readers are owed a reason, and
 * the act's name. Where nothing {@code becomes} of what is touched it is only shown.
 */
record Question(
        String title, List<String> said, List<Touch> touches, Optional<Function<Touch, String>> becomes,
        Optional<String> extra, boolean withdraws, String act) {
    Question(
            String title, List<String> said, List<Touch> touches, Optional<Function<Touch, String>> becomes,
            Optional<String> extra, String act) {
        this(title, said, touches, becomes, extra, false, act);
    }

    /** Why a story is taken back: one of {@link id.redaksi.story.Assurance#GROUNDS}, and what readers are told; each may be empty. */
    record Reason(String ground, String words) {
        static final Reason NONE = new Reason("", "");
    }

    /** The answer: what of it is to be done. */
    record Answer(List<Touch> ticked, boolean extra, Reason reason) {}

    /** Who hears the answer, or that there is none. */
    record Asker(Consumer<Answer> answered, Runnable cancelled) {}
}
