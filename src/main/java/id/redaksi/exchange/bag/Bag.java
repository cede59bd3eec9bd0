package id.redaksi.exchange.bag;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.ninjs.Ninjs;
import id.redaksi.guard.Durable;
import id.redaksi.guard.Refused;
import id.redaksi.guard.Zip;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import id.redaksi.wording.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes and checks packages. The same edition is the same bytes: names are sorted, times fixed, and no clock is read.
 * A package is built in a {@code .partial} file beside its place, forced to the disk, read again, verified, and only
 * then renamed; so a name without that ending is a whole package.
 */
public final class Bag {
    /** Where the story itself lies in a package. */
    static final String STORY = "data/story.json";

    /**
     * Not the first moment that a zip can name: for that one the JDK adds the moment in the machine's time zone (it says the
     * same as "too early"), and the bytes would tell the zone.
     */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** A story under embargo leaves only when a person has said so. */
    private static final String CONFIRMED = "Embargo-Status: in force; the sender has confirmed the export before its end\n";

    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    private Bag() {}

    /** Writes the package into the folder, which is made if need be, and gives its path. */
    static Path write(Edition edition, Path folder) throws ExportFailed {
        byte[] bytes = zip(files(edition));
        Path place = folder.resolve(name(edition.story()) + "-r" + edition.revision() + ".zip");
        Path partial = folder.resolve(place.getFileName() + ".partial");
        try {
            Files.createDirectories(folder);
            Files.write(partial, bytes);
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (!verify(partial).isEmpty()) {
                throw new IOException("the package does not verify");
            }
            Durable.rename(partial, place);
            return place;
        } catch (IOException e) {
            throw new ExportFailed(withoutPartial(partial, folder));
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

    private static String name(Story story) {
        String from = story.labels().slug().isBlank() ? story.headline() : story.labels().slug();
        String slug = from.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = slug.length() > 60 ? slug.substring(0, 60).replaceAll("-+$", "") : slug;
        String id = story.id().value();
        return (cut.isEmpty() ? "berita" : cut) + "-" + id.substring(id.length() - 8);
    }

    private static SortedMap<String, byte[]> files(Edition edition) {
        var payload = new TreeMap<String, byte[]>();
        payload.put("data/index.html", edition.page().utf8());
        edition.page().assets().forEach((name, bytes) -> payload.put("data/" + name, bytes));
        payload.put("data/ninjs.json", Ninjs.write(edition));
        payload.put(STORY, StoryJson.write(edition.story().with(Field.EDITORS_NOTE, "")));
        var files = new TreeMap<>(payload);
        files.put("bagit.txt", text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        files.put("bag-info.txt", text(info(edition, payload)));
        files.put(MANIFEST, text(manifest(payload)));
        files.put(TAG_MANIFEST, text(manifest(tags(files))));
        return files;
    }

    private static String info(Edition edition, Map<String, byte[]> payload) {
        long octets = payload.values().stream().mapToLong(bytes -> bytes.length).sum();
        String embargo = edition.story().workflow().times().embargo();
        return "Bag-Software-Agent: Redaksi\n"
                + "Bagging-Date: " + edition.saved().atZone(ZoneOffset.UTC).toLocalDate() + "\n"
                + "External-Identifier: urn:uuid:" + edition.story().id() + "\n"
                + "Internal-Sender-Identifier: revision " + edition.revision() + " sha256 " + edition.sha256() + "\n"
                + (embargo == null ? "" : "Embargo: " + embargo + "\n" + CONFIRMED)
                + "Payload-Oxum: " + octets + "." + payload.size() + "\n";
    }

    private static Map<String, byte[]> tags(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().startsWith("data/") && !file.getKey().equals(TAG_MANIFEST))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new));
    }

    private static String manifest(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> hash(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] zip(SortedMap<String, byte[]> files) throws ExportFailed {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(FIXED);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new ExportFailed(Message.of("exchange.export.failed", ""));
        }
        return bytes.toByteArray();
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
            } else if (!hash(bytes).equals(line.getValue())) {
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

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
