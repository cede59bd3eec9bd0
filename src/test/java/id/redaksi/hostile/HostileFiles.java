package id.redaksi.hostile;

import id.redaksi.hostile.HostileFile.Content;
import id.redaksi.hostile.HostileFile.Expected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the files: each format that can be read at a size of {@code bytes}, nested {@code deep}, with entities and addresses
 * that lead to {@code lure} (an address that must never be asked, or a file that must never be opened), and zip files that
 * lie. The words {@link #FIRST} and {@link #LAST} stand at the beginning and the end of each text.
 */
final class HostileFiles {
    static final String FIRST = "katapertama";
    static final String LAST = "kataterakhir";

    private static final String WORDS = "Wali kota menyatakan bahwa jalan itu dibuka kembali pada hari Kamis pagi. ";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final long bytes;
    private final int deep;
    private final List<String> lures;
    private final List<HostileFile> all = new ArrayList<>();

    HostileFiles(long bytes, int deep, List<String> lures) {
        this.bytes = bytes;
        this.deep = deep;
        this.lures = lures;
    }

    List<HostileFile> all() {
        large();
        nested();
        entities();
        zips();
        return all;
    }

    private void add(String name, Expected expected, Content content) {
        all.add(new HostileFile(name, expected, content));
    }

    private void add(String name, Expected expected, String text) {
        add(name, expected, out -> write(out, text));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Text of about so many bytes between the first word and the last. */
    private static void words(OutputStream out, long bytes, String between) throws IOException {
        write(out, FIRST + " ");
        byte[] piece = (WORDS.repeat(12) + between).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < bytes; written += piece.length) {
            out.write(piece);
        }
        write(out, LAST);
    }

    private void large() {
        add("besar.txt", Expected.EITHER, out -> words(out, bytes, "\n\n"));
        add("besar-satu-baris.txt", Expected.EITHER, out -> words(out, bytes, ""));
        add("besar.md", Expected.EITHER, out -> {
            write(out, "---\ntitle: Besar\n---\n\n");
            words(out, bytes, "\n\n");
        });
        add("besar.html", Expected.EITHER, out -> around(out, "<!DOCTYPE html><html><body><article><h1>Besar</h1><p>", "</p><p>", "</p></article></body></html>"));
        add("besar.mht", Expected.EITHER, out -> around(out, "From: <x>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html\n\n<html><body><p>", "</p><p>", "</p></body></html>\n--b--\n"));
        add("besar-nitf.xml", Expected.EITHER, out -> around(out, "<nitf><body><body.head><hedline><hl1>Besar</hl1></hedline></body.head><body.content><p>", "</p><p>", "</p></body.content></body></nitf>"));
        add("besar-newsml.xml", Expected.EITHER, out -> around(out, "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>", "</p><p>", "</p></body></html></inlineXML></contentSet></newsItem>"));
        add("besar-ninjs.json", Expected.EITHER, out -> around(out, "{\"uri\":\"a\",\"type\":\"text\",\"headlines\":[{\"value\":\"Besar\"}],\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"<p>", "</p><p>", "</p>\"}]}"));
        add("besar-atom.xml", Expected.READ, out -> items(out, "<feed xmlns=\"" + ATOM + "\"><title>S</title>", "<entry><title>J</title><id>n%d</id><content type=\"html\">", "</content></entry>", "</feed>"));
        add("besar-rss.xml", Expected.READ, out -> items(out, "<rss version=\"2.0\"><channel><title>S</title>", "<item><title>J</title><guid>n%d</guid><description>", "</description></item>", "</channel></rss>"));
        add("besar-wxr.xml", Expected.READ, out -> items(out, WXR, WXR_ITEM, "]]></content:encoded></item>", "</channel></rss>"));
        add("besar-wxr-satu.xml", Expected.EITHER, out -> around(out, WXR + WXR_ITEM.formatted(1), "</p><p>", "]]></content:encoded></item></channel></rss>"));
        add("besar-ghost.json", Expected.READ, out -> items(out, "{\"db\":[{\"meta\":{\"version\":\"5.0\"},\"data\":{\"posts\":[", "{\"id\":\"%d\",\"title\":\"J\",\"status\":\"published\",\"html\":\"<p>", "</p>\"}", "],\"tags\":[{\"id\":\"1\",\"name\":\"Kota\"}]}}]}"));
        add("besar-ghost-satu.json", Expected.EITHER, out -> around(out, "{\"db\":[{\"meta\":{\"version\":\"5.0\"},\"data\":{\"posts\":[{\"id\":\"1\",\"title\":\"J\",\"html\":\"<p>", "</p><p>", "</p>\"}]}}]}"));
        add("besar.docx", Expected.EITHER, out -> docx(out, part -> around(part, DOCX + "<w:p><w:r><w:t>", "</w:t></w:r></w:p><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:body></w:document>"), bytes));
        add("besar-foto.docx", Expected.EITHER, out -> zip(out, zip -> {
            entry(zip, "[Content_Types].xml", TYPES);
            entry(zip, "word/document.xml", DOCX + "<w:p><w:r><w:t>" + FIRST + " " + LAST + "</w:t></w:r></w:p></w:body></w:document>");
            zip.setLevel(Deflater.NO_COMPRESSION);
            noise(zip, "word/media/image1.png", bytes);
        }));
        add("besar.odt", Expected.EITHER, out -> zip(out, zip -> {
            stored(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
            zip.putNextEntry(new ZipEntry("content.xml"));
            random(zip, bytes, ODT + "<text:p>", "</text:p><text:p>", "</text:p></office:text></office:body></office:document-content>");
            zip.closeEntry();
        }));
        add("besar-paket.zip", Expected.REFUSED, out -> zip(out, zip -> {
            zip.setLevel(Deflater.NO_COMPRESSION);
            noise(zip, "data/media/foto.jpg", bytes);
        }));
        add("besar-acak.jpg", Expected.REFUSED, out -> {
            var random = new SplittableRandom(1);
            byte[] some = new byte[1 << 16];
            for (long written = 0; written < bytes; written += some.length) {
                random.nextBytes(some);
                out.write(some);
            }
        });
    }

    private static final String WXR = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><wp:wxr_version>1.2</wp:wxr_version>";
    private static final String WXR_ITEM = "<item><title>J</title><wp:post_id>%d</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[<p>";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String DOCX = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";
    private static final String ODT = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>";

    private void around(OutputStream out, String before, String between, String after) throws IOException {
        write(out, before);
        words(out, bytes, between);
        write(out, after);
    }

    /** Words that no packing makes small, so that they pass for an honest document. */
    private static void random(OutputStream out, long bytes, String before, String between, String after) throws IOException {
        write(out, before + FIRST + " ");
        var random = new SplittableRandom(2);
        var piece = new StringBuilder();
        for (long written = 0; written < bytes; written += piece.length()) {
            piece.setLength(0);
            for (int i = 0; i < 100; i++) {
                piece.append(Long.toString(random.nextLong(Long.MAX_VALUE), 36)).append(' ');
            }
            piece.append(between);
            write(out, piece.toString());
        }
        write(out, LAST + after);
    }

    /** As many items of 3 KB as go into the size; each has the first word and the last. */
    private void items(OutputStream out, String before, String begins, String ends, String after) throws IOException {
        write(out, before);
        boolean json = before.startsWith("{");
        for (long i = 0; i < Math.max(2, bytes / 3_000); i++) {
            write(out, (json && i > 0 ? "," : "") + begins.formatted(i));
            words(out, 2_700, "");
            write(out, ends);
        }
        write(out, after);
    }

    /** What is written into one file of a zip file. */
    @FunctionalInterface
    private interface Zipped {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static void zip(OutputStream out, Zipped files) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        files.into(zip);
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, text);
        zip.closeEntry();
    }

    /** Not packed, as the first file of a document of LibreOffice has to be. */
    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        var check = new CRC32();
        check.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void noise(ZipOutputStream zip, String name, long bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var random = new SplittableRandom(1);
        byte[] some = new byte[1 << 16];
        for (long written = 0; written < bytes; written += some.length) {
            random.nextBytes(some);
            zip.write(some);
        }
        zip.closeEntry();
    }

    private void docx(OutputStream out, Content document, long size) throws IOException {
        zip(out, zip -> {
            entry(zip, "[Content_Types].xml", TYPES);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            if (size > 0) {
                random(zip, size, DOCX + "<w:p><w:r><w:t>", "</w:t></w:r></w:p><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:body></w:document>");
            } else {
                document.into(zip);
            }
            zip.closeEntry();
        });
    }

    private void nested() {
        add("dalam.html", Expected.READ, "<!DOCTYPE html><html><body><h1>Dalam</h1>" + "<div>".repeat(deep) + "<p>" + FIRST + " " + LAST + "</p>" + "</div>".repeat(deep) + "</body></html>");
        add("dalam-tebal.html", Expected.READ, "<!DOCTYPE html><html><body><h1>Dalam</h1><p>" + FIRST + " " + "<b>".repeat(deep) + LAST);
        add("dalam-tabel.html", Expected.READ, "<!DOCTYPE html><html><body><h1>Dalam</h1>" + "<table><tr><td>".repeat(deep / 4) + FIRST + " " + LAST);
        add("dalam.md", Expected.READ, "# Dalam\n\n" + FIRST + "\n\n" + "> ".repeat(deep) + LAST + "\n");
        add("dalam-daftar.md", Expected.READ, "# Dalam\n\n" + FIRST + "\n\n" + "- ".repeat(deep) + LAST + "\n");
        add("dalam-kurung.md", Expected.READ, "# Dalam\n\n" + FIRST + "\n\n" + "[".repeat(deep) + LAST + "\n");
        add("dalam.xml", Expected.REFUSED, "<nitf><body>" + "<p>".repeat(deep) + FIRST + "</p>".repeat(deep) + "</body></nitf>");
        add("dalam-rss.xml", Expected.REFUSED, "<rss version=\"2.0\"><channel><item>" + "<a>".repeat(deep) + "</a>".repeat(deep) + "</item></channel></rss>");
        add("dalam-wxr.xml", Expected.REFUSED, WXR + "<item>" + "<a>".repeat(deep) + "</a>".repeat(deep) + "</item></channel></rss>");
        add("dalam-isi-wxr.xml", Expected.READ, WXR + WXR_ITEM.formatted(1) + FIRST + "<div>".repeat(deep) + LAST + "]]></content:encoded></item></channel></rss>");
        add("dalam.json", Expected.EITHER, "{\"uri\":\"a\",\"headlines\":" + "[".repeat(deep) + "]".repeat(deep) + "}");
        add("dalam-ghost.json", Expected.REFUSED, "{\"db\":[{\"meta\":{\"version\":\"5.0\"},\"data\":{\"posts\":" + "[".repeat(deep) + "]".repeat(deep) + "}}]}");
        add("dalam.docx", Expected.EITHER, out -> docx(out, part -> write(part, DOCX + "<w:p><w:r><w:t>" + FIRST + "</w:t></w:r></w:p>" + "<w:tbl><w:tr><w:tc>".repeat(deep / 3) + "<w:p><w:r><w:t>" + LAST + "</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>".repeat(deep / 3) + "</w:body></w:document>"), 0));
    }

    private void entities() {
        String bomb = "<!DOCTYPE %s [<!ENTITY a \"aaaaaaaaaa\">" + bomb() + "]>";
        twin("bom-rss.xml", bomb.formatted("rss"), "<rss version=\"2.0\"><channel><item><title>J</title><description>" + FIRST + " %s " + LAST + "</description></item></channel></rss>", "&i;");
        twin("bom-nitf.xml", bomb.formatted("nitf"), "<nitf><body><body.head><hedline><hl1>J</hl1></hedline></body.head><body.content><p>" + FIRST + " %s " + LAST + "</p></body.content></body></nitf>", "&i;");
        int number = 0;
        for (String lure : lures) {
            number++;
            String entity = "<!DOCTYPE %s [<!ENTITY x SYSTEM \"" + lure + "\">]>";
            String outside = "<!DOCTYPE %s SYSTEM \"" + lure + "\">";
            twin("xxe-" + number + "-rss.xml", entity.formatted("rss"), "<rss version=\"2.0\"><channel><item><title>J</title><description>" + FIRST + " %s " + LAST + "</description></item></channel></rss>", "&x;");
            twin("xxe-" + number + "-wxr.xml", outside.formatted("rss"), WXR.substring(WXR.indexOf("<rss")) + WXR_ITEM.formatted(1) + FIRST + " %s " + LAST + "]]></content:encoded></item></channel></rss>", "");
            twin("xxe-" + number + "-nitf.xml", entity.formatted("nitf"), "<nitf><body><body.head><hedline><hl1>J</hl1></hedline></body.head><body.content><p>" + FIRST + " %s " + LAST + "</p></body.content></body></nitf>", "&x;");
            twin("xxe-" + number + "-newsml.xml", outside.formatted("newsItem"), "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><contentMeta><headline>J</headline></contentMeta><contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + FIRST + " %s " + LAST + "</p></body></html></inlineXML></contentSet></newsItem>", "");
            String page = "<html><head><title>J</title><link rel=stylesheet href=\"" + lure + "\"><script src=\"" + lure + "\"></script></head><body><h1>J</h1><p>" + FIRST + " <img src=\"" + lure + "\"><iframe src=\"" + lure + "\"></iframe> " + LAST + "</p></body></html>";
            add("luar-" + number + ".html", Expected.READ, page);
            add("luar-" + number + ".md", Expected.READ, "---\ntitle: J\nimage: \"" + lure + "\"\n---\n" + FIRST + " ![a](" + lure + ")\n\n" + LAST + "\n");
            add("luar-" + number + ".docx", Expected.READ, out -> zip(out, zip -> {
                entry(zip, "[Content_Types].xml", TYPES);
                entry(zip, "word/vbaProject.bin", "Sub AutoOpen()\nShell \"calc\"\nEnd Sub");
                entry(zip, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"" + lure + "\" TargetMode=\"External\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"" + lure + "\" TargetMode=\"External\"/></Relationships>");
                entry(zip, "word/document.xml", DOCX + "<w:p><w:r><w:t>" + FIRST + "</w:t></w:r></w:p><w:p><w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" r:link=\"r2\"/></w:drawing></w:r><w:r><w:t>" + LAST + "</w:t></w:r></w:p></w:body></w:document>");
            }));
            add("xxe-" + number + ".docx", Expected.REFUSED, out -> docx(out, part -> write(part, "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"" + lure + "\">]>" + DOCX + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"), 0));
        }
        add("jujur.docx", Expected.READ, out -> docx(out, part -> write(part, DOCX + "<w:p><w:r><w:t>" + FIRST + " " + LAST + "</w:t></w:r></w:p></w:body></w:document>"), 0));
    }

    /** With the document type it is to be refused, without it comes in. */
    private void twin(String name, String type, String text, String entity) {
        add(name, Expected.REFUSED, type + text.formatted(entity));
        add("jujur-" + name, Expected.READ, text.formatted(name.replaceAll("\\W", " "))); // another text than its neighbours
    }

    private static String bomb() {
        var bomb = new StringBuilder();
        for (char c = 'b'; c <= 'i'; c++) {
            bomb.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        return bomb.toString();
    }

    private void zips() {
        String honest = DOCX + "<w:p><w:r><w:t>" + FIRST + " " + LAST + "</w:t></w:r></w:p></w:body></w:document>";
        Zipped document = zip -> {
            entry(zip, "[Content_Types].xml", TYPES);
            entry(zip, "word/document.xml", honest);
        };
        add("zip-bom.docx", Expected.REFUSED, out -> zip(out, zip -> {
            document.into(zip);
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] zeros = new byte[1 << 16];
            for (long written = 0; written < Math.max(bytes, 4_000_000) * 5; written += zeros.length) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }));
        for (String name : List.of("../../jahat.txt", "/etc/jahat.txt", "word\\..\\jahat.txt", "C:jahat.txt", "~/jahat.txt")) {
            add("zip-jalan-" + Integer.toHexString(name.hashCode()) + ".docx", Expected.REFUSED, out -> zip(out, zip -> {
                document.into(zip);
                entry(zip, name, "jahat");
            }));
        }
        add("zip-banyak.docx", Expected.REFUSED, out -> zip(out, zip -> {
            document.into(zip);
            for (int i = 0; i < 60_000; i++) {
                entry(zip, "word/media/" + i, "");
            }
        }));
        add("zip-banyak-jujur.docx", Expected.READ, out -> zip(out, zip -> {
            document.into(zip);
            for (int i = 0; i < 100; i++) {
                entry(zip, "word/media/" + i, "");
            }
        }));
        add("zip-tumpang.docx", Expected.REFUSED, out -> out.write(patched(document, HostileFiles::overlap)));
        add("zip-ukuran.docx", Expected.REFUSED, out -> out.write(patched(document, (zip, central) -> zip.putInt(central + 24, 7))));
        add("zip-dua.docx", Expected.REFUSED, out -> out.write(patched(document, (zip, central) -> zip.put(central + 46, (byte) 'x'))));
    }

    /** Spoils a zip file at its first entry in the directory at the end. */
    @FunctionalInterface
    private interface Spoiling {
        void at(ByteBuffer zip, int central);
    }

    private static byte[] patched(Zipped files, Spoiling spoiling) throws IOException {
        var out = new ByteArrayOutputStream();
        zip(out, files);
        ByteBuffer zip = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        spoiling.at(zip, zip.getInt(zip.limit() - 22 + 16));
        return zip.array();
    }

    /** The second entry begins where the first does (Fifield, "A better zip bomb", 2019). */
    private static void overlap(ByteBuffer zip, int central) {
        int second = central + 46 + (zip.getShort(central + 28) & 0xFFFF) + (zip.getShort(central + 30) & 0xFFFF) + (zip.getShort(central + 32) & 0xFFFF);
        zip.putInt(second + 42, zip.getInt(central + 42));
    }
}
