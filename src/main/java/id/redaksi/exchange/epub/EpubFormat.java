package id.redaksi.exchange.epub;

import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import java.util.List;
import java.util.Optional;

/** A book of one story or of many, for readers of electronic books (EPUB 3.3, with a table of contents for older ones). */
public final class EpubFormat implements Format {
    @Override
    public String name() {
        return "epub";
    }

    @Override
    public List<String> endings() {
        return List.of(".epub");
    }

    @Override
    public Optional<Exporter> exporter() {
        return Optional.of(new EpubExporter());
    }
}
