package id.redaksi.app;

import id.redaksi.edit.BadSearch;
import id.redaksi.edit.Excerpt;
import id.redaksi.edit.Finder;
import id.redaksi.edit.Hit;
import id.redaksi.edit.StoryTexts;
import id.redaksi.edit.TextPlace;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/**
 * Looks for a text in many stories. Each call reads some of them and keeps of each only its hits with the words around,
 * so that a newsroom of any size fits into memory. Any thread; blocks.
 */
public final class FindInStories {
    /** One hit, what the place of its text is called, and the words around it. */
    public record Line(Hit hit, Message place, Excerpt words) {}

    /** A story that has hits, the first of them in reading order. */
    public record Found(StoryId story, String headline, Workflow.Status status, List<Line> lines) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /** What was found in some stories, and how many of them are damaged and could not be read. */
    public record Answer(List<Found> found, int unread) {}

    /** What is looked for, what the places of texts are called, and whether somebody still wants to know. */
    public record Question(Finder finder, BiFunction<Story, TextPlace, Message> names, BooleanSupplier wanted) {}

    private final Newsroom newsroom;

    FindInStories(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** All stories, the last changed first. */
    public StoryWalk all() {
        return new ListWalk(newsroom.stories(), ListFilter.ALL);
    }

    /**
     * Looks in these stories until {@code most} hits were found or nobody wants to know any more. {@code open} has the
     * stories that are being edited, as they are on the screen. The finder is used by one call at a time.
     */
    public Answer in(List<StoryId> stories, Map<StoryId, Story> open, Question question, int most) throws BadSearch {
        List<Found> found = new ArrayList<>();
        int unread = 0;
        int left = most;
        for (StoryId id : stories) {
            if (left <= 0 || !question.wanted().getAsBoolean()) {
                break;
            }
            try {
                Optional<Story> story = open.containsKey(id)
                        ? Optional.ofNullable(open.get(id))
                        : newsroom.stories().led(id).map(Saved::story);
                List<Line> lines = story.isEmpty() ? List.of() : lines(story.get(), question, left);
                if (story.isPresent() && !lines.isEmpty()) {
                    found.add(found(story.get(), lines));
                    left -= lines.size();
                }
            } catch (NewsroomFailed e) {
                unread++;
            }
        }
        return new Answer(List.copyOf(found), unread);
    }

    private static Found found(Story story, List<Line> lines) {
        return new Found(story.id(), story.headline(), story.workflow().status(), lines);
    }

    private static List<Line> lines(Story story, Question question, int most) throws BadSearch {
        List<Line> lines = new ArrayList<>();
        for (Hit hit : question.finder().in(story, most)) {
            lines.add(new Line(hit, question.names().apply(story, hit.place()), words(story, hit)));
        }
        return lines;
    }

    /** The hit among its words; the story must have its place. */
    static Excerpt words(Story story, Hit hit) {
        return Excerpt.of(StoryTexts.find(story, hit.place()).orElseThrow(), hit.from(), hit.to());
    }
}
