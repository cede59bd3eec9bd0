package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The tags, names and links of stories that are new here, inside a session: they wait for each other and are written many
 * rows at a time, for a statement costs more than a row. What is one to the database twice is there once.
 */
final class ArrivedLists {
    /** Rows to a statement; SQLite takes 32,766 values, and longer ones bring nothing more. */
    private static final int ROWS = 32;

    private static final int COLUMNS = 3;

    private final Session session;
    private final Waiting tags = new Waiting("tag");
    private final Waiting names = new Waiting("named");
    private final Waiting links = new Waiting("link");

    ArrivedLists(Session session) {
        this.session = session;
    }

    void take(Story story, long sequence) {
        String id = story.id().value();
        story.topics().tags().forEach(tag -> tags.add(id, tag, sequence));
        story.topics().people().forEach(name -> names.add(id, Named.PERSON.name(), name));
        story.topics().places().forEach(name -> names.add(id, Named.PLACE.name(), name));
        story.topics().organisations().forEach(name -> names.add(id, Named.ORGANISATION.name(), name));
        for (Pointer pointer : Pointer.from(story)) {
            links.add(id, pointer.target().value(), pointer.kind().name());
        }
    }

    /** Writes what waits. */
    void write() throws DatabaseFailed {
        tags.write();
        names.write();
        links.write();
    }

    /** Rows of one table. */
    private final class Waiting {
        private final String table;
        private final List<Object> values = new ArrayList<>();

        Waiting(String table) {
            this.table = table;
        }

        void add(Object... row) {
            Collections.addAll(values, row);
        }

        void write() throws DatabaseFailed {
            int from = 0;
            while (from < values.size()) {
                int rows = values.size() - from >= ROWS * COLUMNS ? ROWS : 1;
                int to = from + rows * COLUMNS;
                session.run(statement(rows), values.subList(from, to).toArray());
                from = to;
            }
            values.clear();
        }

        private String statement(int rows) {
            return "INSERT OR IGNORE INTO " + table + " VALUES "
                    + String.join(", ", Collections.nCopies(rows, "(?, ?, ?)"));
        }
    }
}
