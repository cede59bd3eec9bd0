package id.redaksi.exchange.bag;

import id.redaksi.exchange.Signer;
import id.redaksi.exchange.Sink;
import id.redaksi.guard.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zipped BagIt bag (RFC 8493) file by file, so that a package may be larger than the memory: the payload as it
 * comes, then what BagIt says about it. Times are fixed and no clock is read, so the same files are the same bytes.
 */
final class BagWriter implements Sink, AutoCloseable {
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String SIGNATURE = ".minisig";

    /**
     * Not the first moment that a zip can name: for that one the JDK adds the moment in the machine's time zone (it says the
     * same as "too early"), and the bytes would tell the zone.
     */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What is packed in itself is stored: packing a photo again takes ten times as long and saves a hundredth. */
    private static final Set<String> PACKED =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "woff2", "zip", "docx", "odt", "epub", "gz");

    private final ZipOutputStream zip;
    private final SortedMap<String, String> payload = new TreeMap<>();
    private final SortedMap<String, String> tags = new TreeMap<>();
    private long octets;

    BagWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream file(String name) throws IOException {
        return entry("data/" + name, payload, true);
    }

    /** Ends the bag; {@code info} are the lines of bag-info.txt but for the count of octets and files. */
    void finish(String info, Signer signer) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tag("bag-info.txt", info + "Payload-Oxum: " + octets + "." + payload.size() + "\n");
        String manifest = manifest(payload);
        tag(MANIFEST, manifest);
        byte[] signature = signer.sign(manifest.getBytes(StandardCharsets.UTF_8), MANIFEST);
        if (signature.length > 0) {
            tag(MANIFEST + SIGNATURE, new String(signature, StandardCharsets.UTF_8));
        }
        try (OutputStream out = entry(TAG_MANIFEST, new TreeMap<>(), false)) {
            out.write(manifest(tags).getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    private void tag(String name, String text) throws IOException {
        try (OutputStream out = entry(name, tags, false)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private OutputStream entry(String name, SortedMap<String, String> hashes, boolean counted) throws IOException {
        if (hashes.containsKey(name)) {
            throw new IOException("given twice: " + name);
        }
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        zip.setLevel(isPacked(name) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(entry);
        MessageDigest digest = Sha256.digest();
        return new DigestOutputStream(zip, digest) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                super.write(bytes, from, length);
                octets += counted ? length : 0;
            }

            @Override
            public void write(int one) throws IOException {
                super.write(one);
                octets += counted ? 1 : 0;
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
                hashes.put(name, Sha256.hex(digest.digest()));
            }
        };
    }

    private static boolean isPacked(String name) {
        return PACKED.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String manifest(SortedMap<String, String> hashes) {
        var lines = new StringBuilder();
        hashes.forEach((name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
