package id.redaksi.exchange.office;

import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import java.util.List;
import java.util.Optional;

/** A text in OpenDocument's format (OASIS ODF 1.3), for LibreOffice and its like. */
public final class OdtFormat implements Format {
    @Override
    public String name() {
        return "odt";
    }

    @Override
    public List<String> endings() {
        return List.of(".odt", ".ott");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new OdtImporter());
    }

    @Override
    public Optional<Exporter> exporter() {
        return Optional.of(new OdtExporter());
    }
}
