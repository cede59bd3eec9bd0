package id.redaksi.exchange.wordpress;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.guard.Json;
import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a post as HTML that a browser would show: shortcodes run, and blank lines become paragraphs where WordPress
 * makes them so when it shows the post.
 */
final class WxrText {
    private static final Pattern CALL =
            Pattern.compile("\\[(\\[?)(/?)([a-zA-Z][\\w-]{0,60})((?:\\s[^\\[\\]]{0,2000})?)(/?)](]?)");
    private static final Pattern ENDS = Pattern.compile("\\[/([a-zA-Z][\\w-]{0,60})]");
    private static final Pattern STARTED = Pattern.compile("\\[([a-zA-Z][\\w-]{0,60})");
    private static final Pattern SERVED = Pattern.compile("<!-- wp:([a-z][a-z0-9/-]*)(?: (\\{[^<>]{0,5000}}))? /-->");
    private static final Pattern REUSED = Pattern.compile("<!-- wp:block \\{[^>]{0,200}?\"ref\":(\\d{1,12})[^>]{0,5000}} /-->");
    private static final Pattern NOTES = Pattern.compile("<!-- wp:footnotes(?: \\{[^>]{0,5000}})? /-->");
    private static final Pattern PARAMETER = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");
    private static final Pattern CAPTION = Pattern.compile(
            "\\[(?:wp_)?caption([^\\[\\]]{0,2000})]((?:(?!\\[(?:wp_)?caption).){0,5000}?)\\[/(?:wp_)?caption]", Pattern.DOTALL);
    private static final Pattern EMBED = Pattern.compile("\\[embed[^\\[\\]]{0,500}]((?:(?!\\[embed).){1,2000}?)\\[/embed]", Pattern.DOTALL);
    private static final Pattern IMAGE = Pattern.compile("^\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)$", Pattern.DOTALL);

    /** Shortcodes that show something when they stand alone, without a word that only a program would write. */
    private static final Set<String> ALONE = Set.of("gallery", "audio", "video", "playlist", "more", "nextpage", "toc", "ads");

