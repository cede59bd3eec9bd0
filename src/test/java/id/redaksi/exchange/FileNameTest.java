package id.redaksi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FileNameTest {
    private static final String SIGNS = "aB9-- _.éÅİ“/\n";

    @Test
    void names_of_usual_and_odd_headlines() {
        assertEquals("banjir-di-demak-3-desa", FileName.plain("Banjir di Demak: 3 Desa!"));
        assertEquals("", FileName.plain(" — … — "));
        assertEquals("a".repeat(59), FileName.plain("a".repeat(59) + " b"));
        assertEquals("a".repeat(60), FileName.plain("a".repeat(60) + " b"));
    }

    /** The rule as two patterns say it. */
    @Test
    void any_text_gives_what_the_patterns_give() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int signs = random.nextInt(90); signs > 0; signs--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String slug = text.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
            String wanted = slug.length() > 60 ? slug.substring(0, 60).replaceAll("-+$", "") : slug;
            assertEquals(wanted, FileName.plain(text.toString()));
        }
    }
}
