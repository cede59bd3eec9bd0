package id.redaksi.app;

import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Stories;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import java.util.List;

/**
 * Goes through a list from the story that was changed last. One that is saved meanwhile moves to the front and is not met
 * again, also when it had not been reached yet; who looks once more meets it.
 */
public final class ListWalk implements StoryWalk {
    private final Stories stories;
    private final ListFilter filter;
    private long before = Long.MAX_VALUE;

    public ListWalk(Stories stories, ListFilter filter) {
        this.stories = stories;
        this.filter = filter;
    }

    @Override
    public int size() throws NewsroomFailed {
        return stories.count(filter);
    }

    @Override
    public List<StoryId> next(int most) throws NewsroomFailed {
        List<Summary> some = stories.page(filter, before, most);
        if (!some.isEmpty()) {
            before = some.getLast().head();
        }
        return some.stream().map(Summary::id).toList();
    }
}
