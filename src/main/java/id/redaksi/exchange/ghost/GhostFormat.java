package id.redaksi.exchange.ghost;

import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import java.util.List;
import java.util.Optional;

/** What Ghost 5 and 6 write under "Migration tools, Export" and read under "Import". */
public final class GhostFormat implements Format {
    @Override
    public String name() {
        return "ghost";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new GhostImporter());
    }

    @Override
    public Optional<Exporter> exporter() {
        return Optional.of(new GhostExporter());
    }
}
