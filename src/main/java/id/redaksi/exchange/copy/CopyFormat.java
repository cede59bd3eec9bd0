package id.redaksi.exchange.copy;

import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import java.util.List;
import java.util.Optional;

/** A story as Redaksi itself keeps it, with all that is in it, as "Simpan salinan..." writes it. */
public final class CopyFormat implements Format {
    @Override
    public String name() {
        return "copy";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new CopyImporter());
    }
}
