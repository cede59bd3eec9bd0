package id.redaksi.exchange.feed;

import id.redaksi.exchange.Losses;
import id.redaksi.exchange.body.HtmlLosses;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.util.List;

/**
 * What a feed does not hold of a story. Channel and tags are both categories there, so they come in as tags. A
 * description that only says the title again is no standfirst: many feeds have it so.
 */
final class FeedLosses {
    private FeedLosses() {}

    static Losses of(Story story) {
        Workflow.Times times = story.workflow().times();
        boolean onlyPublish = times.due() == null && times.embargo() == null && times.expire() == null;
        boolean reporters = story.contributors().stream().allMatch(one -> one.role() == Contributor.Role.REPORTER);
        return HtmlLosses.of(story)
                .withoutFields(List.of(
                        Field.SLUG, Field.SOCIAL_TITLE, Field.SOCIAL_DESCRIPTION, Field.LANGUAGE, Field.STATUS, Field.CHANNEL,
                        Field.LEAD))
                .withoutFields(story.topics().channel().isEmpty() ? List.of() : List.of(Field.TAGS))
                .withoutFields(onlyPublish ? List.of() : List.of(Field.TIMES))
                .withoutFields(story.titles().standfirst().equals(story.headline()) ? List.of(Field.STANDFIRST) : List.of())
                .withoutFields(reporters ? List.of() : List.of(Field.CONTRIBUTORS))
                .found();
    }
}
