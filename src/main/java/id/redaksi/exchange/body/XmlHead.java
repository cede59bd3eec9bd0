package id.redaksi.exchange.body;

import id.redaksi.exchange.Source;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an XML file begins, in whatever encoding: enough to tell whose it is without reading it. */
public final class XmlHead {
    private static final int LOOKED_AT = 4_096;
    private static final Pattern ROOT =
            Pattern.compile("^(?:\\s|<\\?[^>]{0,500}\\?>|<!--.{0,2000}?-->)*<(?:[\\w-]+:)?(\\w+)[\\s>]", Pattern.DOTALL);

    private XmlHead() {}

    /** The signs of the beginning, those beyond ASCII and zeros between them left out. */
    public static String of(Source source) {
        byte[] bytes = source.bytes();
        var head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return head.replaceAll("[^\\t\\n\\r -~]+", "");
    }

    /** The name of the outermost element without its prefix; empty for what is no XML. */
    public static String root(Source source) {
        Matcher root = ROOT.matcher(of(source));
        return root.find() ? root.group(1) : "";
    }
}
