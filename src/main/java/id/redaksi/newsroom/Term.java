package id.redaksi.newsroom;

import java.util.List;

/**
 * What the newsroom says of a tag: the broader tag it stands under (empty for none), what it is for, and the other words
 * for it, which become it wherever they are typed.
 */
public record Term(String name, String parent, String description, List<String> synonyms) {
    public Term {
        synonyms = List.copyOf(synonyms);
    }

    /** A tag of which nothing is said. */
    public static Term of(String name) {
        return new Term(name, "", "", List.of());
    }

    /** Whether nothing is said of it. */
    public boolean isBare() {
        return parent.isEmpty() && description.isEmpty() && synonyms.isEmpty();
    }

    public Term withName(String other) {
        return new Term(other, parent, description, synonyms);
    }

    public Term withParent(String other) {
        return new Term(name, other, description, synonyms);
    }

    public Term withDescription(String other) {
        return new Term(name, parent, other, synonyms);
    }

    public Term withSynonyms(List<String> others) {
        return new Term(name, parent, description, others);
    }
}
