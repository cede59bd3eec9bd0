package id.redaksi.bench;

import id.redaksi.language.DictionaryAlone;
import id.redaksi.language.WordGraph;
import id.redaksi.language.WordGraphFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;

/**
 * A program of its own that does what {@code hunspell -l} does: reads the dictionary and a text, prints each unknown word
 * in a line.
 */
final class SpellProcess {
    private SpellProcess() {}

    /** The words found so far; no lambda, since the first one of a program costs it some 20 ms. */
    private static final class Unknown implements DictionaryAlone.Place {
        private final byte[] text;
        private final ByteArrayOutputStream words = new ByteArrayOutputStream(1 << 13);

        Unknown(byte[] text) {
            this.text = text;
        }

        @Override
        public void at(int from, int to) {
            words.write(text, from, to - from);
            words.write('\n');
        }
    }

    /** The kept graph, its mark, the signs inside words, the text. */
    public static void main(String[] arguments) throws IOException {
        WordGraph words = WordGraphFile.read(new File(arguments[0]), Long.parseLong(arguments[1])).orElseThrow();
        byte[] text;
        try (var in = new FileInputStream(arguments[3])) {
            text = in.readAllBytes();
        }
        var unknown = new Unknown(text);
        new DictionaryAlone(words, arguments[2]).unknown(text, unknown);
        unknown.words.writeTo(System.out);
        System.out.flush();
    }
}
