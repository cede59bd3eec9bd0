package id.redaksi.app;

import id.redaksi.guard.StateFolder;
import id.redaksi.language.Vocable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that no dictionary has: those of this newsroom, and those of this user of this computer, which are known in
 * every newsroom and which nobody else sees. Any thread.
 */
public final class OwnWords {
    /** Whose list a word stands in. */
    public enum Whose {
        NEWSROOM,
        USER;

        /** As it stands in the keys of what is said. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a list of others brings: the words that are not there yet, and how many were. */
    public record Brought(List<String> added, int known) {}

    private final WordFile newsroom;
    private final WordFile user;
    private final Path userFolder;

    OwnWords(Path newsroom, boolean readOnly) {
        this(newsroom, readOnly, userFolder());
    }

    OwnWords(Path newsroom, boolean readOnly, Path userFolder) {
        this.userFolder = userFolder;
        this.newsroom = new WordFile(newsroom, readOnly);
        user = new WordFile(userFolder, false);
    }

    /** Where the user's are: nobody else's to read. {@code -Dredaksi.words} names another folder, for tests. */
    static Path userFolder() {
        String named = System.getProperty("redaksi.words", "");
        return named.isEmpty() ? StateFolder.lasting() : Path.of(named);
    }

    private WordFile file(Whose whose) {
        return whose == Whose.USER ? user : newsroom;
    }

    /** Where the list lies. */
    public Path place(Whose whose) {
        return file(whose).path();
    }

    /** All words of a list as they stand in it. Blocks. */
    public List<String> all(Whose whose) throws WordsFailed {
        return file(whose).all();
    }

    /** Adds words and gives those that were not there; one that is no word is refused. Blocks. */
    public List<String> add(Whose whose, Collection<String> words) throws WordsFailed {
        ready(whose);
        Set<String> plain = new java.util.LinkedHashSet<>();
        for (String word : words) {
            plain.add(Vocable.of(word).orElseThrow(() -> WordsFailed.noWord(word)));
        }
        return file(whose).add(plain);
    }

    /** Takes words out again. Blocks. */
    public void remove(Whose whose, Collection<String> words) throws WordsFailed {
        ready(whose);
        file(whose).remove(words);
    }

    /** Takes in the words of a list, a word a line; a file without any is refused. Blocks. */
    public Brought bring(Whose whose, Path from) throws WordsFailed {
        Set<String> words = WordFile.words(WordFile.lines(from));
        if (words.isEmpty()) {
            throw WordsFailed.noWords(from);
        }
        List<String> added = add(whose, words);
        return new Brought(added, words.size() - added.size());
    }

    /** Writes the words as a plain list in the order of the alphabet, a word a line, and gives how many. Blocks. */
    public int write(Whose whose, Path to) throws WordsFailed {
        List<String> words = List.copyOf(new TreeSet<>(all(whose)));
        WordFile.write(to, words);
        return words.size();
    }

    private void ready(Whose whose) throws WordsFailed {
        if (whose == Whose.USER) {
            try {
                StateFolder.ready(userFolder);
            } catch (IOException e) {
                throw WordsFailed.notWritten(user.path());
            }
        }
    }
}
