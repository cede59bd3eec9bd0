package id.redaksi.language;

import id.redaksi.wording.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a rule before it looks at anything: how it is called, how much it matters, whose rule it is
 * ("EYD V II.G.3"; empty for our own), an example ("apotik → apotek"), what helps, whether a newsroom may let it
 * stop an export, what it is called in the window, and why it is asked. The rules that come with the program stand in
 * {@code rules.txt}.
 */
public record About(
        String id, Group group, Severity severity, Remedy remedy, boolean mayBlock, String source, String example,
        Message title, Message why) {
    private static final Map<String, About> KNOWN = read();

    /** A rule that comes with the program, whose title and reason have keys. */
    private About(String id, Group group, Severity severity, Remedy remedy, boolean mayBlock, String source, String example) {
        this(
                id, group, severity, remedy, mayBlock, source, example,
                Message.of("language.rule." + id), Message.of("language.why." + id));
    }

    /** What {@code rules.txt} says of a rule; of one that it does not know, that it is a hint about style. */
    public static About of(String id) {
        About known = KNOWN.get(id);
        return known == null ? new About(id, Group.STYLE, Severity.HINT, Remedy.REPLACE, false, "", "") : known;
    }

    /** All rules that come with the program. */
    public static List<About> all() {
        return List.copyOf(KNOWN.values());
    }

    private static Map<String, About> read() {
        Map<String, About> known = new HashMap<>();
        for (String line : WordList.lines(About.class, "rules.txt")) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            known.put(cells[0], new About(
                    cells[0],
                    Group.valueOf(cells[1]),
                    Severity.valueOf(cells[2]),
                    Remedy.valueOf(cells[3]),
                    cells[4].equals("block"),
                    cells[5],
                    cells[6]));
        }
        return Map.copyOf(known);
    }

    public About withSeverity(Severity other) {
        return new About(id, group, other, remedy, mayBlock, source, example, title, why);
    }
}
