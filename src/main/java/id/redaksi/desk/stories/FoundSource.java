package id.redaksi.desk.stories;

import id.redaksi.app.StoryWalk;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.newsroom.Summary;
import java.util.List;
import java.util.OptionalInt;

/** The stories that a search found, the best first. */
record FoundSource(List<Row> found) implements RowSource {
    @Override
    public int size() {
        return found.size();
    }

    @Override
    public List<Row> rows(int from, int limit) {
        int begin = Math.min(from, found.size());
        return found.subList(begin, Math.min(found.size(), begin + limit));
    }

    @Override
    public OptionalInt row(Summary summary) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).summary().id().equals(summary.id())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public StoryWalk walk() {
        return StoryWalk.of(found.stream().map(row -> row.summary().id()).toList());
    }
}
