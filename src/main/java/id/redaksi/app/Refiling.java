package id.redaksi.app;

import id.redaksi.newsroom.Filing;
import id.redaksi.newsroom.TagName;
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
 * is; else they come last. Null leaves channel or status alone; an empty channel is none. {@code ground} is why stories are
 * taken back that this kills; empty where nobody said.
 */
public record Refiling(
        List<String> going,
        List<String> coming,
        boolean inPlace,
        @Nullable String channel,
        @Nullable Status status,
        String ground) {
    public static final Refiling NONE = new Refiling(List.of(), List.of(), false, null, null);

    public Refiling {
        going = List.copyOf(going);
        coming = List.copyOf(coming);
        ground = status == Status.KILLED ? ground : "";
    }

    /** Without a ground. */
    public Refiling(
            List<String> going, List<String> coming, boolean inPlace, @Nullable String channel, @Nullable Status status) {
        this(going, coming, inPlace, channel, status, "");
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
                tags(filing.tags()),
                kills(filing) && !ground.isEmpty() ? ground : filing.ground());
    }

    /** Whether it kills a story that is not killed yet; the ground of one that is stays. */
    private boolean kills(Filing filing) {
        return status == Status.KILLED && filing.status() != Status.KILLED;
    }

    /** The same but for the status, for a story that cannot have it. */
    public Filing held(Filing filing) {
        Filing after = of(filing);
        return new Filing(after.channel(), filing.status(), after.tags(), filing.ground());
    }

    /** Whether it makes a story ready that is not. */
    public boolean readies(Filing filing) {
        return status == Status.READY && filing.status() != Status.READY;
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
