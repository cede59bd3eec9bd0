package id.redaksi.media;

import id.redaksi.media.Photo.Format;
import id.redaksi.story.Graphemes;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws the card that a shared link shows where there is no photo: what is said large, above it whereof, below it whose
 * site it is, on the site's colour. The same words give the same bytes; where the bundled fonts lack a letter, on the same
 * computer.
 */
public final class ShareCard {
    private static final int MARGIN = 84;
    private static final int TOP = 96;
    private static final int BOTTOM = 76;
    private static final int MOST_LINES = 5;

    /** The sizes that a headline is tried in, until its lines fit. */
    private static final List<Integer> SIZES = List.of(124, 108, 96, 84, 74, 66, 58, 52, 46);

    /** Where white is read worse than black (WCAG 2.2, relative luminance at which both have 4.58 to 1). */
    private static final double BRIGHT = 0.179;

    /** The words of a card; {@code above} may be empty. */
    public record Words(String site, String above, String headline) {}

    private static final Font SANS = bundled("Inter_600SemiBold.ttf", Font.SANS_SERIF);
    private static final Font SERIF = bundled("SourceSerif4_700Bold.ttf", Font.SERIF);

    private final Words words;
    private final Color paper;
    private final Color ink;
    private final Graphics2D graphics;

    private ShareCard(Words words, int colour, Graphics2D graphics) {
        this.words = new Words(
                shown(words.site(), SERIF), shown(words.above(), SANS), shown(words.headline(), SERIF));
        this.graphics = graphics;
        paper = new Color(colour);
        ink = luminance(paper) > BRIGHT ? new Color(0x1d1c1a) : Color.WHITE;
    }

    /** The card on a colour (0xRRGGBB); PNG, since letters on one colour are small in it and sharp. */
    public static Rendition drawn(Words words, int colour) {
        var image = new BufferedImage(Rendition.CARD_WIDTH, Rendition.CARD_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        new ShareCard(words, colour, graphics).draw();
        graphics.dispose();
        try {
            return new Rendition(Format.PNG, image.getWidth(), image.getHeight(), Pixels.png(image));
        } catch (IOException e) {
            throw new UncheckedIOException("a picture can be written into memory", e);
        }
    }

    private void draw() {
        graphics.setColor(paper);
        graphics.fillRect(0, 0, Rendition.CARD_WIDTH, Rendition.CARD_HEIGHT);
        int headlineTop = TOP;
        if (!words.above().isBlank()) {
            line(words.above(), font(SANS, Font.SANS_SERIF, words.above(), 32), mixed(0.82), TOP + 8);
            headlineTop += 52;
        }
        int foot = Rendition.CARD_HEIGHT - BOTTOM;
        if (!words.site().isEmpty()) {
            graphics.setColor(mixed(0.35));
            graphics.fillRect(MARGIN, foot - 62, Rendition.CARD_WIDTH - 2 * MARGIN, 2);
        }
        line(words.site(), font(SERIF, Font.SERIF, words.site(), 38), ink, foot);
        headline(headlineTop, foot - 92);
    }

    /** One line, cut where it would leave the card. */
    private void line(String text, Font font, Color colour, int baseline) {
        List<TextLayout> lines = lines(text, font, width());
        if (!lines.isEmpty()) {
            graphics.setColor(colour);
            put(lines.getFirst(), baseline);
        }
    }

    private void headline(int top, int bottom) {
        graphics.setColor(ink);
        for (int size : SIZES) {
            Font font = font(SERIF, Font.SERIF, words.headline(), size);
            List<TextLayout> lines = lines(words.headline(), font, width());
            int high = Math.round(size * 1.16f);
            int room = Math.min(MOST_LINES, (bottom - top) / high);
            boolean last = size == SIZES.getLast();
            if (lines.size() <= room || last) {
                List<TextLayout> shown = lines.size() <= room
                        ? balanced(words.headline(), font, lines)
                        : cut(words.headline(), font, room);
                int baseline = top + Math.round(size * 0.92f);
                for (TextLayout line : shown) {
                    put(line, baseline);
                    baseline += high;
                }
                return;
            }
        }
    }

    /** As many lines, each as short as that allows: no single word is left for the last. */
    private List<TextLayout> balanced(String text, Font font, List<TextLayout> lines) {
        int narrow = width() / 2;
        int wide = width();
        List<TextLayout> best = lines;
        while (wide - narrow > 8) {
            int middle = (narrow + wide) / 2;
            List<TextLayout> tried = lines(text, font, middle);
            if (tried.size() == lines.size()) {
                best = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return best;
    }

    private List<TextLayout> cut(String text, Font font, int room) {
        int end = text.length();
        List<TextLayout> lines = lines(text, font, width());
        while (lines.size() > room && end > 1) {
            end = Math.max(1, Graphemes.before(text, Math.max(text.lastIndexOf(' ', end - 1), end - 40)));
            lines = lines(text.substring(0, end).stripTrailing() + "…", font, width());
        }
        return lines;
    }

    private List<TextLayout> lines(String text, Font font, int width) {
        String shown = text.isEmpty() ? " " : text;
        var attributed = new AttributedString(shown, Map.of(TextAttribute.FONT, font));
        var measurer = new LineBreakMeasurer(
                attributed.getIterator(), new FontRenderContext(null, true, true));
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < shown.length() && lines.size() <= 2 * MOST_LINES) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    /** From the side that its script begins on. */
    private void put(TextLayout line, int baseline) {
        float x = line.isLeftToRight() ? MARGIN : Rendition.CARD_WIDTH - MARGIN - line.getAdvance();
        line.draw(graphics, x, baseline);
    }

    /** The program's own face; the computer's where that is not in the build. */
    private static Font bundled(String name, String other) {
        try (InputStream in = ShareCard.class.getResourceAsStream("/fonts/" + name)) {
            return in == null ? new Font(other, Font.BOLD, 1) : Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("a font of the build is damaged", e);
        }
    }

    /** Without what would be an empty box: signs that neither face knows, as emoji mostly are. */
    private static String shown(String text, Font bundled) {
        var other = new Font(Font.SANS_SERIF, Font.BOLD, 1);
        return text.codePoints()
                .filter(c -> bundled.canDisplay(c) || other.canDisplay(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The computer's faces, of which one stands in for another, for letters that the bundled one does not have. */
    private static Font font(Font bundled, String other, String text, int size) {
        return bundled.canDisplayUpTo(text) < 0 ? bundled.deriveFont((float) size) : new Font(other, Font.BOLD, size);
    }

    private static int width() {
        return Rendition.CARD_WIDTH - 2 * MARGIN;
    }

    private Color mixed(double share) {
        return new Color(
                mixed(ink.getRed(), paper.getRed(), share),
                mixed(ink.getGreen(), paper.getGreen(), share),
                mixed(ink.getBlue(), paper.getBlue(), share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
