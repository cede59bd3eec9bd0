package id.redaksi.samples;

import id.redaksi.edit.Reviewing;
import id.redaksi.story.Answers;
import id.redaksi.story.BlockChange;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.By;
import id.redaksi.story.Code;
import id.redaksi.story.Contributor;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Deletion;
import id.redaksi.story.Divider;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnote;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Labels;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Note;
import id.redaksi.story.Noted;
import id.redaksi.story.Outlets;
import id.redaksi.story.PageSettings;
import id.redaksi.story.Paragraph;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Review;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.story.Titles;
import id.redaksi.story.ToCome;
import id.redaksi.story.Topics;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/** What many tests start from. */
public final class Samples {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T07:05:12Z"), ZoneOffset.ofHours(7));

    /** A colleague who suggests and asks. */
    public static final By SARI = new By("Sari", CLOCK.instant());

    private Samples() {}

    public static Ids ids() {
        return new Ids(CLOCK, new SplittableRandom(7));
    }

    /** A story with this headline and a paragraph for each text. */
    public static Story story(String headline, String... paragraphs) {
        Ids ids = ids();
        Story blank = Story.blank(ids);
        List<id.redaksi.story.Block> blocks = new java.util.ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Paragraph(ids.block(), Inline.of(paragraph)));
        }
        return blank.with(id.redaksi.story.Field.HEADLINE, headline).withBody(new Body(blocks));
    }

    /** A story with one of each kind of block and every field filled. */
    public static Story oneOfEach() {
        Ids ids = ids();
        String photo = "ab".repeat(32);
        var divider = new BlockId("garis-1");
        return new Story(
                ids.story(),
                new Labels("irak-telegram", "telegram-irak", "id", "berita"),
                new Titles("Judul “kutip” & <tag>", "Pendek", "Teras", "Judul sosial", "Uraian"),
                List.of(
                        new Contributor("Dini Listiyani", Contributor.Role.REPORTER),
                        new Contributor("Sari", Contributor.Role.EDITOR)),
                new Dateline("JAKARTA", "iNews.id", "24/11", "JAKARTA, iNews.id -"),
                new Topics("Techno", List.of("Telegram", "Irak"), List.of("A"), List.of("B"), List.of("C")),
                new Figure(ids.block(), Inline.of("Takarir"), Inline.of("Foto A"), "alt", photo),
                new Body(List.of(
                        new Paragraph(
                                ids.block(),
                                Inline.of("tebal miring tautan")
                                        .with(0, 5, Emphasis.BOLD)
                                        .with(3, 12, Emphasis.ITALIC)
                                        .with(13, 19, new Link("https://contoh.example/?a=1&b=2"))),
                        new Heading(ids.block(), 2, Inline.of("Subjudul")),
                        new Quote(ids.block(), Inline.of("Kata orang"), Inline.of("Orang")),
                        new ListBlock(
                                ids.block(),
                                List.of(
                                        new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("satu")),
                                        new ListBlock.Item(1, ListBlock.Marker.NUMBER, Inline.of("dua")))),
                        new Figure(ids.block(), Inline.of("T"), Inline.of("K"), "", null),
                        new Gallery(
                                ids.block(),
                                List.of(
                                        new Figure(ids.block(), Inline.of("Satu"), Inline.of("K1"), "a", "cd".repeat(32)),
                                        Figure.empty(ids.block()))),
                        new Embed(ids.block(), "https://x.com/redaksi/status/12", Inline.of("Isi unggahan")),
                        new RelatedBox(
                                ids.block(),
                                Inline.of("Baca juga"),
                                List.of(Related.external("Techno", "Judul arsip", SeenDate.NONE))),
                        new InfoBox(ids.block(), Inline.of("Duduk perkara"), List.of(Inline.of("Satu"), Inline.of("Dua"))),
                        new PullQuote(ids.block(), Inline.of("Besar"), Inline.of("Orang")),
                        new Table(
                                ids.block(),
                                true,
                                2,
                                List.of(Inline.of("Tahun"), Inline.of("Harga"), Inline.of("2026"), Inline.of("Rp1.000")),
                                Inline.of("Sumber: BPS")),
                        new Code(ids.block(), "sql", Inline.of("select 1\n  from dual")),
                        new Paragraph(
                                ids.block(),
                                Inline.of("catatan TK")
                                        .with(0, 7, new Footnote("f1"))
                                        .with(8, 10, new ToCome())
                                        .with(3, 9, new InLanguage("en"))
                                        .with(0, 3, new Insertion(SARI))
                                        .with(4, 7, new Deletion(SARI))
                                        .with(2, 9, new Noted("c1"))
                                        .with(5, 10, new Noted("c2"))),
                        new Divider(divider),
                        new Footnotes(ids.block(), List.of(new Footnotes.Note("f1", Inline.of("Catatan")))))),
                List.of(new Related(
                        "Internasional", "Judul lain", "", new SeenDate("8 hari lalu", "2026-11-24", "2026-11-16"), "")),
                new Outlets("Irak buka Telegram", "Irak membuka blokir Telegram.", "Telegram kembali"),
                new Workflow(
                        Workflow.Status.REVIEW,
                        3,
                        "Sari",
                        new Workflow.Times(null, "2026-11-25T06:00:00+07:00", null, null),
                        "catatan",
                        400),
                new Review(
                        Map.of(divider, BlockChange.added(SARI).and(BlockChange.removed(new By("Budi", SARI.time())))),
                        List.of(
                                new Note("c1", List.of(new Note.Remark(SARI, "Cek lagi")), false),
                                new Note("c2", List.of(new Note.Remark(SARI, "?"), new Note.Remark(SARI, "Sudah")), true))),
                new PageSettings(true, true, "panjang"),
                List.of(
                        new Correction(
                                Correction.Kind.RALAT,
                                "2026-11-24T13:40:00+07:00",
                                Inline.of("Nama kota semula tertulis Basra.")
                                        .with(5, 9, Emphasis.ITALIC),
                                "ef".repeat(32)),
                        new Correction(Correction.Kind.KOREKSI, "2026-11-24T13:45:00+07:00", Inline.of("Jumlahnya lima."), ""),
                        new Correction(Correction.Kind.HAK_JAWAB, "2026-11-24T13:50:00+07:00", Inline.of("Jawaban perusahaan."), ""),
                        new Correction(Correction.Kind.PEMBARUAN, "2026-11-24T13:55:00+07:00", Inline.of("Kini dibuka."), ""),
                        new Correction(Correction.Kind.PENCABUTAN, "2026-11-24T14:00:00+07:00", Inline.of("Sebagian dicabut."), "")),
                new Answers(
                        List.of(new Answers.Dismissal("ejaan", "Basra", "di Basra kemarin", "nama kota", SARI)),
                        List.of(new Answers.Confirmation("ejaan", "kemaren", "di Basra kemaren", SARI)),
                        new TreeSet<>(List.of("kalimat-panjang")),
                        new TreeMap<>(Map.of("consent", "Surat kuasa Rani tanggal tiga"))));
    }

    /** The same as it leaves the house: no suggestion is in it, and no note. */
    public static Story oneOfEachSettled() {
        return Reviewing.settled(oneOfEach());
    }

    /** The records of a sealed interface, through those between. */
    public static Set<Class<?>> records(Class<?> sealed) {
        Set<Class<?>> records = new HashSet<>();
        for (Class<?> one : sealed.getPermittedSubclasses()) {
            if (one.isSealed()) {
                records.addAll(records(one));
            } else {
                records.add(one);
            }
        }
        return records;
    }

    public static byte[] seed() {
        try (var in = Samples.class.getResourceAsStream("/seed/inews-telegram-irak.txt")) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
