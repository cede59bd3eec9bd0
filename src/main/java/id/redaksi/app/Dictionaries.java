package id.redaksi.app;

import id.redaksi.language.BadDictionary;
import id.redaksi.language.Frequencies;
import id.redaksi.language.WordGraph;
import id.redaksi.language.WordGraphReader;
import id.redaksi.language.hunspell.HunspellDictionary;
import id.redaksi.wording.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The dictionaries at hand. Each is a file of its own with its licence beside it; a file of the same name in the folder
 * {@code dictionaries} of the newsroom takes its place, or a pair of files of the Hunspell form, {@code id_ID.aff} and
 * {@code id_ID.dic}. One that is not there or cannot be read is null, and {@code troubles} says so.
 *
 * @param said the words of films' subtitles: what people say and rarely write
 */
record Dictionaries(
        @Nullable WordGraph indonesian,
        @Nullable WordGraph english,
        Frequencies frequencies,
        List<String> frequent,
        List<String> said,
        List<Message> troubles) {
    private static final String INDONESIAN = "id-id.trie";
    private static final String ENGLISH = "en_US.trie.gz";
    private static final String WRITTEN = "id-frequency-wikipedia.json";
    private static final String SAID = "id-frequency-subtitles.json";

    private static final long LARGEST = 100_000_000;

    @FunctionalInterface
    private interface Form<T> {
        T read(byte[] bytes, String name) throws BadDictionary, IOException;
    }

    /** {@code kept} is where graphs are kept once they were made. */
    static Dictionaries read(Path newsroom, KeptGraphs kept) {
        Path folder = newsroom.resolve("dictionaries");
        List<Message> troubles = new ArrayList<>();
        WordGraph indonesian = words(folder, "id_ID", INDONESIAN, kept, troubles);
        WordGraph english = words(folder, "en_US", ENGLISH, kept, troubles);
        List<String> written = list(read(folder, WRITTEN, Dictionaries::frequencies, troubles));
        List<String> said = list(read(folder, SAID, Dictionaries::frequencies, troubles));
        if (indonesian == null) {
            troubles.add(Message.of("app.dictionary.missing", Message.of("app.dictionary.id")));
        }
        if (english == null) {
            troubles.add(Message.of("app.dictionary.missing", Message.of("app.dictionary.en")));
        }
        List<String> frequent = new ArrayList<>(written);
        frequent.addAll(said);
        return new Dictionaries(
                indonesian, english, new Frequencies(List.of(written, said)), frequent, said, troubles);
    }

    private static List<String> list(@Nullable List<String> read) {
        return read == null ? List.of() : read;
    }

    private static List<String> frequencies(byte[] bytes, String name) throws BadDictionary {
        return Frequencies.list(new ByteArrayInputStream(bytes), name);
    }

    /** The newsroom's pair of files if it has one, else its own trie, else the one that came along. */
    private static @Nullable WordGraph words(
            Path folder, String pair, String trie, KeptGraphs kept, List<Message> troubles) {
        try {
            byte[] aff = own(folder.resolve(pair + ".aff"), pair, HunspellDictionary.LARGEST);
            byte[] dic = own(folder.resolve(pair + ".dic"), pair, HunspellDictionary.LARGEST);
            if (aff != null && dic != null) {
                return kept.of(pair, () -> HunspellDictionary.read(aff, dic, pair), aff, dic);
            }
            if (aff != null || dic != null) {
                troubles.add(Message.of("app.dictionary.half", pair));
            }
        } catch (IOException e) {
            troubles.add(new BadDictionary(pair).explanation());
        } catch (BadDictionary e) {
            troubles.add(e.explanation());
        }
        return read(folder, trie, (bytes, name) -> kept.of(name, () -> graph(bytes, name), bytes), troubles);
    }

    private static WordGraph graph(byte[] bytes, String name) throws BadDictionary {
        var in = new ByteArrayInputStream(bytes);
        try (InputStream unpacked = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return WordGraphReader.read(unpacked, name);
        } catch (IOException e) {
            throw new BadDictionary(name);
        }
    }

    /** The newsroom's own file if it can be read, else the one that came with the program. */
    private static <T> @Nullable T read(Path folder, String name, Form<T> form, List<Message> troubles) {
        try {
            byte[] own = own(folder.resolve(name), name, LARGEST);
            if (own != null) {
                return form.read(own, name);
            }
        } catch (IOException e) {
            troubles.add(new BadDictionary(name).explanation());
        } catch (BadDictionary e) {
            troubles.add(e.explanation());
        }
        try (InputStream in = Dictionaries.class.getResourceAsStream("/dictionaries/" + name)) {
            return in == null ? null : form.read(in.readAllBytes(), name);
        } catch (IOException e) {
            troubles.add(new BadDictionary(name).explanation());
        } catch (BadDictionary e) {
            troubles.add(e.explanation());
        }
        return null;
    }

    /** A larger file is never read: it could take all the memory there is. */
    private static byte @Nullable [] own(Path file, String name, long largest) throws IOException, BadDictionary {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        if (Files.size(file) > largest) {
            throw BadDictionary.tooLarge(name);
        }
        return Files.readAllBytes(file);
    }
}
