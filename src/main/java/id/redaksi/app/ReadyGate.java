package id.redaksi.app;

import id.redaksi.edit.Gaps;
import id.redaksi.language.Finding;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;

/**
 * What keeps a story from being called ready, wherever that is done: for one story in its form, or for a thousand in a
 * list. Something is still to come, or a rule that the newsroom lets stop found something. Any thread; blocks.
 */
public final class ReadyGate {
    private final Checks checks;

    ReadyGate(Checks checks) {
        this.checks = checks;
    }

    /** What the rules hold against it, were it ready. */
    public List<Finding> findings(Story story) {
        return checks.blocking(story.with(Field.STATUS, Status.READY));
    }

    /** The first thing that keeps it; nothing for a story that is ready already. */
    public Optional<Message> stops(Story story) {
        if (story.workflow().status() == Status.READY) {
            return Optional.empty();
        }
        int missing = Gaps.in(story).size();
        return missing > 0
                ? Optional.of(Message.of("app.ready.toCome", missing))
                : findings(story).stream().findFirst().map(Finding::message);
    }
}
