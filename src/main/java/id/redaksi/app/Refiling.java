package id.redaksi.app;

import id.redaksi.edit.Gaps;
import id.redaksi.newsroom.Filing;
import id.redaksi.newsroom.TagName;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to change under what stories are filed: tags that go, tags that come, another channel, another status. With
 * {@code inPlace} the coming tags take the place of the first that goes, and a story that bears none of those stays as it
 * is; else they come last. Null leaves channel or status alone; an empty channel is none.
 */
public record Refiling(
        List<String> going, List<String> coming, boolean inPlace, @Nullable String channel, @Nullable Status status) {
    public static final Refiling NONE = new Refiling(List.of(), List.of(), false, null, null);

    public Refiling {
        going = List.copyOf(going);
        coming = List.copyOf(coming);
    }

    /** One tag in the place of others. */
    public static Refiling retag(List<String> from, String to) {
        return new Refiling(from, List.of(to), true, null, null);
    }

    public static Refiling without(String tag) {
        return new Refiling(List.of(tag), List.of(), true, null, null);
    }

    public static Refiling into(String channel) {
        return new Refiling(List.of(), List.of(), false, channel, null);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public Filing of(Filing filing) {
        return new Filing(
                channel == null ? filing.channel() : channel,
                status == null ? filing.status() : status,
                tags(filing.tags()));
    }

    /** What a story is filed under after it: one in which something is still to come does not become ready. */
    public Filing of(Story story) {
        Filing before = Filing.of(story);
        Filing after = of(before);
        return isHeldBack(story) ? new Filing(after.channel(), before.status(), after.tags()) : after;
    }

    /** Whether the story cannot have the status that is wanted, since something in it is still to come. */
    public boolean isHeldBack(Story story) {
        return status == Status.READY && story.workflow().status() != Status.READY && !Gaps.in(story).isEmpty();
    }

    private List<String> tags(List<String> now) {
        Set<String> out = new HashSet<>(going);
        Optional<String> first = now.stream().filter(out::contains).findFirst();
        if (inPlace && first.isEmpty()) {
            return now;
        }
        List<String> then = new ArrayList<>();
        for (String tag : now) {
            if (inPlace && tag.equals(first.get())) {
                coming.forEach(one -> add(then, one));
            }
            if (!out.contains(tag)) {
                add(then, tag);
            }
        }
        if (!inPlace) {
            coming.forEach(one -> addUnlessAlike(then, one));
        }
        return then;
    }

    private static void add(List<String> tags, String tag) {
        if (!tags.contains(tag)) {
            tags.add(tag);
        }
    }

    private static void addUnlessAlike(List<String> tags, String tag) {
        String folded = TagName.folded(tag);
        if (tags.stream().noneMatch(one -> TagName.folded(one).equals(folded))) {
            tags.add(tag);
        }
    }
}
