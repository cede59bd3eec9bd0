package id.redaksi.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of an address that every file system and every server takes as it is: small letters, digits and single
 * hyphens, none at an end. Nothing that Windows keeps for devices is one, and none is longer than {@link #LONGEST}.
 */
public final class Slug {
    /** Addresses are cut at a word before this. */
    static final int LONGEST = 80;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** Names of devices that Windows finds in every folder ("Naming Files, Paths, and Namespaces", Microsoft). */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** What the root of a site is already used for. */
    private static final Set<String> ROOT =
            Set.of("tag", "penulis", "lipsus", "cari", "media", "tema", "index", "404", "rss", "atom", "robots");

    private static final Pattern LIST = Pattern.compile("index|hal-\\d+");

    private Slug() {}

    /** What a text becomes; empty where nothing of it can stand in an address. */
    public static String of(String text) {
        String plain = isPlain(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        return cut(strip(isPlain(plain) ? plain : OTHERS.matcher(plain).replaceAll("-")));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-' && (i == 0 || text.charAt(i - 1) != '-');
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || hyphen)) {
                return false;
            }
        }
        return true;
    }

    private static String strip(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return from >= to ? "" : slug.substring(from, to);
    }

    /** At the last word that fits; a single word that is longer is cut inside. */
    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int at = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, at > 0 ? at : LONGEST);
    }

    /** For a story in its channel's folder, where lists stand too; one that gives no slug is called by its own letters. */
    static String ofStory(String text, String id) {
        String slug = of(text);
        if (slug.isEmpty()) {
            return "berita-" + end(id);
        }
        return LIST.matcher(slug).matches() || DEVICE.matcher(slug).matches() ? slug + "-" + end(id) : slug;
    }

    /** The last six of an identity, which tell apart what has one slug. */
    static String end(String id) {
        return id.substring(id.length() - 6);
    }

    /** For a name in a folder of such names. */
    static String ofName(String name) {
        String slug = of(name);
        if (slug.isEmpty()) {
            return "x-" + hash(name);
        }
        return LIST.matcher(slug).matches() || DEVICE.matcher(slug).matches() ? slug + "-" + hash(name) : slug;
    }

    /** For a channel at the top, beside what else a site has there. */
    static String ofTop(String name) {
        String slug = ofName(name);
        return ROOT.contains(slug) || slug.startsWith("sitemap") ? slug + "-" + hash(name) : slug;
    }

    /** Six letters of a name's hash: the same wherever the name comes from. */
    private static String hash(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 3);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
