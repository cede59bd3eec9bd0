package id.redaksi.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the themes that come with the program are measured by; {@code packaging/pages} has others judge the same pages. */
class ThemeMeasuresTest {
    /** A story of words alone is at most so heavy with all that it loads, as its files lie on the disk. */
    private static final int MOST_BYTES = 60 * 1024;

    @TempDir
    Path folder;

    static Stream<String> themes() {
        return ThemeFiles.namesOfProgram().stream();
    }

    private static Theme read(String name) throws ThemeFailed {
        return Theme.read(ThemeFiles.ofProgram(name));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void a_story_of_words_is_light(String name) throws Exception {
        Look look = Look.of(read(name));
        SamplePages.write(look, folder);

        assertTrue(weight(look) <= MOST_BYTES, name + ": " + weight(look) + " bytes");
    }

    /** Page, style sheet and the fonts that it names; an italic is loaded by pages that have one. */
    private long weight(Look look) throws IOException {
        long bytes = Files.size(folder.resolve("ekonomi/teks.html"));
        for (Map.Entry<String, byte[]> file : look.files().entrySet()) {
            String path = file.getKey();
            boolean loaded = path.endsWith("style.css") || path.endsWith(".woff2") && !path.contains("italic");
            bytes += loaded ? file.getValue().length : 0;
        }
        return bytes;
    }

    /** What moves under the pointer is missed by it. */
    @ParameterizedTest
    @MethodSource("themes")
    void nothing_changes_its_place_under_the_pointer(String name) throws ThemeFailed {
        List<String> moving = Pattern.compile("([^{}]*:hover[^{}]*)\\{([^}]*)\\}").matcher(read(name).style()).results()
                .flatMap(rule -> Stream.of(rule.group(2).split(";")).map(String::strip).filter(set -> !set.isEmpty()))
                .filter(set -> !set.matches("(text-(decoration|underline)[a-z-]*|border-color|box-shadow|color|background) *:.*"))
                .toList();

        assertEquals(List.of(), moving);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void every_option_changes_what_a_reader_sees(String name) throws Exception {
        Theme theme = read(name);
        Map<String, String> standard = seen(Look.of(theme), "standar");
        for (Manifest.Option option : theme.manifest().options()) {
            String other = switch (option.kind()) {
                case CHOICE -> option.choices().getLast().value();
                case SWITCH -> String.valueOf(option.standard().equals("false"));
                case NUMBER -> String.valueOf(option.max());
                case COLOUR -> "#00557f";
                case TEXT -> "PT Contoh Media";
            };
            boolean inSheet = theme.style().contains("var(--option-" + option.name() + ")");

            assertTrue(
                    inSheet || !standard.equals(seen(Look.of(theme, Map.of(option.name(), other)), option.name())),
                    name + " " + option.name());
        }
    }

    /** What all pages have between their heads and their ends. */
    private Map<String, String> seen(Look look, String into) throws IOException {
        Path pages = folder.resolve(into);
        SamplePages.write(look, pages);
        SortedMap<String, String> bodies = new TreeMap<>();
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".html")).toList()) {
                String html = Files.readString(file);
                bodies.put(pages.relativize(file).toString(), html.substring(html.indexOf("<body")));
            }
        }
        return bodies;
    }

    /** The licence of Source Serif keeps its name for the font as its makers gave it out, and ours has fewer letters. */
    @Test
    void a_changed_font_does_not_carry_the_name_that_its_licence_reserves() throws Exception {
        Theme standard = read("standar");
        String licence = new String(standard.files().get("files/OFL.txt"), StandardCharsets.UTF_8);

        assertTrue(licence.contains("Reserved Font Name ‘Source’"));
        assertFalse(standard.style().contains("font-family: \"Source"));
    }
}
