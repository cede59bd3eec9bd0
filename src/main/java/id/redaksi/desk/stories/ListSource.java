package id.redaksi.desk.stories;

import id.redaksi.app.ListWalk;
import id.redaksi.app.StoryWalk;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Stories;
import id.redaksi.newsroom.Summary;
import java.util.List;
import java.util.OptionalInt;

/** The stories of a status, a channel, a tag, or all, the last changed first. */
record ListSource(Stories stories, ListFilter filter) implements RowSource {
    @Override
    public int size() throws NewsroomFailed {
        return stories.count(filter);
    }

    @Override
    public List<Row> rows(int from, int limit) throws NewsroomFailed {
        return stories.at(filter, from, limit).stream().map(Row::of).toList();
    }

    @Override
    public OptionalInt row(Summary summary) throws NewsroomFailed {
        List<Summary> now = stories.summaries(List.of(summary.id()));
        return now.size() == 1 && now.getFirst().head() == summary.head()
                ? OptionalInt.of((int) stories.row(filter, summary.head()))
                : OptionalInt.empty();
    }

    @Override
    public StoryWalk walk() {
        return new ListWalk(stories, filter);
    }
}
