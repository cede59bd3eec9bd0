package id.redaksi.app;

import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.bag.BagExporter;
import id.redaksi.exchange.bag.BagImporter;
import id.redaksi.exchange.copy.CopyImporter;
import id.redaksi.exchange.markdown.MarkdownImporter;
import id.redaksi.exchange.text.TextImporter;
import java.util.List;

/** The formats Redaksi knows: a new one is one class in its family's package and one line here. */
public final class Formats {
    private Formats() {}

    /** The importers in the order in which they are asked; the last one reads whatever is text. */
    public static List<Importer> importers() {
        return List.of(new BagImporter(), new CopyImporter(), new MarkdownImporter(), new TextImporter());
    }

    /** The exporters; the first is what an export writes unless another is asked for. */
    public static List<Exporter> exporters() {
        return List.of(new BagExporter());
    }
}
