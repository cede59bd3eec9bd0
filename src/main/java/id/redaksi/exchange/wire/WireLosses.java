package id.redaksi.exchange.wire;

import id.redaksi.exchange.Losses;
import id.redaksi.story.Field;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import id.redaksi.story.Workflow.Times;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the items of wire services do not hold of a story, whichever format they are in. */
public final class WireLosses {
    private WireLosses() {}

    /** {@code unknown} are fields that the format has no place for beside; {@code endless}: nor a time at which to expire. */
    public static Losses of(Story story, Collection<Field<?>> unknown, boolean endless) {
        return WireBody.losses(story, fields(story, unknown, endless)).found();
    }

    /** The same but for the body, which a format of its own shape looks at itself. */
    public static Losses.Search fields(Story story, Collection<Field<?>> unknown, boolean endless) {
        List<Field<?>> lost = new ArrayList<>(WireBody.stayAtHome());
        lost.addAll(unknown);
        Status status = story.workflow().status();
        add(lost, Field.STATUS, status != Status.DRAFT && status != Status.KILLED);
        add(lost, Field.TIMES, !story.workflow().times().equals(held(story.workflow().times(), endless)));
        add(lost, Field.LANGUAGE, !isLanguage(story.labels().language()));
        add(lost, Field.DATELINE, !WireBody.holds(story.dateline()));
        add(lost, Field.CORRECTIONS, !CorrectionLine.holdsAll(story));
        int photos = story.photos().size();
        return Losses.of(story)
                .withoutFields(lost)
                .and(
                        !lost.contains(Field.RELATED) && story.related().stream().anyMatch(WireLosses::hasMore),
                        "related",
                        Message.of("exchange.wire.loss.related"))
                .and(photos > 0, "photos", Message.of("exchange.wire.loss.photos", photos));
    }

    /** Whether it can stand where XML Schema wants a language. */
    public static boolean isLanguage(String language) {
        return language.matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
    }

    private static void add(List<Field<?>> lost, Field<?> field, boolean isLost) {
        if (isLost && !lost.contains(field)) {
            lost.add(field);
        }
    }

    private static Times held(Times times, boolean endless) {
        return new Times(
                null,
                WireTime.out(times.embargo()).orElse(null),
                null,
                endless ? null : WireTime.out(times.expire()).orElse(null));
    }

    private static boolean hasMore(Related related) {
        return !related.channel().isEmpty() || !related.date().equals(SeenDate.NONE) || !related.story().isEmpty();
    }
}
