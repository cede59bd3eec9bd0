package id.redaksi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Code;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Embed;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each theme that comes with the program. */
class EveryThemeTest {
    /** Attributes by which a page loads something, or leads somewhere. */
    private static final Set<String> LOADS = Set.of("src", "srcset", "poster", "data");

    static Stream<Theme> themes() {
        return ThemeFiles.namesOfProgram().stream().map(EveryThemeTest::read);
    }

    private static Theme read(String name) {
        try {
            return Theme.read(ThemeFiles.ofProgram(name));
        } catch (ThemeFailed e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    private static Document parsed(String html) {
        var parser = Parser.htmlParser().setTrackErrors(20);
        Document document = Jsoup.parse(html, "", parser);
        assertEquals(List.of(), parser.getErrors(), html);
        return document;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void it_has_nothing_to_remark_on(Theme theme) {
        assertEquals(List.of(), theme.remarks());
        assertEquals(List.of("id", "en"), theme.manifest().languages());
        assertFalse(theme.manifest().licence().isBlank());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void every_kind_of_page_is_sound_html_and_the_same_bytes_again(Theme theme) {
        var renderer = new PageRenderer(Look.of(theme));
        for (Subject subject : PageOfEach.all(theme)) {
            String html = renderer.render(subject, PageOfEach.SITE).html();

            Document page = parsed(html);
            assertEquals(html, new PageRenderer(Look.of(theme)).render(subject, PageOfEach.SITE).html());
            assertTrue(html.startsWith("<!DOCTYPE html>"), html.substring(0, 40));
            assertEquals(1, page.select("h1").size(), subject.address());
            assertEquals(1, page.select("main").size(), subject.address());
            assertEquals("id", page.select("html").attr("lang"));
            assertFalse(html.contains("data-key"), subject.address());
            assertFalse(page.title().isBlank());
            Set<String> ids = new HashSet<>();
            page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void no_page_loads_anything_from_outside_or_runs_a_script_that_is_not_ours(Theme theme) {
        var renderer = new PageRenderer(Look.of(theme));
        for (Subject subject : PageOfEach.all(theme)) {
            Document page = parsed(renderer.render(subject, PageOfEach.SITE).html());

            assertInert(page);
            assertTrue(page.select("meta[http-equiv=Content-Security-Policy]").attr("content").startsWith("default-src 'none'"));
            for (Element link : page.select("link[rel=stylesheet], link[rel=preload], link[rel=icon]")) {
                assertFalse(link.attr("href").contains("://"), link.outerHtml());
            }
            page.select("script").forEach(script -> assertTrue(
                    script.attr("type").equals("application/ld+json") || script.attr("src").equals("cari.js"),
                    script.outerHtml()));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void every_link_inside_the_site_leads_to_a_page_of_it(Theme theme) {
        var renderer = new PageRenderer(Look.of(theme));
        Story story = PageOfEach.story();
        Document page = parsed(renderer.render(PageOfEach.page(story), PageOfEach.SITE).html());
        List<String> ways = page.select("a[href]").eachAttr("href");

        assertTrue(ways.contains("index.html"), ways.toString());
        assertTrue(ways.contains("../ekonomi/index.html"));
        assertTrue(ways.contains("../tag/telegram/index.html"));
        assertTrue(ways.contains("../penulis/dini-listiyani/index.html"));
        assertTrue(ways.contains("../lipsus/blokir/index.html"));
        assertTrue(ways.contains("lain.html"));
        assertTrue(ways.contains("terkini.html"));
        assertTrue(ways.contains("https://lain.example/a"));
        assertTrue(ways.stream().noneMatch(way -> way.startsWith("redaksi:") || way.isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void a_story_that_stands_alone_links_to_no_page_of_a_site(Theme theme) {
        Story story = PageOfEach.story();

        Document page = parsed(new PageRenderer(Look.of(theme)).packaged(StoryPage.alone(story, Around.NONE), PageOfEach.SITE).html());

        assertTrue(page.select("a[href]").eachAttr("href").stream()
                .allMatch(way -> way.startsWith("#") || way.startsWith("https://") || PageOfEach.SITE.channels().stream().anyMatch(one -> way.startsWith(one.address()) || one.under().stream().anyMatch(under -> way.equals(under.address())))), page.select("a[href]").eachAttr("href").toString());
        assertEquals("", page.select("link[rel=canonical]").attr("href"));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void a_story_shows_all_it_has(Theme theme) {
        Story story = PageOfEach.story();
        String text = parsed(new PageRenderer(Look.of(theme)).render(PageOfEach.page(story), PageOfEach.SITE).html()).text();

        for (String shown : List.of(
                "Media Kita", "Techno", "Gawai", "Judul “kutip” & <tag>", "Teras", "Dini Listiyani", "Budi", "Sari", "Tono",
                "Selasa, 24 November 2026 - 14:05 WIB", "Takarir", "Foto A", "JAKARTA, iNews.id -", "Subjudul", "Baca juga",
                "Judul arsip", "Telegram", "Irak", "Judul lain", "8 hari lalu", "Berita lain", "Terkini", "Blokir", "Jumlahnya lima.",
                "Ralat", "Hak jawab", "Jawaban perusahaan.", "Kini dibuka.", "Sebagian dicabut.", "16:05 WIB")) {
            assertTrue(text.contains(shown), shown);
        }
        for (String hidden : List.of("catatan TK", "Irak buka Telegram", "Irak membuka blokir")) {
            assertFalse(text.contains(hidden), hidden);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void photos_keep_their_place_while_they_load(Theme theme) {
        Document page = parsed(new PageRenderer(Look.of(theme)).render(PageOfEach.page(PageOfEach.story()), PageOfEach.SITE).html());

        assertFalse(page.select("img").isEmpty());
        for (Element image : page.select("img")) {
            assertTrue(image.hasAttr("width") && image.hasAttr("height") && image.hasAttr("alt"), image.outerHtml());
            assertTrue(image.hasAttr("loading") || image.hasAttr("fetchpriority"), image.outerHtml());
        }
        assertEquals(1, page.select("img[fetchpriority=high]").size());
        assertTrue(page.select("img.photo").first().attr("srcset").contains("../media/a-480.jpg 480w, ../media/a-960.jpg 960w"));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_preview_is_one_piece_whose_parts_have_keys(Theme theme) {
        Story story = PageOfEach.story();
        byte[] bytes = {1, 2, 3};
        Around around = Around.of(List.of(), _ -> Optional.of(Picture.of(new PagePhoto("media/a.jpg", 40, 20, bytes))));

        Document page = parsed(new PageRenderer(Look.of(theme)).preview(StoryPage.alone(story, around), PageOfEach.SITE).html());

        for (Block block : story.body().blocks()) {
            assertEquals(1, page.select("[data-key=" + block.id().value() + "]").size(), block.id().value());
        }
        for (String key : List.of("headline", "standfirst", "lead", "byline", "tags")) {
            assertEquals(1, page.select("[data-key=" + key + "]").size(), key);
        }
        assertEquals(0, page.select("link[rel=stylesheet]").size());
        page.select("[src]").forEach(one -> assertTrue(one.attr("src").startsWith("data:"), one.outerHtml()));
        assertFalse(page.select("style").html().matches("(?s).*url\\(\\s*[\"']?(?!data:|#).*"));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void each_option_with_each_of_its_values_makes_sound_pages(Theme theme) {
        for (Manifest.Option option : theme.manifest().options()) {
            List<String> values = switch (option.kind()) {
                case CHOICE -> option.choices().stream().map(Manifest.Choice::value).toList();
                case SWITCH -> List.of("true", "false");
                case TEXT -> List.of("", "</style><script>alert(1)</script>");
                case NUMBER -> List.of(String.valueOf(option.min()), String.valueOf(option.max()));
                case COLOUR -> List.of("#000000", "#ffffff");
            };
            for (String value : values) {
                var look = Look.of(theme, Map.of(option.name(), value));
                assertInert(parsed(new PageRenderer(look).render(PageOfEach.page(PageOfEach.story()), PageOfEach.SITE).html()));
                assertEquals(value, look.options().get(option.name()));
                assertEquals(!value.equals(option.standard()), !look.fingerprint().equals(Look.of(theme).fingerprint()));
            }
        }
        assertEquals(Look.of(theme).options(), Look.of(theme, Map.of("tidak-ada", "x")).options());
    }

    /** What a text says that wants to be more than a text. */
    private static final List<String> HOSTILE = List.of(
            "</title></script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)' x='",
            "]]><svg/onload=alert(1)>",
            "{{title}} {{{body}}} <!-- -->",
            "</p></div></main><base href=//jahat.example/>",
            "a\u202Eb\u2066c\u0000d\u2028e\uD800f",
            "x".repeat(500) + " " + "panjang ".repeat(60));

    @ParameterizedTest
    @MethodSource("themes")
    void a_hostile_story_stays_inert(Theme theme) {
        var renderer = new PageRenderer(Look.of(theme));
        for (String evil : HOSTILE) {
            Story story = hostile(evil);
            var site = new Site(evil, evil, PageOfEach.SITE.address(), "id", List.of(new ChannelLink(evil, "a/index.html", List.of())));
            var around = new Around(
                    List.of(new Named(evil, "a/index.html")),
                    Map.of(),
                    List.of(new Teaser(evil, evil, "b.html", evil, "a/index.html", PageOfEach.TIME, null, true)),
                    List.of(new BundleBox(new Named(evil, "c.html"), "series", List.of(Teaser.named(evil, evil)))),
                    Map.of(evil, "tag/x/index.html"),
                    Map.of(evil, "penulis/x/index.html"),
                    _ -> Optional.of(Picture.of(new PagePhoto("media/a.jpg", 40, 20, new byte[] {1}))),
                    null,
                    null);
            var page = new StoryPage("a/b.html", story, around);
            var list = new ListPage("a/index.html", ListPage.Kind.CHANNEL, evil, evil, around.breadcrumb(), around.latest(), around.latest(), Paging.ONLY, List.of());
            var search = new SearchPage(
                    "cari/index.html", evil, List.of(new SearchPage.Letter(evil, "cari/a.html", true)),
                    List.of(new SearchPage.IndexGroup(evil, List.of(new SearchPage.IndexEntry(evil, "tag/x.html", 1)))), Paging.ONLY, "");
            for (Subject subject : List.of(page, list, search, new NotFoundPage("404.html", around.latest()), new GonePage("a/b.html"), new RedirectPage("x.html", "a/b.html", evil))) {
                assertInert(parsed(renderer.render(subject, site).html()));
            }
            assertInert(parsed(renderer.preview(page, site).html()));
            Document read = parsed(renderer.render(page, site).html());
            assertSameShape(parsed(renderer.render(new StoryPage("a/b.html", hostile("biasa"), harmless(around)), new Site("biasa", "biasa", site.address(), "id", List.of(new ChannelLink("biasa", "a/index.html", List.of())))).html()), read);
            JsonNode data = json(read.select("script[type=application/ld+json]").first().data());
            assertEquals("NewsArticle", data.path("@type").asText());
            if (evil.length() < 100 && !evil.contains("\u202E")) {
                assertEquals(evil, data.path("headline").asText());
                assertEquals(evil, read.select("h1").first().wholeText());
            }
        }
    }

    private static Around harmless(Around around) {
        return new Around(
                List.of(new Named("biasa", "a/index.html")),
                Map.of(),
                List.of(new Teaser("biasa", "biasa", "b.html", "biasa", "a/index.html", PageOfEach.TIME, null, true)),
                List.of(new BundleBox(new Named("biasa", "c.html"), "series", List.of(Teaser.named("biasa", "biasa")))),
                Map.of("biasa", "tag/x/index.html"),
                Map.of("biasa", "penulis/x/index.html"),
                around.pictures(),
                null,
                null);
    }

    /** Both pages have the same elements with the same attributes, whatever their texts say. */
    private static void assertSameShape(Document wanted, Document page) {
        assertEquals(shape(wanted), shape(page));
    }

    private static List<String> shape(Document page) {
        List<String> shape = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            List<String> names = element.attributes().asList().stream().map(Attribute::getKey).filter(name -> !name.equals("dir")).toList();
            shape.add(element.tagName() + names);
        }
        return shape;
    }

    private static JsonNode json(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    /** A story that says the text wherever it can say something. */
    private static Story hostile(String evil) {
        Story story = Samples.story(evil, evil, "tautan");
        var ids = new Ids(Samples.CLOCK, new SplittableRandom(8));
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        blocks.add(new Paragraph(ids.block(), Inline.of(evil, new Link("javascript:alert(1)"))));
        blocks.add(new Paragraph(ids.block(), Inline.of(evil, new Link("https://a.example/\"onclick=\"x"))));
        blocks.add(new Embed(ids.block(), "javascript:alert(1)//" + evil.replace("\n", ""), Inline.of(evil)));
        blocks.add(new RelatedBox(ids.block(), Inline.of(evil), List.of(new Related(evil, evil, "javascript:alert(1)", new SeenDate(evil, "", ""), ""))));
        blocks.add(new Code(ids.block(), evil, Inline.of(evil)));
        return story.withBody(new Body(blocks))
                .with(Field.STANDFIRST, evil)
                .with(Field.SOCIAL_TITLE, evil)
                .with(Field.SOCIAL_DESCRIPTION, evil)
                .with(Field.CHANNEL, evil)
                .with(Field.TAGS, List.of(evil))
                .with(Field.GENRE, evil)
                .with(Field.DATELINE, new Dateline(evil, evil, evil, ""))
                .with(Field.CONTRIBUTORS, List.of(new Contributor(evil, Role.REPORTER), new Contributor(evil, Role.EDITOR)))
                .with(Field.RELATED, List.of(new Related(evil, evil, "javascript:alert(1)", SeenDate.NONE, "")))
                .with(Field.CORRECTIONS, List.of(new Correction(Correction.Kind.RALAT, evil, Inline.of(evil), evil)))
                .with(Field.LEAD, new Figure(ids.block(), Inline.of(evil), Inline.of(evil), evil, "ab".repeat(32)));
    }

    private static void assertInert(Document page) {
        for (Element element : page.getAllElements()) {
            assertFalse(Set.of("base", "iframe", "object", "embed").contains(element.tagName()), element.outerHtml());
            if (element.tagName().equals("script")) {
                assertTrue(element.attr("type").equals("application/ld+json") || element.attr("src").equals("cari.js"), element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                assertFalse(attribute.getKey().startsWith("on"), element.outerHtml());
                assertFalse(value.startsWith("javascript:"), element.outerHtml());
                assertFalse(LOADS.contains(attribute.getKey()) && (value.contains("://") || value.startsWith("//")), element.outerHtml());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_look_at_what_is_inert_sees_what_is_not(Theme theme) {
        String html = new PageRenderer(Look.of(theme)).render(PageOfEach.page(PageOfEach.story()), PageOfEach.SITE).html();

        for (String live : List.of("<script>alert(1)</script>", "<p onclick=\"a()\">", "<a href=\" javascript:a()\">", "<img src=\"//a.example/b.png\">")) {
            Document page = Jsoup.parse(html.replace("</main>", live + "</main>"));
            boolean seen = false;
            try {
                assertInert(page);
            } catch (AssertionError e) {
                seen = true;
            }
            assertTrue(seen, live);
        }
        assertNotEquals(shape(Jsoup.parse(html)), shape(Jsoup.parse(html.replace("</main>", "<p></p></main>"))));
    }
}
