package id.redaksi.page.heard;

import id.redaksi.page.heard.HeardLine.Heading;
import id.redaksi.page.heard.HeardLine.Landmark;
import id.redaksi.page.heard.HeardLine.Language;
import id.redaksi.page.heard.HeardLine.ListOf;
import id.redaksi.page.heard.HeardLine.Picture;
import id.redaksi.page.heard.HeardLine.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

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

    private final Document page;
    private final RunningText text = new RunningText();
    private int level;
    private boolean headline;

    PageWalk(Document page) {
        this.page = page;
    }

    List<HeardLine> lines() {
        String language = page.select("html").attr("lang").strip();
        Trouble trouble = language.isEmpty() ? Trouble.NO_LANGUAGE : null;
        text.add(Plain.PAGE, Spoken.clean(page.title()), new At(0, "", language, 0), trouble);
        if (!language.isEmpty()) {
            text.add(new Language(language), "", new At(0, "", language, 0), null);
        }
        children(page.body(), new At(0, "", language, 0));
        return text.lines();
    }

    /** Pieces inside are walked; what stands between them is said together. */
    private void children(Element element, At at) {
        var run = new ArrayList<Node>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element inside && isPiece(inside)) {
                text.say(run, Plain.TEXT, at);
                run.clear();
                walk(inside, at.inside(inside));
            } else {
                run.add(node);
            }
        }
        text.say(run, Plain.TEXT, at);
    }

    private static boolean isPiece(Element element) {
        return PIECES.contains(element.normalName())
                || element.hasAttr("role")
                || element.stream().skip(1).anyMatch(inside -> PIECES.contains(inside.normalName()));
    }

    private void walk(Element element, At at) {
        if (Spoken.isHidden(element)) {
            text.skip(element, at);
            return;
        }
        if (at.nested() > DEEPEST) {
            text.say(List.of(element), Plain.TEXT, at);
            return;
        }
        String language = element.attr("lang").strip();
        At now = at;
        if (!language.isEmpty() && !language.equalsIgnoreCase(at.language())) {
            text.add(new Language(language), "", at, null);
            now = at.in(language);
        }
        piece(element, now);
    }

    private void piece(Element element, At at) {
        Optional<String> landmark = Landmarks.of(element);
        String tag = element.normalName();
        int heading = headingLevel(element);
        if (landmark.isPresent()) {
            text.add(new Landmark(landmark.get()), Spoken.label(element), at, null);
            children(element, at.deeper());
        } else if (heading > 0) {
            heading(element, heading, at);
        } else if (tag.equals("a") && element.hasAttr("href")) {
            link(element, at);
        } else if (tag.equals("table") && !element.attr("role").matches("presentation|none")) {
            HeardTable.say(element, at, text);
        } else if (Set.of("ul", "ol", "dl").contains(tag)) {
            list(element, at);
        } else {
            other(element, tag, at);
        }
    }

    private void other(Element element, String tag, At at) {
        switch (tag) {
            case "img", "svg" -> picture(element, at);
            case "hr" -> text.add(Plain.DIVIDER, "", at, null);
            case "pre" -> text.add(Plain.CODE, Spoken.words(element), at, null);
            case "blockquote" -> {
                text.add(Plain.QUOTE, "", at, null);
                children(element, at.deeper());
            }
            case "figcaption", "caption" -> text.say(element.childNodes(), Plain.CAPTION, at);
            case "button" -> named(Plain.BUTTON, Spoken.name(element), at);
            case "input", "select", "textarea" -> field(element, at);
            default -> children(element, at);
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
        text.add(new Heading(found), words, at, trouble);
        text.details(List.of(element), words, at);
        element.select("img").forEach(picture -> picture(picture, at.deeper()));
    }

    /** A link around pieces is said by its name; a heading or picture inside is heard with it. */
    private void link(Element element, At at) {
        text.link(Spoken.name(element), at);
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

    /** A picture of the story without a text is a fault; one of the theme's is meant to be passed over. */
    private void picture(Element element, At at) {
        boolean svg = element.normalName().equals("svg");
        String words = svg ? Spoken.label(element) : Spoken.clean(element.attr("alt"));
        boolean ofStory = element.closest("figure") != null;
        if (!words.isEmpty()) {
            text.add(new Picture(true), words, at, null);
        } else if (!svg && (ofStory || !element.hasAttr("alt"))) {
            text.add(new Picture(false), "", at, Trouble.NO_ALTERNATIVE);
        } else {
            text.add(Plain.SKIPPED, "", at, null);
        }
    }

    private void list(Element element, At at) {
        List<Element> entries = element.children().stream()
                .filter(child -> Set.of("li", "dt").contains(child.normalName()))
                .toList();
        text.add(new ListOf(entries.size(), element.normalName().equals("ol")), Spoken.label(element), at, null);
        for (Element child : element.children()) {
            At inside = at.deeper().inside(child);
            boolean plain = child.children().stream().noneMatch(PageWalk::isPiece);
            if (plain) {
                text.say(child.childNodes(), Plain.ENTRY, inside);
            } else {
                children(child, inside);
            }
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
        text.add(what, name, at, name.isEmpty() ? Trouble.NO_NAME : null);
    }
}
