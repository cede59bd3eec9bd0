package id.redaksi.exchange.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PostTest {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Test
    void times_stand_as_a_formatter_writes_them() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 5_000; i++) {
            same(OffsetDateTime.of(random.nextInt(0, 10_000), 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(random.nextInt(-12, 15)))
                    .plusSeconds(random.nextInt(31_000_000)));
        }
    }

    @Test
    void years_of_more_or_fewer_signs_too() {
        same(OffsetDateTime.of(12_026, 11, 30, 23, 59, 58, 0, ZoneOffset.UTC));
        same(OffsetDateTime.of(-44, 3, 15, 7, 5, 0, 0, ZoneOffset.UTC));
    }

    private static void same(OffsetDateTime at) {
        var post = new Post("publish", at, true, at);
        assertEquals(FORM.format(at), post.local());
        assertEquals(FORM.format(at), post.modifiedLocal());
        assertEquals(FORM.format(at.withOffsetSameInstant(ZoneOffset.UTC)), post.gmt());
        assertEquals(FORM.format(at.withOffsetSameInstant(ZoneOffset.UTC)), post.modifiedGmt());
    }
}
