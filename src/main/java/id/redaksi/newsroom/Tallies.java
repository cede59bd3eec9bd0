package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many stories each list has, counted once more, inside somebody's session: triggers keep it, damage may not. */
final class Tallies {
    private static final Map<String, String> COUNTED = new LinkedHashMap<>();

    static {
        COUNTED.put("ALL", "SELECT 'ALL', '', head >> 12, count(*) FROM story GROUP BY head >> 12");
        COUNTED.put("STATUS", "SELECT 'STATUS', status, head >> 12, count(*) FROM story GROUP BY status, head >> 12");
        COUNTED.put("CHANNEL", "SELECT 'CHANNEL', channel, head >> 12, count(*) FROM story GROUP BY channel, head >> 12");
        COUNTED.put("TAG", "SELECT 'TAG', name, 0, count(*) FROM tag GROUP BY name");
        COUNTED.put("TAGGED", "SELECT 'TAGGED', name, head >> 14, count(*) FROM tag GROUP BY name, head >> 14");
        for (Named kind : Named.values()) {
            COUNTED.put(
                    kind.name(),
                    "SELECT kind, name, 0, count(*) FROM named WHERE kind = '" + kind.name() + "' GROUP BY name");
        }
    }

    private Tallies() {}

    static boolean areSound(Session session) throws DatabaseFailed {
        for (Map.Entry<String, String> one : COUNTED.entrySet()) {
            String kept = "SELECT kind, name, part, stories FROM tally WHERE kind = '" + one.getKey() + "'";
            if (session.number("SELECT EXISTS (SELECT * FROM (" + one.getValue() + ") EXCEPT " + kept + ")") > 0
                    || session.number("SELECT EXISTS (" + kept + " EXCEPT SELECT * FROM (" + one.getValue() + "))") > 0) {
                return false;
            }
        }
        return true;
    }

    /** Each kind in a transaction of its own, so that no save waits for all of them. */
    static void mend(Newsroom newsroom) throws NewsroomFailed {
        for (Map.Entry<String, String> one : COUNTED.entrySet()) {
            Stories.reading(() -> newsroom.database().write(session -> {
                session.run("DELETE FROM tally WHERE kind = ?", one.getKey());
                session.run("INSERT INTO tally " + one.getValue());
                return true;
            }));
        }
    }
}
