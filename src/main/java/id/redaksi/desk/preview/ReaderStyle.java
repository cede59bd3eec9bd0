package id.redaksi.desk.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Shows a page as another medium or another choice of colours would. A WebView has one medium (screen) and the colours
 * it has; so the conditions in the page's style sheets are answered here, and only what is left of them (widths) is
 * asked of the WebView. Works for any theme, since every theme asks by media queries.
 */
final class ReaderStyle {
    private static final Pattern MEDIA = Pattern.compile("@media\\b([^{;]*)\\{", Pattern.CASE_INSENSITIVE);
    private static final Pattern FONT = Pattern.compile("@font-face\\s*\\{[^}]*\\}", Pattern.CASE_INSENSITIVE);
    private static final Pattern WOFF2 =
            Pattern.compile("url\\([^)]*\\)\\s*format\\([\"']?woff2[\"']?\\)\\s*,?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern COLOURS =
            Pattern.compile("\\(\\s*prefers-color-scheme\\s*:\\s*(light|dark)\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE =
            Pattern.compile("^\\s*(only\\s+|not\\s+)?(screen|print|all|speech)\\b(?:\\s+and\\b)?", Pattern.CASE_INSENSITIVE);

    /** The WebView paints a scroll bar over what browsers scroll without one. */
    private static final String STILL = "nav,nav ul,nav ol,nav>div{overflow-x:hidden!important}";

    private final Reader reader;
    private String former = "";
    private String adapted = "";

    ReaderStyle(Reader reader) {
        this.reader = reader;
    }

    Reader reader() {
        return reader;
    }

    void adapt(Document document) {
        for (Element style : document.select("style")) {
            DataNode sheet = style.dataNodes().isEmpty() ? null : style.dataNodes().getFirst();
            if (sheet != null) {
                sheet.setWholeData(remembered(sheet.getWholeData()));
            }
        }
        for (Element asking : document.select("[media]")) {
            asking.attr("media", answer(asking.attr("media")));
        }
        document.head().appendElement("style").appendChild(new DataNode(own()));
    }

    /** A style sheet with the theme's fonts in it is large, and the same at every key. */
    private synchronized String remembered(String css) {
        if (!css.equals(former)) {
            former = css;
            adapted = css(css);
        }
        return adapted;
    }

    private String own() {
        return "html{color-scheme:" + (reader.isDark() ? "dark" : "light") + "!important}"
                + (reader.device().isPaper() ? "html,body{background:none!important}" : STILL);
    }

    String css(String sheet) {
        String css = FONT.matcher(sheet).replaceAll(font -> Matcher.quoteReplacement(known(font.group())));
        Matcher media = MEDIA.matcher(css);
        var answered = new StringBuilder(css.length());
        while (media.find()) {
            media.appendReplacement(answered, Matcher.quoteReplacement("@media " + answer(media.group(1)) + "{"));
        }
        return media.appendTail(answered).toString();
    }

    /** A font without the files that the WebView cannot read; nothing when none is left. */
    private static String known(String font) {
        String left = WOFF2.matcher(font).replaceAll("");
        return left.contains("url(") || left.contains("local(") ? left : "";
    }

    /** The list of queries with what is known answered. */
    private String answer(String queries) {
        List<String> left = new ArrayList<>();
        for (String query : COMMENT.matcher(queries).replaceAll(" ").split(",", -1)) {
            left.add(answered(query));
        }
        return String.join(",", left);
    }

    private String answered(String query) {
        Matcher type = TYPE.matcher(query);
        String rest = query;
        if (type.find()) {
            boolean negated = type.group(1) != null && type.group(1).toLowerCase(Locale.ROOT).startsWith("not");
            boolean fits = fits(type.group(2).toLowerCase(Locale.ROOT));
            if (negated) {
                return fits ? query.substring(type.end()).isBlank() ? "not all" : query : "all";
            }
            if (!fits) {
                return "not all";
            }
            rest = query.substring(type.end());
        }
        return withoutColours(rest);
    }

    private boolean fits(String type) {
        return type.equals("all") || type.equals(reader.device().isPaper() ? "print" : "screen");
    }

    private String withoutColours(String query) {
        Matcher colours = COLOURS.matcher(query);
        var left = new StringBuilder();
        while (colours.find()) {
            boolean asked = colours.group(1).equalsIgnoreCase("dark");
            if (asked != reader.isDark()) {
                return "not all";
            }
            colours.appendReplacement(left, "(min-width:0)");
        }
        String answered = colours.appendTail(left).toString().strip();
        return answered.isEmpty() ? "all" : answered;
    }
}
