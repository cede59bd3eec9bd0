package id.redaksi.cli;

import id.redaksi.app.App;
import id.redaksi.app.StoryWalk;
import id.redaksi.app.Tags.Answer;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does from the command line what the sheet of the tags does, so that one undo takes it back there. */
final class FilingAct {
    private FilingAct() {}

    /** Why it was not done; empty when it was, or was so already. */
    static Optional<Message> done(App app, Answer answer) throws Exception {
        return switch (answer) {
            case Answer.Refused(var why) -> Optional.of(why);
            case Answer.Exists _, Answer.Nothing _ -> Optional.empty();
            case Answer.Do(var act) -> {
                long key = app.refileStories().begin(act, StoryWalk.of(List.of()));
                while (!app.refileStories().step(key, Set.of()).isOver()) {
                    // on to the next stories
                }
                yield Optional.empty();
            }
        };
    }
}
