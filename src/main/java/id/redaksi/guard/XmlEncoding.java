package id.redaksi.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which encoding XML is: by its mark, its first bytes or what it declares (XML 1.0, appendix F), else UTF-8. Read by
 * us and not by the JDK's parser, which prints about broken bytes on the console whatever reporter it is given.
 */
final class XmlEncoding {
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final int LOOKED_AT = 256;

    /** What browsers read as Windows-1252 (WHATWG, Encoding, section 4.2). */
    private static final Set<String> LATIN = Set.of("ISO-8859-1", "windows-1252");

    private static final Set<String> EITHER = Set.of("UTF-8", "US-ASCII");

    private XmlEncoding() {}

    /** The characters; reading them fails at the first byte that is wrong. Empty for an encoding that nobody knows. */
    static Optional<Reader> reader(byte[] bytes) {
        int mark = mark(bytes);
        return charset(bytes, mark).map(charset -> strict(new ByteArrayInputStream(bytes, mark, bytes.length - mark), charset));
    }

    /**
     * The same of a file that people send, whose encoding may be another than it says: UTF-8 and Windows-1252 are told from
     * each other by their letters, and an encoding that nobody knows is one of them.
     */
    static Reader loose(InputStream in) throws IOException {
        byte[] head = in.readNBytes(LOOKED_AT);
        int mark = mark(head);
        var all = new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), in);
        Charset said = charset(head, mark).orElse(StandardCharsets.UTF_8);
        boolean latin = LATIN.contains(said.name());
        return latin || EITHER.contains(said.name()) ? new LooseLetters(all, latin) : strict(all, said);
    }

    private static Reader strict(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static int mark(byte[] bytes) {
        return starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Optional<Charset> charset(byte[] bytes, int mark) {
        if (mark == 3) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        var head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        // Who could read a declaration of UTF-16 byte by byte has read something else.
        if (!declared.find() || declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(declared.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
