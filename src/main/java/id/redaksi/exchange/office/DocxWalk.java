package id.redaksi.exchange.office;

import id.redaksi.exchange.office.Piece.Grid;
import id.redaksi.exchange.office.Piece.Line;
import id.redaksi.exchange.office.Piece.Picture;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import id.redaksi.story.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the paragraphs and tables of a document's text in their order (ECMA-376 part 1, section 17). What is
 * tracked as inserted is read, what is tracked as deleted is not; both are counted. Elements it does not know are looked
 * into, so that no visible word is lost in them.
 */
final class DocxWalk {
    private final DocxDocument document;
    private final Account account;
    private final DocxRuns runs;
    private List<Piece> pieces = new ArrayList<>();
    private List<Piece> behind = new ArrayList<>();
    private Words words = new Words();

    DocxWalk(DocxDocument document, Account account) {
        this.document = document;
        this.account = account;
        runs = new DocxRuns(document, account, this);
    }

    List<Piece> read(XmlTree body) throws Refused {
        body(body);
        if (!words.isBlank()) {
            pieces.add(new Line(Role.TEXT, 0, tidy(Role.TEXT, words.take()), null));
        }
        return pieces;
    }

    /** The words of a part beside the text (a footnote, a header), a line each. */
    Inline aside(XmlTree part) throws Refused {
        return Words.lines(lines(inside(part)));
    }

    private void body(XmlTree parent) throws Refused {
        for (XmlTree one : parent.elements().toList()) {
            switch (one.name()) {
                case "p", "oMathPara" -> paragraph(one);
                case "tbl" -> table(one);
                case "del" -> account.deleted++;
                case "moveFrom", "sectPr", "pPr", "tblPr", "rPr", "sdtPr", "sdtEndPr" -> {}
                case "altChunk" -> account.chunks++;
                case "subDoc" -> account.objects++;
                case "sdt" -> control(one);
                case "AlternateContent" -> body(DocxRuns.chosen(one));
                default -> body(one);
            }
        }
    }

    /** A content control; a table of contents is made anew wherever it is wanted, and what only asks for words is told. */
    private void control(XmlTree control) throws Refused {
        Optional<XmlTree> properties = control.first("sdtPr");
        boolean contents = properties.flatMap(all -> all.at("docPartObj", "docPartGallery"))
                .filter(gallery -> W.value(gallery, "val").equals("Table of Contents"))
                .isPresent();
        for (XmlTree content : control.all("sdtContent").toList()) {
            if (contents || W.isOn(properties, "showingPlcHdr").orElse(false)) {
                account.leaveOut(aside(content).text());
            } else {
                body(content);
            }
        }
    }

    private void paragraph(XmlTree paragraph) throws Refused {
        Optional<XmlTree> properties = paragraph.first("pPr");
        String style = W.of(properties, "pStyle");
        Role role = document.styles().role(style);
        int heading = DocxStyles.outline(properties).orElse(document.styles().heading(style));
        boolean inText = role == Role.TEXT && heading == 0;
        runs.read(paragraph, words, style, inText, role);
        if (goesOn(properties)) {
            return;
        }
        Optional<Piece.Item> item = heading == 0 && (role == Role.TEXT)
                ? document.lists().item(properties.flatMap(all -> all.first("numPr")), document.styles().list(style))
                : Optional.empty();
        add(role, heading, item, properties);
    }

    /** A drop cap is a paragraph of its own; one whose end was deleted goes on in the next. */
    private boolean goesOn(Optional<XmlTree> properties) {
        Optional<XmlTree> mark = properties.flatMap(all -> all.first("rPr"));
        if (W.has(mark, "del") || W.has(mark, "moveFrom")) {
            account.deleted += W.has(mark, "del") ? 1 : 0;
            return true;
        }
        String drop = properties.flatMap(all -> all.first("framePr")).map(frame -> W.value(frame, "dropCap")).orElse("");
        return drop.equals("drop") || drop.equals("margin");
    }

    private void add(Role role, int heading, Optional<Piece.Item> item, Optional<XmlTree> properties) {
        Inline text = tidy(role, words.take());
        boolean pictured = role == Role.PHOTO || role == Role.LEAD || role == Role.GALLERY;
        if (pictured && (document.ours() || MissingPhoto.isIn(text.text()))) {
            if (!text.text().isBlank() && !MissingPhoto.isIn(text.text())) {
                pieces.add(new Line(Role.TEXT, 0, text, null));
            } else if (behind.isEmpty()) {
                pieces.add(new Picture(role, MissingPhoto.altIn(text.text()), null));
            }
        } else if (role == Role.CONTENTS || role == Role.DATE) {
            account.leaveOut(text.text());
        } else if (!text.isEmpty() || document.ours() || role == Role.DIVIDER) {
            pieces.add(new Line(role, heading, text, item.orElse(null)));
        } else if (isRule(properties)) {
            pieces.add(new Line(Role.DIVIDER, 0, Inline.EMPTY, null));
        }
        pieces.addAll(behind);
        behind.clear();
    }

    /** An empty paragraph with a line under or above it is a rule, which Word makes of "---". */
    private static boolean isRule(Optional<XmlTree> properties) {
        Optional<XmlTree> borders = properties.flatMap(all -> all.first("pBdr"));
        return W.has(borders, "bottom") || W.has(borders, "top");
    }

    private Inline tidy(Role role, Inline text) {
        return document.ours() || role == Role.CODE ? text : Words.stripped(text);
    }

    /** What stands behind the paragraph that is being read. */
    void behind(List<Piece> more) {
        behind.addAll(more);
    }

    /** What stands before the paragraph that is being read where it has no words yet, and behind it otherwise. */
    void picture(Picture picture) {
        if (words.isBlank() && !document.ours()) {
            pieces.add(picture);
        } else {
            behind.add(picture);
        }
    }

    /** The pieces of a text inside the text: a text box, a cell, a note. */
    List<Piece> inside(XmlTree part) throws Refused {
        List<Piece> outer = pieces;
        List<Piece> outerBehind = behind;
        Words outerWords = words;
        pieces = new ArrayList<>();
        behind = new ArrayList<>();
        words = new Words();
        List<Piece> found = read(part);
        pieces = outer;
        behind = outerBehind;
        words = outerWords;
        return found;
    }

    private void table(XmlTree table) throws Refused {
        var cells = new Cells(document.ours());
        new DocxTable(cells, account).read(table, this);
        pieces.addAll(cells.pieces());
    }

    /** The words of pieces, a line each, those of a table's cells too. */
    static List<Inline> lines(List<Piece> pieces) {
        List<Inline> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line -> lines.add(line.text());
                case Grid grid -> grid.rows().forEach(row -> row.stream().filter(cell -> !cell.isEmpty()).forEach(lines::add));
                case Picture _ -> {}
            }
        }
        return lines;
    }
}
