package id.redaksi.page.template;

import id.redaksi.wording.Message;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in the HTML of a template the reading stands. It follows the states of the HTML standard's tokenizer (section
 * 13.2.5) as far as they decide what a value may do at a place, and refuses elements and attributes that could run
 * something or reach outside of the page.
 */
final class HtmlPlace {
    /** The places that are told apart. */
    enum In {
        TEXT,
        LESS,
        NAME,
        TAG,
        GAP,
        ATTRIBUTE,
        AFTER,
        EQUALS,
        DOUBLE,
        SINGLE,
        BARE,
        BANG,
        COMMENT,
        DECLARATION
    }

    private static final Set<String> REFUSED = Set.of(
            "script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "base", "plaintext", "xmp",
            "noembed", "noframes", "portal", "fencedframe", "set", "animate");

    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "srcset", "poster", "action", "formaction", "data", "background", "ping", "manifest",
            "imagesrcset", "xlink:href", "cite", "longdesc");

    /** In these only their own end is markup. */
    private static final Set<String> ONLY_TEXT = Set.of("title", "textarea");

    private In in = In.TEXT;
    private boolean closing;
    private String until = "";
    private String element = "";
    private String attribute = "";
    private final StringBuilder word = new StringBuilder();
    private boolean filled;

    In in() {
        return in;
    }

    String attribute() {
        return attribute;
    }

    boolean inAddress() {
        return (in == In.DOUBLE || in == In.SINGLE) && ADDRESSES.contains(attribute);
    }

    boolean inQuotes() {
        return in == In.DOUBLE || in == In.SINGLE;
    }

    /** Whether nothing stands in the attribute's value yet. */
    boolean atStart() {
        return word.isEmpty() && !filled;
    }

    /** Between the attributes of a tag, or right behind its name. */
    boolean inTag() {
        return switch (in) {
            case NAME, TAG, GAP, ATTRIBUTE, AFTER -> true;
            case TEXT, LESS, EQUALS, DOUBLE, SINGLE, BARE, BANG, COMMENT, DECLARATION -> false;
        };
    }

    /** A value is printed here. */
    void print() {
        filled = true;
    }

    /** Ends a name that is being read, since what is printed next is not part of it. */
    @Nullable Message pause() {
        Message problem = switch (in) {
            case NAME -> named(In.GAP);
            case ATTRIBUTE -> attributeNamed(In.GAP);
            case AFTER -> {
                in = In.GAP;
                yield null;
            }
            default -> null;
        };
        return problem;
    }

    /** Whether a section that began at {@code other} may end here. */
    boolean continues(HtmlPlace other) {
        boolean bothBetween = (in == In.TAG || in == In.GAP) && (other.in == In.TAG || other.in == In.GAP);
        return bothBetween && element.equals(other.element)
                || in == other.in && until.equals(other.until) && (!inQuotes() || attribute.equals(other.attribute));
    }

    HtmlPlace copy() {
        var copy = new HtmlPlace();
        copy.in = in;
        copy.element = element;
        copy.attribute = attribute;
        copy.word.append(word);
        copy.filled = filled;
        copy.closing = closing;
        copy.until = until;
        return copy;
    }

    /** After a section: whichever way it went, the stricter of the two places. */
    void after(HtmlPlace before) {
        if (in == In.TAG || before.in == In.GAP) {
            in = In.GAP;
        }
        filled |= inQuotes();
    }

    /** The next character of the template's own text; what is wrong with it, or null. */
    @Nullable Message read(char c) {
        boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        switch (in) {
            case TEXT -> {
                if (!until.isEmpty()) {
                    return onlyText(c);
                }
                if (c == '<') {
                    in = In.LESS;
                    word.setLength(0);
                }
            }
            case LESS -> less(c);
            case NAME -> {
                if (blank || c == '/' && !word.isEmpty()) {
                    return named(In.TAG);
                }
                if (c == '>') {
                    return named(In.TEXT);
                }
                word.append(c);
            }
            case TAG, GAP -> {
                return between(c, blank);
            }
            case ATTRIBUTE -> {
                if (blank || c == '=' || c == '>' || c == '/') {
                    return attributeNamed(blank ? In.AFTER : c == '=' ? In.EQUALS : c == '>' ? In.TEXT : In.TAG);
                }
                word.append(c);
            }
            case AFTER -> {
                if (c == '=') {
                    in = In.EQUALS;
                } else if (!blank) {
                    in = In.TAG;
                    return between(c, false);
                }
            }
            case EQUALS -> equals(c, blank);
            case DOUBLE, SINGLE -> {
                return quoted(c);
            }
            case BARE -> {
                if (blank || c == '>') {
                    in = blank ? In.TAG : In.TEXT;
                    return written();
                }
                word.append(c);
            }
            case BANG -> {
                word.append(c);
                if (c == '>') {
                    in = In.TEXT;
                } else if (word.length() == 2) {
                    in = word.toString().equals("--") ? In.COMMENT : In.DECLARATION;
                    word.setLength(0);
                }
            }
            case COMMENT -> {
                word.append(c);
                if (c == '>' && (word.toString().endsWith("-->") || word.toString().endsWith("--!>") || word.length() == 1
                        || word.toString().equals("->"))) {
                    in = In.TEXT;
                }
            }
            case DECLARATION -> {
                if (c == '>') {
                    in = In.TEXT;
                }
            }
        }
        return null;
    }

    /** In a picture's title a script would run. */
    private @Nullable Message onlyText(char c) {
        if (c == '<') {
            word.setLength(0);
        }
        word.append(Character.toLowerCase(c));
        if (word.toString().equals(until)) {
            word.delete(0, 2);
            until = "";
            closing = true;
            in = In.NAME;
        }
        return word.toString().equals("<script") ? Message.of("page.template.element", "script") : null;
    }

    private void less(char c) {
        if (c == '!') {
            in = In.BANG;
        } else if (c == '?') {
            in = In.DECLARATION;
        } else if (c == '/' || Character.isLetter(c)) {
            in = In.NAME;
            closing = c == '/';
            if (!closing) {
                word.append(c);
            }
        } else if (c != '<') {
            in = In.TEXT;
        }
    }

    private @Nullable Message named(In next) {
        element = word.toString().toLowerCase(Locale.ROOT);
        in = next;
        until = !closing && ONLY_TEXT.contains(element) ? "</" + element : "";
        return REFUSED.contains(element.substring(element.indexOf(':') + 1))
                ? Message.of("page.template.element", element)
                : null;
    }

    private @Nullable Message between(char c, boolean blank) {
        if (c == '>') {
            in = In.TEXT;
        } else if (blank || c == '/') {
            in = In.TAG;
        } else if (in == In.GAP) {
            return Message.of("page.template.gap");
        } else {
            in = In.ATTRIBUTE;
            word.setLength(0);
            word.append(c);
        }
        return null;
    }

    private @Nullable Message attributeNamed(In next) {
        attribute = word.toString().toLowerCase(Locale.ROOT);
        in = next;
        boolean refused = attribute.startsWith("on")
                || attribute.equals("style")
                || attribute.equals("srcdoc")
                || attribute.equals("http-equiv")
                || attribute.equals("attributename");
        return refused ? Message.of("page.template.attribute", attribute) : null;
    }

    private void equals(char c, boolean blank) {
        if (!blank) {
            word.setLength(0);
            filled = false;
            in = c == '"' ? In.DOUBLE : c == '\'' ? In.SINGLE : c == '>' ? In.TEXT : In.BARE;
            if (in == In.BARE) {
                word.append(c);
            }
        }
    }

    private @Nullable Message quoted(char c) {
        if (c == (in == In.DOUBLE ? '"' : '\'')) {
            in = In.GAP;
            return filled ? null : written();
        }
        if (filled && c != '#' && word.isEmpty() && ADDRESSES.contains(attribute)) {
            return Message.of("page.template.addressAlone", attribute);
        }
        word.append(c);
        return null;
    }

    /** An address that the template's maker wrote out: a link may lead out of the page, nothing may be loaded from elsewhere. */
    private @Nullable Message written() {
        if (!ADDRESSES.contains(attribute)) {
            return null;
        }
        String address = word.toString().strip().toLowerCase(Locale.ROOT);
        boolean link = attribute.equals("href") && element.equals("a");
        boolean allowed = address.startsWith("#")
                || link
                        && (address.startsWith("https://")
                                || address.startsWith("http://")
                                || address.startsWith("mailto:")
                                || address.startsWith("tel:"));
        return allowed ? null : Message.of("page.template.addressWritten", attribute);
    }
}
