package id.redaksi.exchange.saved;

import java.util.List;
import org.jsoup.nodes.Element;

/** Takes the stories that a page offers outside of the body, under a heading that says so. */
final class RelatedOutside {
    private static final int MOST_HEADINGS = 40;
    private static final int MOST_BEHIND = 60;

    private final StoryOfPage.Page page;
    private final Element scope;
    private final RelatedLinks related;

    RelatedOutside(StoryOfPage.Page page, Element scope, RelatedLinks related) {
        this.page = page;
        this.scope = scope;
        this.related = related;
    }

    void take() {
        for (String query : page.shape().related()) {
            scope.select(query).forEach(related::take);
        }
        int headings = 0;
        for (Element heading : scope.select("h2, h3, h4, h5, b, strong, p, div, span, header")) {
            int length = page.weights().length(heading);
            if (length > 0 && length <= 60 && headings < MOST_HEADINGS && Furniture.headsRelated(heading.text())) {
                headings++;
                takeBehind(heading);
            }
        }
    }

    /** The links that follow a heading, or the frame around it, up to the next heading. */
    private void takeBehind(Element heading) {
        Element part = heading;
        for (int i = 0; i < 4 && part != null && !part.normalName().equals("body"); i++) {
            int taken = 0;
            Element next = part.nextElementSibling();
            for (int seen = 0; next != null && seen < MOST_BEHIND && !ends(next); next = next.nextElementSibling(), seen++) {
                taken += next.selectFirst("h1") == null && page.weights().length(next) < 6_000 ? related.take(next) : 0;
            }
            if (taken > 0) {
                return;
            }
            part = part.parent();
        }
    }

    /** A heading ends it, but for one that is a story's own link. */
    private boolean ends(Element element) {
        List<String> first = Lines.of(element, 1);
        return element.normalName().matches("h[1-3]|footer") && page.weights().links(element) < 0.9
                || !first.isEmpty() && (Furniture.headsOthers(first.getFirst()) || Furniture.headsRelated(first.getFirst()));
    }
}
