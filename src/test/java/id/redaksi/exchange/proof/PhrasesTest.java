package id.redaksi.exchange.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    private static final String KEPT = "jangan sebut nama narasumber";
    private static final Phrases PHRASES = new Phrases(List.of(KEPT, "panggil 0812-555", "nama narasumber ini kepada"));

    /** The same in the plainest form, which reads a text many times over. */
    private static String slowly(String text) {
        String plain = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,6}));|\\\\u([0-9a-fA-F]{4})").matcher(text).replaceAll(found -> {
            String hex = found.group(1) == null ? found.group(3) : found.group(1);
            int code = hex == null ? Integer.parseInt(found.group(2)) : Integer.parseInt(hex, 16);
            return Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : " ");
        });
        plain = plain.replace("\\n", " ").replace("\\t", " ").replace("\\\"", "\"").replace("&quot;", "\"")
                .replace("&apos;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&amp;", "&");
        return Pattern.compile("[\\s\\p{Z}\\p{C}\\\\]+").matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    @Property(tries = 2000)
    void reads_as_patterns_would(@ForAll("texts") String text) {
        assertEquals(slowly(text), PlainWords.of(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "jangan ", "Sebut", "&quot;", "&#110;", "&#xe9;", "\\u0061", "\\n", "\\\"", "<b>", "</b>", "\u00A0", "\uFFFD",
                        "\uD83D\uDE00", "É", "\u200B", "\t\n", "& ", "#", ";", "9", "\uE000", "&gt;", "&nbsp;")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x Jangan sebut nama narasumber y",
        "jangan\u00A0sebut\n\n  nama narasumber",
        "{\"note\":\"jangan\\nsebut nama nara\\u0073umber\"}",
        "<p>jangan <b>se</b>but nama nara<i class=\"x\">sumber</i></p>",
        "jangan sebut nama nar&#97;sumb&#x65;r",
        "(panggil 0812-555)"
    })
    void finds_a_text_however_it_is_written(String file) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertTrue(PHRASES.areIn(file.getBytes(charset)), charset.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jangan sebut nama narasumbe", "jangan sebut kabar nama narasumber", "panggil 0812"})
    void finds_nothing_where_nothing_is(String file) {
        assertFalse(PHRASES.areIn(file.getBytes(StandardCharsets.UTF_8)));
        assertFalse(PHRASES.areIn(file.getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void finds_a_text_wherever_it_stands_in_a_long_file() {
        for (int before : new int[] {0, 1, 65_500, 65_535, 65_536, 65_560, 65_563, 131_072, 200_000}) {
            String file = "z".repeat(before) + KEPT + "z".repeat(70_000);
            assertTrue(PHRASES.areIn(file.getBytes(StandardCharsets.UTF_8)), before + " before");
        }
    }

    @Test
    void a_phrase_without_latin_letters_is_found_in_wide_encodings_too() {
        var japanese = new Phrases(List.of("情報源の名前"));
        assertTrue(japanese.areIn("前文 情報源の名前 後文".getBytes(StandardCharsets.UTF_16LE)));
        assertFalse(japanese.areIn("前文 後文".getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void nothing_is_looked_for_where_nothing_was_kept_back() {
        assertFalse(new Phrases(List.of()).areIn(KEPT.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JANGAN sebut nama narasumber", "<x:note>jangan sebut &quot;nama&quot; narasumber panggil 0812-555</x:note>"})
    void finds_a_text_in_a_photo(String text) {
        byte[] photo = new byte[300_000];
        new Random(5).nextBytes(photo);
        photo[100] = 0;
        assertFalse(PHRASES.areIn(photo));

        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(words, 0, photo, 150_000, words.length);
        photo[149_999] = 0;
        photo[150_000 + words.length] = 0;
        assertTrue(PHRASES.areIn(photo));
    }

    @Property(tries = 1000)
    void reads_outside_of_tags_as_patterns_would(@ForAll("texts") String text) {
        var outside = new StringBuilder();
        PlainWords.each(text, taker(new StringBuilder()), taker(outside));
        assertEquals(slowly(text.replaceAll("<[^<>]{0,2000}>", "")), outside.toString());
    }

    private static PlainWords.Taker taker(StringBuilder said) {
        return new PlainWords.Taker() {
            @Override
            void take(char sign) {
                said.append(sign);
            }
        };
    }
}
