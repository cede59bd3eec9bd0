package id.redaksi.faults;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks whether all that a newsroom keeps is whole. */
final class Kept {
    private Kept() {}

    /** What is wrong, by every hash and by SQLite's own look; empty when all is well. */
    static List<String> wrong(Newsroom newsroom) throws NewsroomFailed {
        List<String> wrong = new ArrayList<>();
        newsroom.verify().forEach(damage -> wrong.add("damaged: revision " + damage.number()));
        String said = integrity(newsroom.folder().resolve("newsroom.db"));
        if (!said.equals("ok")) {
            wrong.add("integrity_check: " + said);
        }
        return wrong;
    }

    /** What SQLite's own look says of a database: "ok" when it sees nothing. */
    static String integrity(Path database) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check")) {
            return rows.getString(1);
        } catch (SQLException e) {
            return "SQLite result " + e.getErrorCode();
        }
    }
}
