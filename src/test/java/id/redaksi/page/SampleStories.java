package id.redaksi.page;

import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Code;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.story.Workflow;
import id.redaksi.samples.Samples;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stories that show a page at its best and at its worst. */
final class SampleStories {
    /** What a browser would run if any place of a page let it. */
    static final String HOSTILE =
            "\"'></title></script><script>alert(1)</script><img src=x onerror=alert(2)>{{head}}{{{body}}}<!--${7*7}";

    private static final String RTL = "أعادت العراق فتح تطبيق تيليجرام بعد أسبوع من الحجب، وقالت الوزارة إن الشركة استجابت.";

    private SampleStories() {}

    /** Every field and every kind of block, as a careful desk would fill them. */
    static Story whole() {
        Ids ids = Samples.ids();
        Story story = Samples.story(SamplePages.headlines().getFirst()).withBody(new Body(blocks(ids)));
        return published(
                story.with(Field.STANDFIRST, "Pasokan dari Jawa Timur pulih setelah hujan reda; pedagang menunggu harga eceran mengikuti.")
                        .with(Field.CHANNEL, "Ekonomi")
                        .with(Field.DATELINE, new Dateline("JAKARTA", "Harian Contoh", "24/11", "JAKARTA, Harian Contoh -"))
                        .with(Field.TAGS, List.of("Harga pangan", "Cabai", "Pasar Kramat Jati", "Inflasi"))
                        .with(Field.CONTRIBUTORS, List.of(
                                new Contributor("Rina Widiastuti", Role.REPORTER),
                                new Contributor("Bagus Santosa", Role.REPORTER),
                                new Contributor("Sari Dewi", Role.EDITOR),
                                new Contributor("Budi Santoso", Role.PHOTOGRAPHER)))
                        .with(Field.LEAD, new Figure(
                                ids.block(),
                                Inline.of("Buruh menurunkan karung cabai rawit di Pasar Induk Kramat Jati, Jakarta Timur, Selasa (24/11/2026)."),
                                Inline.of("Antara/Budi Santoso"),
                                "Dua buruh memanggul karung cabai",
                                "0".repeat(64)))
                        .with(Field.RELATED, List.of(
                                Related.external("Ekonomi", "Inflasi November diperkirakan 0,3 persen, pangan jadi penyumbang", SeenDate.NONE),
                                new Related("Ekonomi", "Bulog jamin stok beras sampai Lebaran", "https://contoh.example/bulog", SeenDate.NONE, "")))
                        .with(Field.CORRECTIONS, List.of(
                                correction(Correction.Kind.RALAT, 1, "Versi sebelumnya menulis Rp84.000; yang benar Rp48.000 per kilogram."),
                                correction(Correction.Kind.HAK_JAWAB, 3, "Perumda Pasar Jaya menyatakan tidak pernah menaikkan retribusi lapak tahun ini."),
                                correction(Correction.Kind.PEMBARUAN, 2, "Ditambah keterangan Kementerian Perdagangan."))),
                OffsetDateTime.parse("2026-11-24T14:05:00+07:00"));
    }

    /** The same with the wide template, taken back. */
    static Story wide() {
        return whole()
                .with(Field.TEMPLATE, "lebar")
                .with(Field.CORRECTIONS, List.of(correction(
                        Correction.Kind.PENCABUTAN, 4, "Berita ini dicabut karena sumber utamanya ternyata tidak pernah diwawancarai.")));
    }

