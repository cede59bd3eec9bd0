package id.redaksi.app;

import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.applenews.AppleNewsFormat;
import id.redaksi.exchange.bag.PackageFormat;
import id.redaksi.exchange.copy.CopyFormat;
import id.redaksi.exchange.epub.EpubFormat;
import id.redaksi.exchange.feed.AtomFormat;
import id.redaksi.exchange.feed.NewsSitemapFormat;
import id.redaksi.exchange.feed.RssFormat;
import id.redaksi.exchange.feed.SitemapFormat;
import id.redaksi.exchange.ghost.GhostFormat;
import id.redaksi.exchange.markdown.MarkdownFormat;
import id.redaksi.exchange.newsml.NewsMlFormat;
import id.redaksi.exchange.ninjs.NinjsFormat;
import id.redaksi.exchange.nitf.NitfFormat;
import id.redaksi.exchange.office.DocxFormat;
import id.redaksi.exchange.office.IcmlFormat;
import id.redaksi.exchange.office.OdtFormat;
import id.redaksi.exchange.saved.HtmlFormat;
import id.redaksi.exchange.text.TextFormat;
import id.redaksi.exchange.wordpress.WxrFormat;
import java.util.List;
import java.util.Optional;

/** The formats Redaksi knows: a new one is one class in its family's package and one line here. */
public final class Formats {
    /** What an export writes unless another is asked for. */
    public static final Format USUAL = new PackageFormat();

    /** In the order in which they are asked whether a file is theirs; the last one reads whatever is text. */
    private static final List<Format> ALL = List.of(
            new DocxFormat(),
            new OdtFormat(),
            USUAL,
            new CopyFormat(),
            NinjsFormat.newest(),
            NinjsFormat.flat(),
            NinjsFormat.superdesk(),
            new GhostFormat(),
            new NewsMlFormat(),
            new NitfFormat(),
            new WxrFormat(),
            new RssFormat(),
            new AtomFormat(),
            new EpubFormat(),
            new AppleNewsFormat(),
            new IcmlFormat(),
            new SitemapFormat(),
            new NewsSitemapFormat(),
            new HtmlFormat(),
            new MarkdownFormat(),
            new TextFormat());

    private Formats() {}

    public static List<Format> all() {
        return ALL;
    }

    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** Those that can be read, in the order in which they are asked. */
    public static List<Importer> importers() {
        return ALL.stream().flatMap(format -> format.importer().stream()).toList();
    }

    /** Those that can be written. */
    public static List<Exporter> exporters() {
        return ALL.stream().flatMap(format -> format.exporter().stream()).toList();
    }
}
