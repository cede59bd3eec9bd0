package id.redaksi.language;

import id.redaksi.wording.Explained;
import id.redaksi.wording.Message;

/** A dictionary that cannot be read: damaged, or not of the form that is known here. */
public final class BadDictionary extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Message explanation;

    public BadDictionary(String name) {
        this(Message.of("language.badDictionary", name));
    }

    private BadDictionary(Message explanation) {
        super("bad dictionary");
        this.explanation = explanation;
    }

    /** Larger than any language's, or with more forms than fit anywhere. */
    public static BadDictionary tooLarge(String name) {
        return new BadDictionary(Message.of("language.badDictionary.large", name));
    }

    /** Its first line says how many words follow, and much fewer do. */
    public static BadDictionary torn(String name, long said, long found) {
        return new BadDictionary(Message.of("language.badDictionary.torn", name, said, found));
    }

    /** Its bytes are not in the character set that it names. */
    public static BadDictionary otherSet(String name, String set) {
        return new BadDictionary(Message.of("language.badDictionary.set", name, set));
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
