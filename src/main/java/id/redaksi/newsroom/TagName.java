package id.redaksi.newsroom;

import id.redaksi.guard.Hidden;
import id.redaksi.wording.Message;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * How a tag may be called: composed (NFC, so that no two look alike and differ), without invisible characters, one blank
 * between words, no comma (which parts tags where they are typed), a letter or digit at least.
 */
public final class TagName {
    /** No tag is longer, in Unicode characters. */
    public static final int LONGEST = 100;

    private TagName() {}

    /** In the small letters of A to Z, as the database makes them. */
    static String small(String name) {
        var small = new StringBuilder(name);
        for (int i = 0; i < small.length(); i++) {
            char sign = small.charAt(i);
            if (sign >= 'A' && sign <= 'Z') {
                small.setCharAt(i, (char) (sign + 32));
            }
        }
        return small.toString();
    }

    /** The typed text as a name, whether or not it may be one. */
    public static String clean(String typed) {
        String composed = Normalizer.normalize(Hidden.without(typed), Normalizer.Form.NFC);
        return composed.replace("\u00ad", "").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Why a name that was made clean may not be one; empty when it may. */
    public static Optional<Message> trouble(String name) {
        if (name.isEmpty()) {
            return Optional.of(Message.of("newsroom.tag.empty"));
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of(Message.of("newsroom.tag.long", name.codePointCount(0, name.length()), LONGEST));
        }
        if (name.contains(",")) {
            return Optional.of(Message.of("newsroom.tag.comma"));
        }
        return name.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.empty()
                : Optional.of(Message.of("newsroom.tag.noLetter", name));
    }

    /** What two names have in common that a reader takes for one: case and composition aside. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Only the letters and digits of a name, small and without accents: what one looks for when one types it. */
    public static String bare(String name) {
        boolean plain = name.chars().allMatch(c -> c < 0x80); // nearly all are, and need not be taken apart
        String apart = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        var bare = new StringBuilder(name.length());
        for (int i = 0; i < apart.length(); ) {
            int code = apart.codePointAt(i);
            if (Character.isLetterOrDigit(code)) {
                bare.appendCodePoint(Character.toLowerCase(code));
            }
            i += Character.charCount(code);
        }
        return bare.toString();
    }
}
