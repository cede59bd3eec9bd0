package id.redaksi.tagging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Something that may become a suggestion: how it is written, what it is, where it is mentioned. */
final class Candidate {
    /** From what it was made. */
    enum Source {
        NAME,
        PHRASE,
        /** A phrase with what happens to it: "siswa keracunan", "sekolah diliburkan". */
        EVENT,
        /** Words that stand apart from each other and belong together: "gempa Jepang", "tanggul yang jebol". */
        JOINED,
        /** A tag of the vocabulary for what the story's words speak of, and none of which need stand there. */
        TOPIC,
        VOCABULARY
    }

    private final String name;
    private final Kind kind;
    private final Source source;
    private final List<String> words;
    private final Mentioned mentioned;
    private final Set<String> alsoWritten = new LinkedHashSet<>();

    Candidate(String name, Kind kind, Source source, List<String> words, Mentioned mentioned) {
        this.name = name;
        this.kind = kind;
        this.source = source;
        this.words = List.copyOf(words);
        this.mentioned = mentioned;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    Source source() {
        return source;
    }

    /** Whether it is made of words, not a name. */
    boolean isPhrase() {
        return source == Source.PHRASE || source == Source.EVENT || source == Source.JOINED || source == Source.TOPIC;
    }

    /** Its words in small letters, without clitics. */
    List<String> words() {
        return words;
    }

    Mentioned mentioned() {
        return mentioned;
    }

    /** The other ways in which the story calls it. */
    Set<String> alsoWritten() {
        return alsoWritten;
    }

    String key() {
        return String.join(" ", words);
    }

    Candidate as(Kind other) {
        var candidate = new Candidate(name, other, source, words, mentioned);
        candidate.alsoWritten.addAll(alsoWritten);
        return candidate;
    }
}
