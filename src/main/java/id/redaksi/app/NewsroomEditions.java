package id.redaksi.app;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.util.List;

/** Stories of the newsroom on their way out, read one at a time. */
final class NewsroomEditions implements Editions {
    /** Makes the edition of a story. */
    interface Making {
        Edition of(StoryId id) throws NewsroomFailed, ExportFailed;
    }

    private final List<StoryId> ids;
    private final Making making;

    NewsroomEditions(List<StoryId> ids, Making making) {
        this.ids = List.copyOf(ids);
        this.making = making;
    }

    @Override
    public int count() {
        return ids.size();
    }

    @Override
    public void each(Work work) throws ExportFailed, IOException {
        for (StoryId id : ids) {
            try {
                work.with(making.of(id));
            } catch (NewsroomFailed e) {
                throw new ExportFailed(e.explanation());
            }
        }
    }
}
