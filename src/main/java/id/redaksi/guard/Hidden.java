package id.redaksi.guard;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A character of a text that nobody sees, or that nobody could: it joins, hides, turns the order round, or is none at
 * all. {@code at} and {@code length} are UTF-16 units. Joiners and selectors that their script or emoji needs are not
 * hidden: without them another word would stand there.
 */
public record Hidden(int at, int length, int code, Kind kind) {
    /** What such a character does. */
    public enum Kind {
        /** A blank at which no line breaks, or one of a width of its own; good typography, but not the space bar's. */
        BLANK,
        SOFT_HYPHEN,
        /** Without width: zero-width space, word joiner, byte order mark, stray joiners, selectors and fillers. */
        WIDTHLESS,
        /** Turns the order of the text shown: Unicode's bidirectional marks, embeddings, overrides and isolates. */
        DIRECTION,
        CONTROL,
        /** One half of a pair, or a code point that is no character (Unicode 23.7). */
        BROKEN,
        /** Says something to programs only, as tag characters do outside of flags. */
        TAG
    }

    private static final Set<UnicodeScript> JOINING = Set.of(
            UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.NKO, UnicodeScript.MONGOLIAN,
            UnicodeScript.MANDAIC, UnicodeScript.PHAGS_PA, UnicodeScript.ADLAM, UnicodeScript.HANIFI_ROHINGYA,
            UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA, UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM, UnicodeScript.SINHALA, UnicodeScript.TIBETAN, UnicodeScript.MYANMAR,
            UnicodeScript.KHMER, UnicodeScript.BALINESE, UnicodeScript.JAVANESE, UnicodeScript.SUNDANESE,
            UnicodeScript.BATAK, UnicodeScript.BUGINESE, UnicodeScript.REJANG, UnicodeScript.GRANTHA);

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LAST_TAG = 0xE007F;

