package id.redaksi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NavigationTest {
    private static Site site(String name) {
        var bola = new ChannelLink("Bola", "olahraga/bola/index.html", List.of());
        return new Site(
                name, "", "https://contoh.id/situs/", "id",
                List.of(
                        new ChannelLink("Nasional", "nasional/index.html", List.of()),
                        new ChannelLink("Olahraga", "olahraga/index.html", List.of(bola)),
                        ChannelLink.named("Opini")));
    }

    private static Subject list(String address) {
        return new ListPage(
                address, ListPage.Kind.TAG, address, "", List.of(), List.of(), List.of(), Paging.ONLY, List.of());
    }

    private static List<Subject> pages() {
        List<Subject> pages = new ArrayList<>();
        for (String address : List.of(
                "index.html", "nasional/index.html", "nasional/hal-1.html", "olahraga/index.html", "olahraga/bola/index.html",
                "olahraga/bola/hal-1.html", "tag/a/index.html", "tag/b/index.html", "tag/a/b/index.html", "cari/index.html",
                "nasional/dalam/index.html", "nasionalis/index.html")) {
            pages.add(list(address));
        }
        for (String address : List.of("", "nasional/a.html", "olahraga/bola/b.html", "berita/c.html", "satu.html")) {
            for (String channel : List.of("", "Nasional", "Bola", "Opini", "Lain")) {
                Story story = Samples.story("Judul " + address + channel, "isi").with(Field.CHANNEL, channel);
                pages.add(new StoryPage(address, story, Around.NONE));
            }
        }
        pages.add(new NotFoundPage("404.html", List.of()));
        return pages;
    }

    @Test
    void a_page_is_the_same_whatever_pages_were_made_before_it() {
        var look = Look.of(Theme.standard());
        var one = new PageRenderer(look);
        List<Subject> pages = pages();
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(pages, new Random(seed));
            for (Subject page : pages) {
                Site site = site("Situs " + seed);
                String fresh = new PageRenderer(Look.of(Theme.standard())).render(page, site).html();
                assertEquals(fresh, one.render(page, site).html(), page.address());
                assertEquals(fresh, one.render(page, site).html(), page.address() + " again");
            }
        }
    }

    @Test
    void pages_of_one_site_see_its_channels_from_where_they_are() {
        Site site = site("Situs");
        var renderer = new PageRenderer(Look.of(Theme.standard()));

        for (Subject page : pages()) {
            String fresh = new PageRenderer(Look.of(Theme.standard())).render(page, site).html();
            assertEquals(fresh, renderer.render(page, site).html(), page.address());
        }
    }
}
