package id.redaksi.exchange.saved;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the element that holds a story's body. What the page calls its body is believed first; then the element is
 * sought that still holds most of the running text, going down as long as one child has nearly all of it.
 */
final class BodyFinder {
    /** The element, and whether only its text spoke for it. */
    record Found(Element element, boolean byDensity) {}

    private static final Set<String> CONTAINERS = Set.of(
            "body", "div", "section", "article", "main", "table", "tbody", "tr", "td", "center", "form", "font", "span", "html", "amp-story-page");

    /** What content systems and portals call the body; two words that stand together. */
    private static final List<String> CALLED = List.of(
            "entry-content", "post-content", "article-content", "article-body", "articlebody", "article__body", "article__content",
            "story-body", "story-content", "post-body", "postbody", "post__content", "detail-content", "detail__body", "detail-text", "detail_text", "itp_bodycontent",
            "read-content", "read__content", "content-detail", "isi-berita", "isi_berita", "txt-article", "news-content", "single-content", "body-content",
            "content-body", "article-text", "article_body", "td-post-content", "caas-body", "artikel-isi", "konten-artikel", "detail-konten", "wp-block-post-content");

    private static final double NEARLY_ALL = 0.6;

    private final Weights weights;

    BodyFinder(Weights weights) {
        this.weights = weights;
    }

    /** The body inside {@code scope}, a page or one of its articles; empty where no running text is. */
    Optional<Found> find(Element scope, SiteShape shape) {
        Optional<Element> said = shape.body().stream()
                .map(scope::select)
                .flatMap(found -> heaviest(found).stream())
                .filter(element -> weights.of(element) > 0)
                .findFirst()
                .or(() -> heaviest(scope.select("[itemprop=articleBody]")).filter(this::isMuch));
        if (said.isPresent()) {
            return said.map(element -> new Found(element, false));
        }
        Element from = start(scope);
        Optional<Element> called = called(from);
        if (called.isPresent()) {
            return Optional.of(new Found(called.get(), false));
        }
        Element down = descend(from);
        return weights.of(down) <= 0 ? Optional.empty() : Optional.of(new Found(down, from == scope));
    }

    private Optional<Element> heaviest(Elements elements) {
        return elements.stream().max(Comparator.comparingDouble(weights::of));
    }

    private boolean isMuch(Element element) {
        return weights.of(element) >= 80;
    }

    /** The one article of the page, or its main part, where it holds a good part of the text. */
    private Element start(Element scope) {
        double all = weights.of(scope);
        List<Element> articles = scope.select("article, [itemtype$=Article]").stream()
                .filter(one -> one != scope)
                .sorted(Comparator.comparingDouble(weights::of).reversed())
                .toList();
        if (!articles.isEmpty()) {
            Element first = articles.getFirst();
            double second = articles.stream()
                    .skip(1)
                    .filter(one -> !isInside(one, first) && !isInside(first, one))
                    .mapToDouble(weights::of)
                    .findFirst()
                    .orElse(0);
            if (weights.of(first) >= 0.3 * all && weights.of(first) >= 1.5 * second) {
                return first;
            }
        }
        return heaviest(scope.select("main, [role=main]")).filter(main -> weights.of(main) >= 0.5 * all).orElse(scope);
    }

    static boolean isInside(Element inner, Element outer) {
        for (Element one = inner.parent(); one != null; one = one.parent()) {
            if (one == outer) {
                return true;
            }
        }
        return false;
    }

    /** The outermost element that is called a body and holds most of the text. */
    private Optional<Element> called(Element from) {
        Element best = null;
        for (Element one : from.getAllElements()) {
            if (CONTAINERS.contains(one.normalName()) && weights.of(one) >= 0.5 * weights.of(from) && weights.of(one) > 0) {
                String names = one.className().toLowerCase(java.util.Locale.ROOT) + " " + one.id().toLowerCase(java.util.Locale.ROOT);
                if (names.length() > 2 && names.length() < 400 && CALLED.stream().anyMatch(names::contains)) {
                    // The innermost that still holds nearly all: an outer one may also be called so.
                    if (best == null || weights.of(one) >= 0.8 * weights.of(best)) {
                        best = one;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Element descend(Element from) {
        Element at = from;
        while (true) {
            Element best = at.children().stream()
                    .filter(child -> CONTAINERS.contains(child.normalName()))
                    .max(Comparator.comparingDouble(weights::of))
                    .orElse(null);
            if (best == null || weights.of(best) < NEARLY_ALL * weights.of(at) || weights.own(at) > 0.3 * weights.of(at)) {
                return at;
            }
            boolean paragraph = weights.own(best) > 0.9 * weights.of(best) && weights.of(best) < 0.95 * weights.of(at);
            if (paragraph) {
                return at;
            }
            at = best;
        }
    }
}
