package id.redaksi.exchange.saved;

import id.redaksi.exchange.text.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes out of a body what is none of the story: what hides, what offers, what shares, what leads elsewhere. Stories to
 * read as well are kept as such; whatever else is removed is told line by line.
 */
final class Cleaning {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> KEPT = Set.of("img", "picture", "pre", "script", "style", "br", "hr");
    private static final Set<String> LISTS = Set.of("ul", "ol", "div", "section", "table", "p", "dl", "tbody", "td", "tr");
    private static final Set<String> TAGS = Set.of("tag", "tags", "topic", "topics", "topik", "keyword", "keywords", "labels", "categories", "category");
    private static final int DEEPEST = 250;
    private static final int SHORT = 320;

    /** A part with more of its words in links than this is a list of links. */
    private static final double MOSTLY_LINKS = 0.6;

    private static final int MOST_BEHIND = 60;
    private static final int MOST_SECTIONS = 100;

    private int sections;
    private final Weights weights;
    private final HiddenByStyle hidden;
    private final RelatedLinks related;
    private final Account account;
    private final String headline;

    Cleaning(Weights weights, HiddenByStyle hidden, RelatedLinks related, Account account, String headline) {
        this.weights = weights;
        this.hidden = hidden;
        this.related = related;
        this.account = account;
        this.headline = headline;
    }

    void clean(Element content, SiteShape shape) {
        for (String query : shape.furniture()) {
            for (Element one : content.select(query)) {
                if (one != content && weights.share(one) < 0.3) {
                    leaveOut(one);
                }
            }
        }
        walk(content, 0);
    }

    /** A figure that shows something; one without is a card that leads elsewhere. */
    private static boolean isPicture(Element element) {
        return element.normalName().equals("figure") && element.selectFirst("img, table, blockquote, pre, iframe, video") != null;
    }

