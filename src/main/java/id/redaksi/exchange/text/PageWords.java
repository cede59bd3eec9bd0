package id.redaksi.exchange.text;

import java.util.regex.Pattern;

/** Lines that pages have around a story, whichever way the page comes in. */
public final class PageWords {
    private static final Pattern RELATED =
            Pattern.compile("^(Artikel|Berita) (Terkait|Lainnya):?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FURNITURE = Pattern.compile(
            "^(Berita (Terkini|Terbaru|Terpopuler|Populer)|Terpopuler|Network|Kanal|Tags?:?|Topik:?|Komentar|Share|Bagikan:?|ADVERTISEMENT|SCROLL TO CONTINUE.*|"
                    + "Follow (WhatsApp|Google).*|Ikuti .*(WhatsApp|Google News|Channel).*|Dapatkan (berita|update).*|Network Updates|Login .*|"
                    + "News updates from .*|Personalize Your News|Get your customized .*|Copyright .*|© ?\\d{4}.*|"
                    + "Kami membuka kesempatan bagi Anda .*|Cek (berita|artikel) .* di Google News.*|"
                    + "Jangan lupa (follow|ikuti|subscribe) .*|Simak (berita|artikel) (lainnya|selengkapnya) .*|"
                    + "(Klik|Unduh|Download) (di sini|aplikasi) .*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READ_ALSO =
            Pattern.compile("^(Baca|Lihat|Simak) Juga ?(:.*)?$", Pattern.CASE_INSENSITIVE);

    /** No such line is longer; patterns see no more, whatever comes. */
    private static final int LONGEST = 1_000;

    private PageWords() {}

    /** The heading over related stories. */
    public static boolean isRelated(String line) {
        return line.length() < LONGEST && RELATED.matcher(line).matches();
    }

    /** "Baca juga" alone or before a headline. */
    public static boolean isReadAlso(String line) {
        return line.length() < LONGEST && READ_ALSO.matcher(line).matches();
    }

    /** What portals say around a story: calls to follow, to share, to install. */
    public static boolean isFurniture(String line) {
        return line.length() < LONGEST && FURNITURE.matcher(line).matches();
    }
}
