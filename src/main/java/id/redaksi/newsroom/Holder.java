package id.redaksi.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Durable;
import id.redaksi.guard.Json;
import id.redaksi.story.Shortened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Which program holds a newsroom, as that program wrote it down for people to read. Never a reason to believe that the
 * newsroom is held or free: only the lock knows. The host is empty where the system does not tell its name without
 * asking a network.
 */
public record Holder(long process, String host, Instant since) {
    /** The file beside the lock. */
    static final String FILE = "held-by.json";

    private static final String PARTIAL = FILE + ".partial";
    private static final long LARGEST = 4096;
    private static final int LONGEST_NAME = 80;
    private static final String MINUTE = "yyyy-MM-dd HH.mm";

    static Holder me(Instant now) {
        return new Holder(ProcessHandle.current().pid(), thisHost(), now);
    }

    /** What stands in the newsroom's folder; empty when nothing does, or nothing that can be read. */
    public static Optional<Holder> of(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            JsonNode json = Json.mapper().readTree(Files.readAllBytes(file));
            return Optional.of(new Holder(
                    json.path("process").asLong(),
                    printable(json.path("host").asText("")),
                    Instant.parse(json.path("since").asText(""))));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes it down. What is only told to people is no reason to keep a newsroom shut: a failure is logged. By hand, since
     * every start waits for it and no value needs an escape: reading in the JSON library took longer than all else here.
     */
    void write(Path folder) {
        String json = "{\"process\":" + process + ",\"host\":\"" + printable(host) + "\",\"since\":\"" + since + "\"}";
        try {
            Files.writeString(folder.resolve(PARTIAL), json);
            Durable.rename(folder.resolve(PARTIAL), folder.resolve(FILE));
        } catch (IOException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.WARNING, "the holder was not written down");
        }
    }

    static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            System.getLogger("id.redaksi.newsroom").log(System.Logger.Level.WARNING, "the holder was not taken away");
        }
    }

    /** Since when, to the minute, by the clock of this computer. */
    public String sinceMinute() {
        return DateTimeFormatter.ofPattern(MINUTE).format(since.atZone(ZoneId.systemDefault()));
    }

    private static String thisHost() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return printable(name.strip());
            }
        }
        try {
            return printable(Files.readString(Path.of("/proc/sys/kernel/hostname")).strip());
        } catch (IOException e) {
            return "";
        }
    }

    private static String printable(String name) {
        String clean = name.replaceAll("[^\\p{L}\\p{N} ._-]", "");
        return Shortened.start(clean, LONGEST_NAME);
    }
}
