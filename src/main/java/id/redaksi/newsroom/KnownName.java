package id.redaksi.newsroom;

/** Something that the newsroom has a name for; {@code written} is how it was asked for, a synonym maybe. */
public record KnownName(String written, What what, String name) {
    /** What bears the name, what is meant first where several do. */
    public enum What {
        PERSON,
        PLACE,
        TAG,
        STORY
    }
}
