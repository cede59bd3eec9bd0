package id.redaksi.exchange.saved;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a page as browsers read them: by its mark, by the encoding it names (HTML standard, "prescan a byte
 * stream", with the names that stand for another in the Encoding standard), else UTF-8 where it fits, else Windows-1252.
 */
record PageCharset(String text, boolean damaged) {
    private static final int PRESCAN = 4_096;
    private static final Pattern NAMED =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile("<(?:meta|\\?xml)\\b[^>]{0,400}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("<\\?xml[^>]{0,200}encoding\\s?=\\s?[\"']([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F]+");
    private static final Map<String, String> STANDS_FOR = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("x-user-defined", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"),
            Map.entry("utf8", "UTF-8"));

    PageCharset {
        text = CONTROL.matcher(text).replaceAll("");
    }

    /** {@code told} is the encoding that something outside the page names, as a part of MHTML does; may be empty. */
    static PageCharset read(byte[] bytes, String told) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0)) {
            return decode(bytes, bytes[0] == '<' ? 0 : 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<')) {
            return decode(bytes, bytes[0] == 0 ? 0 : 2, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> named = charset(told).or(() -> named(bytes));
        if (named.isPresent()) {
            return decode(bytes, 0, named.get());
        }
        return strict(bytes).map(text -> new PageCharset(text, false))
                .orElseGet(() -> decode(bytes, 0, Charset.forName("windows-1252")));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> named(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(PRESCAN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        while (meta.find()) {
            Matcher name = NAMED.matcher(meta.group());
            Matcher xml = XML.matcher(meta.group());
            Optional<Charset> charset = name.find() ? charset(name.group(1)) : xml.find() ? charset(xml.group(1)) : Optional.empty();
            if (charset.isPresent()) {
                return charset;
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        try {
            return lower.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(STANDS_FOR.getOrDefault(lower, lower)));
        } catch (IllegalArgumentException e) {
            // A name that nobody knows counts as none, as in browsers.
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static PageCharset decode(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new PageCharset(text, text.indexOf('\uFFFD') >= 0);
    }
}