    /** Words alone, of the usual length. */
    static Story text() {
        Ids ids = Samples.ids();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            paragraphs().forEach(text -> blocks.add(new Paragraph(ids.block(), Inline.of(text))));
            blocks.add(new Heading(ids.block(), 2, Inline.of("Petani menahan panen")));
        }
        blocks.removeLast();
        return whole()
                .withBody(new Body(blocks))
                .with(Field.LEAD, Figure.empty(ids.block()))
                .with(Field.CORRECTIONS, List.of());
    }

    /** The same hostile text wherever a story has room for any. */
    static Story hostile() {
        Ids ids = Samples.ids();
        Inline text = Inline.of(HOSTILE);
        String long1 = "Pertanggungjawaban".repeat(28);
        Story story = Samples.story(HOSTILE + long1).withBody(new Body(List.of(
                new Paragraph(ids.block(), text.with(0, 5, new Link("javascript:alert(3)"))),
                new Paragraph(ids.block(), Inline.of(long1)),
                new Paragraph(ids.block(), Inline.of(RTL + " " + HOSTILE)),
                new Heading(ids.block(), 2, text),
                new Quote(ids.block(), text, text),
                new Figure(ids.block(), text, text, HOSTILE, "1".repeat(64)),
                new Embed(ids.block(), "https://x.com/\"onload=alert(4)", text),
                new RelatedBox(ids.block(), text, List.of(new Related(HOSTILE, HOSTILE, "javascript:alert(5)", SeenDate.NONE, ""))),
                new InfoBox(ids.block(), text, List.of(text)),
                new PullQuote(ids.block(), text, text),
                new Table(ids.block(), true, 2, List.of(text, text, text, Inline.of("Rp1")), text),
                new Code(ids.block(), "\"onload=\"alert(6)", text),
                new Divider(ids.block()))));
        return published(
                story.with(Field.STANDFIRST, HOSTILE)
                        .with(Field.SOCIAL_TITLE, HOSTILE)
                        .with(Field.SOCIAL_DESCRIPTION, HOSTILE)
                        .with(Field.CHANNEL, HOSTILE)
                        .with(Field.DATELINE, new Dateline(HOSTILE, HOSTILE, "24/11", HOSTILE))
                        .with(Field.TAGS, List.of(HOSTILE, "../", RTL))
                        .with(Field.CONTRIBUTORS, List.of(
                                new Contributor(HOSTILE, Role.REPORTER), new Contributor(HOSTILE, Role.EDITOR)))
                        .with(Field.LEAD, new Figure(ids.block(), text, text, HOSTILE, "2".repeat(64)))
                        .with(Field.CORRECTIONS, List.of(new Correction(Correction.Kind.RALAT, "kapan saja", text, "")))
                        .with(Field.RELATED, List.of(new Related(HOSTILE, HOSTILE, "data:text/html,x", SeenDate.NONE, ""))),
                OffsetDateTime.parse("2026-11-24T14:05:00+07:00"));
    }

    static Story published(Story story, OffsetDateTime when) {
        return story.with(Field.TIMES, new Workflow.Times(null, null, when.toString(), null)).with(Field.STATUS, Workflow.Status.READY);
    }

    private static Correction correction(Correction.Kind kind, int hours, String text) {
        return new Correction(kind, OffsetDateTime.parse("2026-11-24T14:05:00+07:00").plusHours(hours).toString(), Inline.of(text), "");
    }

    private static Stream<String> paragraphs() {
        return Stream.of(
                "Harga cabai rawit merah di Pasar Induk Kramat Jati turun menjadi Rp48.000 per kilogram pada Selasa pagi, dari Rp61.000 sepekan sebelumnya. Penurunan itu menyusul pulihnya pasokan dari Kediri dan Blitar setelah hujan mereda.",
                "“Truk dari Jawa Timur sudah masuk normal sejak Minggu malam,” kata Kepala Pasar Induk Kramat Jati, Agus Lamun, ketika ditemui di kantornya. Menurut dia, harga eceran biasanya mengikuti dua sampai tiga hari kemudian.",
                "Di tingkat petani, harga justru belum bergerak. Ketidakpastian cuaca membuat sebagian mempertanggungjawabkan kerugian bulan lalu kepada koperasi, dan memilih menahan panen sampai pekan depan.",
                "Kementerian Perdagangan mencatat harga acuan penjualan cabai rawit merah Rp57.000 per kilogram di tingkat konsumen. Di atas itu, pemerintah daerah dapat menggelar operasi pasar.");
    }

    private static List<Block> blocks(Ids ids) {
        List<String> said = paragraphs().toList();
        String linked = "sebagaimana tercatat di laman Badan Pangan Nasional, dan belum bergerak di tingkat petani.";
        return List.of(
                new Paragraph(ids.block(), Inline.of(said.get(0)).with(0, 23, new Footnote("f1"))),
                new Paragraph(ids.block(), Inline.of(said.get(1)).with(0, 60, Emphasis.ITALIC)),
                new RelatedBox(ids.block(), Inline.of("Baca juga"), List.of(
                        new Related("Ekonomi", "Inflasi November diperkirakan 0,3 persen, pangan jadi penyumbang", "https://contoh.example/inflasi", SeenDate.NONE, ""),
                        Related.external("Nasional", "Bulog jamin stok beras sampai Lebaran", SeenDate.NONE))),
                new Heading(ids.block(), 2, Inline.of("Petani menahan panen")),
                new Paragraph(ids.block(), Inline.of(said.get(2)).with(0, 19, Emphasis.BOLD)),
                new Quote(ids.block(), Inline.of("“Kalau turun terus di bawah Rp30.000, kami tidak balik modal. Ongkos petik saja sudah naik.”"), Inline.of("Sumarni, petani di Pare, Kediri")),
                new Paragraph(ids.block(), Inline.of("Angka itu " + linked).with(22, 62, new Link("https://contoh.example/?a=1&b=2"))),
                new Table(ids.block(), true, 5, Stream.of(
                                "Pasar", "Pekan lalu", "Selasa", "Perubahan", "Pemasok utama",
                                "Kramat Jati", "Rp61.000", "Rp48.000", "−21,3%", "Kediri, Blitar",
                                "Senen", "Rp65.500", "Rp60.000", "−8,4%", "Garut",
                                "Minggu", "Rp64.000", "Rp59.500", "−7,0%", "Kediri")
                        .map(Inline::of).toList(), Inline.of("Sumber: Info Pangan Jakarta")),
                new ListBlock(ids.block(), List.of(
                        new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("Cabai rawit merah")),
                        new ListBlock.Item(1, ListBlock.Marker.NUMBER, Inline.of("Kelas A")),
                        new ListBlock.Item(1, ListBlock.Marker.NUMBER, Inline.of("Kelas B")),
                        new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("Cabai keriting")))),
                new Figure(ids.block(), Inline.of("Pedagang menimbang cabai di Pasar Senen."), Inline.of("Antara/Budi Santoso"), "Timbangan penuh cabai", "1".repeat(64)),
                new PullQuote(ids.block(), Inline.of("Yang mahal bukan cabainya, melainkan jalannya dari Kediri ke Jakarta."), Inline.of("Agus Lamun")),
                new InfoBox(ids.block(), Inline.of("Duduk perkara"), List.of(Inline.of(said.get(3)), Inline.of("Harga di atas itu memicu operasi pasar."))),
                new Gallery(ids.block(), List.of(
                        new Figure(ids.block(), Inline.of("Bongkar muat dini hari."), Inline.of("Antara"), "Truk di pasar", "2".repeat(64)),
                        new Figure(ids.block(), Inline.of("Lapak yang baru dibuka."), Inline.of("Antara"), "Lapak cabai", "3".repeat(64)),
                        new Figure(ids.block(), Inline.of("Pembeli pertama."), Inline.of("Antara"), "Pembeli menawar", "4".repeat(64)))),
                new Heading(ids.block(), 3, Inline.of("Di luar Jawa")),
                new Embed(ids.block(), "https://x.com/redaksi/status/12", Inline.of("Pasokan sudah normal, kata Badan Pangan.")),
                new Paragraph(ids.block(), Inline.of(RTL)),
                new Code(ids.block(), "sql", Inline.of("select pasar, harga\n  from cabai where hari = 'Selasa' and harga > 40000 order by harga desc limit 10")),
                new Divider(ids.block()),
                new Paragraph(ids.block(), Inline.of("Pemerintah berjanji menambah angkutan bersubsidi pekan depan.")),
                new Footnotes(ids.block(), List.of(new Footnotes.Note("f1", Inline.of("Dihitung dari rata-rata tiga lapak, wawancara 24 November 2026.")))));
    }
}
