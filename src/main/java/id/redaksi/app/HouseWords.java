package id.redaksi.app;

import id.redaksi.guard.Durable;
import id.redaksi.guard.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words that this newsroom writes and no dictionary has: {@code words.txt} in its folder, a word a line, to be
 * changed in any editor as well; lines with "#" are remarks. Any thread.
 */
final class HouseWords {
    private static final long LARGEST = 20_000_000;

    private final Path file;
    private final boolean readOnly;

    HouseWords(Path newsroom, boolean readOnly) {
        this.readOnly = readOnly;
        file = newsroom.resolve("words.txt");
    }

    /** All of them; fails when the file is there and cannot be read. */
    synchronized List<String> all() throws WordsFailed {
        return lines().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private List<String> lines() throws WordsFailed {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            Optional<String> text = Files.size(file) > LARGEST ? Optional.empty() : Text.decode(Files.readAllBytes(file));
            return text.orElseThrow(() -> WordsFailed.notText(file)).lines().toList();
        } catch (IOException e) {
            throw WordsFailed.notRead(file);
        }
    }

    /** Adds a word at the end; what stands in the file is kept line by line. A word that is there is not added again. */
    synchronized void add(String word) throws WordsFailed {
        if (readOnly) {
            throw WordsFailed.onlyRead(file);
        }
        List<String> lines = new ArrayList<>(lines());
        if (lines.stream().map(String::strip).anyMatch(word::equals)) {
            return;
        }
        lines.add(word);
        Path partial = file.resolveSibling("words.txt.partial");
        try {
            Durable.write(partial, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            Durable.rename(partial, file);
        } catch (IOException e) {
            throw WordsFailed.notWritten(file);
        }
    }
}
