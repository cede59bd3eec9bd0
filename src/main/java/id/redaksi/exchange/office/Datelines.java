package id.redaksi.exchange.office;

import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.story.Dateline;

/** A dateline as words and back. */
final class Datelines {
    private static final String TEXT = "Teks";

    private Datelines() {}

    /** What comes back of a dateline's words: their parts where they have a form that is known, and always the words. */
    static Dateline read(String words) {
        String raw = words.strip();
        if (raw.isEmpty()) {
            return Dateline.NONE;
        }
        return DatelineReader.of(raw + " " + TEXT)
                .filter(found -> found.rest().equals(TEXT))
                .map(DatelineReader::dateline)
                .orElseGet(() -> new Dateline(raw.replaceFirst("\\s*[-–—]+$", ""), "", "", raw));
    }
}
