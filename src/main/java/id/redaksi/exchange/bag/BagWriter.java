package id.redaksi.exchange.bag;

import id.redaksi.exchange.Signer;
import id.redaksi.exchange.Sink;
import id.redaksi.guard.Deflated;
import id.redaksi.guard.Lasting;
import id.redaksi.guard.Sha256;
import id.redaksi.guard.ZipStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a zipped BagIt bag (RFC 8493) file by file, so that a package may be larger than the memory: the payload as it
 * comes, then what BagIt says about it. Times are fixed and no clock is read, so the same files are the same bytes.
 */
final class BagWriter implements Sink, AutoCloseable {
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String SIGNATURE = ".minisig";

    /** The same in every bag. */
    private static final byte[] BAGIT =
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(StandardCharsets.UTF_8);

    /** What is packed in itself is stored: packing a photo again takes ten times as long and saves a hundredth. */
    private static final Set<String> PACKED =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "woff2", "zip", "docx", "odt", "epub", "gz");

    private final ZipStream zip;
    private final SortedMap<String, String> payload = new TreeMap<>();
    private final SortedMap<String, String> tags = new TreeMap<>();
    private final Map<String, byte[]> lasting = new HashMap<>();
    private long octets;

    BagWriter(OutputStream out) {
        zip = new ZipStream(out);
    }

    /** Ends the bag; {@code info} are the lines of bag-info.txt but for the count of octets and files. */
    void finish(String info, Signer signer) throws IOException {
        var bagit = Lasting.of(BAGIT);
        zip.entry("bagit.txt", bagit.packed());
        tags.put("bagit.txt", bagit.sha256());
        lasting.put("bagit.txt", BAGIT);
        tag("bag-info.txt", info + "Payload-Oxum: " + octets + "." + payload.size() + "\n");
        String manifest = manifest(payload);
        tag(MANIFEST, manifest);
        byte[] signature = signer.sign(manifest.getBytes(StandardCharsets.UTF_8), MANIFEST);
        if (signature.length > 0) {
            tag(MANIFEST + SIGNATURE, new String(signature, StandardCharsets.UTF_8));
        }
        zip.entry(TAG_MANIFEST, Deflated.of(manifest(tags).getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    private void tag(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        free(name, tags);
        zip.entry(name, Deflated.of(bytes));
        tags.put(name, Sha256.of(bytes));
    }

    private static void free(String name, SortedMap<String, String> hashes) throws IOException {
        if (hashes.containsKey(name)) {
            throw new IOException("given twice: " + name);
        }
    }

    @Override
    public void whole(String name, byte[] bytes) throws IOException {
        payload(name, bytes, isPacked(name) ? Deflated.stored(bytes) : Deflated.of(bytes), Sha256.of(bytes));
    }

    @Override
    public void lasting(String name, byte[] bytes) throws IOException {
        var known = Lasting.of(bytes);
        payload(name, bytes, isPacked(name) ? known.stored() : known.packed(), known.sha256());
        lasting.put("data/" + name, bytes);
    }

    /** The files that last, by their names in the package. */
    Map<String, byte[]> lasting() {
        return lasting;
    }

    private void payload(String file, byte[] bytes, Deflated packed, String sha256) throws IOException {
        String name = "data/" + file;
        free(name, payload);
        zip.entry(name, packed);
        payload.put(name, sha256);
        octets += bytes.length;
    }

    /** A file that comes piece by piece; one that is packed in itself is held until it is whole, to lie there as it is. */
    @Override
    public OutputStream file(String file) throws IOException {
        return isPacked(file) ? held(file) : packed("data/" + file);
    }

    private OutputStream held(String file) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                whole(file, toByteArray());
            }
        };
    }

    private OutputStream packed(String name) throws IOException {
        free(name, payload);
        MessageDigest digest = Sha256.digest();
        return new DigestOutputStream(zip.entry(name), digest) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                digest.update(bytes, from, length);
                out.write(bytes, from, length);
                octets += length;
            }

            @Override
            public void write(int one) throws IOException {
                super.write(one);
                octets++;
            }

            @Override
            public void close() throws IOException {
                out.close();
                payload.put(name, Sha256.hex(digest.digest()));
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
