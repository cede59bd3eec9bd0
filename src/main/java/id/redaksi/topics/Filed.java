package id.redaksi.topics;

/** What a story is filed under here: one of its tags, or its channel. */
public record Filed(Kind kind, String name) implements Comparable<Filed> {
    public enum Kind {
        CHANNEL,
        TAG
    }

    public static Filed tag(String name) {
        return new Filed(Kind.TAG, name);
    }

    public static Filed channel(String name) {
        return new Filed(Kind.CHANNEL, name);
    }

    public Filed withName(String other) {
        return new Filed(kind, other);
    }

    /** Channels first, by their names. */
    @Override
    public int compareTo(Filed other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }
}
