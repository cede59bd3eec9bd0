package id.redaksi.page.elsewhere;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's head tells others, by the rules by which they read it: {@code og:} before the page's own title and
 * description, and where there is no description the page's first words. Empty for what it does not tell; {@code opening}
 * is the first text of the story, {@code published} ISO 8601.
 */
public record Head(
        String title,
        String description,
        String address,
        String site,
        String shareTitle,
        String shareDescription,
        String image,
        String published,
        String opening) {
    /** How much of the opening is kept: more than any place shows. */
    private static final int OPENING = 600;

    /** What a page of this HTML tells; any HTML is read. */
    public static Head of(String html) {
        Document page = Jsoup.parse(html);
        String title = page.title();
        String description = meta(page, "description");
        return new Head(
                title,
                description,
                first(link(page, "canonical"), meta(page, "og:url")),
                first(meta(page, "og:site_name"), said(page, "\"publisher\"[^}]*\"name\"")),
                first(meta(page, "og:title"), meta(page, "twitter:title"), title),
                first(meta(page, "og:description"), description),
                first(meta(page, "og:image"), meta(page, "twitter:image")),
                first(meta(page, "article:published_time"), said(page, "\"datePublished\"")),
                opening(page));
    }

    private static String meta(Document page, String name) {
        return page.head().select("meta[name], meta[property]").stream()
                .filter(meta -> meta.attr("name").equalsIgnoreCase(name) || meta.attr("property").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .findFirst()
                .orElse("");
    }

    private static String link(Document page, String rel) {
        return page.head().select("link[rel=" + rel + "]").stream()
                .map(link -> link.attr("href").strip())
                .findFirst()
                .orElse("");
    }

    /** A text of the structured data, without reading all of it. */
    private static String said(Document page, String property) {
        Pattern text = Pattern.compile(property + "\\s*:\\s*\"([^\"\\\\]*)\"");
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> text.matcher(script.data()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static String opening(Document page) {
        StringBuilder text = new StringBuilder();
        for (Element paragraph : page.select("main p, article p")) {
            boolean furniture = paragraph.closest("aside, figure, nav, header, footer, blockquote") != null;
            if (!furniture && paragraph.text().length() > 40 && text.length() < OPENING) {
                text.append(text.isEmpty() ? "" : " ").append(paragraph.text());
            }
        }
        return text.length() > OPENING ? text.substring(0, OPENING) : text.toString();
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** The host as cards print it ("contoh.id"); empty while the site has no address. */
    public String host() {
        String host = uri().getHost();
        return host == null ? "" : host.replaceFirst("^www\\.", "");
    }

    /** The way to the page as a search result prints it: host and folders, without the page itself. */
    public List<String> trail() {
        if (uri().getHost() == null) {
            return List.of();
        }
        String path = uri().getPath() == null ? "" : uri().getPath();
        int last = path.lastIndexOf('/');
        String folders = last < 0 ? "" : path.substring(0, last);
        return Stream.concat(
                        Stream.of(uri().getScheme() + "://" + uri().getHost()),
                        Arrays.stream(folders.split("/")).filter(part -> !part.isEmpty()))
                .toList();
    }

    private URI uri() {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException _) {
            return URI.create("");
        }
    }
}
