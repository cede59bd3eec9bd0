package id.redaksi.exchange.office;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Figure;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The photos of a Word document: their files, and the places where they are shown. */
final class DocxPictures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** English Metric Units: 9525 a pixel at 96 a inch. The width is that between the margins of A4. */
    private static final long PIXEL = 9525;
    private static final long WIDEST = 5_731_510;
    private static final long HIGHEST = 7_000_000;

    private final Photos photos;
    private int shown;

    DocxPictures(Photos photos) {
        this.photos = photos;
    }

    /** Their files in the document, by name. */
    Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        photos.all().forEach(photo -> files.put("media/" + photo.file(), photo.bytes()));
        return files;
    }

    /** The ids by which the text refers to them, by the name of the file. */
    Map<String, String> relations() {
        var relations = new LinkedHashMap<String, String>();
        photos.all().forEach(photo -> relations.put("rIdP" + photo.number(), "media/" + photo.file()));
        return relations;
    }

    /** Writes the run with a figure's photo; false where it is not at hand. */
    boolean show(Figure figure, XmlWriter xml) throws IOException, ExportFailed {
        Optional<Photos.Kept> kept = photos.of(figure);
        if (kept.isEmpty()) {
            return false;
        }
        Photos.Kept photo = kept.get();
        double scale = PIXEL * photo.scale((double) WIDEST / PIXEL, (double) HIGHEST / PIXEL);
        run(figure.alt(), "rIdP" + photo.number(), Math.round(photo.width() * scale), Math.round(photo.height() * scale), xml);
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
