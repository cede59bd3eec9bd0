package id.redaksi.exchange.bag;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.LastLook;
import id.redaksi.exchange.Proofs;
import id.redaksi.exchange.Signer;
import id.redaksi.guard.Durable;
import id.redaksi.guard.Forcing;
import id.redaksi.guard.Refused;
import id.redaksi.guard.Zip;
import id.redaksi.guard.ZipReread;
import id.redaksi.wording.Message;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes and checks bags: any export in a package that proves itself. A package is built in a {@code .partial} file beside
 * its place, forced to the disk, read again, verified, and only then renamed; so a name without that ending is a whole
 * package. While the disk takes it, it is read and verified, which needs no more than the same bytes: both must be done
 * before anything has its name.
 */
public final class Bag {
    /** Where the story itself lies in a package. */
    static final String STORY = "data/story.json";

    /** A story under embargo leaves only when a person has said so. */
    private static final String CONFIRMED = "Embargo-Status: in force; the sender has confirmed the export before its end\n";

    private static final String MANIFEST = BagWriter.MANIFEST;

    private Bag() {}

    /** Packs what an exporter writes into a bag of this name (without ending) in the folder, which is made if need be. */
    public static Path write(
            Exporter exporter, Editions editions, Choices choices, Path folder, String name, LastLook look, Signer signer)
            throws ExportFailed {
        Path place = folder.resolve(name + ".zip");
        Path partial = folder.resolve(name + ".zip.partial");
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Map<String, byte[]> lasting;
            try (var bag = new BagWriter(new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16))) {
                exporter.write(editions, choices, bag);
                bag.finish(info(editions), signer);
                lasting = bag.lasting();
            }
            byte[] proof = proof(name + ".zip", partial, lasting, look);
            Proofs.lay(proof, folder, name, signer);
            Durable.rename(partial, place);
            return place;
        } catch (IOException e) {
            throw new ExportFailed(withoutPartial(partial, folder));
        } catch (ExportFailed e) {
            withoutPartial(partial, folder);
            throw e;
        }
    }

    /** The proof of a package that is on the disk and whole. */
    private static byte[] proof(String name, Path partial, Map<String, byte[]> lasting, LastLook look)
            throws ExportFailed, IOException {
        Forcing forcing = Forcing.of(partial);
        try {
            LastLook.Reread reread = reread(partial, lasting);
            return look.at(new TreeMap<>(Map.of(name, () -> reread)));
        } finally {
            forcing.done();
        }
    }

    /** It is unpacked once, for verifying and for whoever looks into it. */
    private static LastLook.Reread reread(Path partial, Map<String, byte[]> lasting) throws IOException {
        try {
            byte[] bytes = Zip.bytes(partial);
            ZipReread.Whole whole = ZipReread.read(bytes, lasting);
            if (!verify(whole.files()).isEmpty()) {
                throw new IOException("the package does not verify");
            }
            return new LastLook.Reread(bytes, whole.frame(), whole.files());
        } catch (Refused e) {
            throw new IOException("the package does not verify", e);
        }
    }

    private static Message withoutPartial(Path partial, Path folder) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            return Message.of("exchange.export.remains", folder.toString(), String.valueOf(partial.getFileName()));
        }
        return Message.of("exchange.export.failed", folder.toString());
    }

    /** What bag-info.txt says: of one story which it is, of several how many. */
    private static String info(Editions editions) throws ExportFailed, IOException {
        var said = new StringBuilder("Bag-Software-Agent: Redaksi\n");
        if (editions.count() != 1) {
            return said.append("Bag-Count: 1 of 1\nExternal-Description: ").append(editions.count()).append(" stories\n").toString();
        }
        editions.each(edition -> {
            said.append("Bagging-Date: ").append(edition.saved().atZone(ZoneOffset.UTC).toLocalDate()).append('\n')
                    .append("External-Identifier: urn:uuid:").append(edition.story().id()).append('\n')
                    .append("Internal-Sender-Identifier: revision ").append(edition.revision())
                    .append(" sha256 ").append(edition.sha256()).append('\n');
            String embargo = edition.story().workflow().times().embargo();
            if (embargo != null) {
                said.append("Embargo: ").append(embargo).append('\n').append(CONFIRMED);
            }
        });
        return said.toString();
    }

    /** What is wrong with a package; empty for a whole one. Whatever the file holds, this only tells. */
    public static List<Message> verify(Path file) {
        try {
            return verify(Zip.read(file));
        } catch (Refused e) {
            return List.of(e.explanation());
        } catch (IOException e) {
            return List.of(Message.of("exchange.verify.unreadable", String.valueOf(file.getFileName())));
        }
    }

    /** The manifest and its signature (in minisign's format), of a package that has one. */
    public static Optional<Signed> signed(Path file) throws IOException {
        try {
            SortedMap<String, byte[]> files = Zip.read(file);
            byte[] manifest = files.get(MANIFEST);
            byte[] signature = files.get(MANIFEST + BagWriter.SIGNATURE);
            return manifest == null || signature == null ? Optional.empty() : Optional.of(new Signed(manifest, signature));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    /** What was signed, and the signature file. */
    public record Signed(byte[] manifest, byte[] signature) {}

    static List<Message> verify(SortedMap<String, byte[]> files) {
        return BagCheck.problems(files);
    }
}
