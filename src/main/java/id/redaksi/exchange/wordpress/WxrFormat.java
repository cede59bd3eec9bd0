package id.redaksi.exchange.wordpress;

import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import java.util.List;
import java.util.Optional;

/** WordPress eXtended RSS, which WordPress writes under "Tools, Export" and reads under "Import"; Publii reads it too. */
public final class WxrFormat implements Format {
    @Override
    public String name() {
        return "wxr";
    }

    @Override
    public List<String> endings() {
        return List.of(".xml", ".wxr");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new WxrImporter());
    }

    @Override
    public Optional<Exporter> exporter() {
        return Optional.of(new WxrExporter());
    }
}
