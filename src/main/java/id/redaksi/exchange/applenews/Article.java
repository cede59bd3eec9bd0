package id.redaksi.exchange.applenews;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.guard.Json;
import id.redaksi.page.BlockHtml;
import id.redaksi.story.Block;
import id.redaksi.story.Contributor;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Wording;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One story as an article document, put together from the components that Apple's readers know. */
final class Article {
    static final int MOST_KEYWORDS = 50;

    /** The oldest version that has all that is written here: older readers show it too. */
    private static final String VERSION = "1.7";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final Edition edition;
    private final Story story;
    private final Map<String, String> photos;
    private final Wording wording;

    /** {@code photos}: the names of the photos' files beside the article, by the photos' names. */
    Article(Edition edition, Map<String, String> photos) {
        this.edition = edition;
        this.photos = photos;
        story = edition.story();
        wording = Wording.of(Locale.of(story.labels().language()));
    }

    ObjectNode json() throws ExportFailed {
        ObjectNode article = Json.mapper().createObjectNode();
        article.put("version", VERSION);
        article.put("identifier", story.id().value());
        article.put("title", title());
        article.put("language", story.labels().language().matches("[A-Za-z]{2,3}(-[A-Za-z]{2,8})?") ? story.labels().language() : "id");
        if (!standfirst().isEmpty()) {
            article.put("subtitle", standfirst());
        }
        article.putObject("layout").put("columns", 7).put("width", 1024).put("margin", 60).put("gutter", 20);
        article.set("metadata", metadata());
        components(article.putArray("components"));
        article.set("componentLayouts", Looks.layouts());
        article.set("componentStyles", Looks.styles());
        article.set("componentTextStyles", Looks.texts());
        return article;
    }

    private String title() {
        String title = Words.line(story.headline());
        return title.isEmpty() ? wording.text("exchange.body.untitled") : title;
    }

    private String standfirst() {
        return Words.line(story.titles().standfirst());
    }

    private ObjectNode metadata() throws ExportFailed {
        ObjectNode metadata = Json.mapper().createObjectNode();
        ArrayNode authors = metadata.putArray("authors");
        authors().forEach(authors::add);
        String address = edition.around().address(story.id());
        if (address.matches("https?://.+")) {
            metadata.put("canonicalURL", address);
        }
        String saved = TIME.format(edition.saved().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
        String publish = story.workflow().times().publish();
        metadata.put("dateModified", saved);
        metadata.put("datePublished", publish == null ? saved : Workflow.Times.read(publish).map(TIME::format).orElse(saved));
        if (!standfirst().isEmpty()) {
            metadata.put("excerpt", standfirst());
        }
        metadata.put("generatorName", "Redaksi");
        ArrayNode keywords = metadata.putArray("keywords");
        story.topics().tags().stream()
                .map(Words::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MOST_KEYWORDS)
                .forEach(keywords::add);
        if (!photos.isEmpty()) {
            metadata.put("thumbnailURL", "bundle://" + photos.values().iterator().next());
        }
        return metadata;
    }

    private List<String> authors() {
        return story.contributors().stream()
                .filter(one -> one.role() == Contributor.Role.REPORTER)
                .map(one -> Words.line(one.name()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private void components(ArrayNode into) throws ExportFailed {
        var components = new Components(into, photos, BlockHtml.ofWords(story));
        components.plain("title", title());
        components.plain("intro", standfirst());
        components.plain("byline", byline());
        components.figure(story.lead());
        for (Map.Entry<Block, String> part : StoryHtml.parts(edition, Map.of()).entrySet()) {
            components.block(part.getKey(), part.getValue());
        }
        related(components);
    }

    private String byline() {
        return story.contributors().stream()
                .filter(one -> !Words.line(one.name()).isEmpty())
                .map(one -> one.role() == Contributor.Role.REPORTER
                        ? Words.line(one.name())
                        : Words.line(one.name()) + " (" + wording.text("page.role." + one.role().name().toLowerCase(Locale.ROOT)) + ")")
                .collect(Collectors.joining(", "));
    }

    private void related(Components components) throws ExportFailed {
        if (story.related().isEmpty()) {
            return;
        }
        var list = new StringBuilder("<ul>");
        for (var one : story.related()) {
            String named = StoryId.of(one.story()).isPresent() ? edition.around().address(new StoryId(one.story())) : one.link().strip();
            String words = StoryHtml.escaped(Words.line(one.headline()));
            list.append("<li>").append(Words.isFollowed(named) ? "<a href=\"" + StoryHtml.escaped(named) + "\">" + words + "</a>" : words).append("</li>");
        }
        components.plain("heading2", wording.text("exchange.field.related"));
        components.html("body", list.append("</ul>").toString());
    }
}
