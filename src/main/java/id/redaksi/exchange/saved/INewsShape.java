package id.redaksi.exchange.saved;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages of iNews.id and its regional editions. Under the body stand "Editor : X", "Artikel Terkait" with entries of
 * channel, age and headline, then "Berita Terkini", "Network" and "Kanal", which are the portal's.
 */
final class INewsShape implements SiteShape {
    @Override
    public String name() {
        return "iNews.id";
    }

    @Override
    public boolean owns(PageOrigin origin) {
        return origin.isOn("inews.id") || origin.address().isEmpty() && origin.site().toLowerCase(Locale.ROOT).startsWith("inews");
    }

    @Override
    public List<String> byline() {
        return List.of("[class*=author] a", "[class*=author]", "[class*=penulis]");
    }

    @Override
    public List<String> body() {
        return List.of("[itemprop=articleBody]", ".detail-content", ".article-content", ".read-content", "#content-article");
    }

    @Override
    public List<String> channel() {
        return List.of("[class*=breadcrumb] a[href]:last-of-type");
    }

    @Override
    public List<String> furniture() {
        return List.of("[class*=inews-network]", "[class*=whatsapp]", "[class*=google-news]");
    }

    /** "Berita Terkini", "Network" and "Kanal" head what is the portal's, whatever its elements are called. */
    @Override
    public void prepare(Document page) {
        for (Element heading : page.select("h2, h3, h4")) {
            Element part = heading.parent();
            if (part != null
                    && heading.text().matches("(?i)berita (terkini|terbaru|terpopuler)|terpopuler|network(?: updates)?|kanal|topik populer")
                    && part.selectFirst("h1, [itemprop=articleBody], article") == null
                    && !part.normalName().equals("body")) {
                part.tagName("nav");
            }
        }
    }
}
