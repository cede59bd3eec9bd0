package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether every story of a bundle is there. One that is not, since it was lost, cannot be printed or opened; it is taken
 * out, and the others keep their order.
 */
final class BundlesCheck implements Check {
    private static final String LOST =
            " FROM bundle_story AS m WHERE NOT EXISTS (SELECT 1 FROM story_key k WHERE k.id = m.story)"
                    + " AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.story = m.story)";

    /** So many are named, one line each. */
    private static final int NAMED = 100;

    @Override
    public String name() {
        return "bundles";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        return Stories.reading(() -> newsroom.database().read(session -> {
            List<Symptom> symptoms = new ArrayList<>();
            lost(session).forEach(name -> symptoms.add(Symptom.of(this, "doctor.bundles", Symptom.Cure.MEND, name)));
            return symptoms;
        }));
    }

    private static List<String> lost(Session session) throws DatabaseFailed {
        return session.all(
                "SELECT coalesce((SELECT name FROM bundle WHERE id = m.bundle), m.bundle)" + LOST + " LIMIT ?",
                row -> row.text(1),
                NAMED);
    }

    @Override
    public void mend(Newsroom newsroom) throws NewsroomFailed {
        Stories.reading(() -> newsroom.database().write(session -> {
            session.run("DELETE" + LOST);
            return true;
        }));
    }
}
