package id.redaksi.newsroom.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WreckTest {
    private static final Migrations SHAPE = new Migrations(List.of(List.of(
            "CREATE TABLE thing (key INTEGER PRIMARY KEY, name TEXT NOT NULL, number INTEGER NOT NULL, content BLOB)")));

    @TempDir
    Path temporary;

    private Path file() {
        return temporary.resolve("things.db");
    }

    /** A name, a number, and how long the content is and what it begins with. */
    private record Thing(String name, long number, int length, int begin) {
        static Thing of(String name, long number, byte[] content) {
            return new Thing(name, number, content.length, content.length == 0 ? 0 : java.util.Arrays.hashCode(content));
        }
    }

    private SortedMap<Long, Thing> filled(Database database, int count) throws DatabaseFailed {
        var random = new SplittableRandom(7);
        SortedMap<Long, Thing> things = new TreeMap<>();
        long[] numbers = {0, 1, -1, 127, -128, 40_000, -9_000_000, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE};
        database.write(session -> {
            for (long key = 1; key <= count; key++) {
                byte[] content = new byte[random.nextInt(3) == 0 ? random.nextInt(60_000) : random.nextInt(300)];
                random.nextBytes(content);
                long number = numbers[random.nextInt(numbers.length)];
                session.run("INSERT INTO thing VALUES (?, ?, ?, ?)", key, "benda ç" + key, number, content);
                things.put(key, Thing.of("benda ç" + key, number, content));
            }
            return true;
        });
        return things;
    }

    private SortedMap<Long, Thing> read() throws IOException {
        SortedMap<Long, Thing> things = new TreeMap<>();
        try (Wreck wreck = Wreck.open(file())) {
            wreck.rows(row -> {
                if (row.columns() == 4 && row.kind(0) == Remains.Kind.NULL && row.kind(3) == Remains.Kind.BYTES) {
                    things.put(row.rowid(), Thing.of(row.text(1), row.number(2), row.bytes(3)));
                }
            });
        }
        return things;
    }

    @Test
    void every_row_is_read_from_the_log_and_from_the_file() throws Exception {
        Database.create(file(), 1, SHAPE);
        SortedMap<Long, Thing> things;
        try (Database database = Database.open(file(), SHAPE)) {
            things = filled(database, 300);

            assertEquals(things, read(), "in the log");
        }

        assertEquals(things, read(), "in the file");
    }

    @Test
    void a_damaged_page_above_others_costs_no_row() throws Exception {
        Database.create(file(), 1, SHAPE);
        SortedMap<Long, Thing> things;
        long root;
        try (Database database = Database.open(file(), SHAPE)) {
            things = filled(database, 300);
            root = database.read(session -> session.number("SELECT rootpage FROM sqlite_schema WHERE name = 'thing'"));
        }
        try (var bytes = new RandomAccessFile(file().toFile(), "rw")) {
            bytes.seek((root - 1) * 4096);
            bytes.write(new byte[4096]);
            bytes.seek(0);
            bytes.write(new byte[100]);
        }

        assertEquals(things, read());
        assertThrows(DatabaseFailed.class, () -> Database.open(file(), SHAPE).close());
    }

    @Test
    void random_bytes_never_make_it_fall_over() throws Exception {
        Database.create(file(), 1, SHAPE);
        try (Database database = Database.open(file(), SHAPE)) {
            filled(database, 60);
        }
        var random = new SplittableRandom(3);
        for (int hit = 0; hit < 100; hit++) {
            byte[] noise = new byte[64];
            random.nextBytes(noise);
            try (var bytes = new RandomAccessFile(file().toFile(), "rw")) {
                bytes.seek(random.nextLong(bytes.length() - 64));
                bytes.write(noise);
            }
            assertTrue(read().size() <= 10_000);
        }
    }
}
