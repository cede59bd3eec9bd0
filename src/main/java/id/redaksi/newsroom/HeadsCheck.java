package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the newest text of each story stands whole in both its places. Where it does in one, the other is made again: the
 * copy from the row, or the row from the copy.
 */
final class HeadsCheck implements Check {
    @Override
    public String name() {
        return "heads";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        return Stories.reading(() -> newsroom.database().read(session -> {
            List<Symptom> symptoms = new ArrayList<>();
            var heads = new Heads(session);
            for (StoryId id : heads.stories()) {
                heads.of(id)
                        .filter(head -> !head.isWell() && head.content().isPresent())
                        .ifPresent(_ -> symptoms.add(
                                Symptom.of(this, id, "doctor.heads", Symptom.Cure.MEND, id.value())));
            }
            return symptoms;
        }));
    }

    @Override
    public void mend(Newsroom newsroom) throws NewsroomFailed {
        Stories.reading(() -> newsroom.database().write(session -> {
            var heads = new Heads(session);
            for (StoryId id : heads.stories()) {
                Optional<Heads.Head> head = heads.of(id);
                if (head.isPresent() && !head.get().isWell() && head.get().content().isPresent()) {
                    mend(session, head.get(), head.get().content().get());
                }
            }
            return true;
        }));
    }

    private static void mend(Session session, Heads.Head head, byte[] content) throws DatabaseFailed {
        if (head.led().isEmpty()) {
            session.run("DROP TRIGGER revision_stays");
            session.run(
                    "UPDATE revision SET base = 0, content = ? WHERE sequence = ?",
                    Packed.whole(content),
                    head.revision().sequence());
            session.run(Schema.REVISIONS_STAY);
        }
        Optional<Story> story = Remnants.story(content);
        if (story.isPresent()) {
            new Shelf(session).lead(story.get(), head.revision(), content);
        }
    }
}
