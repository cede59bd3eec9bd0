package id.redaksi.exchange.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Contributor;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages written in the shape of fourteen kinds of news sites: what must come, what must stay away, and the fields. */
class SavedPagesTest {
    /** What a page must give: strings of the body and strings that must not be in it, and its fields. */
    private record Wanted(
            String page, List<String> required, List<String> forbidden, String headline, String names, String published,
            String dateline, String standfirst, String lead, String tags, String channel, String related) {}

    private static final List<Wanted> WANTED = List.of(
            new Wanted(
                    "inews",
                    List.of("Warga Desa Kalisari di Kabupaten Demak", "dua ribu karung pasir", "Slamet Riyadi, di lokasi", "mengirim alat berat", "awal Desember"),
                    List.of("Facebook", "ADVERTISEMENT", "Baca Juga", "Pompa Air", "Editor", "WhatsApp", "8 hari lalu", "Truk Mengular", "Harga Cabai", "Network", "pebisnis media", "Copyright", "slot gacor", "Sport iNews", "Taufik Budi"),
                    "Warga Demak Bangun Tanggul Sendiri usai Banjir Berulang",
                    "REPORTER Taufik Budi, EDITOR Sari Wulandari",
                    "2026-11-20T08:25+07:00",
                    "DEMAK, iNews.id -",
                    "Warga Demak bergotong royong menimbun karung pasir di tepi sungai.",
                    "Warga Demak menimbun karung pasir / iNews/Taufik Budi",
                    "demak, banjir, tanggul",
                    "Jateng",
                    "Pompa Air di Semarang Utara Kembali Menyala | Jateng: Jalan Pantura Demak Tergenang, Truk Mengular (2026-11-16) | Regional: Relawan Kirim Perahu Karet ke Sayung (2026-09)"),
            new Wanted(
                    "wordpress-classic",
                    List.of("Ratusan petani di Cikajang", "tahan simpan", "Bibit dari Jember", "140 hektare", "menjemur biji kopi"),
                    List.of("Olahraga", "Bagikan", "Twitter", "Kebun Teh", "Susu Segar", "Festival Domba", "komentar", "semoga berhasil", "email Anda", "Pasar Malam", "WordPress", "Dewi Lestari"),
                    "Petani Garut Beralih ke Kopi Arabika",
                    "REPORTER Dewi Lestari",
                    "2026-11-18T03:10Z",
                    "GARUT –",
                    "",
                    "Buah kopi merah siap petik di Cikajang. / Dewi Lestari",
                    "kopi, Garut",
                    "Ekonomi",
                    "Kebun Teh Tua di Ciwidey Diremajakan | Harga Susu Segar di Pangalengan Turun"),
            new Wanted(
                    "wordpress-blocks",
                    List.of("turned out in record numbers", "61 percent", "The ferry is slow", "Voters queue at the parish hall", "What happens next", "a new engine"),
                    List.of("Tides", "newsletter", "Lighthouse", "Leave a Reply", "email address", "WordPress", "October 2", "Politics"),
                    "Harbour Town Votes to Keep Its Ferry",
                    "REPORTER Maeve Donnelly",
                    "2026-10-02T14:00Z",
                    "",
                    "Residents of Harbour Town rejected a plan to replace the ferry with a bridge.",
                    " / ",
                    "Politics",
                    "",
                    "Lighthouse Keeper Retires After Forty Years"),
            new Wanted(
                    "amp",
                    List.of("Pesawat pertama mendarat mulus", "dua pekan sebelum", "tiga ratus petugas", "Makassar dan Kupang"),
                    List.of("Beranda", "Iklan AMP", "Facebook", "Lihat juga", "Pelabuhan Lama", "pelangsing", "buletin", "cookie", "WITA"),
                    "Bandara Baru Tanjung Mulai Uji Coba",
                    "REPORTER Made Sutarya, REPORTER Ni Luh Ayu",
                    "2026-09-14T16:40+08:00",
                    "TANJUNG (Nusa Post) -",
                    "",
                    "Landasan pacu dilihat dari menara. / Nusa Post/Made Sutarya",
                    "",
                    "",
                    "Pelabuhan Lama Tanjung Diubah Menjadi Museum"),
            new Wanted(
                    "detik-like",
                    List.of("Perjalanan KRL lintas Bogor", "menumpuk di peron enam", "Leni Marlina", "bus pengganti dari Depok", "dinyatakan normal"),
                    List.of("SCROLL", "ADVERTISEMENT", "Baca juga", "Tarif Parkir", "Lihat juga Video", "Gambas", "Halaman", "Selanjutnya", "LRT Tembus", "Terpopuler", "kapan beresnya", "Kucing", "Copyright", "Share"),
                    "KRL Gangguan di Manggarai, Penumpang Menumpuk di Peron",
                    "REPORTER Yogi Pratama",
                    "2026-11-11T07:45:12+07:00",
                    "Jakarta -",
                    "",
                    "Penumpang KRL di Manggarai / Andi/kabarkota",
                    "krl, manggarai",
                    "Berita",
                    "Tarif Parkir di Stasiun Akan Disesuaikan | Penumpang LRT Tembus Seratus Ribu Sehari | Stasiun Tanah Abang Ditata Ulang Tahun Depan"),
            new Wanted(
                    "kompas-like",
                    List.of("menerima sebongkah meteorit", "diserahkan pemiliknya", "diteliti selama enam bulan", "Selasa hingga Minggu"),
                    List.of("Baca berita tanpa iklan", "Gabung", "Hujan Meteor Leonid", "Fosil Gajah", "breaking news", "WhatsApp", "Tangkuban", "Tulis komentar", "Copyright", "Penulis", "Farid"),
                    "Museum Geologi Bandung Tambah Koleksi Meteorit",
                    "REPORTER Reni Susanti, EDITOR Farid Assifa",
                    "2026-11-15T09:12:33+07:00",
                    "BANDUNG, PUSATKABAR.com -",
                    "Meteorit seberat 2,2 kilogram itu jatuh di sawah warga.",
                    "Meteorit dipajang di ruang utama. / PUSATKABAR.com/RENI SUSANTI",
                    "museum geologi, meteorit, Bandung",
                    "Sains",
                    "Cara Melihat Hujan Meteor Leonid dari Rumah | Fosil Gajah Purba Ditemukan di Majalengka"),
            new Wanted(
                    "tempo-like",
                    List.of("Komisi IV membuka pembahasan", "aturan lama tidak lagi cocok", "jalur lama menuju mata air", "mendengar pendapat para ahli"),
                    List.of("Masuk", "Langganan", "artikel premium", "Pilihan Editor", "Mangrove", "Penulis", "Sengketa Lahan", "Majelis hakim", "kapal riset", "independen"),
                    "DPR Bahas Aturan Baru Taman Nasional",
                    "REPORTER Hendrik Khoirul",
                    "2026-11-05T14:20+07:00",
                    "WARTA.CO, Jakarta -",
                    "Rancangan itu mengatur batas jumlah pengunjung dan hak warga di sekitar kawasan.",
                    "Ruang rapat komisi IV di Jakarta, 5 November 2026. / WARTA/Prima Mulia",
                    "DPR, Taman Nasional",
                    "",
                    "Mengapa Hutan Mangrove Menyusut di Pantai Utara | Sidang Sengketa Lahan Ditunda Lagi | Anggaran Riset Kelautan Naik Tipis"),
            new Wanted(
                    "antara-like",
                    List.of("meminta nelayan mewaspadai", "25 knot", "menunda pelayaran", "empat meter"),
                    List.of("Baca juga", "Pelabuhan Merak tetap", "Iklan", "Pewarta", "Copyright", "Dilarang keras", "Laut Jawa", "Terpopuler", "emas", "Pedoman"),
                    "BMKG: Waspada angin kencang di Selat Sunda",
                    "REPORTER Martha Herlinawati, EDITOR Budi Suyanto",
                    "2026-11-21T05:31+07:00",
                    "Jakarta (ANTARA) -",
                    "",
                    "Ilustrasi - Ombak tinggi di Pelabuhan Merak. / ANTARA FOTO/Asep Fathulrahman/tom",
                    "bmkg, selat sunda, angin kencang",
                    "Humaniora",
                    "Pelabuhan Merak tetap layani penumpang | Gelombang tinggi landa Laut Jawa (2026-11-24T07) | Cuaca Jakarta diprakirakan cerah berawan (2026-11-24T05)"),
            new Wanted(
                    "bbc-like",
                    List.of("More than 200 people", "lost forty metres", "Gwen Parry", "Oak and salt", "another sixty years"),
                    List.of("Weather", "Share", "coastal railway", "refused to fall", "Facebook", "newsletter", "Piers", "Lifeboat", "Cat returns", "biscuit factory", "Copyright", "Getty"),
                    "Volunteers rebuild storm-hit pier in Wales",
                    "REPORTER Carys Morgan",
                    "2026-08-30T07:01:12Z",
                    "",
                    "More than 200 people have helped to repair the Victorian landmark.",
                    "Work began at low tide on Saturday / Getty Images",
                    "Wales, Piers",
                    "",
                    "Storm damage closes coastal railway for weeks | The pier that refused to fall into the sea | Lifeboat crew honoured for night rescue | Cat returns home after eleven years away"),
            new Wanted(
                    "guardian-like",
                    List.of("On a cold morning in June", "small, dark and unhurried", "Three hillsides", "grazed by goats", "The bees need it short"),
                    List.of("Skip to", "Support", "moth hunters", "Read more", "newsletter promotion", "Down to Earth", "Explore more", "Reuse", "Most viewed", "Prime minister", "affiliated", "Inês Duarte"),
                    "‘It smelled of thyme’: the return of the upland bee",
                    "REPORTER Inês Duarte",
                    "2026-07-04T05:00Z",
                    "",
                    "Once thought lost, the species has been found on three hillsides",
                    "The upland bee on wild thyme. / Rui Costa/Alamy",
                    "Insects, Bees",
                    "Environment",
                    "The moth hunters who never sleep in summer"),
            new Wanted(
                    "blogger",
                    List.of("Dua belas perahu turun", "sejak matahari terbit", "setengah badan perahu"),
                    List.of("ditulis koran besar", "Diposting", "Kirimkan Ini", "Label", "Seru banget", "Arsip"),
                    "Lomba Perahu Naga di Kali Opak",
                    "REPORTER Mbah Karto",
                    "2026-11-22T00:00+07:00",
                    "",
                    "",
                    "Perahu dari Kretek memimpin lomba. / Pak Lurah",
                    "lomba, sungai",
                    "",
                    ""),
            new Wanted(
                    "medium-like",
                    List.of("walked down to the harbour", "the size of a car", "The first knot", "nine days", "mend a metre"),
                    List.of("Sign in", "min read", "Listen", "Followers", "smell of tar", "wooden boats", "Quit Coffee", "Patience, mostly"),
                    "What I learned mending nets for a year",
                    "REPORTER Sam Okafor",
                    "2026-11-01T12:00Z",
                    "",
                    "Patience, mostly, and a good deal about knots.",
                    " / Ada N. on Imagesplash",
                    "Work, Craft",
                    "",
                    "The smell of tar never leaves | Why I Quit Coffee for a Month"),
            new Wanted(
                    "table-1999",
                    List.of("Sungai Noelmina putus", "rakit bambu", "setempat — yang ikut", "kawat baja dari Kupang", "Sekolah di kedua desa"),
                    List.of("Pasang Iklan", "Ekonomi", "Kirim surat", "jagung", "voli", "Netscape", "Senin, 8 November"),
                    "Jembatan Gantung Putus, Dua Desa Terisolasi",
                    "",
                    "1999-11-08T00:00+07:00",
                    "KUPANG, Suara Timur -",
                    "",
                    " / ",
                    "",
                    "",
                    "Harga jagung naik di Soe | Turnamen voli antardesa dibuka"),
            new Wanted(
                    "plain-divs",
                    List.of("memenuhi Sungai Martapura", "seratus jukung", "soto di atas perahu", "menata dermaga"),
                    List.of("togel", "judi bola", "Hulu Sungai", "Rumah Lanting", "Haul Akbar", "kebijakan privasi"),
                    "Pasar Apung Lok Baintan Ramai Lagi",
                    "",
                    "",
                    "",
                    "",
                    " / ",
                    "",
                    "",
                    ""));

