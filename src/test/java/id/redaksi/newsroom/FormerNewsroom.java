package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.Migrations;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import java.nio.file.Path;
import java.util.List;

/** A newsroom as a former version of the program left it, of one of the shapes 1 to 4. */
public final class FormerNewsroom {
    /** The last shape in which revisions were whole. */
    static final int NEWEST = 4;

    private FormerNewsroom() {}

    /** Makes it in the folder; states of one story follow each other. */
    public static void make(Path folder, int shape, List<Story> states) throws Exception {
        Path file = folder.resolve("newsroom.db");
        Migrations former = Schema.MIGRATIONS.upTo(shape);
        Database.create(file, Schema.APPLICATION, former);
        try (Database database = Database.open(file, former)) {
            for (Story story : states) {
                database.write(session -> {
                    byte[] content = StoryJson.write(story);
                    String id = story.id().value();
                    session.run(
                            "INSERT INTO revision (story, number, parent, author, time, kind, sha256, content)"
                                    + " SELECT ?1, 1 + count(*), coalesce((SELECT sha256 FROM revision WHERE story = ?1"
                                    + " ORDER BY number DESC LIMIT 1), ''), 'sari', 0, 'SAVED', ?2, ?3"
                                    + " FROM revision WHERE story = ?1",
                            id,
                            Hash.of(content),
                            content);
                    session.run(
                            "INSERT INTO story VALUES (?, last_insert_rowid(), ?, '', '', 'DRAFT', 0) ON CONFLICT (id)"
                                    + " DO UPDATE SET head = excluded.head, headline = excluded.headline",
                            id,
                            story.headline());
                    if (shape >= 4) {
                        for (String place : story.topics().places()) {
                            session.run("INSERT OR IGNORE INTO named VALUES (?, 'PLACE', ?)", id, place);
                        }
                    }
                    return true;
                });
            }
        }
    }

    /** Runs a statement on its database. */
    public static void run(Path folder, String statement) throws Exception {
        Path file = folder.resolve("newsroom.db");
        try (Database database = Database.open(file, new Migrations(List.of()))) {
            database.write(session -> {
                session.run(statement);
                return true;
            });
        }
    }
}