    private void walk(Element parent, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element child : new ArrayList<>(parent.children())) {
            if (child.parent() == parent && !removes(child) && !isPicture(child) && !KEPT.contains(child.normalName()) && !Weights.INLINE.contains(child.normalName())) {
                walk(child, depth + 1);
            } else if (child.parent() == parent && Weights.INLINE.contains(child.normalName()) && child.childrenSize() > 0) {
                walk(child, depth + 1);
            }
        }
    }

    /** Whether the element is none of the story, and now out of it. */
    private boolean removes(Element element) {
        String name = element.normalName();
        if (name.equals("script") || name.equals("style") || name.equals("br") || name.equals("img")) {
            return false;
        }
        if (weights.share(element) < 0.5 && hidden.hides(element)) {
            hide(element);
            return true;
        }
        if (isPicture(element) || name.equals("iframe") || name.equals("blockquote") || name.equals("pre")) {
            return false;
        }
        if (weights.isFurniture(element)) {
            leaveOut(element);
            return true;
        }
        if (name.equals("form") && weights.share(element) < 0.3) {
            leaveOut(element);
            return true;
        }
        if (weights.length(element) > SHORT) {
            return weights.links(element) > MOSTLY_LINKS && LISTS.contains(name) && isLinkList(element) && leaveOut(element);
        }
        return removesShort(element, name);
    }

    private boolean removesShort(Element element, String name) {
        String text = element.text().strip();
        if (text.isEmpty()) {
            return false;
        }
        boolean heading = HEADINGS.contains(name);
        if (heading && Headlines.isSame(text, headline)) {
            element.remove();
            return true;
        }
        boolean inline = Weights.INLINE.contains(name);
        if (!inline && (Furniture.headsRelated(text) || heading && Furniture.headsOthers(text))) {
            section(element);
            return true;
        }
        if (isReadAlso(element, text)) {
            if (inline && text.length() < 40) {
                leaveOutBehind(element);
            }
            leaveOut(element);
            return true;
        }
        if (inline || isFigure(element, text)) {
            return false;
        }
        if (Furniture.isCall(text) || Furniture.headsOthers(text) && !name.equals("p")) {
            Element list = element.nextElementSibling();
            if (list != null && LISTS.contains(list.normalName()) && isLinks(list)) {
                section(element);
                return true;
            }
            leaveOut(element);
            return true;
        }
        if (Furniture.hasName(element, TAGS) && weights.links(element) > 0.5 || name.equals("footer") && weights.of(element) < 200 && element.closest("blockquote") == null) {
            leaveOut(element);
            return true;
        }
        return LISTS.contains(name) && weights.links(element) > 0.8 && isLinkList(element) && leaveOut(element);
    }

    /** A number alone may count who shared, but in a cell or an item of a list without links it is what the text says. */
    private boolean isFigure(Element element, String text) {
        Element cell = element.closest("td, th, li, dd, dt");
        return cell != null && weights.links(cell) == 0 && text.matches("[\\d.,]+[kKmM]?") && element.selectFirst("img, svg") == null;
    }

    /** "Baca juga: headline", as a line of its own or as the words of a link. */
    private boolean isReadAlso(Element element, String text) {
        if (!(PageWords.isReadAlso(text) || text.matches("(?i)(?:read (?:also|more)|also read|see also|related|recommended|pilihan redaksi|berita terkait)\\s*:.{3,250}"))) {
            return false;
        }
        return weights.links(element) > 0.5 || text.length() < 40 || element.selectFirst("a[href]") != null && text.indexOf(". ") < 0;
    }

    /** The link right behind a label, in a text that is parted by line breaks. */
    private void leaveOutBehind(Element label) {
        Node next = label.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element link && link.normalName().equals("a") && link.hasAttr("href")) {
            related.take(link);
            Lines.of(link, 2).forEach(account::leaveOut);
            link.remove();
        }
    }

    /** Two links at least, of which each is a line of its own. */
    private boolean isLinkList(Element element) {
        return element.select("a[href]").size() > 1 && Lines.of(element, 12).size() > 1 && element.selectFirst("img[src^=data:image]") == null;
    }

    /** Takes a heading out with what follows it and is a list of links, up to the next running text. */
    private void section(Element heading) {
        Element parent = heading.parent();
        Element next = heading.nextElementSibling();
        account.leaveOut(heading.text());
        List<Element> part = new ArrayList<>();
        while (next != null && part.size() < MOST_BEHIND && sections < MOST_SECTIONS && !HEADINGS.contains(next.normalName()) && isLinks(next)) {
            part.add(next);
            next = next.nextElementSibling();
        }
        sections++;
        heading.remove();
        part.forEach(this::leaveOut);
        // A heading alone in its frame heads what stands beside the frame.
        if (part.isEmpty() && parent != null && parent.childrenSize() <= 3 && parent.text().isBlank() && parent.parent() != null) {
            Element beside = parent.nextElementSibling();
            if (beside != null && isLinks(beside)) {
                leaveOut(beside);
            }
        }
    }

    private boolean isLinks(Element element) {
        if (weights.length(element) == 0) {
            return true;
        }
        int links = element.select("a[href]").size();
        boolean cards = links > 1 && !element.normalName().equals("p") && weights.length(element) / links < 250;
        return weights.links(element) > 0.5 || cards || links > 0 && element.normalName().matches("ul|ol|aside|nav");
    }

    private void hide(Element element) {
        String text = element.text().strip();
        if (!text.isEmpty()) {
            account.tell("exchange.html.hidden", Account.shortened(text, 120));
        }
        element.remove();
    }

    /** Removes and tells; what it offers to read as well is kept as that. */
    private boolean leaveOut(Element element) {
        String text = element.text();
        boolean stories = Furniture.hasName(element, Set.of("related", "terkait", "relatedposts", "yarpp", "readmore", "bacajuga", "sisip", "linksisip", "lihatjg", "recommended", "rekomendasi", "richlink"))
                || Furniture.names(element).contains("baca-juga")
                || PageWords.isReadAlso(text)
                || Lines.of(element, 1).stream().anyMatch(line -> Furniture.headsRelated(line) || PageWords.isReadAlso(line))
                || weights.links(element) > MOSTLY_LINKS && Lines.of(element, 3).stream().noneMatch(Furniture::headsOthers) && text.length() > 30 && !Furniture.hasName(element, TAGS) && !isSocial(element);
        if (stories) {
            related.take(element);
        }
        Lines.of(element, 60).forEach(account::leaveOut);
        element.remove();
        return true;
    }

    private static boolean isSocial(Element element) {
        return Furniture.isOffer(element) || Furniture.hasName(element, Set.of("share", "sharing", "social", "follow", "nav", "menu", "breadcrumb", "popular", "populer", "terpopuler", "terkini", "trending", "latest", "mostread", "ad", "ads", "sponsored", "taboola", "outbrain", "promo"));
    }
}
