package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether what lists show of the stories is what their newest texts say, and how many they have what there is; both are
 * made again from the stories.
 */
final class ListsCheck implements Check {
    private static final int AT_ONCE = 500;

    /** So many are named and no more looked for: mending goes through all of them anyway. */
    private static final int MOST = 1_000;

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        List<Symptom> symptoms = new ArrayList<>();
        long at = 0;
        while (symptoms.size() < MOST) {
            long from = at;
            List<Heads.Keyed> some = Stories.reading(() -> newsroom.database().read(session -> {
                List<Heads.Keyed> stories = new Heads(session).after(from, AT_ONCE);
                for (Heads.Keyed one : stories) {
                    if (isWrong(session, one)) {
                        symptoms.add(Symptom.of(this, one.id(), "doctor.lists", Symptom.Cure.MEND, one.id().value()));
                    }
                }
                return stories;
            }));
            if (some.isEmpty()) {
                break;
            }
            at = some.getLast().key();
        }
        if (!Stories.reading(() -> newsroom.database().read(Tallies::areSound))) {
            symptoms.add(Symptom.of(this, "doctor.lists.tally", Symptom.Cure.MEND));
        }
        return symptoms;
    }

    private static boolean isWrong(Session session, Heads.Keyed one) throws DatabaseFailed {
        Optional<Heads.Head> head = new Heads(session).of(one.id());
        Optional<Story> story = head.flatMap(Heads.Head::content).flatMap(Remnants::story);
        return story.isPresent()
                && head.isPresent()
                && head.get().listed()
                && !ListLines.of(story.get(), head.get().revision()).equals(ListLines.kept(session, one.id()));
    }

    @Override
    public void mend(Newsroom newsroom) throws NewsroomFailed {
        new Relisting(newsroom).again();
        Tallies.mend(newsroom);
    }
}
