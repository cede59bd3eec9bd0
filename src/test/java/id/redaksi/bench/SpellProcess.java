package id.redaksi.bench;

import id.redaksi.language.DictionaryAlone;
import id.redaksi.language.WordGraph;
import id.redaksi.language.WordGraphFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program of its own that does what {@code hunspell -l} does: reads the dictionary and a text, prints each unknown word
 * in a line.
 */
final class SpellProcess {
    private SpellProcess() {}

    /** The words found so far; no lambda, since the first one of a program costs it some 20 ms. */
    private static final class Unknown implements DictionaryAlone.Place {
        private final char[] text;
        private final StringBuilder words = new StringBuilder(1 << 17);

        Unknown(char[] text) {
            this.text = text;
        }

        @Override
        public void at(int from, int to) {
            words.append(text, from, to - from).append('\n');
        }
    }

    /** The kept graph, its mark, the signs inside words, the text. */
    public static void main(String[] arguments) throws IOException {
        WordGraph words = WordGraphFile.read(Path.of(arguments[0]), Long.parseLong(arguments[1])).orElseThrow();
        char[] text = new String(Files.readAllBytes(Path.of(arguments[3])), StandardCharsets.UTF_8).toCharArray();
        var unknown = new Unknown(text);
        new DictionaryAlone(words, arguments[2]).unknown(text, text.length, unknown);
        OutputStream out = System.out;
        out.write(unknown.words.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
