package id.redaksi.exchange.saved;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells a page of several whole stories from one whose other articles only tease. */
final class SeveralArticles {
    private static final double LEAST_WEIGHT = 300;
    private static final double SIMILAR = 0.4;
    private static final int MOST = 50;

    private SeveralArticles() {}

    /** The articles of a page that has several, in their order; none for a page of one story. */
    static List<Element> in(Document page, Weights weights) {
        List<Element> whole = page.select("article").stream()
                .filter(one -> one.parents().stream().noneMatch(outer -> outer.normalName().equals("article")))
                .filter(one -> weights.of(one) >= LEAST_WEIGHT && !weights.isFurniture(one) && !Furniture.isOfReaders(one))
                .filter(one -> one.selectFirst("h1, h2, h3") != null && paragraphs(one, weights) > 1)
                .limit(MOST)
                .toList();
        double most = whole.stream().mapToDouble(weights::of).max().orElse(0);
        List<Element> similar = whole.stream().filter(one -> weights.of(one) >= SIMILAR * most).toList();
        boolean oneLevel = similar.stream().map(one -> level(one)).distinct().count() == 1;
        boolean headed = page.select("h1").stream().anyMatch(h1 -> h1.closest("article") == null && h1.text().length() > 40);
        return similar.size() > 1 && oneLevel && !headed ? similar : List.of();
    }

    private static String level(Element article) {
        Element heading = article.selectFirst("h1, h2, h3");
        return heading == null ? "" : heading.normalName();
    }

    private static long paragraphs(Element article, Weights weights) {
        return article.getAllElements().stream().filter(one -> weights.own(one) >= 60).count();
    }
}
