package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;

/** Whether what is being typed, and what led to it, is what was kept. Steps that are not whole can only be given up. */
final class DraftsCheck implements Check {
    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        return Stories.reading(() -> newsroom.database().read(session -> {
            List<Symptom> symptoms = new ArrayList<>();
            session.all(
                            "SELECT story, sha256, content FROM draft WHERE content IS NOT NULL",
                            row -> Hash.of(row.bytes(3)).equals(row.text(2)) ? "" : row.text(1))
                    .stream()
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> symptoms.add(Symptom.of(
                            this, new StoryId(id), "doctor.drafts.text", Symptom.Cure.SALVAGE, id)));
            for (StoryId id : broken(session)) {
                symptoms.add(Symptom.of(this, id, "doctor.drafts.acts", Symptom.Cure.MEND, id.value()));
            }
            return symptoms;
        }));
    }

    private static List<StoryId> broken(Session session) throws DatabaseFailed {
        List<StoryId> broken = new ArrayList<>();
        for (String id : session.all("SELECT story FROM history", row -> row.text(1))) {
            var story = new StoryId(id);
            boolean any = session.number("SELECT count(*) FROM act WHERE story = ?", id) > 0;
            if (any && new ActRows(session, story).read().isEmpty()) {
                broken.add(story);
            }
        }
        return broken;
    }

    @Override
    public void mend(Newsroom newsroom) throws NewsroomFailed {
        Stories.reading(() -> newsroom.database().write(session -> {
            for (StoryId id : broken(session)) {
                var acts = new ActRows(session, id);
                acts.end();
                acts.clear();
            }
            return true;
        }));
    }
}
