package id.redaksi.rulebook;

import id.redaksi.language.indonesian.Affixes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The regular Indonesian forms of a word that is not written so, each with that of the word that is: "dikordinasikan" and
 * "dikoordinasikan" of "kordinasi" and "koordinasi". Behind "me-" the first letter of the former may have stayed
 * ("mengkordinasikan"), as in many a text it does; that of the latter melts as it should.
 */
final class Forms {
    private static final int SHORTEST = 4;
    private static final List<String> CLITICS = List.of("", "nya", "lah", "kah", "pun", "ku", "mu");

    /** What stands before a word, and what then may stand behind it. */
    private record Frame(UnaryOperator<String> before, List<String> behind) {}

    private static final List<Frame> FRAMES = List.of(
            new Frame(root -> root, List.of("", "kan", "i", "an")),
            new Frame(root -> "di" + root, List.of("", "kan", "i")),
            new Frame(root -> (root.startsWith("r") ? "te" : "ter") + root, List.of("", "kan", "i")),
            new Frame(root -> (root.startsWith("r") ? "be" : "ber") + root, List.of("", "kan", "an")),
            new Frame(root -> "se" + root, List.of("")),
            new Frame(root -> "ke" + root, List.of("an")),
            new Frame(root -> "per" + root, List.of("an")),
            new Frame(Affixes::active, List.of("", "kan", "i")),
            new Frame(root -> "pe" + Affixes.active(root).substring(2), List.of("", "an")),
            new Frame(root -> "memper" + root, List.of("", "kan", "i")),
            new Frame(root -> "diper" + root, List.of("", "kan", "i")));

    private Forms() {}

    /** Whether a word has forms that can be mended: neither it nor what stands in its place is short, or more than a word. */
    static boolean has(String from, List<String> texts) {
        return isRoot(from) && texts.stream().allMatch(Forms::isRoot);
    }

    /** Each form with the texts that may stand in its place; only for a word that {@link #has} some. */
    static Map<String, List<String>> of(String from, List<String> roots) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (Frame frame : FRAMES) {
            for (String behind : frame.behind()) {
                for (String clitic : CLITICS) {
                    List<String> right = roots.stream().map(root -> frame.before().apply(root) + behind + clitic).toList();
                    written(from, frame).forEach(before -> put(forms, before + behind + clitic, right));
                }
            }
        }
        put(forms, from + "-" + from, roots.stream().map(root -> root + "-" + root).toList());
        forms.remove(from);
        return forms;
    }

    private static boolean isRoot(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** With what stands before it: as it should, and with its first letter kept. */
    private static List<String> written(String from, Frame frame) {
        String melted = frame.before().apply(from);
        List<String> all = new ArrayList<>(List.of(melted));
        if (!melted.endsWith(from) && melted.endsWith(from.substring(1))) {
            String nasal = melted.substring(0, melted.length() - from.length() + 1);
            String kept = nasal.endsWith("ny") ? nasal.substring(0, nasal.length() - 1) : nasal;
            all.add(kept + from);
        }
        return all;
    }

    private static void put(Map<String, List<String>> forms, String form, List<String> texts) {
        if (!texts.contains(form)) {
            forms.putIfAbsent(form, texts);
        }
    }
}
