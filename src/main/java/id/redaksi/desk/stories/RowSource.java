package id.redaksi.desk.stories;

import id.redaksi.app.StoryWalk;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.newsroom.Summary;
import java.util.List;
import java.util.OptionalInt;

/** Where the rows of one list come from. Blocks; asked away from JavaFX's thread. */
interface RowSource {
    int size() throws Exception;

    /** The rows from a number on, at most so many. */
    List<Row> rows(int from, int limit) throws Exception;

    /** In which row the story is now; empty when it has moved to the front since it was read, or has gone. */
    OptionalInt row(Summary summary) throws Exception;

    /** All stories of the list, in its order. */
    StoryWalk walk();
}
