package id.redaksi.app;

import id.redaksi.guard.Durable;
import id.redaksi.guard.Text;
import id.redaksi.language.Vocable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that no dictionary has, in a file {@code words.txt}, a word a line, to be changed in any editor as well; lines with
 * "#" are remarks. A line that is no word is left in the file and not used. Any thread.
 */
final class WordFile {
    static final String NAME = "words.txt";

    /** In bytes: some 500,000 words. */
    private static final long LARGEST = 5_000_000;

    private final Path file;
    private final boolean readOnly;

    WordFile(Path folder, boolean readOnly) {
        this.readOnly = readOnly;
        file = folder.resolve(NAME);
    }

    Path path() {
        return file;
    }

    /** All of them, each once; fails when the file is there and cannot be read. */
    synchronized List<String> all() throws WordsFailed {
        return List.copyOf(words(lines(file)));
    }

    /** The words of a list of any origin: a word a line. */
    static Set<String> words(List<String> lines) {
        Set<String> words = new LinkedHashSet<>();
        lines.forEach(line -> word(line).ifPresent(words::add));
        return words;
    }

    private static Optional<String> word(String line) {
        return line.startsWith("#") ? Optional.empty() : Vocable.of(line);
    }

    static List<String> lines(Path file) throws WordsFailed {
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

    /** Adds words at the end and gives those that were not there; what stands in the file is kept line by line. */
    synchronized List<String> add(Collection<String> added) throws WordsFailed {
        writable();
        List<String> lines = new ArrayList<>(lines(file));
        Set<String> known = words(lines);
        List<String> more = added.stream().filter(known::add).toList();
        if (!more.isEmpty()) {
            lines.addAll(more);
            write(lines);
        }
        return more;
    }

    /** Takes these words out; remarks and what is no word stay. */
    synchronized void remove(Collection<String> removed) throws WordsFailed {
        writable();
        List<String> before = lines(file);
        List<String> kept = before.stream().filter(line -> word(line).filter(removed::contains).isEmpty()).toList();
        if (kept.size() < before.size()) {
            write(kept);
        }
    }

    private void writable() throws WordsFailed {
        if (readOnly) {
            throw WordsFailed.onlyRead(file);
        }
    }

    private void write(List<String> lines) throws WordsFailed {
        write(file, lines);
    }

    static void write(Path file, List<String> lines) throws WordsFailed {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            Durable.write(partial, lines.isEmpty() ? new byte[0] : (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            Durable.rename(partial, file);
        } catch (IOException e) {
            throw WordsFailed.notWritten(file);
        }
    }
}
