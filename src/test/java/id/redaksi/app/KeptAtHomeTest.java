package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.ExportStory.Order;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Sink;
import id.redaksi.guard.Json;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Note;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Review;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to the work on a story leaves in no format: a word is planted in each such place, and every byte searched. */
class KeptAtHomeTest {
    private static final String CANARY = "kenari \"kuning\" & tersembunyi di kebun";

    @TempDir
    Path temporary;

    private App app;
    private Story story;

    @BeforeEach
    void open() throws Exception {
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
        app.use(app.settings().with(new Settings.Publishing(
                "https://www.contoh.id/", "", Settings.Publishing.USUAL_THEME, Map.of(), Settings.Left.NOTICE, 20, "", "")));
        var note = new Note("k1", List.of(new Note.Remark(Samples.SARI, CANARY + " ketiga")), false);
        story = Samples.story("Harga cabai naik", "Harga cabai naik.", "Pedagang mengeluh.")
                .with(Field.EDITORS_NOTE, CANARY + " pertama")
                .with(Field.ASSIGNEE, CANARY + " kedua")
                .with(Field.CONTRIBUTORS, List.of(
                        new Contributor("Dini", Contributor.Role.REPORTER),
                        new Contributor("Kenari Hijau", Contributor.Role.REPORTER, true)))
                .with(Field.REVIEW, new Review(Map.of(), List.of(note)));
        story = story.withBody(confided(story.body()));
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
    }

    /** The first paragraph with an aside in confidence, and a whole paragraph of it. */
    private static Body confided(Body body) {
        Block first = body.blocks().getFirst();
        Inline aside = first.leaves().getFirst().plus(Inline.of(" " + CANARY + " keempat", new OffTheRecord()));
        List<Block> blocks = new ArrayList<>(body.blocks());
        blocks.set(0, first.withLeaves(List.of(aside)));
        blocks.add(new Paragraph(new BlockId("rahasia"), Inline.of(CANARY + " kelima", new OffTheRecord())));
        return new Body(blocks);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Path export(Format format, Packing packing) throws Exception {
        var order = new Order(format, Choices.USUAL, packing, temporary.resolve(format.name() + packing));
        return app.exportStory().run(List.of(story.id()), order, Embargoed.LEAVES).path();
    }

    private static JsonNode proof(Path written) throws IOException {
        try (Stream<Path> beside = Files.list(written.getParent())) {
            Path proof = beside.filter(file -> file.toString().endsWith(".proof.json")).findFirst().orElseThrow();
            return Json.mapper().readTree(Files.readAllBytes(proof));
        }
    }

    @TestFactory
    Stream<DynamicTest> no_format_carries_what_belongs_to_the_work() {
        return Formats.all().stream()
                .filter(format -> format.exporter().isPresent())
                .flatMap(format -> Stream.of(Packing.values())
                        .map(packing -> DynamicTest.dynamicTest(format.name() + " " + packing, () -> {
                            JsonNode proof = proof(export(format, packing));

                            assertEquals(0, proof.at("/check/found").asInt());
                            assertTrue(proof.at("/check/searchedFor").asInt() > 3);
                            JsonNode kept = proof.at("/stories/0/keptBack");
                            assertEquals(1, kept.at("/editorsNote").asInt());
                            assertEquals(1, kept.at("/assignee").asInt());
                            assertEquals(1, kept.at("/notes").asInt());
                            assertEquals(2, kept.at("/offTheRecord").asInt());
                            assertEquals(1, kept.at("/hiddenAuthors").asInt());
                            assertFalse(proof.toString().contains("kenari"));
                        })));
    }

    @Test
    void who_is_hidden_in_one_story_may_be_named_in_another_of_the_same_export() throws Exception {
        Story other = Samples.story("Harga beras turun", "Kenari Hijau melaporkan.").withId(new StoryId("00000000-0000-7000-8000-000000000001"))
                .with(Field.CONTRIBUTORS, List.of(new Contributor("Kenari Hijau", Contributor.Role.REPORTER)));
        app.newsroom().stories().save(other, Revision.Kind.SAVED);
        Format many = Formats.all().stream()
                .filter(format -> format.exporter().filter(Exporter::holdsMany).isPresent())
                .findFirst().orElseThrow();
        var order = new Order(many, Choices.USUAL, Packing.BAG, temporary.resolve("keduanya"));

        Path written = app.exportStory().run(List.of(story.id(), other.id()), order, Embargoed.LEAVES).path();

        assertEquals(0, proof(written).at("/check/found").asInt());
    }

    @Test
    void no_page_names_who_is_hidden_or_says_what_was_told_in_confidence() throws Exception {
        String page = app.exportStory().run(story.id(), temporary.resolve("halaman")).path().toString();

        try (Stream<Path> files = Files.walk(Path.of(page))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains("kenari"), file.toString());
            }
        }
    }

    @Test
    void a_format_that_would_tell_is_stopped_and_leaves_nothing() throws Exception {
        for (String leak : List.of(
                CANARY, "Kenari Hijau", "<p>kenari &quot;kuning&quot; &amp; tersembunyi</p>", "\"kenari \\\"kuning\\\" \\u0026 tersembunyi\"")) {
            for (Packing packing : Packing.values()) {
                var failed = assertThrows(ExportFailed.class, () -> export(new Telling(leak), packing));

                assertEquals("app.export.leak", failed.explanation().key());
                try (Stream<Path> left = Files.walk(temporary.resolve("telling" + packing))) {
                    assertEquals(List.of(), left.filter(Files::isRegularFile).toList());
                }
            }
        }
    }

    /** A format with a hole. */
    private record Telling(String leak) implements Format, Exporter {
        @Override
        public String name() {
            return "telling";
        }

        @Override
        public List<String> endings() {
            return List.of(".txt");
        }

        @Override
        public Optional<Exporter> exporter() {
            return Optional.of(this);
        }

        @Override
        public Losses losses(Story story, Choices choices) {
            return Losses.NONE;
        }

        @Override
        public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
            editions.each((Edition edition) -> {
                try (OutputStream out = sink.file("a.txt")) {
                    out.write((edition.story().headline() + leak).getBytes(StandardCharsets.UTF_8));
                }
            });
        }
    }
}
