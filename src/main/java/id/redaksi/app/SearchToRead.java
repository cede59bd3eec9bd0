package id.redaksi.app;

import id.redaksi.archive.Fit;
import id.redaksi.archive.Query;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches a newsroom into which nothing may be written: in the index as another program left it, and for what that lacks
 * in the stories that were saved last. The option that lost was an index of one's own elsewhere, which would leave the
 * texts of a newsroom behind on every computer that reads it. Any thread; blocks.
 */
final class SearchToRead {
    /** So many of the stories that an index lacks are read; an index that lags further is one that somebody must make. */
    static final int READ = 200;

    private final Newsroom newsroom;

    SearchToRead(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** The page as the index gives it, with what was saved after the revision with this sequence before it. */
    Search.Page with(Search.Page page, Query query, long sequence) throws NewsroomFailed {
        Map<StoryId, Saved> lacking = new LinkedHashMap<>();
        for (Saved saved : newsroom.current().before(Long.MAX_VALUE, READ)) {
            if (saved.revision().sequence() > sequence) {
                lacking.put(saved.story().id(), saved);
            }
        }
        if (lacking.isEmpty()) {
            return page;
        }
        List<StoryId> fitting = lacking.values().stream()
                .filter(saved -> new Fit(saved.story(), saved.revision().time()).of(query))
                .map(saved -> saved.story().id())
                .toList();
        List<Summary> rows = new ArrayList<>(newsroom.stories().summaries(fitting));
        long former = page.rows().stream().filter(row -> lacking.containsKey(row.id())).count();
        page.rows().stream().filter(row -> !lacking.containsKey(row.id())).forEach(rows::add);
        return new Search.Page(rows, page.total() - former + fitting.size(), page.atLeast());
    }
}
