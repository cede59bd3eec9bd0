package id.redaksi.desk.editor.surface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line as it is printed: its upper and lower edge and the line on which its letters stand, in pixels. */
record PrintedLine(double top, double bottom, double baseline) {
    PrintedLine lower(double by) {
        return new PrintedLine(top + by, bottom + by, baseline + by);
    }

    /** From top to bottom, with lines side by side as one: the cells of a row are read across. */
    static List<PrintedLine> across(List<PrintedLine> lines) {
        List<PrintedLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(PrintedLine::top));
        List<PrintedLine> result = new ArrayList<>();
        for (PrintedLine line : sorted) {
            boolean beside = !result.isEmpty()
                    && line.top() < (result.getLast().top() + result.getLast().bottom()) / 2;
            if (!beside) {
                result.add(line);
            }
        }
        return result;
    }
}
