package id.redaksi.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The lists that stand beside the classes: a line each, lines with "#" and empty ones are for the reader. */
public final class WordList {
    private WordList() {}

    /** The lines of a list that belongs to the class. */
    public static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a list, where several stand in a line. */
    public static List<String> words(Class<?> owner, String file) {
        return lines(owner, file).stream().flatMap(line -> Stream.of(line.split("\\s+"))).toList();
    }
}
