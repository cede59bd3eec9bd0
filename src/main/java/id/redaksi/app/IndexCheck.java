package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.IndexState;
import id.redaksi.newsroom.Check;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Symptom;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;

/** Whether the search index can be read, and holds no more than there is; one that lags catches up by itself. */
final class IndexCheck implements Check {
    /** Makes the index anew. */
    @FunctionalInterface
    interface Rebuild {
        void run() throws ArchiveFailed, NewsroomFailed;
    }

    private final Rebuild rebuild;

    IndexCheck(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        return switch (IndexState.of(newsroom.folder().resolve(App.INDEX))) {
            case IndexState.Absent _ -> List.of();
            case IndexState.Damaged _ -> symptom("doctor.index.damaged");
            case IndexState.Sound(long sequence) ->
                sequence > newsroom.stories().newest() ? symptom("doctor.index.ahead") : List.of();
        };
    }

    private List<Symptom> symptom(String key) {
        return List.of(new Symptom(name(), Optional.empty(), Message.of(key), Symptom.Cure.MEND));
    }

    @Override
    public void mend(Newsroom newsroom) throws NewsroomFailed, SaveFailed {
        try {
            rebuild.run();
        } catch (ArchiveFailed e) {
            throw new NewsroomFailed(e.explanation());
        }
    }
}
