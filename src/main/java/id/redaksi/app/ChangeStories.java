package id.redaksi.app;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Stories;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes several stories as one act that can be taken back: all in one transaction, or none. Any thread; blocks. */
public final class ChangeStories {
    /** What is to become of a story; its headline names it where it is left as it is. */
    public record Wish(StoryId story, String headline, UnaryOperator<Story> how) {}

    /** A story before and after the act. */
    public record Changed(Story before, Story after) {}

    /** What became of it: the stories that were changed, and the headlines of those that were left as they are. */
    public record Done(List<Changed> changed, List<String> left) {
        public Done {
            changed = List.copyOf(changed);
            left = List.copyOf(left);
        }
    }

    private final Newsroom newsroom;

    ChangeStories(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** Changes the newest revisions of these stories; what would stay the same is no part of the act. */
    public Done run(List<Wish> wishes) throws NewsroomFailed, SaveFailed {
        var act = new Batch();
        for (Wish wish : wishes) {
            Optional<Saved> saved = newsroom.stories().find(wish.story());
            if (saved.isEmpty()) {
                act.left.add(wish.headline());
            } else {
                act.change(saved.get(), wish.how().apply(saved.get().story()));
            }
        }
        return act.done();
    }

    /** Gives the stories their former values back where they still are what the act has made of them. */
    public Done back(List<Changed> changes) throws NewsroomFailed, SaveFailed {
        var act = new Batch();
        for (Changed change : changes) {
            Optional<Saved> now = newsroom.stories().find(change.before().id());
            boolean already = now.filter(saved -> saved.story().equals(change.before())).isPresent();
            if (now.filter(saved -> saved.story().equals(change.after())).isPresent()) {
                act.change(now.orElseThrow(), change.before());
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

        void change(Saved from, Story to) {
            if (!from.story().equals(to)) {
                saves.add(new Stories.Change(to, from.revision().sha256()));
                changed.add(new Changed(from.story(), to));
            }
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
