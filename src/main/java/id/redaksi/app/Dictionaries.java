package id.redaksi.app;

import id.redaksi.language.BadDictionary;
import id.redaksi.language.Frequencies;
import id.redaksi.language.WordGraph;
import id.redaksi.language.WordGraphReader;
import id.redaksi.wording.Message;
import java.io.BufferedInputStream;
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
 * {@code dictionaries} of the newsroom takes its place. One that is not there or cannot be read is null, and
 * {@code troubles} says so.
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
        T read(InputStream in, String name) throws BadDictionary;
    }

    static Dictionaries read(Path newsroom) {
        Path folder = newsroom.resolve("dictionaries");
        List<Message> troubles = new ArrayList<>();
        WordGraph indonesian = read(folder, INDONESIAN, WordGraphReader::read, troubles);
        WordGraph english = read(folder, ENGLISH, WordGraphReader::read, troubles);
        List<String> written = list(read(folder, WRITTEN, Frequencies::list, troubles));
        List<String> said = list(read(folder, SAID, Frequencies::list, troubles));
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

    /** The newsroom's own file if it can be read, else the one that came with the program. */
    private static <T> @Nullable T read(Path folder, String name, Form<T> form, List<Message> troubles) {
        try (InputStream own = own(folder.resolve(name))) {
            if (own != null) {
                return form.read(unpacked(own, name), name);
            }
        } catch (IOException e) {
            troubles.add(new BadDictionary(name).explanation());
        } catch (BadDictionary e) {
            troubles.add(e.explanation());
        }
        try (InputStream in = Dictionaries.class.getResourceAsStream("/dictionaries/" + name)) {
            return in == null ? null : form.read(unpacked(in, name), name);
        } catch (IOException e) {
            troubles.add(new BadDictionary(name).explanation());
        } catch (BadDictionary e) {
            troubles.add(e.explanation());
        }
        return null;
    }

    private static @Nullable InputStream own(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                ? new BufferedInputStream(Files.newInputStream(file))
                : null;
    }

    private static InputStream unpacked(InputStream in, String name) throws IOException {
        return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
