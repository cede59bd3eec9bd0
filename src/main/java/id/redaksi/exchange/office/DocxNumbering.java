package id.redaksi.exchange.office;

import id.redaksi.guard.XmlWriter;
import java.io.IOException;

/** What stands before the items of a document's lists: a plan for bullets, one for figures, and a start for each list. */
final class DocxNumbering {
    private static final String[] BULLETS = {"•", "◦", "▪"};
    private static final String[] FIGURES = {"decimal", "lowerLetter", "lowerRoman"};
    private static final int LEVELS = 9;
    private static final int STEP = 720;

    private final XmlWriter xml;

    DocxNumbering(XmlWriter xml) {
        this.xml = xml;
    }

    void write(int lists) throws IOException {
        xml.start("w:numbering").attribute("xmlns:w", DocxText.MAIN).line();
        plan(0, true);
        plan(1, false);
        for (int i = 0; i < lists; i++) {
            list(2 * i + 1, "0");
            list(2 * i + 2, "1");
        }
        xml.end();
    }

    private void plan(int id, boolean bullets) throws IOException {
        xml.start("w:abstractNum").attribute("w:abstractNumId", String.valueOf(id));
        value("w:multiLevelType", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            xml.start("w:lvl").attribute("w:ilvl", String.valueOf(level));
            value("w:start", "1");
            value("w:numFmt", bullets ? "bullet" : FIGURES[level % FIGURES.length]);
            value("w:lvlText", bullets ? BULLETS[level % BULLETS.length] : "%" + (level + 1) + ".");
            value("w:lvlJc", "left");
            xml.start("w:pPr").start("w:ind");
            xml.attribute("w:left", String.valueOf(STEP * (level + 1))).attribute("w:hanging", "360");
            xml.end().end().end();
        }
        xml.end().line();
    }

    private void list(int number, String plan) throws IOException {
        xml.start("w:num").attribute("w:numId", String.valueOf(number));
        value("w:abstractNumId", plan);
        for (int level = 0; level < LEVELS; level++) {
            xml.start("w:lvlOverride").attribute("w:ilvl", String.valueOf(level));
            value("w:startOverride", "1");
            xml.end();
        }
        xml.end().line();
    }

    private void value(String element, String value) throws IOException {
        xml.start(element).attribute("w:val", value).end();
    }
}
