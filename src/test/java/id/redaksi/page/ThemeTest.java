package id.redaksi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    private static final String PAGE = "<!DOCTYPE html>\n<html lang=\"{{language}}\"><head>{{head}}</head><body><h1>{{title}}</h1></body></html>\n";

    private static final String MANIFEST = """
            {"format": "redaksi-theme", "version": 1, "name": {"id": "Uji", "en": "Test"}, "author": "A", "licence": "CC0",
             "languages": ["id", "en"],
             "options": [
               {"name": "accent", "kind": "colour", "title": {"id": "Warna"}, "default": "#9b1c1c"},
               {"name": "width", "kind": "choice", "title": {"id": "Lebar"}, "default": "narrow",
                "choices": [{"value": "narrow", "title": {"id": "Sempit"}}, {"value": "wide", "title": {"id": "Lebar"}}]},
               {"name": "sticky", "kind": "switch", "title": {"id": "Lekat"}, "default": true},
               {"name": "size", "kind": "number", "title": {"id": "Ukuran"}, "default": 18, "min": 14, "max": 24},
               {"name": "motto", "kind": "text", "title": {"id": "Semboyan"}, "default": ""}],
             "storyTemplates": [{"name": "lebar", "title": {"id": "Lebar"}}],
             "texts": {"id": {"skip": "Langsung"}, "en": {"skip": "Skip"}}}
            """;

    private static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "theme.json", MANIFEST);
        put(files, "style.css", "body { color: var(--option-accent); }\n");
        put(files, "files/a.woff2", "x");
        put(files, "README.md", "Baca");
        for (String name : List.of("story", "story-lebar", "list", "search", "notfound", "redirect")) {
            put(files, "templates/" + name + ".html", PAGE);
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Theme read(SortedMap<String, byte[]> files) throws ThemeFailed {
        return Theme.read(() -> files);
    }

    private static ThemeFailed failure(SortedMap<String, byte[]> files) {
        return assertThrows(ThemeFailed.class, () -> read(files));
    }

    private static ThemeFailed failure(String path, String text) {
        SortedMap<String, byte[]> files = files();
        put(files, path, text);
        return failure(files);
    }

    private static String html(Theme theme, Map<String, String> options, Story story) {
        return new PageRenderer(Look.of(theme, options)).render(StoryPage.alone(story, Around.NONE), Site.named("S")).html();
    }

    @Test
    void a_sound_theme_is_read() throws ThemeFailed {
        Theme theme = read(files());

        assertEquals("Uji", theme.manifest().name().get("id"));
        assertEquals(5, theme.manifest().options().size());
        assertEquals(List.of("files/a.woff2", "style.css"), List.copyOf(theme.files().keySet()));
        assertEquals(List.of(), theme.remarks());
        assertEquals(theme.fingerprint(), read(files()).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme.json", "style.css", "templates/story.html", "templates/list.html", "templates/story-lebar.html"})
    void what_a_theme_needs_must_be_there(String path) {
        SortedMap<String, byte[]> files = files();
        files.remove(path);

        assertEquals(path, failure(files).file());
    }

    @Test
    void a_page_that_a_theme_leaves_out_is_the_programs_with_the_themes_parts() throws ThemeFailed {
        SortedMap<String, byte[]> files = files();
        List.of("search", "notfound", "redirect").forEach(name -> files.remove("templates/" + name + ".html"));
        put(files, "templates/_foot.html", "<footer>Kaki kami</footer>\n");
        var renderer = new PageRenderer(Look.of(read(files)));

        String moved = renderer.render(new RedirectPage("lama/", "berita/baru/", "Harga beras naik"), Site.named("S")).html();
        assertTrue(moved.contains("Berita ini sekarang ada di") && moved.contains("Harga beras naik"), moved);
        assertTrue(moved.contains("<footer>Kaki kami</footer>"), moved);
        assertFalse(html(read(files), Map.of(), Samples.story("Satu", "dua")).contains("Kaki kami"), "only where it is included");
    }

    @Test
    void a_page_of_its_own_and_a_word_of_its_own_go_before_the_programs() throws ThemeFailed {
        SortedMap<String, byte[]> files = files();
        String own = new PageRenderer(Look.of(read(files)))
                .render(new RedirectPage("lama/", "berita/baru/", "Harga beras naik"), Site.named("S"))
                .html();
        assertFalse(own.contains("Berita ini sekarang ada di"), own);

        files.remove("templates/redirect.html");
        put(files, "theme.json", MANIFEST.replace("\"skip\": \"Langsung\"", "\"skip\": \"Lewati\""));
        String standard = new PageRenderer(Look.of(read(files)))
                .render(new RedirectPage("lama/", "berita/baru/", "Harga beras naik"), Site.named("S"))
                .html();
        assertTrue(standard.contains("Lewati") && !standard.contains("Langsung ke isi"), standard);
    }

    @Test
    void what_the_program_has_says_itself_in_each_of_a_themes_languages() throws ThemeFailed {
        SortedMap<String, byte[]> files = files();
        List.of("search", "notfound", "redirect").forEach(name -> files.remove("templates/" + name + ".html"));
        put(files, "theme.json", MANIFEST.replace("\"languages\": [\"id\", \"en\"]", "\"languages\": [\"id\", \"en\", \"jv\"]")
                .replace("\"texts\": {", "\"texts\": {\"jv\": {\"skip\": \"Langsung\"}, "));

        assertEquals(List.of("id", "en", "jv"), read(files).manifest().languages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "storyTemplates ~ \"storyTemplates\": [ ~ \"storyTemplates\": \"lebar\", \"was\": [",
        "options ~ \"options\": [ ~ \"options\": {}, \"was\": [",
        "languages ~ [\"id\", \"en\"] ~ {\"a\": \"id\", \"b\": \"en\"}",
        "options.width ~ \"value\": \"wide\" ~ \"value\": \"narrow\"",
    })
    void a_field_of_another_kind_is_refused_by_its_name(String field, String right, String wrong) {
        assertEquals(Message.of("page.theme.field", field), failure("theme.json", MANIFEST.replace(right, wrong)).reason());
    }

    @Test
    void a_broken_template_is_named_with_its_line() {
        ThemeFailed failed = failure("templates/list.html", PAGE + "\n{{headlin}}\n");

        assertEquals("templates/list.html", failed.file());
        assertEquals(4, failed.line());
        assertEquals(Message.of("page.template.unknown", "headlin"), failed.reason());
        assertEquals(Message.of("page.theme.failedAt", "templates/list.html", 4, failed.reason()), failed.explanation());
    }

    @Test
    void a_broken_part_is_named_and_not_the_page_that_has_it() {
        SortedMap<String, byte[]> files = files();
        put(files, "templates/story.html", PAGE.replace("</body>", "{{>_kaki}}</body>"));
        put(files, "templates/_kaki.html", "<footer>\n{{#tags}}</footer>");

        ThemeFailed failed = failure(files);
        assertEquals("templates/_kaki.html", failed.file());
        assertEquals(2, failed.line());
    }

    @Test
    void a_page_without_our_head_is_refused() {
        assertEquals("page.theme.noHead", failure("templates/story.html", "<h1>{{title}}</h1>").reason().key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "\"version\": 1 ~ \"version\": 2 ~ 1",
        "redaksi-theme ~ hugo ~ 1",
        "[\"id\", \"en\"] ~ [] ~ 2",
        "[\"id\", \"en\"] ~ [\"Bahasa\"] ~ 2",
        "\"colour\" ~ \"color\" ~ 4",
        "#9b1c1c ~ red ~ 4",
        "\"default\": \"narrow\" ~ \"default\": \"tall\" ~ 5",
        "\"default\": true ~ \"default\": \"ya\" ~ 7",
        "\"default\": 18 ~ \"default\": 99 ~ 8",
        "\"default\": 18, ~ '' ~ 8",
        "\"name\": \"size\" ~ \"name\": \"a b\" ~ 8",
        "\"name\": \"size\" ~ \"name\": \"accent\" ~ 4",
        "{\"skip\": \"Skip\"} ~ {} ~ 11",
        "\"version\": 1, ~ \"version\": 1,, ~ 1",
    })
    void a_wrong_value_in_the_manifest_is_named_with_its_line(String right, String wrong, int line) {
        String manifest = MANIFEST.replace(right, wrong);
        assertNotEquals(MANIFEST, manifest);

        ThemeFailed failed = failure("theme.json", manifest);

        assertEquals("theme.json", failed.file());
        assertEquals(line, failed.line(), failed.reason().toString());
    }

    @Test
    void a_field_that_nobody_reads_is_told() throws ThemeFailed {
        SortedMap<String, byte[]> files = files();
        put(files, "theme.json", MANIFEST.replace("\"author\"", "\"autor\""));

        assertEquals(List.of(Message.of("page.theme.unknownField", "autor")), read(files).remarks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "outside ~ @font-face { src: url(https://lain.example/a.woff2) }",
        "outside ~ p { background: url( \"//lain.example/a.png\" ) }",
        "outside ~ p { background: URL('HTTP://lain.example/a.png') }",
        "outside ~ p { background: url(/a.png) }",
        "outside ~ p { background: url(ht\\74ps://lain.example/a) }",
        "outside ~ p { background: image-set(\"https://lain.example/a.png\" 1x) }",
        "outside ~ p { background: image-set(\"\\68ttps://lain.example/a.png\" 1x) }",
        "outside ~ p { background: image-set(\"ht\\9 tps://lain.example/a.png\" 1x) }",
        "outside ~ p { background: image-set(\"/\\\\lain.example/a.png\" 1x) }",
        "outside ~ p { background: image-set(\"//é.example/a.png\" 1x) }",
        "hidden ~ p { background: u\\72l(https://lain.example/a.png) }",
        "hidden ~ p { background: u\\rl(https://lain.example/a.png) }",
        "hidden ~ @i\\mport u\\rl(//lain.example/a.css);",
        "importing ~ @import \"files/b.css\";",
        "importing ~ @IMPORT url(files/b.css);",
        "noFile ~ p { background: url(files/tidak.png) }",
        "noFile ~ p { background: url(../../a.png) }",
        "styleEnds ~ /* </style><script> */",
    })
    void a_style_sheet_that_reaches_outside_is_refused_with_its_line(String reason, String css) {
        ThemeFailed failed = failure("style.css", "p { }\n/* url(https://x.example/) */\n" + css);

        assertEquals("page.theme." + reason, failed.reason().key());
        assertEquals(3, failed.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "@font-face { font-family: A; src: url(files/a.woff2) format(\"woff2\") }", "p::before { content: \"\\201C\" }",
        "a { background: url(data:image/png;base64,AAAA) }", "a { filter: url(#kabur) }", ".sm\\:x { color: red }",
        "a::after { content: \" (\" attr(href) \")\" }", "p { content: \"//\" }", "a { background: url( \"files/a.woff2#x\" ) }",
    })
    void a_style_sheet_that_stays_inside_is_not(String css) throws ThemeFailed {
        SortedMap<String, byte[]> files = files();
        put(files, "style.css", css);

        assertFalse(read(files).files().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"files/a.js,kind", "templates/a.css,kind", "files/a.html,kind", "files/a.svg,scriptInPicture"})
    void a_file_that_could_run_is_refused(String path, String reason) {
        assertEquals("page.theme." + reason, failure(path, "<svg><SCRIPT>alert(1)</SCRIPT></svg>").reason().key());
    }

    @Test
    void what_is_no_text_is_refused() {
        SortedMap<String, byte[]> files = files();
        files.put("templates/story.html", new byte[] {(byte) 0xC3, 0x28});

        assertEquals("page.theme.notText", failure(files).reason().key());
    }

    @Test
    void options_and_words_become_part_of_pages_and_style() throws ThemeFailed {
        SortedMap<String, byte[]> files = files();
        put(files, "templates/story.html", PAGE.replace("<h1>", "{{text.skip}}|{{options.motto}}|{{options.size}}|{{#options.width.wide}}lebar{{/options.width.wide}}{{^options.sticky}}lepas{{/options.sticky}}|<h1>"));
        Theme theme = read(files);
        Story story = Samples.story("J", "a");

        assertTrue(html(theme, Map.of(), story).contains("Langsung||18||<h1>"));
        assertTrue(html(theme, Map.of("motto", "<b>", "size", "20", "width", "wide", "sticky", "false"), story)
                .contains("Langsung|&lt;b&gt;|20|lebarlepas|<h1>"));
        assertTrue(html(theme, Map.of("size", "99", "width", "x"), story).contains("Langsung||18||<h1>"));
        assertTrue(html(theme, Map.of(), story.with(Field.LANGUAGE, "en")).contains("Skip||18"));
        assertTrue(html(theme, Map.of(), story.with(Field.LANGUAGE, "jv")).contains("Langsung||18"));
        var look = Look.of(theme, Map.of("accent", "#00ff00"));
        assertTrue(new String(look.files().get(look.address("style.css")), StandardCharsets.UTF_8)
                .startsWith(":root{--option-accent:#00ff00;--option-width:narrow;--option-sticky:1;--option-size:18;}\nbody"));
        assertNotEquals(look.address("style.css"), Look.of(theme).address("style.css"));
    }

    @Test
    void a_story_has_the_template_that_it_asks_for_if_the_theme_has_it() throws ThemeFailed {
        SortedMap<String, byte[]> files = files();
        put(files, "templates/story-lebar.html", PAGE.replace("<h1>", "lebar <h1>"));
        Theme theme = read(files);
        Story story = Samples.story("J", "a");

        assertTrue(html(theme, Map.of(), story.with(Field.TEMPLATE, "lebar")).contains("lebar <h1>"));
        assertFalse(html(theme, Map.of(), story).contains("lebar"));
        assertFalse(html(theme, Map.of(), story.with(Field.TEMPLATE, "../lain")).contains("lebar"));
    }

    @Test
    void a_folder_is_read_without_what_is_hidden_and_what_links_lead_to(@TempDir Path folder) throws IOException, ThemeFailed {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path to = folder.resolve("tema").resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        Files.writeString(folder.resolve("rahasia.txt"), "rahasia");
        Files.createSymbolicLink(folder.resolve("tema/files/b.txt"), folder.resolve("rahasia.txt"));
        Files.writeString(folder.resolve("tema/files/.c.txt"), "c");
        Files.writeString(folder.resolve("tema/style.css~"), "c");

        Theme theme = Theme.read(ThemeFiles.folder(folder.resolve("tema")));

        assertEquals(read(files()).fingerprint(), theme.fingerprint());
    }

    @Test
    void too_many_files_are_not_read(@TempDir Path folder) throws IOException {
        for (int i = 0; i <= ThemeFiles.MOST_FILES; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "");
        }

        ThemeFailed failed = assertThrows(ThemeFailed.class, () -> Theme.read(ThemeFiles.folder(folder)));
        assertEquals("page.theme.tooLarge", failed.reason().key());
    }
}
