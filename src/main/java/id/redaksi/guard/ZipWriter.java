package id.redaksi.guard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes zip files that are the same bytes whenever and wherever they are written: each entry has one moment. Entries
 * stand in the order in which they come, which matters to formats that are told by their first one.
 */
public final class ZipWriter implements AutoCloseable {
    /** Not the first moment that a zip can name, for which the JDK would add the machine's time zone. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Closing closes the stream. */
    public ZipWriter(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** An entry that is packed. */
    public void packed(String name, byte[] content) throws IOException {
        write(new ZipEntry(name), content);
    }

    /** An entry that lies there as it is: one that is packed already, or by whose bytes others tell the format. */
    public void stored(String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(sum.getValue());
        write(entry, content);
    }

    private void write(ZipEntry entry, byte[] content) throws IOException {
        entry.setTimeLocal(FIXED);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
