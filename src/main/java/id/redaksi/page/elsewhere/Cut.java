package id.redaksi.page.elsewhere;

import id.redaksi.story.Graphemes;
import java.text.BreakIterator;
import java.util.Locale;

/** A text as a place with little room shows it: what is kept, what falls away, and how long all of it is. */
public record Cut(String text, String kept, Room room) {
    /** The blank before them does not break, so that they never stand on a line of their own. */
    private static final String DOTS = "\u00A0…";

    /** A cut between words may leave this part of the room empty; a longer word is cut inside. */
    private static final double MOST_LOST = 0.3;

    /** White space is one blank, as nearly every place prints it. */
    public static Cut of(String text, Room room) {
        return ofLines(text.replaceAll("\\s+", " "), room);
    }

    /** With the lines that the text has, as a messenger prints them. */
    public static Cut ofLines(String text, Room room) {
        String clean = text.strip();
        return fits(clean, room) ? new Cut(clean, clean, room) : new Cut(clean, kept(clean, room), room);
    }

    private static boolean fits(String text, Room room) {
        return switch (room) {
            case Room.Characters(int most) -> Graphemes.end(text, most) == text.length();
            case Room.Width(int pixels, int size) -> ArialWidth.of(text, size) <= pixels;
        };
    }

    /** Cut behind the last word that fits with the dots, or inside a word that is longer than that. */
    private static String kept(String text, Room room) {
        int most = switch (room) {
            case Room.Characters(int characters) -> Graphemes.end(text, Math.max(1, characters - DOTS.length()));
            case Room.Width(int pixels, int size) -> ArialWidth.end(text, size, pixels - ArialWidth.of(DOTS, size));
        };
        int word = beforeWord(text, most);
        return text.substring(0, word >= most * (1 - MOST_LOST) ? word : most).stripTrailing();
    }

    private static int beforeWord(String text, int most) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int at = words.isBoundary(most) ? most : words.preceding(most);
        while (at > 0 && !Character.isLetterOrDigit(text.codePointBefore(at))) {
            at--;
        }
        return at;
    }

    public boolean isCut() {
        return kept.length() < text.length();
    }

    /** As it is printed: with dots where something fell away. */
    public String shown() {
        return isCut() ? kept + DOTS : kept;
    }

    /** What nobody sees there; empty when all is shown. */
    public String lost() {
        return text.substring(kept.length()).strip();
    }

    /** Its length as a reader counts characters. */
    public int characters() {
        return Graphemes.count(text);
    }

    /** Its width in pixels where the place measures one, else 0. */
    public int width() {
        return room instanceof Room.Width(int _, int size) ? (int) Math.ceil(ArialWidth.of(text, size)) : 0;
    }
}
