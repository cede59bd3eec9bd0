package id.redaksi.page.heard;

import id.redaksi.page.heard.HeardLine.Heading;
import id.redaksi.page.heard.HeardLine.Landmark;
import id.redaksi.page.heard.HeardLine.Language;
import id.redaksi.page.heard.HeardLine.ListOf;
import id.redaksi.page.heard.HeardLine.Picture;
import id.redaksi.page.heard.HeardLine.Plain;
import id.redaksi.page.heard.HeardLine.Table;
import id.redaksi.page.heard.HeardLine.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks one page and notes what is heard: pieces of their own as they come, text between them as one line. */
final class PageWalk {
    /** What is heard as a piece of its own. */
    private static final Set<String> PIECES = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "nav", "main", "aside", "header",
            "footer", "search", "form", "fieldset", "figure", "figcaption", "blockquote", "ul", "ol", "dl", "table",
            "pre", "hr", "img", "svg", "details", "summary", "address", "li", "dt", "dd", "button", "input", "select",
            "textarea", "body", "iframe", "video", "audio");

    /** Deeper than this a page is walked flat: nobody hears such depth, and a hostile page must not exhaust the stack. */
    private static final int DEEPEST = 200;

    /** Where the walk stands: how deep in what is heard, in which part of the story, in which language. */
    private record At(int depth, String key, String language, int nested) {
        At deeper() {
            return new At(depth + 1, key, language, nested);
        }

        At higher() {
            return new At(depth - 1, key, language, nested);
        }

        At inside(Element element) {
            String own = element.attr("data-key");
            return new At(depth, own.isEmpty() ? key : own, language, nested + 1);
        }
    }

    private final Document page;
    private final List<HeardLine> lines = new ArrayList<>();
    private int level;
    private boolean headline;

    PageWalk(Document page) {
        this.page = page;
    }

    List<HeardLine> lines() {
        String language = page.select("html").attr("lang").strip();
        Trouble trouble = language.isEmpty() ? Trouble.NO_LANGUAGE : null;
        add(Plain.PAGE, Spoken.clean(page.title()), new At(0, "", language, 0), trouble);
        if (!language.isEmpty()) {
            add(new Language(language), "", new At(0, "", language, 0), null);
        }
        children(page.body(), new At(0, "", language, 0));
        return lines;
    }

    private void add(What what, String words, At at, @Nullable Trouble trouble) {
        lines.add(new HeardLine(what, words, at.depth(), at.key(), trouble));
    }

    /** Pieces inside are walked; what stands between them is said together. */
    private void children(Element element, At at) {
        var run = new ArrayList<Node>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element inside && isPiece(inside)) {
                say(run, Plain.TEXT, at);
                run.clear();
                walk(inside, at.inside(inside));
            } else {
                run.add(node);
            }
        }
        say(run, Plain.TEXT, at);
    }

    private static boolean isPiece(Element element) {
        return PIECES.contains(element.normalName())
                || element.hasAttr("role")
                || element.stream().skip(1).anyMatch(inside -> PIECES.contains(inside.normalName()));
    }

    private void walk(Element element, At at) {
        if (Spoken.isHidden(element)) {
            skip(element, at);
            return;
        }
        if (at.nested() > DEEPEST) {
            say(List.of(element), Plain.TEXT, at);
            return;
        }
        String language = element.attr("lang").strip();
        At now = at;
        if (!language.isEmpty() && !language.equalsIgnoreCase(at.language())) {
            add(new Language(language), "", at, null);
            now = new At(at.depth() + 1, at.key(), language, at.nested());
        }
        piece(element, now);
    }

    private void piece(Element element, At at) {
        Optional<String> landmark = Landmarks.of(element);
        String tag = element.normalName();
        int heading = headingLevel(element);
        if (landmark.isPresent()) {
            add(new Landmark(landmark.get()), Spoken.label(element), at, null);
            children(element, at.deeper());
        } else if (heading > 0) {
            heading(element, heading, at);
        } else if (tag.equals("a") && element.hasAttr("href")) {
            link(element, at);
        } else if (tag.equals("table") && !element.attr("role").matches("presentation|none")) {
            table(element, at);
        } else if (Set.of("ul", "ol", "dl").contains(tag)) {
            list(element, at);
        } else {
            other(element, tag, at);
        }
    }

    private void other(Element element, String tag, At at) {
        switch (tag) {
            case "img", "svg" -> picture(element, at);
            case "hr" -> add(Plain.DIVIDER, "", at, null);
            case "pre" -> add(Plain.CODE, Spoken.words(element), at, null);
            case "blockquote" -> {
                add(Plain.QUOTE, "", at, null);
                children(element, at.deeper());
            }
            case "figcaption", "caption" -> caption(element, at);
            case "button" -> named(Plain.BUTTON, Spoken.name(element), at);
            case "input", "select", "textarea" -> field(element, at);
            default -> children(element, at);
        }
    }

    private void skip(Element element, At at) {
        boolean wasShown = element.attr("aria-hidden").equals("true") && !element.hasAttr("hidden");
        if (wasShown && !element.text().isBlank()) {
            add(Plain.SKIPPED, Spoken.clean(element.text()), at, null);
        }
    }

    private static int headingLevel(Element element) {
        String tag = element.normalName();
        if (tag.matches("h[1-6]") && !element.hasAttr("role")) {
            return tag.charAt(1) - '0';
        }
        String level = element.attr("aria-level");
        return element.attr("role").equals("heading") ? level.matches("[1-9]") ? level.charAt(0) - '0' : 2 : 0;
    }

    private void heading(Element element, int found, At at) {
        String words = Spoken.name(element);
        Trouble trouble = words.isEmpty()
                ? Trouble.EMPTY_HEADING
                : found == 1 && headline
                        ? Trouble.SECOND_HEADLINE
                        : level > 0 && found > level + 1 ? Trouble.LEVEL_SKIPPED : null;
        headline |= found == 1;
        level = found;
        add(new Heading(found), words, at, trouble);
        details(List.of(element), words, at);
        element.select("img").forEach(picture -> picture(picture, at.deeper()));
    }

    /** A link around pieces is said by its name; a heading or picture inside is heard with it. */
    private void link(Element element, At at) {
        link(element, Spoken.name(element), at);
        element.select("h1, h2, h3, h4, h5, h6, img").forEach(inside -> {
            if (inside.normalName().equals("img")) {
                if (!inside.hasAttr("alt")) {
                    picture(inside, at.deeper());
                }
            } else {
                heading(inside, headingLevel(inside), at.deeper());
            }
        });
    }

    private void link(Element element, String name, At at) {
        Trouble trouble =
                name.isEmpty() ? Trouble.EMPTY_LINK : Spoken.isVague(name) ? Trouble.VAGUE_LINK : null;
        add(Plain.LINK, name, at, trouble);
    }

    /** A picture of the story without a text is a fault; one of the theme's is meant to be passed over. */
    private void picture(Element element, At at) {
        boolean svg = element.normalName().equals("svg");
        String words = svg ? Spoken.label(element) : Spoken.clean(element.attr("alt"));
        boolean ofStory = element.closest("figure") != null;
        if (!words.isEmpty()) {
            add(new Picture(true), words, at, null);
        } else if (!svg && (ofStory || !element.hasAttr("alt"))) {
            add(new Picture(false), "", at, Trouble.NO_ALTERNATIVE);
        } else {
            add(Plain.SKIPPED, "", at, null);
        }
    }

    private void caption(Element element, At at) {
        say(element.childNodes(), Plain.CAPTION, at);
    }

    private void list(Element element, At at) {
        List<Element> entries = element.children().stream()
                .filter(child -> Set.of("li", "dt").contains(child.normalName()))
                .toList();
        add(new ListOf(entries.size(), element.normalName().equals("ol")), Spoken.label(element), at, null);
        for (Element child : element.children()) {
            At inside = at.deeper().inside(child);
            boolean plain = child.children().stream().noneMatch(PageWalk::isPiece);
            if (plain) {
                say(child.childNodes(), Plain.ENTRY, inside);
            } else {
                children(child, inside);
            }
        }
    }

    private void table(Element element, At at) {
        List<Element> rows = element.select("tr").stream()
                .filter(row -> row.closest("table") == element)
                .toList();
        int columns = rows.stream().mapToInt(row -> row.select("> td, > th").size()).max().orElse(0);
        int headers = (int) rows.stream().flatMap(row -> row.select("> th").stream()).count();
        Element caption = element.selectFirst("> caption");
        String name = caption == null ? Spoken.label(element) : Spoken.words(caption);
        add(new Table(rows.size(), columns, headers), name, at, headers == 0 ? Trouble.NO_HEADER : null);
        for (Element row : rows) {
            List<Element> cells = row.select("> td, > th");
            boolean head = cells.stream().allMatch(cell -> cell.normalName().equals("th"));
            String words = cells.stream().map(Spoken::words).collect(Collectors.joining("; "));
            add(head ? Plain.HEADERS : Plain.ROW, words, at.deeper(), null);
            details(List.copyOf(cells), words, at.deeper());
        }
    }

    private void field(Element element, At at) {
        if (!element.attr("type").equals("hidden")) {
            String id = element.id();
            Element label = id.isEmpty() ? null : page.selectFirst("label[for=\"" + id.replace("\"", "") + "\"]");
            String name = Spoken.label(element);
            String said = !name.isEmpty() ? name : label != null ? Spoken.words(label) : element.attr("title").strip();
            Element around = element.closest("label");
            named(Plain.FIELD, said.isEmpty() && around != null ? Spoken.words(around) : said, at);
        }
    }

    private void named(Plain what, String name, At at) {
        add(what, name, at, name.isEmpty() ? Trouble.NO_NAME : null);
    }

    /** Text that is heard in one go, then the links and foreign words in it; a text that is one link is just that. */
    private void say(List<? extends Node> nodes, Plain what, At at) {
        String said = Spoken.clean(nodes.stream().map(PageWalk::words).collect(Collectors.joining()));
        List<Element> elements = elements(nodes);
        List<Element> links = links(elements);
        boolean onlyLink = links.size() == 1 && what != Plain.CAPTION && Spoken.name(links.getFirst()).equals(said);
        if (!said.isEmpty() && !onlyLink) {
            add(what, said, at, null);
        }
        details(elements, onlyLink ? "" : said, onlyLink ? at.higher() : at);
    }

    private static String words(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node instanceof Element element && !Spoken.isHidden(element)
                ? element.normalName().equals("br") ? " " : Spoken.name(element)
                : "";
    }

    private static List<Element> elements(List<? extends Node> nodes) {
        return nodes.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    private static List<Element> links(List<Element> elements) {
        return elements.stream().flatMap(Element::stream).filter(one -> one.is("a[href]")).toList();
    }

    /** The links, and the words of other languages, one level deeper; a link that says the same as its text is left out. */
    private void details(List<Element> elements, String said, At at) {
        At deeper = at.deeper();
        for (Element link : links(elements)) {
            String name = Spoken.name(link);
            if (!name.equals(said) || name.isEmpty() || Spoken.isVague(name)) {
                link(link, name, deeper);
            }
        }
        elements.stream()
                .flatMap(Element::stream)
                .filter(element -> element.hasAttr("lang") && !element.attr("lang").equalsIgnoreCase(at.language()))
                .forEach(element -> add(new Language(element.attr("lang")), Spoken.words(element), deeper, null));
        elements.stream().filter(Spoken::isHidden).forEach(element -> skip(element, deeper));
    }
}
