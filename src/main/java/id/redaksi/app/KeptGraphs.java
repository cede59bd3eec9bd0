package id.redaksi.app;

import id.redaksi.guard.StateFolder;
import id.redaksi.language.BadDictionary;
import id.redaksi.language.WordGraph;
import id.redaksi.language.WordGraphFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The graphs of dictionaries as they lie in memory, kept with what belongs to the user of this computer: a dictionary is
 * taken apart once and is there in a few milliseconds from then on. Where nothing can be kept it is taken apart each time.
 */
final class KeptGraphs {
    /** Another figure with each change of how graphs are made, so that none of a former program is used. */
    private static final long FORM = 1;

    /** Makes the graph of a dictionary. */
    @FunctionalInterface
    interface Making {
        WordGraph graph() throws BadDictionary;
    }

    private final Path folder;

    KeptGraphs(Path folder) {
        this.folder = folder;
    }

    /** The graph of what has these bytes, kept or made; {@code name} is the dictionary's. */
    WordGraph of(String name, Making making, byte[]... sources) throws BadDictionary {
        long mark = mark(sources);
        String start = name.replaceAll("[^A-Za-z0-9_-]", "_") + "-";
        Path file = folder.resolve(start + Long.toHexString(mark) + ".words");
        Optional<WordGraph> kept = WordGraphFile.read(file, mark);
        if (kept.isPresent()) {
            return kept.get();
        }
        WordGraph made = making.graph();
        try {
            keep(made, mark, start, file);
        } catch (IOException e) {
            return made; // the next start makes it again
        }
        return made;
    }

    private void keep(WordGraph made, long mark, String start, Path file) throws IOException {
        StateFolder.ready(folder);
        Path partial = Files.createTempFile(folder, start, ".partial");
        try {
            WordGraphFile.write(made, mark, partial);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, start + "*.words")) {
            for (Path other : all) {
                if (!other.equals(file)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private static long mark(byte[]... sources) {
        long mark = FORM;
        for (byte[] source : sources) {
            var sum = new CRC32();
            sum.update(source);
            mark = mark * 0x9E3779B97F4A7C15L + (sum.getValue() << 31 ^ source.length);
        }
        return mark;
    }
}
