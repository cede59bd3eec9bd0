package id.redaksi.desk;

import id.redaksi.app.Settings;
import id.redaksi.samples.Samples;
import id.redaksi.story.*;
import java.io.File;
import java.nio.file.Path;
import java.util.*;
import javafx.scene.input.KeyCode;
import javafx.scene.image.*;
import org.junit.jupiter.api.*;
import org.testfx.framework.junit5.*;
import org.testfx.util.WaitForAsyncUtils;

class ZLookTest {
    @org.junit.jupiter.api.extension.RegisterExtension DeskWindow w = new DeskWindow(1000, 940);
    DeskWindow robot = w;

    void snap(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Thread.sleep(120);
        WaitForAsyncUtils.waitForFxEvents();
        w.act(() -> {
            WritableImage img = w.desk().content().getScene().snapshot(null);
            int iw = (int) img.getWidth(), ih = (int) img.getHeight();
            var b = new java.awt.image.BufferedImage(iw, ih, java.awt.image.BufferedImage.TYPE_INT_ARGB);
            for (int y = 0; y < ih; y++) for (int x = 0; x < iw; x++) b.setRGB(x, y, img.getPixelReader().getArgb(x, y));
            try { javax.imageio.ImageIO.write(b, "png", new File("/tmp/focus-" + name + ".png")); } catch (Exception e) { throw new RuntimeException(e); }
        });
    }
    void dark() { w.act(() -> w.desk().commands().run("theme")); }

    Story real(int seed) {
        Ids ids = new Ids(Samples.CLOCK, new SplittableRandom(seed));
        List<Block> b = new ArrayList<>();
        b.add(new Paragraph(ids.block(), Inline.of("Pemerintah Irak membuka kembali akses ke Telegram setelah memblokirnya selama sepekan. Kementerian Komunikasi menyebut perusahaan itu telah memenuhi persyaratan otoritas keamanan, kata dr. Hiyam al-Yasiri di Bagdad, Minggu. Harga langganan tetap Rp1.000 per hari.").with(60, 69, new Link("https://a.example/"))));
        b.add(new Heading(ids.block(), 2, Inline.of("Duduk perkara")));
        b.add(new Paragraph(ids.block(), Inline.of("Blokir diberlakukan pada awal bulan karena kebocoran data warga. Menurut kementerian, lembaga resmi dan data pribadi ikut tersebar lewat saluran di aplikasi itu. Pihak Telegram menyatakan membagikan data pribadi melanggar ketentuan layanannya.")));
        b.add(new Quote(ids.block(), Inline.of("Kami menghormati kebebasan berpendapat, tetapi data warga harus aman."), Inline.of("Hiyam al-Yasiri, menteri komunikasi")));
        b.add(new Heading(ids.block(), 3, Inline.of("Reaksi warga")));
        b.add(new Paragraph(ids.block(), Inline.of("Warga Bagdad menyambut baik keputusan itu. Banyak dari mereka memakai Telegram untuk berdagang.")));
        b.add(new ListBlock(ids.block(), List.of(new ListBlock.Item(0, ListBlock.Marker.NUMBER, Inline.of("Data warga disimpan terenkripsi di dalam negeri sesuai aturan yang baru berlaku")), new ListBlock.Item(0, ListBlock.Marker.NUMBER, Inline.of("Saluran yang membocorkan data ditutup")))));
        b.add(new InfoBox(ids.block(), Inline.of("Kronologi blokir"), List.of(Inline.of("5 Agustus: akses ditutup."), Inline.of("13 Agustus: akses dibuka kembali."))));
        b.add(new Table(ids.block(), true, 2, List.of(Inline.of("Tahun"), Inline.of("Pengguna"), Inline.of("2025"), Inline.of("16 juta")), Inline.of("Sumber: kementerian")));
        b.add(new Heading(ids.block(), 2, Inline.of("Langkah berikutnya")));
        b.add(new Paragraph(ids.block(), Inline.of("Kementerian berjanji membuka saluran pengaduan tetap bersama perusahaan itu. ".repeat(3).strip())));
        b.add(new Paragraph(ids.block(), Inline.of("Perjanjian itu ditinjau kembali setiap enam bulan. ".repeat(4).strip())));
        Story s = Samples.oneOfEach();
        return new Story(ids.story(), s.labels(), new Titles(seed == 3 ? "Irak Buka Blokir Telegram karena Penuhi Persyaratan Otoritas Keamanan" : "Pasar Senen Kembali Ramai Menjelang Akhir Tahun", "", "Perusahaan bersedia menjawab permintaan otoritas dalam waktu singkat", "", ""), s.contributors(), s.dateline(), s.topics(), Figure.empty(ids.block()), new Body(b), List.of(), s.workflow());
    }

    @Test void looks() throws Exception {
        
        String what = "outline";
        w.open(real(3));
        switch (what) {
            case "type" -> {
                snap("type-17");
                for (int i = 0; i < 6; i++) w.keys(KeyCode.CONTROL, KeyCode.EQUALS);
                snap("type-24");
                w.act(() -> w.desk().focus().font("Monospaced"));
                snap("type-mono");
                w.keys(KeyCode.CONTROL, KeyCode.DIGIT0);
                w.act(() -> w.desk().focus().font("Inter"));
                dark();
                snap("type-inter-dark");
                w.act(() -> w.desk().commands().run("settings"));
                snap("settings-dark");
            }
            default -> new ZLooks(this).run(what);
        }
    }
}
