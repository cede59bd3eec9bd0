package id.redaksi.exchange.body;

import id.redaksi.exchange.Source;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an XML file begins, in whatever encoding: enough to tell whose it is without reading it. */
public final class XmlHead {
    private static final int LOOKED_AT = 4_096;
    private static final Pattern ROOT =
            Pattern.compile("^(?:\\s|<\\?[^>]{0,500}\\?>|<!--.{0,2000}?-->)*<(?:!DOCTYPE\\s+)?(?:[\\w-]+:)?(\\w+)[\\s>\\[]", Pattern.DOTALL);

    private XmlHead() {}

    /** The signs of the beginning, those beyond ASCII and zeros between them left out. */
    public static String of(Source source) {
        byte[] bytes = source.bytes();
        int end = Math.min(bytes.length, LOOKED_AT);
        var head = new byte[end];
        int count = 0;
        for (int i = 0; i < end; i++) {
            byte sign = bytes[i];
            if (sign >= ' ' && sign <= '~' || sign == '\n' || sign == '\r' || sign == '\t') {
                head[count++] = sign;
            }
        }
        return new String(head, 0, count, StandardCharsets.ISO_8859_1);
    }

    /**
     * The name of the outermost element without its prefix, as a document type names it where there is one, so that whose
     * it is refuses it for that; empty for what is no XML.
     */
    public static String root(Source source) {
        if (!beginsAsXml(source.bytes())) {
            return ""; // each file is asked by half a dozen formats
        }
        Matcher root = ROOT.matcher(of(source));
        return root.find() ? root.group(1) : "";
    }

    /** Whether a bracket is the first of its signs that is no blank; marks of encodings and zeros are passed over. */
    private static boolean beginsAsXml(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] > ' ' && bytes[i] <= '~') {
                return bytes[i] == '<';
            }
        }
        return false;
    }
}
