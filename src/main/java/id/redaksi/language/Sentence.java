package id.redaksi.language;

/**
 * A sentence of a text: its characters from {@code from} to before {@code to}, its closing sign included, and its words
 * from the number {@code first} to before {@code behind}.
 */
public record Sentence(int from, int to, int first, int behind) {
    public int words() {
        return behind - first;
    }

    public String in(Passage passage) {
        return passage.text().substring(from, to);
    }
}
