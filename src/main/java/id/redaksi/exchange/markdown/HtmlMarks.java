package id.redaksi.exchange.markdown;

import id.redaksi.story.Emphasis;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Marks that a text in Markdown has by tags of HTML, since Markdown has no sign for them: raised figures, underlined words. */
final class HtmlMarks {
    private static final Pattern TAG = Pattern.compile("(?s)<(/?)([A-Za-z][A-Za-z0-9]*)(\\s[^>]*)?>");
    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("sup", Emphasis.SUPERSCRIPT),
            Map.entry("sub", Emphasis.SUBSCRIPT),
            Map.entry("b", Emphasis.BOLD),
            Map.entry("strong", Emphasis.BOLD),
            Map.entry("i", Emphasis.ITALIC),
            Map.entry("em", Emphasis.ITALIC),
            Map.entry("u", Emphasis.UNDERLINE),
            Map.entry("s", Emphasis.STRIKETHROUGH),
            Map.entry("del", Emphasis.STRIKETHROUGH),
            Map.entry("code", Emphasis.CODE),
            Map.entry("kbd", Emphasis.CODE));

    private record Open(String name, String tag, int from, Mark mark) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Span> closed = new ArrayList<>();

    /** Whether the tag is of a mark that we know; {@code at} is where in the text it stands. */
    boolean take(String tag, int at) {
        Matcher read = TAG.matcher(tag);
        if (!read.matches()) {
            return false;
        }
        String name = read.group(2).toLowerCase(Locale.ROOT);
        if (read.group(1).isEmpty()) {
            Optional<Mark> mark = name.equals("a") ? link(tag) : Optional.ofNullable(MARKS.get(name));
            mark.ifPresent(one -> open.push(new Open(name, tag, at, one)));
            return mark.isPresent();
        }
        Optional<Open> begun = open.stream().filter(one -> one.name().equals(name)).findFirst();
        begun.ifPresent(one -> {
            open.remove(one);
            if (one.from() < at) {
                closed.add(new Span(one.from(), at, one.mark()));
            }
        });
        return begun.isPresent();
    }

    /** The marks of the text; a tag that nothing closed is told. */
    List<Span> marks(List<String> leftOut) {
        open.forEach(one -> leftOut.add(one.tag()));
        return new ArrayList<>(closed);
    }

    /** A picture by its tag, as Markdown has one. */
    static Optional<Image> picture(String tag) {
        if (!tag.regionMatches(true, 0, "<img", 0, 4)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Jsoup.parseBodyFragment(tag).selectFirst("img[src]")).map(HtmlMarks::image);
    }

    private static Image image(Element tag) {
        var image = new Image(tag.attr("src"), tag.attr("title"));
        image.appendChild(new Text(tag.attr("alt")));
        return image;
    }

    private static Optional<Mark> link(String tag) {
        Element link = Jsoup.parseBodyFragment(tag).selectFirst("a[href]");
        return link == null || !link.attr("href").matches("(?i)(?:https?:|mailto:).+") ? Optional.empty() : Optional.of(new Link(link.attr("href")));
    }
}
