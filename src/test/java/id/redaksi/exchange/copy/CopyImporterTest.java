package id.redaksi.exchange.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.json.StoryJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyImporterTest {
    private static final byte[] COPY = StoryJson.write(Samples.oneOfEach());

    private final CopyImporter importer = new CopyImporter();

    private static Source source(byte[] bytes) {
        return new Source("naskah.redaksi.json", bytes, Samples.CLOCK.instant());
    }

    @Test
    void a_copy_comes_back_as_the_same_story() throws Exception {
        assertTrue(importer.reads(source(COPY)));
        assertEquals(
                List.of(Samples.oneOfEach()),
                importer.read(source(COPY), new Reading("2026-11-24", Samples.ids())).stories());
    }

    @Test
    void other_json_is_not_taken_for_one_and_half_a_copy_is_refused() {
        assertFalse(importer.reads(source("{\"format\":\"lain\"}".getBytes(StandardCharsets.UTF_8))));
        byte[] half = Arrays.copyOf(COPY, COPY.length / 2);
        assertThrows(ImportFailed.class, () -> importer.read(source(half), new Reading("2026-11-24", Samples.ids())));
    }
}
