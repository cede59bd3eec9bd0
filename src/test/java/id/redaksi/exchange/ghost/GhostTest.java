package id.redaksi.exchange.ghost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import id.redaksi.app.AloneAround;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Json;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The file of another site is written for this test after an export of Ghost 5. */
class GhostTest {
    private static final String SITE =
            """
            {"db": [{"meta": {"exported_on": 1763625600000, "version": "5.130.0"}, "data": {
              "posts": [
                {"id": "a1", "uuid": "0199b000-0000-4000-8000-000000000001", "title": "Harga beras", "slug": "harga-beras",
                 "lexical": null, "html": "<p>JAKARTA, Portal - Harga <strong>naik</strong>.</p><figure class=\\"kg-card kg-image-card\\"><img src=\\"__GHOST_URL__/content/images/a.jpg\\" alt=\\"x\\"><figcaption>Pasar</figcaption></figure>",
                 "feature_image": "__GHOST_URL__/content/images/b.jpg", "status": "published", "visibility": "members",
                 "published_at": "2026-11-20T01:00:00.000Z", "custom_excerpt": "Ringkasan"},
                {"id": "a2", "title": "Draf", "slug": "draf", "html": null, "status": "draft", "visibility": "public", "published_at": null,
                 "lexical": "{\\"root\\":{\\"children\\":[{\\"type\\":\\"paragraph\\",\\"children\\":[{\\"type\\":\\"extended-text\\",\\"text\\":\\"Satu \\",\\"format\\":0},{\\"type\\":\\"extended-text\\",\\"text\\":\\"dua\\",\\"format\\":3}]},{\\"type\\":\\"heading\\",\\"tag\\":\\"h2\\",\\"children\\":[{\\"type\\":\\"text\\",\\"text\\":\\"Sub\\"}]},{\\"type\\":\\"embed\\",\\"url\\":\\"https://www.youtube.com/watch?v=w7Ft2ymGmfc\\"},{\\"type\\":\\"paywall\\"}]}}"}
              ],
              "posts_meta": [{"post_id": "a1", "og_title": "Sosial", "feature_image_alt": "Karung", "feature_image_caption": "Pasar <i>Senen</i> (Foto: Antara)"}],
              "tags": [{"id": "t1", "name": "Ekonomi", "slug": "ekonomi"}, {"id": "t2", "name": "#newsletter", "slug": "hash-newsletter"}, {"id": "t3", "name": "beras", "slug": "beras"}],
              "posts_tags": [{"post_id": "a1", "tag_id": "t3", "sort_order": 2}, {"post_id": "a1", "tag_id": "t2", "sort_order": 1}, {"post_id": "a1", "tag_id": "t1", "sort_order": 0}],
              "users": [{"id": "u1", "name": "Dini", "slug": "dini", "email": "dini@portal.example"}],
              "posts_authors": [{"post_id": "a1", "author_id": "u1", "sort_order": 0}]
            }}]}
            """;

