package id.redaksi.exchange.saved;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its story outside of the story's text, each field from the most trusted place first: JSON-LD, then
 * Open Graph and other meta elements, then microdata.
 */
final class PageSays {
    private static final int MOST_TAGS = 60;
    private static final int LONGEST_TAG = 80;

    private final Document page;
    private final JsonLd json;
    private final JsonNode article;
    private final Element scope;

    /** {@code scope} is the page, or the article of it that the fields belong to; {@code headline} is what it shows. */
    PageSays(Document page, JsonLd json, Element scope, String shown) {
        this.page = page;
        this.json = json;
        this.scope = scope;
        List<JsonNode> articles = json.articles();
        Optional<JsonNode> same = articles.stream()
                .filter(one -> Headlines.isSame(JsonLd.text(one.path("headline")), shown))
                .findFirst();
        boolean alone = scope instanceof Document;
        article = same.or(() -> alone ? articles.stream().findFirst() : Optional.empty()).orElse(MissingNode.getInstance());
    }

    JsonNode article() {
        return article;
    }

    boolean isWhole() {
        return scope instanceof Document;
    }

    /** The contents of the meta elements of these names ("itemprop:author" for microdata), in the order of the names; none for one article of several. */
    List<String> metas(String... names) {
        List<String> all = new ArrayList<>();
        if (isWhole()) {
            for (String name : names) {
                String query = name.startsWith("itemprop:")
                        ? "meta[itemprop=" + name.substring("itemprop:".length()) + "]"
                        : "meta[property=" + name + "], meta[name=" + name + "]";
                for (Element meta : page.select(query)) {
                    String content = JsonLd.plain(meta.attr("content"));
                    if (!content.isEmpty()) {
                        all.add(content);
                    }
                }
            }
        }
        return all;
    }

    /** The values of a microdata property that stand in the text or in an attribute. */
    List<String> items(String property) {
        List<String> all = new ArrayList<>();
        for (Element item : scope.select("[itemprop=" + property + "]")) {
            // Blogger says the moment in the title of an abbreviation, as microformats did.
            String value = List.of("content", "datetime", item.normalName().equals("abbr") ? "title" : "content").stream()
                    .filter(item::hasAttr)
                    .findFirst()
                    .map(item::attr)
                    .orElseGet(item::text);
            if (!value.isBlank() && value.length() < 2_000) {
                all.add(value.strip());
            }
        }
        return all;
    }

    String text(String property) {
        return JsonLd.text(article.path(property));
    }

    List<String> headlines() {
        return filled(Stream.of(List.of(text("headline").isEmpty() ? text("name") : text("headline")), metas("og:title", "twitter:title"), items("headline")));
    }

    List<String> descriptions() {
        return filled(Stream.of(List.of(text("description")), metas("og:description", "description", "twitter:description")));
    }

    List<String> published() {
        return filled(Stream.of(
                List.of(text("datePublished")),
                metas("article:published_time", "og:published_time", "pubdate", "publishdate", "publish-date", "publish_date", "published_at", "date", "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date", "parsely-pub-date", "content_PublishedDate"),
                items("datePublished"),
                article.isMissingNode() && isWhole() ? videos("uploadDate") : List.of()));
    }

    /** What the page says of the one film that it shows. */
    private List<String> videos(String property) {
        List<JsonNode> videos = json.nodes().stream().filter(one -> JsonLd.types(one).contains("VideoObject")).toList();
        return videos.size() == 1 ? List.of(JsonLd.text(videos.getFirst().path(property))) : List.of();
    }

    Optional<String> modified() {
        return filled(Stream.of(List.of(text("dateModified")), metas("article:modified_time", "og:updated_time"))).stream().findFirst();
    }

    /** Names of people in a role; those of organisations only where no person is named. */
    List<String> names(String property) {
        List<String> people = new ArrayList<>();
        List<String> organisations = new ArrayList<>();
        for (JsonNode one : json.values(article.path(property))) {
            boolean organisation = JsonLd.types(one).stream().anyMatch(type -> type.endsWith("Organization"));
            for (JsonNode name : one.isObject() ? json.values(one.path("name")) : List.of(one)) {
                (organisation ? organisations : people).addAll(Bylines.names(JsonLd.text(name)));
            }
        }
        return people.isEmpty() ? organisations : people;
    }

