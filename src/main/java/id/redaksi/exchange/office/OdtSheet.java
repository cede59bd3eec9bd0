package id.redaksi.exchange.office;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A story's text as an OpenDocument text (ODF 1.3 part 3, section 5). */
final class OdtSheet implements Sheet {
    /** Centimetres a pixel at 96 a inch, and the room between the margins of A4. */
    private static final double PIXEL = 2.54 / 96;

    private static final double WIDEST = 15.92;
    private static final double HIGHEST = 19.4;

    private final OdtText text;
    private final XmlWriter xml;
    private final Photos photos;
    private int shown;
    private int tables;

    OdtSheet(OdtText text, Photos photos) {
        this.text = text;
        this.photos = photos;
        xml = text.xml();
    }

    @Override
    public void paragraph(Role role, Inline words) throws IOException, ExportFailed {
        if (role.level() > 0) {
            text.heading(role, words);
        } else {
            text.paragraph(OdtMarks.style(role), words);
        }
    }

    @Override
    public void opening(Role role, String dateline, Inline words) throws IOException, ExportFailed {
        xml.start("text:p").attribute("text:style-name", OdtMarks.style(role));
        text.styled(OdtMarks.DATELINE, dateline);
        text.runs(words);
        xml.end().line();
    }

    /** Lists stand in the items of lists; an item whose mark is not that of its list says so itself. */
    @Override
    public void list(List<ListBlock.Item> items) throws IOException, ExportFailed {
        var open = new java.util.ArrayDeque<ListBlock.Marker>();
        for (ListBlock.Item item : items) {
            while (open.size() > item.level() + 1) {
                xml.end().end();
                open.pop();
            }
            if (open.size() == item.level() + 1) {
                xml.end();
            }
            while (open.size() <= item.level()) {
                xml.start("text:list").attribute("text:style-name", style(item.marker()));
                open.push(item.marker());
                if (open.size() <= item.level()) {
                    xml.start("text:list-header");
                }
            }
            xml.start("text:list-item");
            if (open.peek() != item.marker()) {
                xml.attribute("text:style-override", style(item.marker()));
            }
            text.paragraph(OdtMarks.style(Role.TEXT), item.content());
        }
        while (!open.isEmpty()) {
            xml.end().end();
            open.pop();
        }
        xml.line();
    }

    private static String style(ListBlock.Marker marker) {
        return marker == ListBlock.Marker.BULLET ? "Butir" : "Nomor";
    }

    @Override
    public void picture(Role role, Figure figure) throws IOException, ExportFailed {
        Optional<Photos.Kept> photo = photos.of(figure);
        if (photo.isEmpty()) {
            text.paragraph(OdtMarks.style(role), MissingPhoto.words(figure.alt()));
            return;
        }
        xml.start("text:p").attribute("text:style-name", OdtMarks.style(role));
        frame(photo.get(), figure.alt());
        xml.end().line();
    }

    private void frame(Photos.Kept photo, String alt) throws IOException {
        shown++;
        double scale = PIXEL * photo.scale(WIDEST / PIXEL, HIGHEST / PIXEL);
        xml.start("draw:frame").attribute("draw:name", "Foto " + shown).attribute("draw:style-name", "Bingkai");
        xml.attribute("text:anchor-type", "as-char");
        xml.attribute("svg:width", centimetres(photo.width() * scale)).attribute("svg:height", centimetres(photo.height() * scale));
        xml.start("draw:image").attribute("xlink:href", "Pictures/" + photo.file()).attribute("xlink:type", "simple");
        xml.attribute("xlink:show", "embed").attribute("xlink:actuate", "onLoad").end();
        if (!alt.isEmpty()) {
            xml.start("svg:desc").text(alt).end();
        }
        xml.end();
    }

    private static String centimetres(double length) {
        return String.format(Locale.ROOT, "%.3fcm", length);
    }

    @Override
    public void table(Table table) throws IOException, ExportFailed {
        tables++;
        xml.start("table:table").attribute("table:name", "Tabel" + tables).attribute("table:style-name", "Tabel");
        xml.start("table:table-column").attribute("table:number-columns-repeated", String.valueOf(table.columns())).end().line();
        for (int row = 0; row < table.rows(); row++) {
            boolean names = row == 0 && table.header();
            if (names) {
                xml.start("table:table-header-rows");
            }
            xml.start("table:table-row");
            for (Inline cell : table.row(row)) {
                xml.start("table:table-cell").attribute("table:style-name", "Sel").attribute("office:value-type", "string");
                text.paragraph(names ? "Table_20_Heading" : "Table_20_Contents", cell);
                xml.end();
            }
            xml.end();
            if (names) {
                xml.end();
            }
            xml.line();
        }
        xml.end().line();
    }
}
