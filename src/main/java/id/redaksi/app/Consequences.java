package id.redaksi.app;

import id.redaksi.newsroom.BundleHead;
import id.redaksi.newsroom.Exports;
import id.redaksi.newsroom.Links;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Pointing;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is touched when a story goes, moves or becomes part of another: what points to it, the bundles that have it, and
 * how often it has left the house. {@code more} when so many stories point to it that not all are here.
 */
public record Consequences(List<Touch> touches, boolean more, List<BundleHead> bundles, Exports exports) {
    /** So many stories are looked at; an act on more of them is done in several goes. */
    public static final int MOST = 1_000;

    /** One way in which another story points to this one. */
    public record Touch(StoryId story, String headline, Workflow.Status status, Pointer.Kind kind) {}

    public Consequences {
        touches = List.copyOf(touches);
        bundles = List.copyOf(bundles);
    }

    /** Whether nobody would notice. */
    public boolean isNothing() {
        return touches.isEmpty() && bundles.isEmpty() && exports.times() == 0;
    }

    /** How many stories point here. */
    public int stories() {
        return (int) touches.stream().map(Touch::story).distinct().count();
    }

    /**
     * What is touched with this story. {@code open} are the stories being edited, as they are on the screen. Any thread;
     * blocks.
     */
    static Consequences of(Newsroom newsroom, StoryId id, Collection<Story> open) throws NewsroomFailed {
        Links links = newsroom.stories().links();
        Map<StoryId, List<Touch>> byStory = new LinkedHashMap<>();
        List<Pointing> pointing = links.to(id, Optional.empty(), MOST + 1);
        pointing.stream().limit(MOST).forEach(one -> byStory.put(one.story().id(), touches(one)));
        for (Story story : open) {
            if (!story.id().equals(id)) {
                byStory.put(story.id(), touches(story, id));
            }
        }
        List<Touch> all = new ArrayList<>();
        byStory.values().forEach(all::addAll);
        return new Consequences(
                all,
                pointing.size() > MOST,
                newsroom.bundles().heads(id, Optional.empty(), MOST),
                links.exports(id));
    }

    private static List<Touch> touches(Pointing one) {
        return one.kinds().stream()
                .sorted()
                .map(kind -> new Touch(one.story().id(), one.story().headline(), one.story().status(), kind))
                .toList();
    }

    private static List<Touch> touches(Story story, StoryId id) {
        return Pointer.from(story).stream()
                .filter(pointer -> pointer.target().equals(id))
                .map(Pointer::kind)
                .sorted()
                .map(kind -> new Touch(story.id(), story.headline(), story.workflow().status(), kind))
                .toList();
    }
}
