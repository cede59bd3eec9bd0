package id.redaksi.faults;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import id.redaksi.guard.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the proof beside a package is there, whole, and of these bytes. */
final class Proven {
    private Proven() {}

    static boolean isProven(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path proof = file.resolveSibling(name.replaceAll("\\.zip$", ".proof.json"));
        if (!Files.exists(proof)) {
            return false;
        }
        JsonNode read = Json.mapper().readTree(Files.readAllBytes(proof));
        return read.at("/files/0/name").asText().equals(name)
                && read.at("/files/0/sha256").asText().equals(Sha256.of(Files.readAllBytes(file)));
    }
}
