package id.redaksi.app;

import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleHead;
import id.redaksi.newsroom.Bundles;
import id.redaksi.newsroom.Links;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Pointing;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.Pointer;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a story points to, and what points to it. Any thread; blocks. */
public final class StoryLinks {
    /** How it stands with a story that another one points to. */
    public enum State {
        THERE,
        KILLED,
        /** Erased, or never here. */
        GONE
    }

    /** A story that another one points to, what it is called there or else here, and from where in the other one. */
    public record Target(StoryId story, String headline, State state, Set<Pointer.Kind> kinds) {
        public Target {
            kinds = Set.copyOf(kinds);
        }
    }

    /** A bundle that has a story: where in it the story stands, counted from 1, and whether as a main one. */
    public record InBundle(BundleHead bundle, int place, boolean main) {}

    /** So many bundles of a story are listed. */
    private static final int BUNDLES = 50;

    private final Links links;
    private final Bundles bundles;

    StoryLinks(Newsroom newsroom) {
        links = newsroom.stories().links();
        bundles = newsroom.bundles();
    }

    /** The bundles that have this story, the newest first. */
    public List<InBundle> bundles(StoryId story) throws NewsroomFailed {
        List<InBundle> found = new ArrayList<>();
        for (BundleHead head : bundles.heads(story, Optional.empty(), BUNDLES)) {
            bundles.find(head.id()).ifPresent(bundle -> found.add(new InBundle(
                    head,
                    bundle.stories().indexOf(story) + 1,
                    bundle.member(story).filter(Bundle.Member::main).isPresent())));
        }
        return List.copyOf(found);
    }

    /** The stories that point to this one, the newest first, from the one behind {@code before} on. */
    public List<Pointing> to(StoryId story, Optional<StoryId> before, int limit) throws NewsroomFailed {
        return links.to(story, before, limit);
    }

    /** How many stories point to this one, counted no further than to {@code most}. */
    public int count(StoryId story, int most) throws NewsroomFailed {
        return links.count(story, most);
    }

    /** Whether nobody knows the story by its address: no other points to it, no bundle has it, and it never left the house. */
    public boolean isUnknown(StoryId story) throws NewsroomFailed {
        return links.count(story, 1) == 0 && bundles.count(story) == 0 && links.exports(story).times() == 0;
    }

    /** All that this value of a story points to, in the order of its texts. */
    public List<Target> from(Story story) throws NewsroomFailed {
        Map<StoryId, Set<Pointer.Kind>> kinds = new LinkedHashMap<>();
        for (Pointer pointer : Pointer.from(story)) {
            kinds.computeIfAbsent(pointer.target(), _ -> EnumSet.noneOf(Pointer.Kind.class)).add(pointer.kind());
        }
        Map<StoryId, Summary> known = links.stories(kinds.keySet());
        List<Target> targets = new ArrayList<>();
        kinds.forEach((id, from) -> targets.add(target(story, id, from, Optional.ofNullable(known.get(id)))));
        return List.copyOf(targets);
    }

    private static Target target(Story story, StoryId id, Set<Pointer.Kind> kinds, Optional<Summary> known) {
        State state = known.isEmpty()
                ? State.GONE
                : known.get().status() == Workflow.Status.KILLED ? State.KILLED : State.THERE;
        String headline = known.map(Summary::headline).orElseGet(() -> entries(story)
                .filter(entry -> entry.story().equals(id.value()))
                .map(Related::headline)
                .findFirst()
                .orElse(""));
        return new Target(id, headline, state, kinds);
    }

    private static Stream<Related> entries(Story story) {
        return Stream.concat(
                story.body().blocks().stream()
                        .flatMap(block -> block instanceof RelatedBox box ? box.entries().stream() : Stream.empty()),
                story.related().stream());
    }
}
