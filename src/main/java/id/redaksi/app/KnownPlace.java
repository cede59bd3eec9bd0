package id.redaksi.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers in a newsroom that its people know where it lies and want no more warning; another place is warned of anew. */
final class KnownPlace {
    private static final String FILE = "place-known.txt";
    private static final long LARGEST = 1000;

    private final Path file;

    KnownPlace(Path newsroom) {
        file = newsroom.resolve(FILE);
    }

    /** The place, unless it is known. */
    Optional<SharedPlace> unknown(Optional<SharedPlace> place) {
        return place.filter(shared -> !said(shared).equals(read()));
    }

    void know(SharedPlace place) throws IOException {
        Files.writeString(file, said(place));
    }

    private static String said(SharedPlace place) {
        return place.kind() + " " + place.name() + "\n";
    }

    private String read() {
        try {
            return Files.isRegularFile(file) && Files.size(file) < LARGEST
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    : "";
        } catch (IOException e) {
            return "";
        }
    }
}