    private static Imported read(String json) throws ImportFailed {
        var source = new Source("ghost.json", json.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        assertTrue(new GhostImporter().reads(source));
        return new GhostImporter().read(source, new Reading("2026-11-24", Samples.ids()));
    }

    private static String written(Story story) throws Exception {
        var out = new ByteArrayOutputStream();
        var edition = new Edition(story, 1, "ab".repeat(32), Samples.CLOCK.instant(), new AloneAround(story));
        new GhostExporter().write(Editions.of(List.of(edition)), Choices.USUAL, _ -> out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_post_comes_in_with_what_its_numbers_mean() throws Exception {
        Imported read = read(SITE);

        Story story = read.stories().getFirst();
        assertEquals("Harga beras", story.headline());
        assertEquals("JAKARTA", story.dateline().city());
        assertEquals(List.of("Ekonomi", "beras"), story.topics().tags());
        assertEquals(List.of(new Contributor("Dini", Contributor.Role.REPORTER)), story.contributors());
        assertEquals("Pasar Senen", story.lead().caption().text());
        assertEquals("Antara", story.lead().credit().text());
        assertEquals("Karung", story.lead().alt());
        assertEquals("Sosial", story.titles().socialTitle());
        assertEquals("2026-11-20T01:00:00Z", story.workflow().times().publish());
        assertEquals(Workflow.Status.EXPORTED, story.workflow().status());
        assertEquals("0199b000-0000-4000-8000-000000000001", story.workflow().editorsNote());
        String told = String.join("\n", read.told().stream().map(Wording.of(Wording.ENGLISH)::text).toList());
        for (String said : List.of("1 post is for members", "#newsletter", "“paywall”", "content/images/a.jpg")) {
            assertTrue(told.contains(said), said + " in " + told);
        }
        assertEquals(List.of("__GHOST_URL__/content/images/b.jpg"), read.leftOut());
    }

    @Test
    void a_post_that_only_the_editor_had_is_read_in_its_form() throws Exception {
        Story story = read(SITE).stories().get(1);

        assertEquals(Workflow.Status.DRAFT, story.workflow().status());
        assertEquals(List.of("paragraph", "heading", "embed"), story.body().blocks().stream().map(Block::kind).toList());
        Inline first = ((Paragraph) story.body().blocks().getFirst()).content();
        assertEquals("Satu dua", first.text());
        assertTrue(first.everywhere(5, 8, Emphasis.BOLD) && first.everywhere(5, 8, Emphasis.ITALIC));
    }

    @Test
    void what_is_written_is_what_ghost_reads() throws Exception {
        Story story = Samples.story("Judul", "Teks")
                .with(Field.STATUS, Workflow.Status.EXPORTED)
                .with(Field.TAGS, List.of("a", "b"))
                .with(Field.CONTRIBUTORS, List.of(new Contributor("Dini", Contributor.Role.REPORTER), new Contributor("Budi", Contributor.Role.REPORTER)))
                .with(Field.TIMES, new Workflow.Times(null, null, "2026-11-20T01:00:00Z", null));
        String json = written(story);
        JsonNode data = Json.mapper().readTree(json).path("db").path(0).path("data");
        Story read = read(json).stories().getFirst();

        assertEquals("published", data.path("posts").path(0).path("status").asText());
        assertTrue(data.path("posts").path(0).path("lexical").isNull());
        assertEquals(2, data.path("posts_tags").size());
        assertEquals(List.of(), new GhostExporter().losses(story, Choices.USUAL).all());
        assertEquals(story.topics(), read.topics());
        assertEquals(story.contributors(), read.contributors());
        assertEquals(story.workflow().times(), read.workflow().times());
        assertEquals(story.workflow().status(), read.workflow().status());
    }

    @Test
    void what_is_longer_than_ghost_allows_is_cut_and_named() throws Exception {
        Story story = Samples.story("x", "Teks").with(Field.STANDFIRST, "😀".repeat(301));

        assertEquals(List.of("field:standfirst"), new GhostExporter().losses(story, Choices.USUAL).all().stream().map(Loss::what).toList());
        assertEquals("😀".repeat(300), read(written(story)).stories().getFirst().titles().standfirst());
    }

    @Test
    void a_killed_story_and_a_broken_file_are_refused() {
        Story killed = Samples.story("Judul", "Teks").with(Field.STATUS, Workflow.Status.KILLED);

        assertThrows(ExportFailed.class, () -> written(killed));
        for (String bad : List.of("{\"db\":[", "{\"db\":[]}", "{\"db\":[{\"data\":{\"posts\":[]}}]}", "{\"db\":[" + "[".repeat(5_000))) {
            assertThrows(ImportFailed.class, () -> read(bad));
        }
        assertFalse(new GhostImporter().reads(new Source("x.json", "{\"format\": 1}".getBytes(StandardCharsets.UTF_8), Instant.EPOCH)));
    }

    @Property(tries = 200)
    void any_words_come_in_again(@ForAll @StringLength(min = 1, max = 40) String words) throws Exception {
        String said = "x" + words.replaceAll("[\\p{Cntrl}\\p{Z}\\p{C}\\s]+", " ").strip() + "y";
        Story story = Samples.story(said).withBody(new Body(List.of(
                new Paragraph(Samples.ids().block(), Inline.of(said).with(0, 1, Emphasis.BOLD)))));
        Story read = read(written(story)).stories().getFirst();

        assertEquals(said, read.headline());
        assertEquals(story.body().blocks().getFirst().leaves(), read.body().blocks().getFirst().leaves());
    }

    /** The field names and limits of Ghost's own interface; what an export has beside them says whose rows they are. */
    @Test
    void a_post_is_as_ghosts_own_schema_has_it() throws Exception {
        Path schemas = Path.of("..", "shared", "schemas", "ghost");
        assumeTrue(Files.exists(schemas), "The schemas of Ghost are not on this machine, so nothing was validated.");
        JsonNode definitions = Json.mapper().readTree(Files.readAllBytes(schemas.resolve("posts.json"))).path("definitions");
        ObjectNode schema = Json.mapper().createObjectNode().put("$ref", "#/definitions/post");
        schema.set("definitions", definitions);
        JsonSchema checked = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(schema, SchemaValidatorsConfig.builder().formatAssertionsEnabled(false).build());
        Story story = Samples.oneOfEachSettled()
                .with(Field.STATUS, Workflow.Status.EXPORTED)
                .with(Field.HEADLINE, "x".repeat(300))
                .with(Field.STANDFIRST, "y".repeat(400));
        ObjectNode post = (ObjectNode) Json.mapper().readTree(written(story)).at("/db/0/data/posts/0");
        post.remove(List.of("id", "uuid", "created_at", "type"));

        assertEquals(Set.of(), checked.validate(post));
        assertFalse(checked.validate(post.deepCopy().put("custom_excerpt", "y".repeat(400))).isEmpty());
        assertFalse(checked.validate(post.deepCopy().put("judul", "x")).isEmpty());
    }

    @Test
    void the_words_of_cards_come_in_where_only_an_editors_form_is_there() throws Exception {
        String lexical = Json.mapper().writeValueAsString(Json.mapper().readTree("""
                {"root":{"children":[
                  {"type":"toggle","heading":"Tanya","content":"<p>Jawab</p>"},
                  {"type":"gallery","images":[{"src":"a","alt":"x"}],"caption":"Dua foto"},
                  {"type":"bookmark","url":"https://situs.example/a","metadata":{"title":"Judul tautan","description":"Isinya"}},
                  {"type":"product","productTitle":"Buku","productDescription":"<p>Tebal</p>"},
                  {"type":"email","html":"<p>hanya untuk surel</p>"},
                  {"type":"masa-depan","teks":"dua kata"}]}}"""));
        String mobiledoc = Json.mapper().writeValueAsString(Json.mapper().readTree("""
                {"version":"0.3.1","atoms":[["soft-return","",{}]],"markups":[["strong"],["a",["href","https://situs.example/b"]]],
                 "cards":[["html",{"html":"<p>Kartu</p>"}]],
                 "sections":[[1,"h2",[[0,[],0,"Sub"]]],
                  [1,"p",[[0,[],0,"Harga "],[0,[0,1],2,"naik"],[1,[],0,0],[0,[],0,"lagi"]]],
                  [10,0],[3,"ul",[[[0,[],0,"satu"]],[[0,[],0,"dua"]]]]]}"""));
        var posts = Json.mapper().createArrayNode();
        posts.addObject().put("id", "1").put("title", "Baru").put("lexical", lexical);
        posts.addObject().put("id", "2").put("title", "Lama").put("mobiledoc", mobiledoc);
        Imported imported = read("{\"db\":[{\"data\":{\"posts\":" + posts + "}}]}");
        assertEquals(
                List.of("Tanya", "Jawab", "\n", "Dua foto", "https://situs.example/a", "Judul tautan", "Isinya", "Buku", "Tebal"),
                imported.stories().getFirst().body().blocks().stream().map(Block::text).toList());
        assertEquals(List.of("hanya untuk surel", "dua kata"), imported.leftOut());
        List<Block> old = imported.stories().getLast().body().blocks();
        assertEquals(List.of("Sub", "Harga naik\nlagi", "Kartu", "satu\ndua"), old.stream().map(Block::text).toList());
        assertEquals(2, ((Paragraph) old.get(1)).content().spans().size());
    }
}
