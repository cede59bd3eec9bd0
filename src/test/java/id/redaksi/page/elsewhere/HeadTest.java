package id.redaksi.page.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="id"><head><title>Harga cabai naik - Contoh</title>
            <meta name="description" content="Pasokan turun.">
            <link rel="canonical" href="https://www.contoh.id/ekonomi/pangan/harga-cabai-naik.html">
            <meta property="og:title" content="Cabai makin pedas"><meta property="og:image" content="https://www.contoh.id/a.jpg">
            <meta property="og:site_name" content="Contoh">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-24T14:05:00+07:00"}</script>
            </head><body><main><p>Pendek.</p><aside><p>Ini kotak di samping yang panjang sekali dan tidak dihitung.</p></aside>
            <p>Harga cabai di Pasar Senen naik menjadi Rp90.000 per kilogram.</p></main></body></html>
            """;

    @Test
    void a_head_is_read_as_the_places_read_it() {
        Head head = Head.of(PAGE);

        assertEquals("Harga cabai naik - Contoh", head.title());
        assertEquals("Cabai makin pedas", head.shareTitle());
        assertEquals("Pasokan turun.", head.shareDescription(), "the description stands in for og:description");
        assertEquals("https://www.contoh.id/a.jpg", head.image());
        assertEquals("Contoh", head.site());
        assertEquals("2026-11-24T14:05:00+07:00", head.published());
        assertEquals("contoh.id", head.host());
        assertEquals(List.of("https://www.contoh.id", "ekonomi", "pangan"), head.trail());
    }

    @Test
    void the_opening_is_the_storys_first_text() {
        assertEquals("Harga cabai di Pasar Senen naik menjadi Rp90.000 per kilogram.", Head.of(PAGE).opening());
    }

    @Test
    void a_page_that_says_nothing_gives_nothing() {
        Head head = Head.of("<p>x");

        assertEquals(new Head("", "", "", "", "", "", "", "", ""), head);
        assertEquals(List.of(), head.trail());
        assertEquals("", head.host());
    }

    @Test
    void an_address_that_is_none_leads_nowhere() {
        assertEquals("", Head.of("<link rel=canonical href='https://a b/'>").host());
    }

    @Test
    void a_site_is_also_known_by_its_publisher() {
        String page = "<script type='application/ld+json'>{\"publisher\":{\"@type\":\"Organization\",\"name\":\"Contoh\"}}</script>";

        assertEquals("Contoh", Head.of(page).site());
    }
}
