package id.redaksi.exchange.applenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import id.redaksi.app.AloneAround;
import id.redaksi.app.WithPhotos;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.Json;
import id.redaksi.samples.AnyStory;
import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Articles as the community's schema of version 1.4 has them (Apple publishes none), and as the words of a story want them. */
class AppleNewsTest {
    private static final Path SCHEMA = Path.of("..", "shared", "schemas", "apple-news", "anf-1.4.schema.json");

    private static Map<String, byte[]> written(Edition edition) throws Exception {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        new AppleNewsFormat().write(Editions.of(List.of(edition)), Choices.USUAL, name -> files.computeIfAbsent(name, _ -> new ByteArrayOutputStream()));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, out) -> bytes.put(name, out.toByteArray()));
        return bytes;
    }

    private static Edition edition(Story story, boolean photos) {
        return new Edition(story, 1, "ab".repeat(32), Samples.CLOCK.instant(), photos ? new WithPhotos(story) : new AloneAround(story));
    }

    private static JsonNode article(Story story, boolean photos) throws Exception {
        return Json.mapper().readTree(written(edition(story, photos)).get("article.json"));
    }

    private static List<String> roles(JsonNode article) {
        return StreamSupport.stream(article.path("components").spliterator(), false).map(one -> one.path("role").asText()).toList();
    }

    private static JsonSchema schema() throws IOException {
        assumeTrue(Files.exists(SCHEMA), "The schema of Apple News Format is not on this machine, so nothing was validated.");
        return Read.SCHEMA;
    }

    /** Read once: it takes longer than all that it is asked. */
    private static final class Read {
        static final JsonSchema SCHEMA = read();

        private static JsonSchema read() {
            try {
                return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V6)
                        .getSchema(Files.readString(AppleNewsTest.SCHEMA), SchemaValidatorsConfig.builder().formatAssertionsEnabled(false).build());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Test
    void an_article_of_everything_is_as_the_schema_has_it() throws Exception {
        JsonNode article = article(Samples.oneOfEachSettled(), true);

        assertEquals(Set.of(), schema().validate(article));
        assertTrue(roles(article).containsAll(List.of(
                "title", "intro", "byline", "photo", "caption", "body", "heading2", "quote", "pullquote", "container", "htmltable", "tweet")), roles(article).toString());
    }

    @Test
    void and_the_schema_does_find_what_is_wrong() throws Exception {
        var article = (com.fasterxml.jackson.databind.node.ObjectNode) article(Samples.story("Judul", "Teks"), true);
        article.remove("layout");

        assertFalse(schema().validate(article).isEmpty());
    }

    @Test
    void so_are_stories_that_are_hardly_any() throws Exception {
        JsonSchema schema = schema();
        for (Story story : List.of(
                Samples.story("", ""),
                Samples.story("\u0000", "\u0007 \uD83D", "<b>&amp;]]></b>").with(Field.LANGUAGE, "bukan bahasa!"),
                Samples.story("عنوان", "نص").with(Field.LANGUAGE, "ar"),
                Samples.story("Panjang ".repeat(3_000), "x"))) {
            assertEquals(Set.of(), schema.validate(article(story, false)), story.headline());
        }
    }

    @Property(tries = 80)
    void any_story_keeps_its_words_and_is_as_the_schema_has_it(@ForAll long seed) throws Exception {
        Story story = new AnyStory(seed).story();
        JsonNode article = article(story, false);

        if (Files.exists(SCHEMA)) {
            assertEquals(Set.of(), schema().validate(article));
        }
        List<String> texts = new ArrayList<>();
        texts(article.path("components"), texts);
        String all = String.join(" ", texts);
        for (String word : story.body().text().split("\\s+")) {
            assertTrue(all.contains(word), word);
        }
    }

    private static void texts(JsonNode components, List<String> texts) {
        for (JsonNode one : components) {
            texts.add(one.path("format").asText().equals("html") ? Jsoup.parse(one.path("text").asText()).wholeText() : one.path("text").asText());
            texts.add(Jsoup.parse(one.path("html").asText()).wholeText());
            texts(one.path("components"), texts);
        }
    }

    @Test
    void photos_lie_beside_the_article_by_the_names_it_gives_them() throws Exception {
        var photo = new Figure(new BlockId("a"), Inline.of("Takarir"), Inline.of("Antara"), "Uraian", "cd".repeat(32));
        Story story = Samples.story("Judul", "x").with(Field.LEAD, photo)
                .withBody(new Body(List.of(new Gallery(new BlockId("g"), List.of(photo.withId(new BlockId("b")), photo.withId(new BlockId("c")).withPhoto("ef".repeat(32)))))));
        Map<String, byte[]> files = written(edition(story, true));
        JsonNode components = Json.mapper().readTree(files.get("article.json")).path("components");

        assertEquals(List.of("article.json", "foto-1.jpg", "foto-2.jpg"), List.copyOf(files.keySet()));
        assertEquals("bundle://foto-1.jpg", components.path(1).path("URL").asText());
        assertEquals("Uraian", components.path(1).path("accessibilityCaption").asText());
        assertEquals("Takarir (Foto: Antara)", components.path(2).path("text").asText());
        assertEquals("bundle://foto-2.jpg", components.path(3).path("items").path(1).path("URL").asText());
    }

    @Test
    void a_gallery_without_its_photos_keeps_its_captions() throws Exception {
        var photo = new Figure(new BlockId("b"), Inline.of("Satu & dua"), Inline.EMPTY, "", "cd".repeat(32));
        JsonNode article = article(Samples.story("Judul", "x").withBody(new Body(List.of(new Gallery(new BlockId("g"), List.of(photo))))), false);

        assertEquals(List.of("title", "caption"), roles(article));
        assertEquals("Satu &amp; dua", article.path("components").path(1).path("text").asText());
    }

    @Test
    void a_post_is_one_where_apple_shows_it_and_its_words_stay_beside_it() throws Exception {
        JsonNode article = article(Samples.story("Judul", "x").withBody(new Body(List.of(
                new Embed(new BlockId("a"), "https://x.com/redaksi/status/12", Inline.of("Isi")),
                new Embed(new BlockId("b"), "https://contoh.id/video", Inline.of("Lain"))))), false);

        assertEquals(List.of("title", "tweet", "body", "body"), roles(article));
        assertEquals("https://twitter.com/redaksi/status/12", article.path("components").path(1).path("URL").asText());
    }

    @Test
    void a_quotation_names_who_said_it_in_a_line_of_its_own() throws Exception {
        JsonNode article = article(Samples.story("Judul", "x").withBody(new Body(List.of(
                new Quote(new BlockId("a"), Inline.of("Kata"), Inline.of("العربية")), new Divider(new BlockId("b")),
                new PullQuote(new BlockId("c"), Inline.of("Besar"), Inline.of("Orang"))))), false);

        assertEquals("<p>Kata</p><p>— العربية</p>", article.path("components").path(1).path("text").asText());
        assertEquals("divider", article.path("components").path(2).path("role").asText());
        assertEquals("<p>Besar</p><p>— Orang</p>", article.path("components").path(3).path("text").asText());
    }

    @Test
    void only_tags_that_apple_knows_are_in_it_and_no_link_that_leads_nowhere() throws Exception {
        Inline text = Inline.of("abcd").with(0, 1, new Link("javascript:alert(1)")).with(1, 2, new Link("https://contoh.id/a")).with(2, 3, id.redaksi.story.Emphasis.UNDERLINE);
        JsonNode article = article(Samples.story("Judul <b>", "x").withBody(new Body(List.of(new Paragraph(new BlockId("a"), text)))), false);

        assertEquals("Judul <b>", article.path("components").path(0).path("text").asText());
        assertEquals("<p>a<a href=\"https://contoh.id/a\">b</a>cd</p>", article.path("components").path(1).path("text").asText());
    }

    @Test
    void a_killed_story_is_refused() {
        Story killed = Samples.story("Judul", "Teks").with(Field.STATUS, Workflow.Status.KILLED);

        assertThrows(ExportFailed.class, () -> written(edition(killed, false)));
    }
}
