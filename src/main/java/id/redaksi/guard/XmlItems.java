package id.redaksi.guard;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.Duration;
import java.util.Set;

/**
 * Foreign XML that is a long list, item by item: a feed, an export of a whole site. Each element below the containers comes
 * as a tree of its own, so that memory holds one. What holds for {@link XmlTree} holds here; but control characters, which
 * content systems write and XML forbids, are passed over, and so are blanks before the beginning.
 *
 * <pre>{@code XmlItems.read(in, Set.of("rss", "channel"), item -> titles.add(item.line("title")), () -> {});}</pre>
 */
public final class XmlItems {
    /** Of a stream only the nodes of an item and its bytes are bounded. */
    private static final XmlLimits LONG = new XmlLimits(Integer.MAX_VALUE, 150, 200_000, Duration.ofDays(1));

    /** A post with its pictures inside; what is longer is made to fill the memory. */
    private static final long LONGEST = 16_000_000;

    private XmlItems() {}

    /** What is done with an item. A container comes too, when it begins: it has its attributes and nothing in it. */
    public interface Each {
        void item(XmlTree item) throws Refused;
    }

    /**
     * Blocks; any thread. Items that were given before a damage stay given. The file may be larger than the memory: only an
     * item has its bounds. Nothing but the stream's end ends it, or {@code each}; so who calls gives people a way to call it
     * off. Its encoding may be another than it says, of UTF-8 and Windows-1252: then {@code otherwise} is told at the end.
     */
    public static void read(InputStream in, Set<String> containers, Each each, Runnable otherwise) throws Refused {
        var stream = new Metered(in, LONGEST);
        var reading = new XmlReading(LONG, containers, item -> {
            stream.next();
            each.item(item);
            stream.next();
        });
        try {
            reading.readItems(stream, otherwise);
        } catch (Refused e) {
            throw stream.isPast() ? new Refused("guard.xml.large") : e;
        }
    }

    /** Without the characters that XML 1.0 allows in no document (section 2.2). */
    static final class Allowed extends FilterReader {
        private boolean begun;

        Allowed(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            while (length > 0) {
                int count = in.read(into, from, length);
                if (count < 0) {
                    return count;
                }
                int kept = from;
                for (int i = from; i < from + count; i++) {
                    char c = into[i];
                    begun |= c > ' ';
                    if (begun && (c >= ' ' ? c < '\uFFFE' : c == '\n' || c == '\t' || c == '\r')) {
                        into[kept++] = c;
                    }
                }
                if (kept > from) {
                    return kept - from;
                }
            }
            return 0;
        }
    }
}
