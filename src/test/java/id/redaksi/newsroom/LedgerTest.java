package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.newsroom.Backup.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir
    Path folder;

    private Backup backup(long counter) {
        String hash = String.format(java.util.Locale.ROOT, "%064x", counter);
        return new Backup(
                counter,
                Kind.HOURLY,
                Instant.EPOCH,
                Instant.EPOCH,
                new Backup.State(counter, 2 * counter, 1, "x"),
                "ab",
                5,
                0,
                7,
                hash,
                folder.resolve(Backup.name(counter, Kind.HOURLY, hash)));
    }

    private Path file() {
        return folder.resolve("ledger.jsonl");
    }

    @Test
    void what_is_written_is_read() throws Exception {
        var ledger = new Ledger(folder);
        ledger.made(backup(1));
        ledger.made(backup(2));
        ledger.happened(Ledger.Event.VERIFIED, backup(1), Instant.EPOCH.plusSeconds(9));

        assertEquals(
                List.of(backup(1).verifiedAt(Instant.EPOCH.plusSeconds(9)), backup(2)), ledger.read());
    }

    @Test
    void a_torn_line_is_not_believed_and_swallows_no_other() throws Exception {
        var ledger = new Ledger(folder);
        ledger.made(backup(1));
        Files.writeString(file(), "{\"event\":\"MADE\",\"coun", StandardOpenOption.APPEND);
        ledger.made(backup(2));

        assertEquals(List.of(backup(1), backup(2)), ledger.read());
    }

    @Test
    void a_changed_line_is_not_believed_and_would_be_unchecked() throws Exception {
        var ledger = new Ledger(folder);
        ledger.made(backup(1));
        Files.writeString(file(), Files.readString(file()).replace("\"revisions\":2", "\"revisions\":9"));

        assertEquals(List.of(), ledger.read());
        assertEquals(
                9, new Ledger(folder, (_, _) -> true).read().getFirst().state().revisions());
    }

    @Test
    void what_is_spoilt_is_listed_no_more() throws Exception {
        var ledger = new Ledger(folder);
        ledger.made(backup(1));
        ledger.happened(Ledger.Event.SPOILT, backup(1), Instant.EPOCH);

        assertEquals(List.of(), ledger.read());
    }
}
