package id.redaksi.exchange.text;

import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import java.util.List;
import java.util.Optional;

/** The text of a news page, or any other plain text. */
public final class TextFormat implements Format {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new TextImporter());
    }
}
