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
import java.util.Map;
import java.util.Optional;

/** A story's text as InCopy has it: paragraphs by the names of their styles, whose looks are the page's business. */
final class IcmlSheet implements Sheet {
    /** Points a pixel, and the measures within which a photo is placed; the page gives it its own. */
    private static final double POINT = 0.75;

    private static final double WIDEST = 360;
    private static final double HIGHEST = 480;

    private final IcmlText text;
    private final XmlWriter xml;
    private final Photos photos;
    private int shown;

    IcmlSheet(IcmlText text, Photos photos) {
        this.text = text;
        this.photos = photos;
        xml = text.xml();
    }

    private static String style(Role role) {
        return role == Role.TEXT ? "Teks" : role.title();
    }

    @Override
    public void paragraph(Role role, Inline words) throws IOException, ExportFailed {
        text.start(style(role), Map.of());
        text.runs(words);
        text.end(true);
    }

    @Override
    public void opening(Role role, String dateline, Inline words) throws IOException, ExportFailed {
        text.start(style(role), Map.of());
        text.styled("Titimangsa", dateline);
        text.runs(words);
        text.end(true);
    }

    @Override
    public void list(List<ListBlock.Item> items) throws IOException, ExportFailed {
        for (ListBlock.Item item : items) {
            boolean bullet = item.marker() == ListBlock.Marker.BULLET;
            int level = item.level() + 1;
            Map<String, String> looks = new java.util.TreeMap<>(Map.of(
                    "BulletsAndNumberingListType", bullet ? "BulletList" : "NumberedList",
                    "LeftIndent", String.valueOf(12 * level),
                    "FirstLineIndent", "-12"));
            if (!bullet) {
                looks.put("NumberingLevel", String.valueOf(level));
                looks.put("NumberingExpression", "^" + level + ".^t");
            }
            text.start((bullet ? "Butir " : "Nomor ") + level, looks);
            text.runs(item.content());
            text.end(true);
        }
    }

    @Override
    public void picture(Role role, Figure figure) throws IOException, ExportFailed {
        Optional<Photos.Kept> photo = photos.of(figure);
        if (photo.isEmpty()) {
            paragraph(role, MissingPhoto.words(figure.alt()));
            return;
        }
        text.start(style(role), Map.of());
        text.startPlain();
        frame(photo.get(), figure.alt());
        xml.end();
        text.end(true);
    }

    /** A frame around its own middle, and in it the link to the file. */
    private void frame(Photos.Kept photo, String alt) throws IOException {
        shown++;
        double scale = POINT * photo.scale(WIDEST / POINT, HIGHEST / POINT);
        String wide = points(photo.width() * scale / 2);
        String high = points(photo.height() * scale / 2);
        xml.start("Rectangle").attribute("Self", "foto" + shown).attribute("StrokeWeight", "0");
        xml.attribute("ItemTransform", "1 0 0 1 " + wide + " -" + high);
        xml.start("Properties").start("PathGeometry").start("GeometryPathType").attribute("PathOpen", "false").start("PathPointArray");
        for (String corner : List.of("-" + wide + " -" + high, "-" + wide + " " + high, wide + " " + high, wide + " -" + high)) {
            xml.empty("PathPointType").attribute("Anchor", corner).attribute("LeftDirection", corner).attribute("RightDirection", corner);
        }
        xml.end().end().end().end();
        if (!alt.isEmpty()) {
            xml.start("ObjectExportOption").attribute("AltTextSourceType", "SourceCustom").attribute("CustomAltText", alt).end();
        }
        String factor = String.format(Locale.ROOT, "%.4f", scale);
        xml.start("Image").attribute("Self", "gambar" + shown).attribute("ItemTransform", factor + " 0 0 " + factor + " -" + wide + " -" + high);
        xml.empty("Link").attribute("Self", "berkas" + shown).attribute("LinkResourceURI", "file:" + IcmlDocument.FOLDER + photo.file());
        xml.end().end();
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }

    @Override
    public void table(Table table) throws IOException, ExportFailed {
        text.start("Tabel", Map.of());
        text.startPlain();
        int head = table.header() ? 1 : 0;
        xml.start("Table").attribute("AppliedTableStyle", "TableStyle/Table").attribute("HeaderRowCount", String.valueOf(head));
        xml.attribute("BodyRowCount", String.valueOf(table.rows() - head)).attribute("ColumnCount", String.valueOf(table.columns())).line();
        for (int row = 0; row < table.rows(); row++) {
            xml.empty("Row").attribute("Name", String.valueOf(row));
        }
        for (int column = 0; column < table.columns(); column++) {
            xml.empty("Column").attribute("Name", String.valueOf(column)).attribute("SingleColumnWidth", points(WIDEST / table.columns()));
        }
        xml.line();
        for (int row = 0; row < table.rows(); row++) {
            List<Inline> cells = table.row(row);
            for (int column = 0; column < cells.size(); column++) {
                xml.start("Cell").attribute("Name", column + ":" + row).attribute("AppliedCellStyle", "CellStyle/Cell");
                text.start(row < head ? "Kepala tabel" : "Isi tabel", Map.of());
                text.runs(cells.get(column));
                text.end(false);
                xml.end().line();
            }
        }
        xml.end().end();
        text.end(true);
    }
}
