package id.redaksi.rulebook;

import id.redaksi.language.About;
import id.redaksi.language.Group;
import id.redaksi.language.Remedy;
import id.redaksi.language.Severity;
import id.redaksi.story.Ids;
import id.redaksi.wording.Message;
import java.util.List;

/**
 * A rule that an editor of the house wrote. Its texts are in the house's language and shown as they are. One that only
 * advises is a hint in the list: it is never drawn and never stops anything.
 */
public record HouseRule(
        String id, String name, Body body, Severity severity, boolean adviceOnly, String message, String why, String example) {
    /** What all their identifiers begin with, so that none is ever taken for a rule of the program. */
    public static final String PREFIX = "house-";

    /** Says a text as it is: what an editor wrote is no key of ours. */
    public static final String SAID = "language.house.said";

    private static final java.util.regex.Pattern ID = java.util.regex.Pattern.compile(PREFIX + "[0-9a-f]{8}");

    /** What it looks for. */
    public sealed interface Body {}

    /**
     * Words and groups of words with what the house writes instead. With {@code forms} their regular Indonesian forms
     * are found as well.
     */
    public record Words(List<Pair> pairs, boolean forms) implements Body {
        public Words {
            pairs = List.copyOf(pairs);
        }
    }

    /** What is written, and what is better: several texts by "|", the best first; empty where no text is sure. */
    public record Pair(String from, String to) {
        /** What may stand in its place, the best first. */
        public List<String> texts() {
            return List.of(to.split("\\|")).stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        }
    }

    /**
     * A regular expression and what takes the place of what it finds, or of its group {@code at} where it has one. The
     * fix may name groups ("$1", "${name}"); an empty one offers nothing.
     */
    public record Pattern(String regex, String fix, boolean proseOnly, boolean caseMatters) implements Body {}

    public HouseRule {
        if (!isId(id)) {
            throw new IllegalArgumentException("not a house rule's identifier");
        }
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** An identifier that no other rule has. */
    public static String madeId(Ids ids) {
        String uuid = ids.uuid();
        return PREFIX + uuid.substring(uuid.length() - 8);
    }

    /** How it stands beside the program's own rules. */
    public About about() {
        return new About(
                id,
                Group.HOUSE,
                adviceOnly ? Severity.HINT : severity,
                Remedy.REPLACE,
                !adviceOnly,
                "",
                example,
                Message.of(SAID, name),
                Message.of(SAID, why));
    }

    public HouseRule withId(String other) {
        return new HouseRule(other, name, body, severity, adviceOnly, message, why, example);
    }

    public HouseRule withName(String other) {
        return new HouseRule(id, other, body, severity, adviceOnly, message, why, example);
    }

    public HouseRule withBody(Body other) {
        return new HouseRule(id, name, other, severity, adviceOnly, message, why, example);
    }
}
