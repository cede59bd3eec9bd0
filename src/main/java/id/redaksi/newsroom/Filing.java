package id.redaksi.newsroom;

import id.redaksi.story.Answers;
import id.redaksi.story.Assurance;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.util.List;

/**
 * Under what a story is filed: what can be changed of many stories at once. {@code ground} is why it was taken back, one of
 * {@link Assurance#GROUNDS}; empty where nobody has said.
 */
public record Filing(String channel, Workflow.Status status, List<String> tags, String ground) {
    public Filing {
        tags = List.copyOf(tags);
    }

    /** Without a ground. */
    public Filing(String channel, Workflow.Status status, List<String> tags) {
        this(channel, status, tags, "");
    }

    public static Filing of(Story story) {
        return new Filing(
                story.topics().channel(),
                story.workflow().status(),
                story.topics().tags(),
                story.answers().assured(Assurance.KILL_GROUND));
    }

    /** The story filed under this. */
    public Story on(Story story) {
        return story.with(Field.CHANNEL, channel)
                .with(Field.STATUS, status)
                .with(Field.TAGS, tags)
                .with(Field.ANSWERS, grounded(story));
    }

    /** What was answered to the story's findings, with this ground. */
    public Answers grounded(Story story) {
        Answers now = story.answers();
        return now.assured(Assurance.KILL_GROUND).equals(ground) ? now : now.assuring(Assurance.KILL_GROUND, ground);
    }

    /**
     * This with those parts as in {@code wanted} that differ between {@code made} and {@code wanted}: takes an act back
     * and leaves alone what it did not touch.
     */
    public Filing undone(Filing made, Filing wanted) {
        return new Filing(
                made.channel.equals(wanted.channel) ? channel : wanted.channel,
                made.status == wanted.status ? status : wanted.status,
                made.tags.equals(wanted.tags) ? tags : wanted.tags,
                made.ground.equals(wanted.ground) ? ground : wanted.ground);
    }

    /** Whether those parts are still as in {@code made} that differ between it and {@code former}. */
    public boolean isStill(Filing made, Filing former) {
        return (made.channel.equals(former.channel) || channel.equals(made.channel))
                && (made.status == former.status || status == made.status)
                && (made.tags.equals(former.tags) || tags.equals(made.tags))
                && (made.ground.equals(former.ground) || ground.equals(made.ground));
    }
}
