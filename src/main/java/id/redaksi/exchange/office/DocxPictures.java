package id.redaksi.exchange.office;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.page.PagePhoto;
import id.redaksi.story.Figure;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The photos of a document: the copies that leave the house, each once, and the places where they are shown. */
final class DocxPictures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** English Metric Units: 9525 a pixel at 96 a inch. The width is that between the margins of A4. */
    private static final long PIXEL = 9525;
    private static final long WIDEST = 5_731_510;
    private static final long HIGHEST = 7_000_000;

    private final Edition.Surroundings around;
    private final Map<String, PagePhoto> kept = new LinkedHashMap<>();
    private int shown;

    DocxPictures(Edition.Surroundings around) {
        this.around = around;
    }

    /** Their files in the document, by name. */
    Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        kept.forEach((sha, photo) -> files.put(name(sha), photo.bytes()));
        return files;
    }

    /** The ids by which the text refers to them, by the name of the file. */
    Map<String, String> relations() {
        var relations = new LinkedHashMap<String, String>();
        kept.keySet().forEach(sha -> relations.put(id(sha), name(sha)));
        return relations;
    }

    private int number(String sha) {
        return java.util.List.copyOf(kept.keySet()).indexOf(sha) + 1;
    }

    private String id(String sha) {
        return "rIdP" + number(sha);
    }

    private String name(String sha) {
        byte[] bytes = java.util.Objects.requireNonNull(kept.get(sha)).bytes();
        return "media/foto-" + number(sha) + ((bytes[0] & 0xFF) == 0x89 ? ".png" : ".jpeg");
    }

    /** Writes the run with a figure's photo; false where it is not at hand. */
    boolean show(Figure figure, XmlWriter xml) throws IOException, ExportFailed {
        String sha = figure.photo();
        if (sha == null) {
            return false;
        }
        if (!kept.containsKey(sha)) {
            Optional<PagePhoto> photo = around.photo(sha);
            if (photo.isEmpty() || !DocxRuns.isPhoto(photo.get().bytes())) {
                return false;
            }
            kept.put(sha, photo.get());
        }
        PagePhoto photo = java.util.Objects.requireNonNull(kept.get(sha));
        long wide = Math.max(1, photo.width()) * PIXEL;
        long high = Math.max(1, photo.height()) * PIXEL;
        double scale = Math.min(1, Math.min((double) WIDEST / wide, (double) HIGHEST / high));
        run(figure.alt(), id(sha), Math.round(wide * scale), Math.round(high * scale), xml);
        return true;
    }

    private void run(String alt, String id, long wide, long high, XmlWriter xml) throws IOException {
        shown++;
        String number = String.valueOf(shown);
        xml.start("w:r").start("w:drawing").start("wp:inline");
        for (String side : java.util.List.of("distT", "distB", "distL", "distR")) {
            xml.attribute(side, "0");
        }
        size(xml, "wp:extent", wide, high);
        xml.start("wp:docPr").attribute("id", number).attribute("name", "Foto " + number).attribute("descr", alt).end();
        xml.start("a:graphic").attribute("xmlns:a", DRAWING + "main");
        xml.start("a:graphicData").attribute("uri", DRAWING + "picture");
        xml.start("pic:pic").attribute("xmlns:pic", DRAWING + "picture");
        xml.start("pic:nvPicPr");
        xml.start("pic:cNvPr").attribute("id", number).attribute("name", "Foto " + number).attribute("descr", alt).end();
        xml.start("pic:cNvPicPr").end().end();
        xml.start("pic:blipFill").start("a:blip").attribute("r:embed", id).end();
        xml.start("a:stretch").start("a:fillRect").end().end().end();
        xml.start("pic:spPr").start("a:xfrm");
        xml.start("a:off").attribute("x", "0").attribute("y", "0").end();
        size(xml, "a:ext", wide, high);
        xml.end();
        xml.start("a:prstGeom").attribute("prst", "rect").start("a:avLst").end().end();
        xml.end().end().end().end().end().end().end();
    }

    private static void size(XmlWriter xml, String element, long wide, long high) throws IOException {
        xml.start(element).attribute("cx", String.valueOf(wide)).attribute("cy", String.valueOf(high)).end();
    }
}
