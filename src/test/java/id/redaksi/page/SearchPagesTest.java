package id.redaksi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.page.SearchPages.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchPagesTest {
    private static final List<Named> CHANNELS =
            List.of(new Named("Ekonomi", "ekonomi/index.html"), new Named("Bola", "bola/index.html"));

    private static List<Named> tags(String begin, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Named(begin + " %05d".formatted(i), "tag/" + begin + i + "/index.html"))
                .toList();
    }

    private static List<SearchPage> pages(List<Named> tags, List<Named> authors) {
        return SearchPages.of("cari/", new Names(CHANNELS, tags, authors), "id", "cari/idx.json");
    }

    private static List<String> names(SearchPage page) {
        return page.groups().stream()
                .flatMap(group -> group.entries().stream())
                .map(SearchPage.IndexEntry::name)
                .toList();
    }

    @Test
    void few_names_stand_on_one_page() {
        List<SearchPage> pages =
                pages(List.of(new Named("Zakat", "tag/zakat/"), new Named("Ébola", "tag/ebola/")), tags("Sari", 1));

        assertEquals(1, pages.size());
        assertEquals("cari/index.html", pages.getFirst().address());
        assertEquals(List.of("Ekonomi", "Bola", "Ébola", "Zakat", "Sari 00000"), names(pages.getFirst()));
        assertEquals(
                List.of("Kanal", "Tag", "Penulis"),
                pages.getFirst().groups().stream().map(SearchPage.IndexGroup::title).toList());
        assertEquals(List.of(), pages.getFirst().letters());
        assertEquals("cari/idx.json", pages.getFirst().index());
    }

    @Test
    void many_names_stand_by_their_letters_and_long_letters_have_pages() {
        List<Named> tags = new ArrayList<>(tags("beras", 700));
        tags.addAll(List.of(
                new Named("2026", "tag/2026/"), new Named("Ωmega", "tag/omega/"), new Named("../", "tag/x/"),
                new Named("", "tag/y/")));

        List<SearchPage> pages = pages(tags, tags("Bayu", 2));

        assertEquals(
                List.of(
                        "cari/index.html", "cari/0/index.html", "cari/b/index.html", "cari/b/hal-2.html",
                        "cari/b/hal-3.html", "cari/lain/index.html"),
                pages.stream().map(SearchPage::address).toList());
        assertEquals(
                List.of("0-9", "B", "Lainnya"),
                pages.getFirst().letters().stream().map(SearchPage.Letter::name).toList());
        SearchPage second = pages.get(3);
        assertEquals(new Paging(2, 3, "cari/b/index.html", "cari/b/hal-3.html"), second.paging());
        assertEquals(300, names(second).size());
        assertEquals("beras 00300", names(second).getFirst());
        assertEquals("", second.index());
        assertTrue(second.letters().get(1).here());
    }

    @Test
    void every_name_stands_once_in_whatever_order_they_come() {
        List<Named> tags = new ArrayList<>(tags("beras", 350));
        tags.addAll(tags("Anggaran", 150));
        List<SearchPage> pages = pages(tags, List.of());
        Collections.shuffle(tags, new Random(3));

        assertEquals(pages, pages(tags, List.of()));
        assertEquals(
                tags.stream().map(Named::name).sorted(String.CASE_INSENSITIVE_ORDER).toList(),
                pages.stream().skip(1).flatMap(page -> names(page).stream()).toList());
    }

    @Test
    void a_new_story_of_known_names_changes_no_page() {
        assertTrue(pages(tags("beras", 400), List.of()).stream()
                .flatMap(page -> page.groups().stream())
                .flatMap(group -> group.entries().stream())
                .allMatch(entry -> entry.stories() == 0));
    }
}
