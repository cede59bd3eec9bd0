package id.redaksi.exchange.saved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import id.redaksi.guard.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself in JSON-LD: single objects, arrays and {@code @graph}, with the slips that pages make
 * (trailing commas, bare line breaks, comments). {@code broken} says that a block of it could not be read so.
 */
record JsonLd(List<JsonNode> nodes, Map<String, JsonNode> named, boolean broken) {
    private static final ObjectReader LENIENT = Json.foreign()
            .reader()
            .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withFeatures(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_MISSING_VALUES);

    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
            "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "BlogPosting", "SocialMediaPosting",
            "LiveBlogPosting", "Report", "AdvertiserContentArticle", "TechArticle");

    /** What is read out of a block that is no JSON: its plain properties, by their names. */
    private static final Pattern PROPERTY = Pattern.compile(
            "\"(headline|description|datePublished|dateModified|articleSection|keywords|inLanguage)\"\\s{0,20}:\\s{0,20}\"((?:[^\"\\\\]|\\\\.){1,2000}+)\"");

    private static final int DEEPEST = 6;
    private static final int MOST_BLOCKS = 50;
    private static final int MOST_NODES = 2_000;

    static JsonLd of(Document page) {
        var found = new JsonLd(new ArrayList<>(), new HashMap<>(), false);
        boolean broken = false;
        int blocks = 0;
        for (Element script : page.select("script[type]")) {
            if (script.attr("type").strip().toLowerCase(java.util.Locale.ROOT).startsWith("application/ld+json") && blocks++ < MOST_BLOCKS) {
                String json = bare(script.data());
                try {
                    found.gather(LENIENT.readTree(json), 0);
                } catch (JsonProcessingException e) {
                    broken |= !json.isBlank();
                    found.gather(properties(json), 0);
                }
            }
        }
        return new JsonLd(List.copyOf(found.nodes), Map.copyOf(found.named), broken);
    }

    /** Without the marks of comments and character data that old content systems put around it. */
    private static String bare(String json) {
        return json.strip()
                .replaceFirst("^(?:<!--|//<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/|<!\\[CDATA\\[)", "")
                .replaceFirst("(?:-->|//\\]\\]>|/\\*\\]\\]>\\*/|\\]\\]>)$", "")
                .replaceFirst(";\\s*$", "");
    }

    private static JsonNode properties(String json) {
        var node = Json.mapper().createObjectNode();
        Matcher property = PROPERTY.matcher(json);
        while (property.find()) {
            if (!node.has(property.group(1))) {
                node.put(property.group(1), property.group(2).replaceAll("\\\\(.)", "$1"));
            }
        }
        if (node.has("headline")) {
            node.put("@type", "NewsArticle");
        }
        return node;
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST || nodes.size() >= MOST_NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> gather(one, depth + 1));
        } else if (node.isObject()) {
            nodes.add(node);
            if (node.path("@id").isTextual()) {
                named.merge(node.path("@id").asText(), node, (known, other) -> known.size() >= other.size() ? known : other);
            }
            gather(node.path("@graph"), depth + 1);
            gather(node.path("mainEntity"), depth + 1);
            if (node.path("mainEntityOfPage").path("@type").isTextual()) {
                gather(node.path("mainEntityOfPage"), depth + 1);
            }
        }
    }

    /** The articles with a headline, as they stand. */
    List<JsonNode> articles() {
        return nodes.stream()
                .filter(node -> types(node).stream().anyMatch(ARTICLES::contains))
                .filter(node -> !text(node.path("headline")).isEmpty() || !text(node.path("name")).isEmpty())
                .toList();
    }

    static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("@type");
        (type.isArray() ? type : List.of(type)).forEach(one -> types.add(one.asText().replaceFirst("^(?:https?://)?schema\\.org/|^schema:", "")));
        return types;
    }

    /** The node itself, or the one that it names by {@code @id} and says nothing else of. */
    JsonNode resolved(JsonNode node) {
        return node.isObject() && node.size() <= 2 && node.has("@id") && !node.has("name")
                ? named.getOrDefault(node.path("@id").asText(), node)
                : node;
    }

    /** All values of a property, one by one. */
    List<JsonNode> values(JsonNode property) {
        List<JsonNode> values = new ArrayList<>();
        (property.isArray() ? property : List.of(property)).forEach(one -> {
            if (!one.isMissingNode() && !one.isNull()) {
                values.add(resolved(one));
            }
        });
        return values;
    }

    /** The last but the page itself in the trail that leads to it: its channel. */
    Optional<String> trail() {
        return nodes.stream()
                .filter(node -> types(node).contains("BreadcrumbList"))
                .map(node -> {
                    List<String> names = new ArrayList<>();
                    values(node.path("itemListElement")).forEach(one -> {
                        String name = text(one.path("name"));
                        names.add(name.isEmpty() ? text(one.path("item").path("name")) : name);
                    });
                    return names;
                })
                .filter(names -> names.size() > 1)
                .map(names -> names.get(names.size() == 2 ? 1 : names.size() - 2))
                .filter(name -> !name.isEmpty() && !name.matches("(?i)home|beranda"))
                .findFirst();
    }

    /** The words of a value: a text, the name of an object, the first of an array; without tags and references. */
    static String text(JsonNode value) {
        if (value.isTextual()) {
            return plain(value.asText());
        }
        if (value.isNumber()) {
            return value.asText();
        }
        if (value.isArray() && !value.isEmpty()) {
            return text(value.get(0));
        }
        return value.isObject() ? text(value.has("@value") ? value.path("@value") : value.path("name")) : "";
    }

    /** Text that may hold references and tags, as headlines in JSON often do, as a line. */
    static String plain(String text) {
        String unescaped = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        boolean tags = unescaped.matches("(?s).*</?(?:p|br|em|i|b|strong|span|a)\\b[^<>]*>.*");
        return (tags ? Jsoup.parseBodyFragment(unescaped).text() : unescaped).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
