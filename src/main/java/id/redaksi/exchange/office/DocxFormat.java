package id.redaksi.exchange.office;

import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import java.util.List;
import java.util.Optional;

/** A document for Word and its like (Office Open XML, ECMA-376), in which writers send stories and editors take them. */
public final class DocxFormat implements Format {
    @Override
    public String name() {
        return "docx";
    }

    @Override
    public List<String> endings() {
        return List.of(".docx", ".docm", ".dotx");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new DocxImporter());
    }

    @Override
    public Optional<Exporter> exporter() {
        return Optional.of(new DocxExporter());
    }
}
