package id.redaksi.language;

import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The language in which a story is read: the one it says, unless its small words tell plainly that it is in the other one.
 * So a story in English that came from a file without a word about its language, or that nobody has labelled yet, is not
 * read as Indonesian in which each word is wrong.
 */
public final class Spoken {
    /** So many small words of the other language are no chance, and more than so many for one of the own. */
    private static final int LEAST = 8;

    private static final int TIMES = 4;

    /** So many of its first words say it: it is asked after each key. */
    private static final int ENOUGH = 400;

    /** So many of the own, and fewer of the other: it is what it says, as nearly all are. */
    private static final int SOON = 4;

    /** Such as the other language has not, not even as a stray. */
    private static final Set<String> INDONESIAN = Set.of(
            "yang", "dan", "di", "ke", "dari", "itu", "ini", "dengan", "untuk", "pada", "tidak", "akan", "dalam", "juga", "oleh",
            "sudah", "para", "kata", "ia", "karena", "tersebut", "telah", "bisa", "kami", "saya");

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "that", "for", "with", "was", "on", "by", "at", "from", "said", "will", "are", "have",
            "has", "it", "his", "her", "their", "they", "were", "is", "as", "who", "but", "not");

    private static final String BETWEEN = " \t\n\u00a0.,:;!?()\"“”";

    private Spoken() {}

    /** Its language tag, or "id" or "en". */
    public static String of(Story story) {
        String said = story.labels().language();
        if (isOf(said, "id")) {
            return isPlainly(story, ENGLISH, INDONESIAN) ? "en" : said;
        }
        return isOf(said, "en") && isPlainly(story, INDONESIAN, ENGLISH) ? "id" : said;
    }

    /** Whether it says another language than it is in. */
    public static boolean isMislabelled(Story story) {
        return !of(story).equals(story.labels().language());
    }

    static boolean isOf(String tag, String code) {
        return tag.equals(code) || tag.startsWith(code + "-");
    }

    private static boolean isPlainly(Story story, Set<String> other, Set<String> own) {
        int words = 0;
        int others = 0;
        int owns = 0;
        for (Block block : story.body().blocks()) {
            for (Inline leaf : block.leaves()) {
                var rest = new StringTokenizer(leaf.text(), BETWEEN);
                while (rest.hasMoreTokens() && words < ENOUGH) {
                    String word = rest.nextToken();
                    words++;
                    if (other.contains(word)) {
                        others++;
                    } else if (own.contains(word) && ++owns >= SOON && owns > others) {
                        return false;
                    }
                }
            }
        }
        return others >= LEAST && others > TIMES * owns;
    }
}
