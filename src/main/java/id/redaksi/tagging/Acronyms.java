package id.redaksi.tagging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what short names stand for where a text says it: "Badan Pusat Statistik (BPS)", "BPS (Badan Pusat Statistik)". */
public final class Acronyms {
    private static final Set<String> JOINERS = Set.of("dan", "untuk", "of", "the", "and", "for", "di", "bagi");
    private static final String LONG = "\\p{Lu}[\\p{L}'’-]+(?: (?:(?:dan|untuk|of|the|and|for|di|bagi) )?\\p{Lu}[\\p{L}'’-]*){1,8}";
    private static final String SHORT = "\\p{Lu}[\\p{L}-]{1,14}";
    private static final Pattern EXPLAINED = Pattern.compile("(" + LONG + ") \\((" + SHORT + ")\\)");
    private static final Pattern EXPLAINING = Pattern.compile("\\b(\\p{Lu}{2,10}) \\((" + LONG + ")\\)");

    private Acronyms() {}

    /** The short names that this text explains, with what each stands for. */
    public static Map<String, String> in(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Matcher match = EXPLAINED.matcher(text); match.find(); ) {
            add(found, match.group(2), match.group(1));
        }
        for (Matcher match = EXPLAINING.matcher(text); match.find(); ) {
            add(found, match.group(1), match.group(2));
        }
        return found;
    }

    private static void add(Map<String, String> found, String brief, String written) {
        List<String> words = List.of(written.split(" "));
        for (int from = 0; from < words.size() - 1; from++) {
            List<String> name = words.subList(from, words.size());
            if (!JOINERS.contains(name.getFirst()) && stands(brief.toLowerCase(Locale.ROOT), name)) {
                found.putIfAbsent(brief, String.join(" ", name));
                return;
            }
        }
    }

    /** Whether the short name is made of the words: the first of its letters begins the first, and each word gives one. */
    private static boolean stands(String brief, List<String> words) {
        String rest = brief.replace("-", "");
        return isInitials(rest, words) || rest.length() > 4 && isOfSyllables(rest, words);
    }

    /** "Kemendagri" is of "Kementerian Dalam Negeri": its letters in their order, begun by the first word. */
    private static boolean isOfSyllables(String rest, List<String> words) {
        String letters = String.join("", words).toLowerCase(Locale.ROOT);
        int at = 0;
        for (int i = 0; i < letters.length() && at < rest.length(); i++) {
            at += letters.charAt(i) == rest.charAt(at) ? 1 : 0;
        }
        boolean begins = words.getFirst().toLowerCase(Locale.ROOT).startsWith(rest.substring(0, 2));
        return begins && at == rest.length() && words.size() <= 5;
    }

    private static boolean isInitials(String rest, List<String> words) {
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            if (at >= rest.length() || word.charAt(0) != rest.charAt(at)) {
                if (JOINERS.contains(word) || i > 0 && at >= rest.length() - 1) {
                    continue;
                }
                return false;
            }
            at++;
            for (int letter = 1; letter < word.length() && at < rest.length(); letter++) {
                boolean nextBegins = i + 1 < words.size() && Character.toLowerCase(words.get(i + 1).charAt(0)) == rest.charAt(at);
                boolean enough = rest.length() - at <= words.size() - i - 1;
                if (!nextBegins && !enough && word.charAt(letter) == rest.charAt(at)) {
                    at++;
                }
            }
        }
        return at == rest.length();
    }
}
