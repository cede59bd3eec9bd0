package id.redaksi.desk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.compare.Comparison;
import id.redaksi.desk.kit.Words;
import id.redaksi.samples.Samples;
import id.redaksi.story.Correction;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SayingTest {
    private static final Story BEFORE = Samples.story("J", "a");
    private static final Correction CORRECTION =
            new Correction(Correction.Kind.RALAT, "2026-11-24T13:40:00+07:00", Inline.of("Bukan Basra."), "");

    private static String said(String language, Story before, Story after) {
        return new Saying(new Words(Locale.of(language)), ZoneOffset.UTC).changes(Comparison.of(before, after).changes());
    }

    @Test
    void a_correction_that_came_is_said_to_be_added() {
        Story one = BEFORE.with(Field.CORRECTIONS, List.of(CORRECTION));
        Story two = BEFORE.with(Field.CORRECTIONS, List.of(CORRECTION, CORRECTION.withKind(Correction.Kind.KOREKSI)));

        assertEquals("Koreksi ditambahkan", said("id", BEFORE, one));
        assertEquals("2 koreksi ditambahkan", said("id", BEFORE, two));
        assertEquals("Correction added", said("en", BEFORE, one));
        assertEquals("Koreksi dihapus", said("id", one, BEFORE));
        assertEquals(
                "Koreksi diubah", said("id", one, BEFORE.with(Field.CORRECTIONS, List.of(CORRECTION.withText(Inline.EMPTY)))));
    }

    @Test
    void page_settings_are_fields_with_names() {
        assertEquals("Di atas daftar diubah", said("id", BEFORE, BEFORE.with(Field.ON_TOP, true)));
        assertEquals("Page template changed", said("en", BEFORE, BEFORE.with(Field.TEMPLATE, "panjang")));
    }
}
