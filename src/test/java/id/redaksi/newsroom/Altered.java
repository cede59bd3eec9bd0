package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Alters what is in a database so that SQLite finds nothing wrong. */
final class Altered {
    private Altered() {}

    /** Changes a byte in the first revision's row. */
    static void revision(Path file) throws DatabaseFailed {
        change(file, session -> {
            byte[] content = session.first("SELECT content FROM revision WHERE sequence = 1", row -> row.bytes(1))
                    .orElseThrow();
            content[content.length / 2] ^= 1;
            session.run("UPDATE revision SET content = ? WHERE sequence = 1", (Object) content);
        });
    }

    /** A change that the triggers would not let pass. */
    private interface Change {
        void in(Session session) throws DatabaseFailed;
    }

    private static void change(Path file, Change change) throws DatabaseFailed {
        try (Database database = Database.open(file, Schema.MIGRATIONS)) {
            database.write(session -> {
                for (String trigger :
                        session.all("SELECT name FROM sqlite_master WHERE type = 'trigger'", row -> row.text(1))) {
                    session.run("DROP TRIGGER " + trigger);
                }
                change.in(session);
                return true;
            });
        }
    }

    /** Changes letters of a text in a file that must not be opened before. */
    static void bytes(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] word = "subuh".getBytes(StandardCharsets.UTF_8);
            boolean found = false;
            for (int at = 0; at + word.length <= bytes.length; at++) {
                if (java.util.Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                    bytes[at] = 'S';
                    found = true;
                }
            }
            if (!found) {
                throw new IllegalStateException("nothing to alter");
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a revision out as if it had never been. */
    static void without(Path file, long sequence) throws DatabaseFailed {
        change(file, session -> session.run("DELETE FROM revision WHERE sequence = ?", sequence));
    }

    /** Brings a database into the shape that it had so many steps ago, as far as its header tells. */
    static void version(Path file, int version) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        java.nio.ByteBuffer.wrap(bytes).putInt(60, version);
        Files.write(file, bytes);
    }
}
