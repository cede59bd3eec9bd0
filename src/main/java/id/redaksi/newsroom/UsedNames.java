package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import java.util.List;
import java.util.Locale;

/** The statements that look for tags and names by a few letters, inside somebody's session. Letters of either case. */
final class UsedNames {
    private final Session session;

    UsedNames(Session session) {
        this.session = session;
    }

    /** The tags that hold the text: those that begin so first, then those with a word that does, the most used first. */
    List<Used> tags(String text, int limit) throws DatabaseFailed {
        return holding("TAG", text.strip(), limit);
    }

    /**
     * The names of a kind that hold the text, in the same order. There may be some hundred thousand of them: those that
     * begin with the text as it is mostly written are read by their index, and only where these are few all are looked at.
     */
    List<Used> names(Named kind, String text, int limit) throws DatabaseFailed {
        String sought = text.strip();
        if (sought.isEmpty()) {
            return session.all(
                    "SELECT name, stories FROM tally WHERE kind = ? AND part = 0 ORDER BY name LIMIT ?",
                    UsedNames::used,
                    kind.name(),
                    limit);
        }
        String capital = sought.substring(0, 1).toUpperCase(Locale.ROOT) + sought.substring(1);
        List<Used> beginning = session.all(
                "SELECT name, stories FROM tally WHERE kind = ? AND name >= ? AND name < ? AND part = 0"
                        + " ORDER BY stories DESC, name LIMIT ?",
                UsedNames::used,
                kind.name(),
                capital,
                capital + Character.toString(Character.MAX_CODE_POINT),
                limit);
        return beginning.size() == limit ? beginning : holding(kind.name(), sought, limit);
    }

    private List<Used> holding(String kind, String text, int limit) throws DatabaseFailed {
        String like = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return session.all(
                """
                SELECT name, stories FROM tally
                WHERE kind = ?1 AND part = 0 AND name LIKE '%' || ?2 || '%' ESCAPE '\\'
                ORDER BY CASE WHEN name LIKE ?2 || '%' ESCAPE '\\' THEN 0
                        WHEN name LIKE '% ' || ?2 || '%' ESCAPE '\\' OR name LIKE '%-' || ?2 || '%' ESCAPE '\\' THEN 1
                        ELSE 2 END,
                    stories DESC, name
                LIMIT ?3""",
                UsedNames::used,
                kind,
                like,
                limit);
    }

    private static Used used(Row row) throws DatabaseFailed {
        return new Used(row.text(1), (int) row.number(2));
    }
}
