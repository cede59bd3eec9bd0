package id.redaksi.page.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A font that is embedded into a PDF. Themes bring theirs as WOFF2, which no PDF can hold; whatever family they name, the
 * serif and the sans serif that come with the program as TrueType stand for it.
 */
record PaperFont(String file, String family, int weight, FontStyle style) {
    private static final String SERIF = "Source Serif 4";
    private static final String SANS = "Inter";

    static final List<PaperFont> ALL = List.of(
            new PaperFont("SourceSerif4_400Regular", SERIF, 400, FontStyle.NORMAL),
            new PaperFont("SourceSerif4_400Regular_Italic", SERIF, 400, FontStyle.ITALIC),
            new PaperFont("SourceSerif4_600SemiBold", SERIF, 600, FontStyle.NORMAL),
            new PaperFont("SourceSerif4_700Bold", SERIF, 700, FontStyle.NORMAL),
            new PaperFont("SourceSerif4_700Bold_Italic", SERIF, 700, FontStyle.ITALIC),
            new PaperFont("Inter_400Regular", SANS, 400, FontStyle.NORMAL),
            new PaperFont("Inter_500Medium", SANS, 500, FontStyle.NORMAL),
            new PaperFont("Inter_600SemiBold", SANS, 600, FontStyle.NORMAL),
            new PaperFont("Inter_700Bold", SANS, 700, FontStyle.NORMAL));

    private static final Pattern FAMILY = Pattern.compile("font-family\\s*:\\s*([^;}]+)");
    private static final Pattern SHORT = Pattern.compile("(?<![\\w-])font\\s*:\\s*([^;}]*?[\\d.]+(?:px|pt|em|rem|%)(?:\\s*/\\s*[\\d.]+(?:px|pt|em|rem|%)?)?)\\s+([^;}]+)");

    void register(PdfRendererBuilder builder) {
        if (PaperFont.class.getResource(path()) != null) {
            builder.useFont(this::open, family, weight, style, true);
        }
    }

    private String path() {
        return "/fonts/" + file + ".ttf";
    }

    private InputStream open() {
        InputStream in = PaperFont.class.getResourceAsStream(path());
        if (in == null) {
            throw new IllegalStateException("a font is not in the build: " + file);
        }
        return in;
    }

    /** Whether the fonts have every sign of a text; one that none has is printed as "#". */
    static boolean have(String text) throws IOException {
        List<Font> fonts = new ArrayList<>();
        for (PaperFont font : ALL) {
            if (font.weight == 400 && font.style == FontStyle.NORMAL && PaperFont.class.getResource(font.path()) != null) {
                try (InputStream in = font.open()) {
                    fonts.add(Font.createFont(Font.TRUETYPE_FONT, in));
                } catch (FontFormatException e) {
                    throw new IOException(e);
                }
            }
        }
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT)
                .allMatch(sign -> fonts.stream().anyMatch(font -> font.canDisplay(sign)));
    }

    /** A style sheet that names only families that there are. */
    static String families(String css) {
        String named = FAMILY.matcher(css).replaceAll(found -> "font-family:" + Matcher.quoteReplacement(ours(found.group(1))));
        return "body{font-family:'" + SERIF + "'}"
                + SHORT.matcher(named)
                        .replaceAll(found -> Matcher.quoteReplacement("font:" + found.group(1) + " " + ours(found.group(2))));
    }

    private static String ours(String families) {
        String asked = families.toLowerCase(Locale.ROOT);
        if (asked.strip().equals("inherit")) {
            return "inherit";
        }
        boolean sans = asked.contains("sans") || asked.contains("system-ui") || asked.contains("inter") || asked.contains("mono");
        return "'" + (sans ? SANS : SERIF) + "'";
    }
}
