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
        String said = integrity(newsroom.folder());
        if (!said.equals("ok")) {
            wrong.add("integrity_check: " + said);
        }
        return wrong;
    }

    static String integrity(Path folder) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("newsroom.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check")) {
            return rows.getString(1);
        } catch (SQLException e) {
            return "SQLite result " + e.getErrorCode();
        }
    }
}
