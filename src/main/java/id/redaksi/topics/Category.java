package id.redaksi.topics;

/** What a receiver calls something in its own words: the text people read, the id its program knows, the short name in addresses. */
public record Category(String text, String id, String slug) {
    public static final Category NONE = new Category("", "", "");

    /** No part of one is longer, in UTF-16 units: WordPress and Ghost cut at about this. */
    public static final int LONGEST = 190;

    public Category {
        text = text.strip();
        id = id.strip();
        slug = slug.strip();
    }

    public boolean isEmpty() {
        return text.isEmpty() && id.isEmpty() && slug.isEmpty();
    }

    /** The text, or where the row gives only an id or a short name, the house's own name. */
    public String textOr(String own) {
        return text.isEmpty() ? own : text;
    }

    /** Whether a part is too long, or is no line of text. */
    public boolean isBad() {
        return bad(text) || bad(id) || bad(slug) || !slug.matches("[^\\s/?#]*");
    }

    private static boolean bad(String part) {
        return part.length() > LONGEST || part.chars().anyMatch(Character::isISOControl);
    }
}
