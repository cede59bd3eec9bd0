package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.RelatedStory;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Stories of the archive to be read with another one, and why each. Any thread; blocks. */
public final class RelatedStories {
    /** How many more are asked for than are shown, since some of them are not to be. */
    private static final int ASKED = 2;

    /** Where stories that are near to this one are found, the nearest first; what is not wanted any more may be cut short. */
    @FunctionalInterface
    public interface Finder {
        List<RelatedStory> near(Story story, int limit, BooleanSupplier wanted) throws ArchiveFailed;
    }

    /** A suggestion: the entry to put in, and whether the story is still under embargo. */
    public record Suggestion(Related entry, boolean embargo, RelatedStory shared) {
        public StoryId story() {
            return StoryId.of(entry.story()).orElseThrow();
        }
    }

    private final Newsroom newsroom;
    private final Finder finder;

    public RelatedStories(Newsroom newsroom, Finder finder) {
        this.newsroom = newsroom;
        this.finder = finder;
    }

    /** Suggestions for this value of a story; none that was killed, has no headline, or is the story itself. */
    public List<Suggestion> to(Story story, int limit, BooleanSupplier wanted)
            throws ArchiveFailed, NewsroomFailed {
        List<RelatedStory> near = finder.near(story, limit * ASKED, wanted);
        Map<StoryId, Summary> known =
                newsroom.stories().links().stories(near.stream().map(RelatedStory::story).toList());
        Set<StoryId> seen = near.stream().map(RelatedStory::story).collect(Collectors.toSet());
        List<Suggestion> all = new ArrayList<>();
        for (RelatedStory one : near) {
            Optional<Summary> summary = Optional.ofNullable(known.get(one.story()));
            if (summary.filter(found -> isOffered(found, story)).isPresent()
                    && seen.remove(one.story())
                    && all.size() < limit
                    && wanted.getAsBoolean()) {
                all.add(new Suggestion(entry(summary.get()), isUnderEmbargo(one.story()), one));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isOffered(Summary found, Story story) {
        return found.status() != Workflow.Status.KILLED
                && !found.headline().isBlank()
                && !found.id().equals(story.id());
    }

    private boolean isUnderEmbargo(StoryId story) throws NewsroomFailed {
        return newsroom.stories().find(story).map(Saved::story).filter(Embargo::isSet).isPresent();
    }

    /** The entry that names a story of the newsroom. */
    public static Related entry(Summary story) {
        return new Related(story.channel(), story.headline(), "", SeenDate.NONE, story.id().value());
    }

    /** The entry that names a story as it is now. */
    public static Related entry(Story story) {
        return new Related(story.topics().channel(), story.headline(), "", SeenDate.NONE, story.id().value());
    }
}