    private static byte[] page(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SavedPagesTest.class.getResourceAsStream("/savedpages/" + name + ".html"), name)) {
            return in.readAllBytes();
        }
    }

    private static Imported read(String name) throws IOException, ImportFailed {
        return new SavedPageImporter()
                .read(new Source(name + ".html", page(name), Instant.EPOCH), new Reading("2026-11-24T10:00", Samples.ids()));
    }

    private static List<String> present(String body, List<String> strings) {
        return strings.stream().filter(body::contains).toList();
    }

    @Test
    void nearly_all_that_is_required_comes_and_hardly_anything_that_is_forbidden() throws Exception {
        int required = 0;
        int found = 0;
        int forbidden = 0;
        List<String> missed = new ArrayList<>();
        List<String> leaked = new ArrayList<>();
        for (Wanted wanted : WANTED) {
            String body = read(wanted.page()).stories().getFirst().body().text();
            List<String> came = present(body, wanted.required());
            required += wanted.required().size();
            found += came.size();
            forbidden += wanted.forbidden().size();
            wanted.required().stream().filter(one -> !came.contains(one)).forEach(one -> missed.add(wanted.page() + ": " + one));
            present(body, wanted.forbidden()).forEach(one -> leaked.add(wanted.page() + ": " + one));
        }
        String table = found + " of " + required + " found, " + leaked.size() + " of " + forbidden + " leaked: " + missed + leaked;

        assertTrue(required >= 60 && forbidden >= 120, table);
        assertTrue(missed.isEmpty(), table);
        assertTrue(leaked.isEmpty(), table);
    }

    @TestFactory
    Stream<DynamicTest> the_fields_of_a_page_are_those_of_its_story() {
        return WANTED.stream().map(wanted -> DynamicTest.dynamicTest(wanted.page(), () -> {
            Imported imported = read(wanted.page());
            Story story = imported.stories().getFirst();

            assertEquals(1, imported.stories().size());
            assertEquals(
                    String.join("\n", wanted.headline(), wanted.names(), wanted.published(), wanted.dateline(), wanted.standfirst(), wanted.lead(), wanted.tags(), wanted.channel(), wanted.related()),
                    String.join("\n", story.headline(), names(story), Objects.requireNonNullElse(story.workflow().times().publish(), ""), story.dateline().raw(), story.titles().standfirst(), lead(story), String.join(", ", story.topics().tags()), story.topics().channel(), related(story)));
        }));
    }

    private static String names(Story story) {
        return String.join(", ", story.contributors().stream().map((Contributor one) -> one.role() + " " + one.name()).toList());
    }

    private static String lead(Story story) {
        return story.lead().caption().text() + " / " + story.lead().credit().text();
    }

    private static String related(Story story) {
        return String.join(" | ", story.related().stream().map(SavedPagesTest::related).toList());
    }

    private static String related(Related one) {
        return (one.channel().isEmpty() ? "" : one.channel() + ": ")
                + one.headline()
                + (one.date().resolved().isEmpty() ? "" : " (" + one.date().resolved() + ")");
    }

    @TestFactory
    Stream<DynamicTest> what_a_page_has_around_its_story_is_told() {
        return WANTED.stream().map(wanted -> DynamicTest.dynamicTest(wanted.page(), () -> {
            Imported imported = read(wanted.page());

            assertFalse(imported.leftOut().isEmpty());
            assertTrue(imported.told().stream().anyMatch(message -> message.key().equals("exchange.saved.left")));
        }));
    }
}
