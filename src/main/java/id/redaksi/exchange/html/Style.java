package id.redaksi.exchange.html;

import id.redaksi.story.Emphasis;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element's own style says, and what follows from it for a story. It is worked out once for each wording of a style:
 * a paste says the same few hundreds of times ({@link Styles}).
 */
final class Style {
    private static final Pattern WORD_LIST = Pattern.compile("mso-list:\\s*l\\d+\\s+level(\\d{1,4})", Pattern.CASE_INSENSITIVE);

    static final Style NONE = new Style("");

    private final Map<String, String> declared;
    private final Set<Emphasis> on = EnumSet.noneOf(Emphasis.class);
    private final Set<Emphasis> off = EnumSet.noneOf(Emphasis.class);
    private final boolean hides;
    private final int wordLevel;

    private Style(String said) {
        declared = said.isEmpty() ? Map.of() : read(said);
        hides = get("display").equals("none")
                || get("visibility").equals("hidden")
                || get("mso-hide").equals("all")
                || get("mso-element").endsWith("comment-list");
        Matcher list = WORD_LIST.matcher(said);
        wordLevel = list.find() ? Integer.parseInt(list.group(1)) : -1;
        emphases();
    }

    static Style of(String said) {
        return said.isEmpty() ? NONE : new Style(said);
    }

    static Style of(Element element) {
        return of(said(element));
    }

    static String said(Element element) {
        return element.hasAttr("style") ? element.attr("style") : "";
    }

    private void emphases() {
        weight(get("font-weight"));
        String slant = get("font-style");
        put(Emphasis.ITALIC, slant.equals("italic") || slant.equals("oblique"), slant.equals("normal"));
        String line = get("text-decoration") + " " + get("text-decoration-line");
        put(Emphasis.UNDERLINE, line.contains("underline"), line.contains("none"));
        put(Emphasis.STRIKETHROUGH, line.contains("line-through"), false);
        String height = get("vertical-align");
        put(Emphasis.SUPERSCRIPT, height.equals("super"), height.equals("baseline"));
        put(Emphasis.SUBSCRIPT, height.equals("sub"), height.equals("baseline"));
    }

    private void weight(String weight) {
        boolean number = weight.length() == 3 && weight.endsWith("00");
        boolean heavy = number && weight.charAt(0) >= '6' && weight.charAt(0) <= '9';
        boolean light = number && weight.charAt(0) >= '1' && weight.charAt(0) <= '5';
        put(Emphasis.BOLD, weight.startsWith("bold") || heavy, weight.equals("normal") || light);
    }

    private void put(Emphasis emphasis, boolean sets, boolean takesAway) {
        if (sets) {
            on.add(emphasis);
        } else if (takesAway) {
            off.add(emphasis);
        }
    }

    /** The first of each name counts. */
    private static Map<String, String> read(String said) {
        Map<String, String> declared = new TreeMap<>();
        for (int from = 0; from < said.length(); ) {
            int semicolon = said.indexOf(';', from);
            int to = semicolon < 0 ? said.length() : semicolon;
            int colon = said.indexOf(':', from);
            if (colon > from && colon < to) {
                declared.putIfAbsent(plain(said.substring(from, colon)), plain(said.substring(colon + 1, to)));
            }
            from = to + 1;
        }
        return declared;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The value of a property in lower case; empty for none. */
    String get(String property) {
        return declared.getOrDefault(property, "");
    }

    /** Whether nobody sees what is set so. */
    boolean hides() {
        return hides;
    }

    /** The level of an item in Word's lists, from 1; below 0 for no item. */
    int wordLevel() {
        return wordLevel;
    }

    /** Whether it leaves these as they are. */
    boolean leaves(Set<Emphasis> emphases) {
        return isQuiet() || emphases.containsAll(on) && off.stream().noneMatch(emphases::contains);
    }

    private boolean isQuiet() {
        return on.isEmpty() && off.isEmpty();
    }

    void change(Set<Emphasis> emphases) {
        emphases.addAll(on);
        emphases.removeAll(off);
    }
}
