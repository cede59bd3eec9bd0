package id.redaksi.exchange.office;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Table;
import java.io.IOException;
import java.util.List;

/** A story's text as WordprocessingML. */
final class DocxSheet implements Sheet {
    /** The width between the margins of A4 in twentieths of a point. */
    private static final int WIDTH = 9026;

    private final DocxText text;
    private final DocxPictures pictures;
    private int lists;

    DocxSheet(DocxText text, DocxPictures pictures) {
        this.text = text;
        this.pictures = pictures;
    }

    /** How many lists were written. */
    int lists() {
        return lists;
    }

    @Override
    public void paragraph(Role role, Inline words) throws IOException, ExportFailed {
        text.paragraph(role, words);
    }

    @Override
    public void opening(Role role, String dateline, Inline words) throws IOException, ExportFailed {
        text.start(role);
        text.styled(DocxMarks.DATELINE, dateline);
        text.runs(words);
        text.xml().end().line();
    }

    @Override
    public void list(List<ListBlock.Item> items) throws IOException, ExportFailed {
        for (ListBlock.Item item : items) {
            int number = 2 * lists + (item.marker() == ListBlock.Marker.BULLET ? 1 : 2);
            text.item(String.valueOf(number), item.level(), item.content());
        }
        lists++;
    }

    @Override
    public void picture(Role role, Figure figure) throws IOException, ExportFailed {
        text.start(role);
        if (!pictures.show(figure, text.xml())) {
            text.runs(MissingPhoto.words(figure.alt()));
        }
        text.xml().end().line();
    }

    @Override
    public void table(Table table) throws IOException, ExportFailed {
        XmlWriter xml = text.xml();
        xml.start("w:tbl").start("w:tblPr");
        text.value("w:tblStyle", "TableGrid");
        xml.start("w:tblW").attribute("w:w", "5000").attribute("w:type", "pct").end();
        xml.start("w:tblLook").attribute("w:firstRow", table.header() ? "1" : "0").attribute("w:firstColumn", "0");
        xml.attribute("w:noVBand", "1").end().end();
        xml.start("w:tblGrid");
        String wide = String.valueOf(WIDTH / table.columns());
        for (int i = 0; i < table.columns(); i++) {
            xml.start("w:gridCol").attribute("w:w", wide).end();
        }
        xml.end().line();
        for (int row = 0; row < table.rows(); row++) {
            xml.start("w:tr");
            if (row == 0 && table.header()) {
                xml.start("w:trPr").start("w:tblHeader").end().end();
            }
            for (Inline cell : table.row(row)) {
                xml.start("w:tc").start("w:tcPr");
                xml.start("w:tcW").attribute("w:w", wide).attribute("w:type", "dxa").end().end();
                text.paragraph(Role.TEXT, cell);
                xml.end();
            }
            xml.end().line();
        }
        xml.end().line();
    }
}
