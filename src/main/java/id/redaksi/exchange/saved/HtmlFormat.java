package id.redaksi.exchange.saved;

import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import java.util.List;
import java.util.Optional;

/** A news page that a browser saved: HTML with or without a folder beside it, in one file, or as MHTML. */
public final class HtmlFormat implements Format {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml", ".mhtml", ".mht");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new SavedPageImporter());
    }
}
