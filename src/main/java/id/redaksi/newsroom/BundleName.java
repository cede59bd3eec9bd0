package id.redaksi.newsroom;

import java.text.Normalizer;
import java.util.Locale;

/** What a bundle is called, and the part of an address that is made of it. */
public final class BundleName {
    /** So long a name or a slug may be, in characters; more is cut. */
    public static final int MOST = 120;

    /** For a name without a letter or digit of the Latin script. */
    private static final String NAMELESS = "bundel";

    private BundleName() {}

    /** On one line, without signs that nobody sees. */
    public static String clean(String typed) {
        String clean = TagName.clean(typed);
        int most = Math.min(MOST, clean.length());
        return clean.substring(0, most > 0 && Character.isHighSurrogate(clean.charAt(most - 1)) ? most - 1 : most).strip();
    }

    /** Small letters and digits of ASCII with hyphens between, whatever is typed. */
    public static String slug(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(MOST, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? NAMELESS : cut;
    }
}
