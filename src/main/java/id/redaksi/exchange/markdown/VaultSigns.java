package id.redaksi.exchange.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What note programs (Obsidian, and of callouts GitHub) write beyond Markdown: comments that only the writer sees, links to
 * other notes by their names, callouts, marked words, tasks; and what pandoc, kramdown and Hugo write inside a line:
 * attributes in braces, raised and lowered signs. Comments, kinds and attributes are told, the words that a reader sees
 * stay. In code they are code.
 */
final class VaultSigns {
    /** Classes, names and settings between braces. */
    private static final String ATTRIBUTES =
            "(?:[ \\t]*+(?:[.#][\\w:.-]++|[\\w:-][\\w:.-]*+=(?:\"[^\"\\n]{0,200}+\"|'[^'\\n]{0,200}+'|[^\\s{}\"'=]++)))++[ \\t]*+";

    private static final Pattern SIGN = Pattern.compile("(?ms)" + MarkdownText.CODE
            + "|(?<![\\w%\\\\])%%(?!%)(.{1,5000}?)%%"
            + "|(?<!\\\\)(!?)\\[\\[([^\\[\\]|\\n]{1,300})(?:\\|([^\\[\\]\\n]{1,300}))?\\]\\](?!\\()"
            + "|^((?:[ \\t]{0,3}>[ \\t]*)+)(\\[![\\w-]{1,40}\\][+-]?)[ \\t]*([^\\n]*)$"
            + "|(?<=[^\\s]\\)|`)(\\{:?(?=[^{}\\n]{0,200}[=.#])" + ATTRIBUTES + "\\})"
            + "|(?<=[^\\s#])[ \\t]+(\\{(?:#[\\w-]{1,80}|(?=[-.#])(?:-|" + ATTRIBUTES + "))\\})[ \\t]*$"
            + "|(?<!\\\\)\\[([^\\[\\]\\n]{1,500})](\\{:?(?=[^{}\\n]{0,200}[=.#])" + ATTRIBUTES + "\\})"
            + "|(?<![\\\\=])==(?![\\s=])([^=\\n]{1,500}?)(?<![\\s\\\\])==(?!=)"
            + "|(?<=\\S)[ \\t](\\^[A-Za-z0-9-]{1,80})[ \\t]*$"
            + "|(?<![\\\\\\s^])\\^([^\\s^\\[\\]\\\\]{1,40})\\^(?!\\^)"
            + "|(?<![\\\\\\s~])~([^\\s~\\\\]{1,40})~(?!~)"
            + "|^([ \\t]*(?:>[ \\t]*)*(?:[-*+]|\\d{1,9}[.)])[ \\t]+)\\[([ xX])\\](?=[ \\t])");

    /** One of these is in every text that has any of the signs. */
    private static final List<String> SIGNS = List.of("[[", "%%", "[!", "){", "{#", "{.", "]{", "{-", "==", "^", "~", "[ ]", "[x]", "[X]");

    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg");

    private VaultSigns() {}

    static String resolved(String text, List<String> leftOut) {
        if (!new SignsOfText(text).hasAny(SIGNS)) {
            return text;
        }
        return SIGN.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(shown(sign, leftOut)));
    }

    private static String shown(MatchResult sign, List<String> leftOut) {
        if (sign.group(3) != null) {
            leftOut.add(sign.group(3).strip());
            return "";
        }
        if (sign.group(5) != null) {
            return link(sign.group(4).isEmpty(), sign.group(5).strip(), sign.group(6), leftOut);
        }
        if (sign.group(8) != null) {
            leftOut.add(sign.group(8));
            String title = sign.group(9).strip();
            return title.isEmpty() ? sign.group(7) : sign.group(7) + "**" + title + "**\n" + sign.group(7);
        }
        String attributes = sign.group(10) != null ? sign.group(10) : sign.group(11);
        if (attributes != null) {
            leftOut.add(attributes);
            return "";
        }
        if (sign.group(12) != null) {
            leftOut.add(sign.group(13));
            return sign.group(12);
        }
        if (sign.group(14) != null) {
            leftOut.add(sign.group());
            return sign.group(14);
        }
        if (sign.group(15) != null) {
            leftOut.add(sign.group(15));
            return "";
        }
        if (sign.group(16) != null) {
            return "<sup>" + sign.group(16) + "</sup>";
        }
        if (sign.group(17) != null) {
            return "<sub>" + sign.group(17) + "</sub>";
        }
        if (sign.group(18) != null) {
            return sign.group(18) + (sign.group(19).equals(" ") ? "\u2610" : "\u2611");
        }
        return sign.group();
    }

    private static String link(boolean words, String name, @Nullable String said, List<String> leftOut) {
        if (words) {
            if (said != null) {
                leftOut.add("[[" + name + "]]");
            }
            return said == null ? name : said;
        }
        if (PICTURES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            return "\n\n![](<" + name.replaceAll("[<>]", "") + ">)\n\n";
        }
        leftOut.add("![[" + name + "]]");
        return "";
    }
}