    /** All of a text, in their order. */
    public static List<Hidden> in(String text) {
        List<Hidden> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f || c == '\n' || c == '\t') {
                i++;
                continue;
            }
            int code = text.codePointAt(i);
            int length = Character.charCount(code);
            Kind kind = kind(text, i, code);
            if (kind != null) {
                found.add(new Hidden(i, length, code, kind));
            }
            i += length;
        }
        return found;
    }

    /** Those that no text for readers needs; no-break blanks and soft hyphens are left out. */
    public static List<Hidden> foul(String text) {
        return in(text).stream().filter(Hidden::isFoul).toList();
    }

    /** The text without what is foul; a control character that breaks a line leaves a blank. */
    public static String without(String text) {
        var rest = new StringBuilder(text);
        for (Hidden one : foul(text).reversed()) {
            boolean breaks = one.kind() == Kind.CONTROL && Character.isWhitespace(one.code());
            rest.replace(one.at(), one.at() + one.length(), breaks ? " " : "");
        }
        return rest.toString();
    }

    public boolean isFoul() {
        return kind != Kind.BLANK && kind != Kind.SOFT_HYPHEN;
    }

    /** Its code as Unicode writes it, such as {@code U+202E}. */
    public String number() {
        return String.format("U+%04X", code);
    }

    /** Its name in Unicode; empty for what has none. */
    public String name() {
        String name = kind == Kind.BROKEN ? null : Character.getName(code);
        return name == null ? "" : name;
    }

    private static @org.jspecify.annotations.Nullable Kind kind(String text, int at, int code) {
        if (code >= 0xD800 && code <= 0xDFFF || (code & 0xFFFE) == 0xFFFE
                || code >= 0xFDD0 && code <= 0xFDEF) {
            return Kind.BROKEN;
        }
        return switch (code) {
            case 0x00A0, 0x2007, 0x202F -> Kind.BLANK;
            case 0x00AD -> Kind.SOFT_HYPHEN;
            case 0x061C, 0x200E, 0x200F -> Kind.DIRECTION;
            case 0x2028, 0x2029 -> Kind.CONTROL;
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0xFFFC -> Kind.WIDTHLESS;
            case 0x200C -> joins(text, at) ? null : Kind.WIDTHLESS;
            case 0x200D -> joins(text, at) || joinsEmoji(text, at) ? null : Kind.WIDTHLESS;
            default -> {
                if (code >= 0x202A && code <= 0x202E || code >= 0x2066 && code <= 0x2069) {
                    yield Kind.DIRECTION;
                }
                if (isSelector(code)) {
                    yield selects(text, at, code) ? null : Kind.WIDTHLESS;
                }
                if (code >= 0xE0000 && code <= 0xE0FFF) {
                    yield isFlag(text, at) ? null : Kind.TAG;
                }
                yield switch (Character.getType(code)) {
                    case Character.CONTROL -> Kind.CONTROL;
                    case Character.FORMAT -> isDrawn(code) ? null : Kind.WIDTHLESS;
                    default -> null;
                };
            }
        };
    }

    /** Signs that Unicode counts as format and that are drawn: those over Arabic, Syriac and Kaithi numbers. */
    private static boolean isDrawn(int code) {
        return code >= 0x0600 && code <= 0x0605
                || code == 0x06DD
                || code == 0x070F
                || code == 0x0890
                || code == 0x0891
                || code == 0x08E2
                || code == 0x110BD
                || code == 0x110CD;
    }

    /** Between letters of a script that joins its letters. */
    private static boolean joins(String text, int at) {
        int before = base(text, at);
        return before >= 0 && JOINING.contains(UnicodeScript.of(text.codePointAt(before)));
    }

    private static boolean joinsEmoji(String text, int at) {
        int before = base(text, at);
        return before >= 0
                && at + 1 < text.length()
                && Character.isExtendedPictographic(text.codePointAt(before))
                && Character.isExtendedPictographic(text.codePointAt(at + 1));
    }

    /** Where the character stands that marks, selectors and skin tones before {@code at} belong to; -1 for none. */
    private static int base(String text, int at) {
        for (int i = at; i > 0; ) {
            int code = text.codePointBefore(i);
            i -= Character.charCount(code);
            int type = Character.getType(code);
            boolean mark = type == Character.NON_SPACING_MARK && UnicodeScript.of(code) == UnicodeScript.INHERITED;
            if (!mark && !Character.isEmojiModifier(code)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSelector(int code) {
        return code >= 0xFE00 && code <= 0xFE0F || code >= 0xE0100 && code <= 0xE01EF;
    }

    /** Behind what has other forms: signs, figures of a keycap, ideographs; never behind a plain letter or blank. */
    private static boolean selects(String text, int at, int code) {
        if (at == 0) {
            return false;
        }
        int before = text.codePointBefore(at);
        if (code > 0xFFFF) {
            return Character.isIdeographic(before);
        }
        return Character.isEmoji(before)
                || Character.isIdeographic(before)
                || switch (Character.getType(before)) {
                    case Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
                    case Character.OTHER_LETTER, Character.NON_SPACING_MARK -> !isSelector(before);
                    default -> before >= 0x2000 && Character.getType(before) == Character.OTHER_PUNCTUATION;
                };
    }

    /** Inside the flag of a region: a black flag, tags, and the tag that ends them (Unicode UTS 51, ED-14a). */
    private static boolean isFlag(String text, int at) {
        int start = at;
        while (start > 0 && isTag(text.codePointBefore(start))) {
            start -= 2;
        }
        int end = at;
        while (end < text.length() && isTag(text.codePointAt(end))) {
            end += 2;
        }
        return start > 0 && text.codePointBefore(start) == BLACK_FLAG && text.codePointBefore(end) == LAST_TAG;
    }

    private static boolean isTag(int code) {
        return code >= 0xE0020 && code <= LAST_TAG;
    }
}
