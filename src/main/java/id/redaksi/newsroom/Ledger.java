package id.redaksi.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The list of a place's backups: a file that is only ever added to, one JSON object a line, each with a hash of itself. A
 * line that is torn or changed is not believed. What happened to a backup later is a line of its own.
 */
final class Ledger {
    /** What a line may say of a backup. */
    enum Event {
        MADE,
        VERIFIED,
        /** It no longer is what was made, and is not offered any more. */
        SPOILT
    }

    private static final String CHECK = "check";

    private final Path file;
    private final BiPredicate<String, String> agree;

    Ledger(Path folder) {
        this(folder, String::equals);
    }

    /** {@code agree} compares a line's hash with the one it should have; a test shows what would pass without. */
    Ledger(Path folder, BiPredicate<String, String> agree) {
        file = folder.resolve("ledger.jsonl");
        this.agree = agree;
    }

    void made(Backup backup) throws IOException {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("event", Event.MADE.name()).put("counter", backup.counter());
        line.put("kind", backup.kind().name()).put("time", backup.time().toString());
        line.put("sequence", backup.state().sequence()).put("revisions", backup.state().revisions());
        line.put("stories", backup.state().stories()).put("state", backup.state().print());
        line.put("instance", backup.instance()).put("schema", backup.schema()).put("damaged", backup.damaged());
        line.put("bytes", backup.bytes()).put("sha256", backup.sha256());
        append(line);
    }

    void happened(Event event, Backup backup, Instant time) throws IOException {
        append(JsonNodeFactory.instance
                .objectNode()
                .put("event", event.name())
                .put("counter", backup.counter())
                .put("time", time.toString())
                .put("sha256", backup.sha256()));
    }

    private void append(ObjectNode line) throws IOException {
        line.put(CHECK, check(line));
        String start = endsWhole() ? "" : "\n";
        byte[] bytes = (start + line + "\n").getBytes(StandardCharsets.UTF_8);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** A line that a power cut tore must not swallow the next one. */
    private boolean endsWhole() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return true;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) == '\n';
        }
    }

    private static String check(ObjectNode line) {
        return Hash.of(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Every backup that was made here, pruned ones too, in the order of the lines; spoilt ones are left out. */
    List<Backup> read() throws IOException {
        return read(Set.of());
    }

    /** The names of all files that a line speaks of, spoilt ones too. */
    List<String> names() throws IOException {
        return read(Set.of(Event.SPOILT)).stream().map(Backup::name).toList();
    }

    private List<Backup> read(Set<Event> passedOver) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<String, Backup> all = new LinkedHashMap<>();
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
            believed(line)
                    .filter(json -> passedOver.stream().noneMatch(event -> event.name().equals(json.path("event").asText())))
                    .ifPresent(json -> take(json, all));
        }
        return List.copyOf(all.values());
    }

    private void take(JsonNode line, Map<String, Backup> all) {
        String sha256 = line.path("sha256").asText();
        try {
            switch (Event.valueOf(line.path("event").asText())) {
                case MADE -> all.put(sha256, backup(line));
                case VERIFIED -> {
                    Instant at = Instant.parse(line.path("time").asText());
                    all.computeIfPresent(sha256, (_, backup) -> backup.verifiedAt(at));
                }
                case SPOILT -> all.remove(sha256);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            all.remove(sha256); // a line of a later program: what it says of this backup is not known here
        }
    }

    private Backup backup(JsonNode line) {
        Instant time = Instant.parse(line.path("time").asText());
        Backup.Kind kind = Backup.Kind.valueOf(line.path("kind").asText());
        String sha256 = line.path("sha256").asText();
        long counter = line.path("counter").asLong();
        return new Backup(
                counter,
                kind,
                time,
                time,
                new Backup.State(
                        line.path("sequence").asLong(),
                        line.path("revisions").asLong(),
                        line.path("stories").asLong(),
                        line.path("state").asText()),
                line.path("instance").asText(),
                line.path("schema").asLong(),
                line.path("damaged").asInt(),
                line.path("bytes").asLong(),
                sha256,
                file.resolveSibling(Backup.name(counter, kind, sha256)));
    }

    private Optional<JsonNode> believed(String line) {
        try {
            if (Json.mapper().readTree(line) instanceof ObjectNode json
                    && json.path("sha256").asText().matches("[0-9a-f]{64}")) {
                JsonNode said = json.remove(CHECK);
                return said != null && agree.test(said.asText(), check(json)) ? Optional.of(json) : Optional.empty();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
