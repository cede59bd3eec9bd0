package id.redaksi.page.heard;

import java.util.List;
import org.jsoup.Jsoup;

/** A page in the order in which it is read out. */
public record Heard(List<HeardLine> lines) {
    public Heard {
        lines = List.copyOf(lines);
    }

    /** What is heard of a page with this HTML; any HTML is read. */
    public static Heard of(String html) {
        return new Heard(new PageWalk(Jsoup.parse(html)).lines());
    }

    /** The lines over which somebody will stumble. */
    public List<HeardLine> troubles() {
        return lines.stream().filter(line -> line.problem().isPresent()).toList();
    }
}