    /**
     * What the page is about, by its words for itself; the first place that says any. What stands in "keywords" is often
     * written for search engines, so the tags that the page shows come before it.
     */
    List<String> tags(List<String> shown) {
        for (List<String> place : List.of(keywords(), metas("article:tag"), parted(metas("news_keywords")), items("keywords"), shown, parted(metas("keywords")))) {
            List<String> tags = clean(place);
            if (!tags.isEmpty()) {
                return tags;
            }
        }
        return List.of();
    }

    private List<String> keywords() {
        List<String> all = new ArrayList<>();
        for (JsonNode one : json.values(article.path("keywords"))) {
            String text = JsonLd.text(one);
            all.addAll(article.path("keywords").isArray() && article.path("keywords").size() > 1 ? List.of(text) : List.of(text.split("[,;]")));
        }
        return all;
    }

    private static List<String> parted(List<String> lists) {
        return lists.stream().flatMap(list -> Stream.of(list.split("[,;]"))).toList();
    }

    /** Tags without signs before them, each once whatever its case. */
    static List<String> clean(List<String> tags) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> clean = new ArrayList<>();
        for (String tag : tags) {
            String one = tag.replaceFirst("^[#\\s]+", "").strip();
            if (!one.isEmpty() && one.length() <= LONGEST_TAG && clean.size() < MOST_TAGS && seen.add(one.toLowerCase(Locale.ROOT))) {
                clean.add(one);
            }
        }
        return clean;
    }

    /** Those that the article names as what it is about, of a kind. */
    List<String> about(String kind) {
        return Stream.of("about", "mentions")
                .flatMap(property -> json.values(article.path(property)).stream())
                .filter(one -> JsonLd.types(one).stream().anyMatch(type -> type.endsWith(kind)))
                .map(JsonLd::text)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_TAG)
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    Optional<String> channel() {
        return filled(Stream.of(
                        List.of(text("articleSection")),
                        metas("article:section", "section", "parsely-section", "content_category"),
                        isWhole() ? json.trail().stream().toList() : List.<String>of(),
                        items("articleSection")))
                .stream()
                .findFirst();
    }

    /** The language as a tag (BCP 47): what the article says, then the page. */
    Optional<String> language() {
        Element html = page.selectFirst("html");
        Element http = page.selectFirst("meta[http-equiv=content-language]");
        return Stream.of(
                        text("inLanguage"),
                        html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang"),
                        String.join("", page.select("meta[property=og:locale]").eachAttr("content").stream().limit(1).toList()),
                        http == null ? "" : http.attr("content"))
                .map(text -> text.strip().replace('_', '-'))
                .map(text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "indonesian", "bahasa indonesia", "in", "in-id", "ind" -> "id";
                    case "english", "eng" -> "en";
                    default -> text;
                })
                .filter(text -> text.matches("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}"))
                .map(text -> text.matches("(?i)id(?:-id)?|ms-id") ? "id" : text)
                .findFirst();
    }

    /** The addresses of the lead picture. */
    List<String> images() {
        List<String> all = new ArrayList<>();
        for (JsonNode one : json.values(article.path("image"))) {
            all.add(one.isObject() ? JsonLd.text(one.path("url").isMissingNode() ? one.path("contentUrl") : one.path("url")) : JsonLd.text(one));
        }
        all.addAll(metas("og:image", "og:image:url", "twitter:image", "twitter:image:src"));
        return all.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    /** A property of the lead picture, such as its caption. */
    String ofImage(String property) {
        return json.values(article.path("image")).stream()
                .map(one -> JsonLd.text(one.path(property)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean isLocked() {
        JsonNode free = article.path("isAccessibleForFree");
        return !free.isMissingNode() && free.asText().equalsIgnoreCase("false");
    }

    private static List<String> filled(Stream<List<String>> places) {
        return places.flatMap(List::stream).map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
    }
}
