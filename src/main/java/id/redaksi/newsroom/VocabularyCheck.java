package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the vocabulary holds together: no tag stands under itself or under one that is not there. One that does is
 * put at the top; what else is said of it stays.
 */
final class VocabularyCheck implements Check {
    @Override
    public String name() {
        return "vocabulary";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        return Stories.reading(() -> newsroom.database().read(session -> {
            List<Symptom> symptoms = new ArrayList<>();
            lost(session).forEach(tag -> symptoms.add(Symptom.of(this, "doctor.vocabulary", Symptom.Cure.MEND, tag)));
            return symptoms;
        }));
    }

    /** The tags whose parent is not there, or stands under them. */
    private static Set<String> lost(Session session) throws DatabaseFailed {
        Map<String, String> parents = new HashMap<>();
        session.each("SELECT name, parent FROM term WHERE parent <> ''", row -> parents.put(row.text(1), row.text(2)));
        Set<String> lost = new TreeSet<>(session.all(
                "SELECT name FROM term t WHERE parent <> '' AND NOT EXISTS (SELECT 1 FROM term p WHERE p.name = t.parent)"
                        + " AND NOT EXISTS (SELECT 1 FROM tally WHERE kind = 'TAG' AND name = t.parent AND part = 0)",
                row -> row.text(1)));
        for (String tag : parents.keySet()) {
            Set<String> seen = new HashSet<>();
            String at = tag;
            while (at != null && seen.add(at)) {
                at = parents.get(at);
            }
            if (at != null && at.equals(tag)) {
                lost.add(tag);
            }
        }
        return lost;
    }

    @Override
    public void mend(Newsroom newsroom) throws NewsroomFailed {
        Stories.reading(() -> newsroom.database().write(session -> {
            for (String tag : lost(session)) {
                session.run("UPDATE term SET parent = '' WHERE name = ?", tag);
            }
            return true;
        }));
    }
}