    private static final String BLOCK = "(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map"
            + "|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure"
            + "|figcaption|details|menu|summary|iframe)";
    private static final Pattern OPENING = Pattern.compile("(<" + BLOCK + "[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("(</" + BLOCK + ">|<hr\\s?/?>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS = Pattern.compile("^\\s*</?" + BLOCK + "[\\s/>].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern KEPT = Pattern.compile("(?is)<(pre|script|style)\\b.*?</\\1>");
    private static final Pattern BREAK = Pattern.compile("(?:<br\\s*/?>)?[ \\t]*\\n");

    private final WxrSite site;
    private final Tellings tellings;

    WxrText(WxrSite site, Tellings tellings) {
        this.site = site;
        this.tellings = tellings;
    }

    /** {@code notes} are the post's footnotes, which WordPress keeps beside its text (a hidden field, as JSON). */
    String html(String content, String notes) {
        String text = withNotes(content.replace("\r\n", "\n").replace('\r', '\n'), notes);
        boolean blocks = text.contains("<!-- wp:");
        if (blocks) {
            text = reused(reused(text));
            SERVED.matcher(text).results().forEach(this::served);
        }
        if (text.indexOf('[') >= 0) {
            text = shortcodes(text);
        }
        return blocks ? text : paragraphs(text);
    }

    /** What WordPress makes only when it shows the post; of plugins' blocks the words may stand in the settings. */
    private void served(MatchResult block) {
        tellings.tell(Message.of("exchange.wxr.block", block.group(1)));
        if (block.group(2) != null) {
            try {
                tellings.leaveOut(Json.foreign().readTree(block.group(2)));
            } catch (JsonProcessingException e) {
                tellings.leaveOut(block.group(2));
            }
        }
    }

    /** A text that stands in the file once and in many posts is put where they name it; one may name another. */
    private String reused(String text) {
        return REUSED.matcher(text).replaceAll(block ->
                Matcher.quoteReplacement(site.block(block.group(1)).orElse(block.group())));
    }

    /** The notes where the page prints them, else behind the text; what is no list of notes is told as it stands. */
    private String withNotes(String text, String notes) {
        if (notes.isEmpty()) {
            return text;
        }
        var list = new StringBuilder();
        try {
            Json.mapper().readTree(notes).forEach(note -> list.append("<li>").append(note.path("content").asText()).append("</li>"));
        } catch (JsonProcessingException e) {
            tellings.leaveOut(notes);
        }
        if (list.isEmpty()) {
            return text;
        }
        String printed = "<ol>" + list + "</ol>";
        Matcher place = NOTES.matcher(text);
        return place.find() ? place.replaceFirst(Matcher.quoteReplacement(printed)) : text + "\n\n" + printed;
    }

    private String shortcodes(String text) {
        String shown = CAPTION.matcher(text).replaceAll(call -> Matcher.quoteReplacement(caption(call.group(1), call.group(2))));
        shown = EMBED.matcher(shown).replaceAll(call -> Matcher.quoteReplacement("\n\n" + call.group(1).strip() + "\n\n"));
        Set<String> ends = ENDS.matcher(shown).results().map(end -> end.group(1)).collect(Collectors.toSet());
        Set<String> starts = STARTED.matcher(shown).results().map(start -> start.group(1)).collect(Collectors.toSet());
        return CALL.matcher(shown).replaceAll(call -> Matcher.quoteReplacement(call(call.group(), call.group(1) + call.group(6), call.group(3),
                call.group(4), (call.group(2).isEmpty() ? ends : starts).contains(call.group(3)), call.group(2).isEmpty())));
    }

    /** Two brackets mean that it is only written about; a word in brackets that nothing closes is a word. */
    private String call(String whole, String doubled, String name, String set, boolean paired, boolean opens) {
        if (doubled.equals("[]")) {
            return whole.substring(1, whole.length() - 1);
        }
        boolean run = paired || PARAMETER.matcher(set).find() || set.isBlank() && ALONE.contains(name.toLowerCase(Locale.ROOT));
        if (!run) {
            return whole;
        }
        if (name.equals("gallery")) {
            return gallery(set);
        }
        if (opens) {
            tellings.tell(Message.of("exchange.wxr.shortcode", Shortened.to(whole, 120)));
        }
        return "";
    }

    private static String caption(String set, String inside) {
        Matcher image = IMAGE.matcher(inside);
        boolean found = image.matches();
        String said = found ? image.group(2).strip() : "";
        if (said.isEmpty()) {
            said = parameter(set, "caption");
        }
        return "\n\n<figure>" + (found ? image.group(1) : inside) + "<figcaption>" + said + "</figcaption></figure>\n\n";
    }

    private String gallery(String set) {
        var out = new StringBuilder("\n\n");
        for (String id : (parameter(set, "ids") + "," + parameter(set, "include")).split(",")) {
            site.picture(id.strip()).ifPresent(picture -> out.append("<figure><img src=\"")
                    .append(StoryHtml.escaped(picture.address())).append("\" alt=\"").append(StoryHtml.escaped(picture.alt()))
                    .append("\"><figcaption>").append(StoryHtml.escaped(picture.caption())).append("</figcaption></figure>\n\n"));
        }
        if (out.length() == 2) {
            tellings.tell(Message.of("exchange.wxr.shortcode", "[gallery" + set + "]"));
        }
        return out.toString();
    }

    private static String parameter(String set, String name) {
        Matcher parameters = PARAMETER.matcher(set);
        while (parameters.find()) {
            if (parameters.group(1).equals(name)) {
                for (int i = 2; i <= 4; i++) {
                    if (parameters.group(i) != null) {
                        return parameters.group(i);
                    }
                }
            }
        }
        return "";
    }

    /** As wpautop does (WordPress, wp-includes/formatting.php): blank lines part paragraphs, others break a line. */
    private static String paragraphs(String text) {
        var out = new StringBuilder(text.length() + 64);
        Matcher kept = KEPT.matcher(text);
        int from = 0;
        while (kept.find()) {
            parted(text.substring(from, kept.start()), out);
            out.append(kept.group());
            from = kept.end();
        }
        parted(text.substring(from), out);
        return out.toString();
    }

    private static void parted(String text, StringBuilder out) {
        String spaced = CLOSING.matcher(OPENING.matcher(text).replaceAll("\n\n$1")).replaceAll("$1\n\n");
        for (String part : spaced.split("\\n\\s*\\n")) {
            if (part.isBlank()) {
                continue;
            }
            if (STARTS.matcher(part).matches()) {
                out.append(part).append('\n');
            } else {
                out.append("<p>").append(BREAK.matcher(part.strip()).replaceAll("<br>")).append("</p>\n");
            }
        }
    }
}
