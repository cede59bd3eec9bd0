package id.redaksi.exchange.html;

import org.jsoup.parser.Parser;

/** The words of HTML that is not read as HTML: one walk over its characters, however it is nested. */
public final class Tagless {
    private Tagless() {}

    /** The text with a line break for each tag, and the characters that stand behind references. */
    public static String words(String html) {
        var text = new StringBuilder();
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (!inTag && c == '<') {
                inTag = true;
                if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append('\n');
                }
            } else if (inTag) {
                inTag = c != '>';
            } else {
                text.append(c);
            }
        }
        return Parser.unescapeEntities(text.toString(), false).strip();
    }
}
