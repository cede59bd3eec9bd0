package id.redaksi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import id.redaksi.page.template.Names;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HeadTest {
    private static final PageRenderer RENDERER = new PageRenderer(Look.of(Theme.standard()));

    private static Document head(Subject subject, Site site) {
        return Jsoup.parse(RENDERER.render(subject, site).html());
    }

    private static Document head(Subject subject) {
        return head(subject, PageOfEach.SITE);
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]").attr("content");
    }

    private static List<JsonNode> data(Document page) {
        return page.select("script[type=application/ld+json]").stream().map(script -> {
            try {
                return Json.mapper().readTree(script.data());
            } catch (JsonProcessingException e) {
                throw new AssertionError(script.data(), e);
            }
        }).toList();
    }

    @Test
    void a_story_says_what_search_engines_read() {
        JsonNode article = data(head(PageOfEach.page(PageOfEach.story()))).getFirst();

        assertEquals("NewsArticle", article.path("@type").asText());
        assertEquals("Judul “kutip” & <tag>", article.path("headline").asText());
        assertEquals("https://www.contoh.id/techno/berita.html", article.path("mainEntityOfPage").path("@id").asText());
        assertEquals("2026-11-24T14:05:00+07:00", article.path("datePublished").asText());
        assertEquals("2026-11-24T16:05:00+07:00", article.path("dateModified").asText());
        assertEquals(2, article.path("author").size());
        assertEquals("Dini Listiyani", article.path("author").get(0).path("name").asText());
        assertEquals("https://www.contoh.id/penulis/dini-listiyani/", article.path("author").get(0).path("url").asText());
        assertFalse(article.path("author").get(1).has("url"));
        assertEquals("https://www.contoh.id/media/logo.png", article.path("publisher").path("logo").path("url").asText());
        assertEquals("id", article.path("inLanguage").asText());
        assertEquals("Techno", article.path("articleSection").asText());
        assertEquals(2, article.path("keywords").size());
        assertTrue(article.path("isAccessibleForFree").asBoolean());
        JsonNode image = article.path("image").get(0);
        assertEquals("https://www.contoh.id/media/a-1600.jpg", image.path("url").asText());
        assertEquals(1600, image.path("width").asInt());
        assertEquals("Foto A", image.path("creditText").asText());
        assertEquals(4, article.path("correction").size());
        assertEquals("2026-11-24T14:00:00+07:00", article.path("correction").get(0).path("datePublished").asText());
    }

    @Test
    void the_way_to_a_page_is_told_to_its_end() {
        JsonNode way = data(head(PageOfEach.page(PageOfEach.story()))).getLast();

        assertEquals("BreadcrumbList", way.path("@type").asText());
        assertEquals("https://www.contoh.id/", way.path("itemListElement").get(0).path("item").asText());
        assertEquals("https://www.contoh.id/techno/", way.path("itemListElement").get(1).path("item").asText());
        assertEquals(3, way.path("itemListElement").get(2).path("position").asInt());
    }

    @Test
    void a_story_that_names_nobody_is_the_newsrooms_and_its_card_stands_for_a_photo() {
        Story story = Samples.story("Judul", "Isi.");
        var around = new Around(List.of(), Map.of(), List.of(), List.of(), Map.of(), Map.of(), _ -> Optional.empty(), null, new PagePhoto("media/kartu.png", 1200, 630, new byte[0]));

        Document page = head(new StoryPage("a/b.html", story, around));
        JsonNode article = data(page).getFirst();

        assertEquals("NewsMediaOrganization", article.path("author").get(0).path("@type").asText());
        assertEquals("https://www.contoh.id/media/kartu.png", article.path("image").get(0).path("url").asText());
        assertEquals("https://www.contoh.id/media/kartu.png", property(page, "og:image"));
        assertEquals("image/png", property(page, "og:image:type"));
        assertEquals("summary_large_image", property(page, "twitter:card"));
        assertEquals("Isi.", property(page, "description"));
        assertEquals("2026-11-24T14:05:12+07:00", article.path("datePublished").asText());
    }

    @Test
    void what_is_no_news_is_not_called_news() {
        Story story = Samples.story("Judul", "Isi.");

        for (var kind : List.of(List.of("opini", "OpinionNewsArticle"), List.of("Advertorial", "AdvertiserContentArticle"), List.of("berita", "NewsArticle"))) {
            Document page = head(new StoryPage("a/b.html", story.with(Field.GENRE, kind.get(0)), Around.NONE));
            assertEquals(kind.get(1), data(page).getFirst().path("@type").asText());
            assertEquals(!kind.get(0).equals("berita"), page.text().contains(kind.get(0).equals("opini") ? "Opini" : "Advertorial"));
        }
    }

    @Test
    void a_story_has_a_card_where_it_is_shared() {
        Document page = head(PageOfEach.page(PageOfEach.story()));

        assertEquals("article", property(page, "og:type"));
        assertEquals("Judul sosial", property(page, "og:title"));
        assertEquals("Uraian", property(page, "og:description"));
        assertEquals("https://www.contoh.id/techno/berita.html", property(page, "og:url"));
        assertEquals("id_ID", property(page, "og:locale"));
        assertEquals("https://www.contoh.id/media/share.jpg", property(page, "og:image"));
        assertEquals("1200", property(page, "og:image:width"));
        assertEquals("630", property(page, "og:image:height"));
        assertEquals("alt", property(page, "og:image:alt"));
        assertEquals("2026-11-24T14:05:00+07:00", property(page, "article:published_time"));
        assertEquals("https://www.contoh.id/techno/berita.html", page.select("link[rel=canonical]").attr("href"));
        assertEquals("https://www.contoh.id/techno/berita.html", page.select("link[hreflang=id]").attr("href"));
        assertEquals("../rss.xml", page.select("link[type=application/rss+xml]").attr("href"));
    }

    @Test
    void a_site_without_an_address_says_nothing_absolute() {
        Site site = PageOfEach.SITE;
        var nowhere = new Site(site.name(), site.tagline(), "", "id", site.channels(), site.search(), site.feeds(), site.logo());

        Document page = head(PageOfEach.page(PageOfEach.story()), nowhere);

        assertEquals("", property(page, "og:url") + property(page, "og:image") + page.select("link[rel=canonical]").attr("href"));
        assertEquals("../media/a-1600.jpg", data(page).getFirst().path("image").get(0).path("url").asText());
    }

    @Test
    void lists_say_what_they_are() {
        List<Subject> all = PageOfEach.all(Theme.standard());

        List<String> types = all.stream()
                .filter(ListPage.class::isInstance)
                .map(one -> data(head(one)).getFirst().path("@type").asText())
                .toList();

        assertEquals(List.of("WebSite", "CollectionPage", "CollectionPage", "ProfilePage", "CollectionPage", "CollectionPage"), types);
    }

    @Test
    void pages_that_are_no_news_are_not_for_search_engines() {
        for (Subject subject : PageOfEach.all(Theme.standard())) {
            boolean hidden = switch (subject) {
                case SearchPage _, NotFoundPage _, GonePage _, RedirectPage _ -> true;
                case StoryPage _, ListPage _ -> false;
            };
            assertEquals(hidden, property(head(subject), "robots").equals("noindex"), subject.address());
        }
    }

    @Test
    void a_page_that_leads_on_does_so_at_once() {
        Document page = head(new RedirectPage("techno/lama.html", "ekonomi/baru.html", "Baru"));

        assertEquals("0; url=../ekonomi/baru.html", page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals("https://www.contoh.id/ekonomi/baru.html", page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void what_is_shown_for_a_missing_page_works_at_any_depth() {
        Document page = head(new NotFoundPage("404.html", List.of(PageOfEach.teaser("Terkini", "techno/terkini.html"))));

        assertTrue(page.select("link[rel=stylesheet]").attr("href").startsWith("/tema/"));
        assertTrue(page.select("a[href]").eachAttr("href").contains("/techno/terkini.html"));
    }

    @Test
    void only_the_search_page_that_has_an_index_runs_a_script_and_it_is_the_sites_own() {
        Document runs = head(new SearchPage("cari/index.html", "cari/idx.json"));
        Document still = head(new SearchPage("cari/index.html", ""));

        assertEquals("cari.js", runs.select("script[src]").attr("src"));
        assertTrue(runs.select("meta[http-equiv=Content-Security-Policy]").attr("content").contains("script-src 'self';"));
        assertEquals(0, still.select("script[src]").size());
        assertFalse(still.select("meta[http-equiv=Content-Security-Policy]").attr("content").contains("script-src"));
    }

    @Test
    void a_time_that_nobody_can_read_is_not_told() {
        Story story = Samples.story("J", "a").with(Field.TIMES, new Workflow.Times(null, null, "besok", null));

        assertFalse(data(head(new StoryPage("a/b.html", story, Around.NONE))).getFirst().has("datePublished"));
    }

    @Test
    void everything_a_template_may_name_is_explained() throws IOException {
        String guide = Files.readString(Path.of("assets/themes/README.md"));

        for (Names<?> names : List.of(PageNames.STORY, PageNames.LIST, PageNames.SEARCH, PageNames.NOT_FOUND, PageNames.REDIRECT)) {
            for (String name : names.all()) {
                boolean list = name.startsWith("has") && names.all().contains(Character.toLowerCase(name.charAt(3)) + name.substring(4));
                assertTrue(list || guide.matches("(?s).*\\b" + name + "\\b.*"), name);
            }
        }
    }

    @Test
    void a_page_that_stands_alone_names_the_sites_address_of_it_and_no_file_of_its_own_as_the_sites() {
        var card = new PagePhoto("media/kartu-1200.jpg", 1200, 630, new byte[0]);
        Around around = PageOfEach.around().withShare(card);
        String home = "https://www.contoh.id/techno/berita.html";

        Document page = head(StoryPage.alone(PageOfEach.story(), around, home));
        JsonNode article = data(page).getFirst();

        assertEquals(home, page.select("link[rel=canonical]").attr("href"));
        assertEquals(home, property(page, "og:url"));
        assertEquals(home, article.path("mainEntityOfPage").path("@id").asText());
        assertEquals("https://www.contoh.id/media/kartu-1200.jpg", property(page, "og:image"));
        assertEquals("media/a-1600.jpg", article.path("image").get(0).path("url").asText());
    }

    @Test
    void a_page_that_stands_alone_and_whose_address_is_not_known_has_no_absolute_address() {
        Document page = head(StoryPage.alone(PageOfEach.story(), PageOfEach.around().withShare(null)));

        assertEquals("", property(page, "og:image"));
        assertEquals("", property(page, "og:url"));
        assertTrue(page.select("link[rel=canonical]").isEmpty());
        assertFalse(data(page).getFirst().has("mainEntityOfPage"));
        assertEquals("media/a-1600.jpg", data(page).getFirst().path("image").get(0).path("url").asText());
    }

    @Test
    void a_logo_that_lies_elsewhere_is_named_without_a_size_and_one_that_is_no_address_not_at_all() {
        Site site = PageOfEach.SITE;
        for (String address : List.of("https://cdn.contoh.id/logo.png", "logo.png", "")) {
            var other = new Site(
                    site.name(), site.tagline(), site.address(), "id", site.channels(), "", List.of(), Site.logoAt(address));

            JsonNode logo = data(head(PageOfEach.page(PageOfEach.story()), other)).getFirst().path("publisher").path("logo");

            assertEquals(address.startsWith("https:") ? address : "", logo.path("url").asText());
            assertFalse(logo.has("width"));
        }
    }
}
