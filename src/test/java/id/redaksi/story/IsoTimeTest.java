package id.redaksi.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "2026-11-24T14:05+07:00", "2026-11-24T14:05:59+07:00", "2024-02-29T00:00-03:30", "0001-01-01T23:59:00+18:00", "2026-11-24T14:05-00:00"
    })
    void it_says_what_the_formatter_of_the_jdk_says(String time) {
        assertEquals(OffsetDateTime.parse(time), IsoTime.read(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "2026-11-24", "2026-13-24T14:05+07:00", "2026-02-30T14:05+07:00", "2026-11-24T24:05+07:00", "2026-11-24T14:05+19:00",
        "2026-11-24 14:05+07:00", "2026-11-24T14:05+0700", "+026-11-24T14:05+07:00", "2026-11-24T14:05:0a+07:00"
    })
    void what_has_another_form_or_means_no_moment_is_left_to_it(String time) {
        assertNull(IsoTime.read(time));
        assertEquals(Optional.empty(), Workflow.Times.read(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T14:05:06.789+07:00", "2026-11-24T14:05Z", "2026-11-24T14:05+07:00[Asia/Jakarta]"})
    void other_forms_are_still_read(String time) {
        assertNull(IsoTime.read(time));
        assertEquals(2026, Workflow.Times.read(time).orElseThrow().getYear());
    }
}
