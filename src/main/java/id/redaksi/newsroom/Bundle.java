package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stories that belong together, in their order, with a page of their own: a lipsus (liputan khusus, a special report) or a
 * series. A story is in it once. One that was killed or taken off stays in it, and is not printed.
 */
public record Bundle(BundleId id, String name, String slug, Kind kind, String description, List<Member> members) {
    /** More stories than this are an archive and no bundle: a bundle is read and kept whole. */
    public static final int MOST = 1_000;

    /** What holds the stories together. */
    public enum Kind {
        /** Many sides of one subject. */
        LIPSUS,
        /** Parts that follow each other. */
        SERIES
    }

    /** A story of it: a main one, or one at its side. */
    public record Member(StoryId story, boolean main) {}

    public Bundle {
        members = List.copyOf(members);
        Set<StoryId> seen = new HashSet<>();
        if (members.size() > MOST || !members.stream().allMatch(one -> seen.add(one.story()))) {
            throw new IllegalArgumentException("a story twice, or too many");
        }
    }

    public List<StoryId> stories() {
        return members.stream().map(Member::story).toList();
    }

    public boolean has(StoryId story) {
        return members.stream().anyMatch(one -> one.story().equals(story));
    }

    public Optional<Member> member(StoryId story) {
        return members.stream().filter(one -> one.story().equals(story)).findFirst();
    }

    public Bundle withName(String name) {
        return new Bundle(id, name, slug, kind, description, members);
    }

    public Bundle withSlug(String slug) {
        return new Bundle(id, name, slug, kind, description, members);
    }

    public Bundle withKind(Kind kind) {
        return new Bundle(id, name, slug, kind, description, members);
    }

    public Bundle withDescription(String description) {
        return new Bundle(id, name, slug, kind, description, members);
    }

    public Bundle withMembers(List<Member> members) {
        return new Bundle(id, name, slug, kind, description, members);
    }

    /** With these stories behind the others, those that it lacks and as many as there is room for. */
    public Bundle with(List<StoryId> stories, boolean main) {
        List<Member> all = new ArrayList<>(members);
        Set<StoryId> there = new HashSet<>(stories());
        for (StoryId story : stories) {
            if (all.size() < MOST && there.add(story)) {
                all.add(new Member(story, main));
            }
        }
        return withMembers(all);
    }

    public Bundle without(StoryId story) {
        return withMembers(members.stream().filter(one -> !one.story().equals(story)).toList());
    }

    /** With one story in the place of another; where it is in the bundle already, it stays where it is. */
    public Bundle with(StoryId from, StoryId into) {
        return has(into)
                ? without(from)
                : withMembers(members.stream()
                        .map(one -> one.story().equals(from) ? new Member(into, one.main()) : one)
                        .toList());
    }
}
