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
    private static final int AT_ONCE = 100;

    @Override
    public String name() {
        return "heads";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        List<Symptom> symptoms = new ArrayList<>();
        for (List<Heads.Keyed> some = after(newsroom, 0); !some.isEmpty(); some = after(newsroom, some.getLast().key())) {
            for (Heads.Head head : broken(newsroom, some)) {
                StoryId id = head.revision().story();
                symptoms.add(Symptom.of(this, id, "doctor.heads", Symptom.Cure.MEND, id.value()));
            }
        }
        return symptoms;
    }

    private static List<Heads.Keyed> after(Newsroom newsroom, long key) throws NewsroomFailed {
        return Stories.reading(() -> newsroom.database().read(session -> new Heads(session).after(key, AT_ONCE)));
    }

    /** The heads among these that stand whole in only one of their places. */
    private static List<Heads.Head> broken(Newsroom newsroom, List<Heads.Keyed> stories) throws NewsroomFailed {
        return Stories.reading(() -> newsroom.database().read(session -> {
            var heads = new Heads(session);
            List<Heads.Head> broken = new ArrayList<>();
            for (Heads.Keyed one : stories) {
                heads.of(one.id())
                        .filter(head -> !head.isWell() && head.content().isPresent())
                        .ifPresent(broken::add);
            }
            return broken;
        }));
    }

    /** Some stories a transaction; a head that became another meanwhile has been written anew by that. */
    @Override
    public void mend(Newsroom newsroom) throws NewsroomFailed {
        for (List<Heads.Keyed> some = after(newsroom, 0); !some.isEmpty(); some = after(newsroom, some.getLast().key())) {
            List<Heads.Head> broken = broken(newsroom, some);
            if (!broken.isEmpty()) {
                Stories.reading(() -> newsroom.database().write(session -> {
                    for (Heads.Head former : broken) {
                        Optional<Heads.Head> head = new Heads(session).of(former.revision().story());
                        if (head.isPresent() && !head.get().isWell() && head.get().content().isPresent()) {
                            mend(session, head.get(), head.get().content().get());
                        }
                    }
                    return true;
                }));
            }
        }
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
