package id.redaksi.exchange.bag;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.LastLook;
import id.redaksi.exchange.Proofs;
import id.redaksi.guard.Durable;
import id.redaksi.guard.Refused;
import id.redaksi.guard.Sha256;
import id.redaksi.guard.Zip;
import id.redaksi.wording.Message;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes and checks bags: any export in a package that proves itself. A package is built in a {@code .partial} file beside
 * its place, forced to the disk, read again, verified, and only then renamed; so a name without that ending is a whole
 * package.
 */
public final class Bag {
    /** Where the story itself lies in a package. */
    static final String STORY = "data/story.json";

    /** A story under embargo leaves only when a person has said so. */
    private static final String CONFIRMED = "Embargo-Status: in force; the sender has confirmed the export before its end\n";

    private static final String MANIFEST = BagWriter.MANIFEST;
    private static final String TAG_MANIFEST = BagWriter.TAG_MANIFEST;

    private Bag() {}

    /** Packs what an exporter writes into a bag of this name (without ending) in the folder, which is made if need be. */
    public static Path write(
            Exporter exporter, Editions editions, Choices choices, Path folder, String name, LastLook look)
            throws ExportFailed {
        Path place = folder.resolve(name + ".zip");
        Path partial = folder.resolve(name + ".zip.partial");
        try {
            Files.createDirectories(folder);
            try (var bag = new BagWriter(new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16))) {
                exporter.write(editions, choices, bag);
                bag.finish(info(editions));
            }
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (!verify(partial).isEmpty()) {
                throw new IOException("the package does not verify");
            }
            Proofs.lay(look.at(new TreeMap<>(Map.of(name + ".zip", partial))), folder, name);
            Durable.rename(partial, place);
            return place;
        } catch (IOException e) {
            throw new ExportFailed(withoutPartial(partial, folder));
        } catch (ExportFailed e) {
            withoutPartial(partial, folder);
            throw e;
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

    static List<Message> verify(SortedMap<String, byte[]> files) {
        List<Message> problems = new ArrayList<>();
        if (!files.containsKey("bagit.txt") || !files.containsKey(MANIFEST) || !files.containsKey(TAG_MANIFEST)) {
            return List.of(Message.of("exchange.verify.noBag"));
        }
        if (!new String(files.get("bagit.txt"), StandardCharsets.UTF_8).startsWith("BagIt-Version: 1.0\n")) {
            problems.add(Message.of("exchange.verify.version"));
        }
        if (files.containsKey("fetch.txt")) {
            problems.add(Message.of("exchange.verify.fetch"));
        }
        oxum(files).ifPresent(problems::add);
        var listed = new TreeMap<String, String>();
        read(files, MANIFEST, listed);
        read(files, TAG_MANIFEST, listed);
        for (Map.Entry<String, String> line : listed.entrySet()) {
            byte[] bytes = files.get(line.getKey());
            if (bytes == null) {
                problems.add(Message.of("exchange.verify.missing", line.getKey()));
            } else if (!Sha256.of(bytes).equals(line.getValue())) {
                problems.add(Message.of("exchange.verify.changed", line.getKey()));
            }
        }
        for (String name : files.keySet()) {
            if (!listed.containsKey(name) && !name.equals(TAG_MANIFEST)) {
                problems.add(Message.of("exchange.verify.unlisted", name));
            }
        }
        return problems;
    }

    /** The payload's octets and files as bag-info.txt counts them (RFC 8493, section 2.2.2), where it does. */
    private static Optional<Message> oxum(Map<String, byte[]> files) {
        byte[] info = files.getOrDefault("bag-info.txt", new byte[0]);
        Optional<String> said = new String(info, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Payload-Oxum:"))
                .map(line -> line.substring("Payload-Oxum:".length()).strip())
                .findFirst();
        List<byte[]> payload = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("data/"))
                .map(Map.Entry::getValue)
                .toList();
        String counted = payload.stream().mapToLong(bytes -> bytes.length).sum() + "." + payload.size();
        return said.filter(oxum -> !oxum.equals(counted)).map(_ -> Message.of("exchange.verify.oxum"));
    }

    private static void read(Map<String, byte[]> files, String manifest, Map<String, String> into) {
        byte[] bytes = files.get(manifest);
        if (bytes != null) {
            new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] parts = line.split("\\s+", 2);
                if (parts.length == 2) {
                    into.put(parts[1], parts[0].toLowerCase(Locale.ROOT));
                }
            });
        }
    }
}
