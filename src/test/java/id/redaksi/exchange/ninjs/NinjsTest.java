package id.redaksi.exchange.ninjs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import id.redaksi.app.AloneAround;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.wire.Sent;
import id.redaksi.exchange.wire.WirePhotos;
import id.redaksi.guard.Json;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.topics.ReceiverTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {
    private static final Path SCHEMAS = Path.of("..", "shared", "schemas", "ninjs");

    private final Edition edition = new Edition(
            Samples.oneOfEachSettled(),
            3,
            "ab".repeat(32),
            Samples.CLOCK.instant(),
            new AloneAround(Samples.oneOfEachSettled()));

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3.1"})
    void one_of_each_is_valid_by_the_schema(String version) throws Exception {
        Path file = SCHEMAS.resolve("ninjs-schema_" + version + ".json");
        assumeTrue(Files.exists(file), "The ninjs schemas are not on this machine, so nothing was validated.");

        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, factory -> factory.schemaLoaders(
                        loaders -> loaders.schemas(Map.of("https://geojson.org/schema/GeoJSON.json", geoJson()))))
                .getSchema(
                        Files.readString(file),
                        SchemaValidatorsConfig.builder().formatAssertionsEnabled(false).build());

        assertEquals(Set.of(), schema.validate(Json.mapper().readTree(Ninjs.write(edition))));
        assertEquals(Set.of(), schema.validate(withPhotos(NinjsFormat.newest())));
    }

    @Test
    void the_flat_kind_is_valid_by_its_schema_and_superdesks_is_not() throws Exception {
        Path file = SCHEMAS.resolve("ninjs-schema_1.6.json");
        assumeTrue(Files.exists(file), "The ninjs schemas are not on this machine, so nothing was validated.");
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(
                        Files.readString(file),
                        SchemaValidatorsConfig.builder().formatAssertionsEnabled(false).build());

        assertEquals(
                Set.of(),
                schema.validate(Json.mapper().readTree(FlatNinjs.write(edition, ReceiverTable.NONE, WirePhotos.NONE))));
        assertEquals(Set.of(), schema.validate(withPhotos(NinjsFormat.flat())));
        assertFalse(schema.validate(Json.mapper()
                        .readTree(FlatNinjs.superdesk(edition, ReceiverTable.NONE, WirePhotos.NONE)))
                .isEmpty());
    }

    @Test
    void corrections_are_bodies_of_their_own_and_stand_in_the_note() throws Exception {
        JsonNode root = Json.mapper().readTree(Ninjs.write(edition));

        assertTrue(root.path("edNote").asText().startsWith(
                "Ralat (24 November 2026 13.40 +07:00): Nama kota semula tertulis Basra.\nKoreksi ("));
        assertEquals(
                5,
                StreamSupport.stream(root.path("bodies").spliterator(), false)
                        .filter(body -> body.path("role").asText().equals("correction"))
                        .count());
        assertFalse(root.path("edNote").asText().contains("catatan"));
    }

    private static JsonNode withPhotos(Format format) throws Exception {
        SequencedMap<String, byte[]> files =
                Sent.withPhotos(format.exporter().orElseThrow(), Samples.oneOfEachSettled());
        JsonNode item = Json.mapper().readTree(files.firstEntry().getValue());
        assertTrue(files.size() > 2);
        files.keySet().stream().skip(1).forEach(photo -> assertTrue(item.toString().contains(photo), photo));
        return item;
    }

    private static String geoJson() {
        try {
            return Files.readString(SCHEMAS.resolve("GeoJSON-schema.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_editors_note_stays_at_home() throws Exception {
        var story = Samples.oneOfEachSettled().with(Field.EDITORS_NOTE, "narasumber rahasia");
        var noted = new Edition(
                story,
                1,
                "",
                Samples.CLOCK.instant(),
                new AloneAround(story));

        assertFalse(new String(Ninjs.write(noted), StandardCharsets.UTF_8).contains("rahasia"));
        assertFalse(noted.around().page().html().contains("rahasia"));
    }

    @Test
    void words_are_counted_between_blanks() {
        for (String text : new String[] {"", " ", "\u2003", "satu", " satu  dua\ntiga\t", "a\u00A0b c", "\u2003a b\u2003", "\fa\u000Bb", "a\u2003b"}) {
            assertEquals(text.isBlank() ? 0 : text.strip().split("\\s+").length, Ninjs.words(text), text);
        }
    }
}
