package id.redaksi.app;

import id.redaksi.edit.BadSearch;
import id.redaksi.edit.Finder;
import id.redaksi.edit.Hit;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Search;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Transaction;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Stories;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts other text in the place of hits in many stories, as one act that can be taken back. Nothing is overwritten that
 * has become something else since it was found. Any thread; blocks.
 */
public final class ReplaceInStories {
    /** More hits than this in one story are not looked through to find the chosen ones again. */
    private static final int LOOKED_THROUGH = 20_000;

    /** What was looked for, and what is to stand there. */
    public record Wish(Search search, String with) {}

    /** The chosen hits of a story. */
    public record Chosen(StoryId story, String headline, List<FindInStories.Line> lines) {
        public Chosen {
            lines = List.copyOf(lines);
        }
    }

    /** A story before and after the act, and how many hits were replaced in it. */
    public record Changed(Story before, Story after, int hits) {}

    /** What became of it: the stories that were changed, and the headlines of those that were left as they are. */
    public record Done(List<Changed> changed, List<String> left) {
        public Done {
            changed = List.copyOf(changed);
            left = List.copyOf(left);
        }
    }

    private final Newsroom newsroom;

    ReplaceInStories(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** Whether all chosen hits are in this value of their story as they were found. */
    public static boolean has(Story story, Finder finder, Chosen chosen) throws BadSearch {
        Set<Hit> now = new HashSet<>(finder.in(story, LOOKED_THROUGH));
        return chosen.lines().stream()
                .allMatch(line -> now.contains(line.hit())
                        && FindInStories.words(story, line.hit()).found().equals(line.words().found()));
    }

    /** The act on one value of a story that {@link #has} the chosen hits; empty when it would change nothing. */
    public static Optional<Transaction> act(
            Story story, Selection selection, Finder finder, Chosen chosen, String with) throws BadSearch {
        List<Hit> hits = chosen.lines().stream().map(FindInStories.Line::hit).toList();
        return finder.replace(story, selection, hits, with);
    }

    /** Replaces in the newest revisions of these stories, all in one transaction. */
    public Done run(List<Chosen> chosen, Wish wish) throws BadSearch, NewsroomFailed, SaveFailed {
        var finder = new Finder(wish.search());
        var act = new Batch();
        for (Chosen one : chosen) {
            Optional<Saved> saved = newsroom.stories().led(one.story());
            if (saved.isEmpty() || !has(saved.get().story(), finder, one)) {
                act.left.add(one.headline());
                continue;
            }
            Story before = saved.get().story();
            act(before, start(before), finder, one, wish.with())
                    .flatMap(steps -> steps.on(before))
                    .ifPresent(after -> act.change(saved.get(), after, one.lines().size()));
        }
        return act.done();
    }

    private static Selection start(Story story) {
        return Selection.caret(Leaves.first(story.body()).orElse(new Position(story.lead().id(), 0, 0)));
    }

    /**
     * Gives the stories their former values back, as revisions in one transaction, where they still are what the act has
     * made of them.
     */
    public Done back(List<Changed> changes) throws NewsroomFailed, SaveFailed {
        var act = new Batch();
        for (Changed change : changes) {
            Optional<Saved> now = newsroom.stories().led(change.before().id());
            boolean same = now.filter(saved -> saved.story().equals(change.after())).isPresent();
            boolean already = now.filter(saved -> saved.story().equals(change.before())).isPresent();
            if (same) {
                act.change(now.orElseThrow(), change.before(), change.hits());
            } else if (!already) {
                act.left.add(change.after().headline());
            }
        }
        return act.done();
    }

    /** New states being gathered for one transaction. */
    private final class Batch {
        private final List<Stories.Change> saves = new ArrayList<>();
        private final List<Changed> changed = new ArrayList<>();
        private final List<String> left = new ArrayList<>();

        void change(Saved from, Story to, int hits) {
            saves.add(new Stories.Change(to, from.revision().sha256()));
            changed.add(new Changed(from.story(), to, hits));
        }

        Done done() throws SaveFailed {
            Set<StoryId> kept = newsroom.stories().saveAll(saves, Revision.Kind.SAVED).stream()
                    .map(Revision::story)
                    .collect(Collectors.toSet());
            changed.stream()
                    .filter(change -> !kept.contains(change.after().id()))
                    .forEach(change -> left.add(change.after().headline()));
            changed.removeIf(change -> !kept.contains(change.after().id()));
            return new Done(changed, left);
        }
    }
}
