package id.redaksi.exchange.markdown;

import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import java.util.List;
import java.util.Optional;

/** Markdown with front matter, as Hugo and Jekyll have it. */
public final class MarkdownFormat implements Format {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> endings() {
        return List.of(".md", ".markdown", ".mdown", ".mkd");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new MarkdownImporter());
    }

    @Override
    public Optional<Exporter> exporter() {
        return Optional.of(new MarkdownExporter());
    }
}
