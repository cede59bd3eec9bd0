package id.redaksi.guard;

import id.redaksi.guard.ZipDirectory.Said;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Zip files from anywhere, read into memory. Names are data and never become paths. What an honest package never has is
 * refused whole: names that climb, repeat or hide, links, encryption, bombs, and a directory at the end that tells
 * another story than the entries.
 */
public final class Zip {
    private static final long TOTAL = 200_000_000;
    private static final long FILE = 256_000_000;
    private static final int RATIO = 100;

    /** What is unpacked may take this part of the memory, beside the package itself. */
    private static final int SHARE = 3;

    private static final long RATIO_FROM = 1_000_000;

    private Zip() {}

    public static SortedMap<String, byte[]> read(Path file) throws Refused, IOException {
        return read(bytes(file));
    }

    /** The bytes of a file that is no larger than one that is read may be. */
    public static byte[] bytes(Path file) throws Refused, IOException {
        if (Files.size(file) > FILE) {
            throw new Refused("guard.zip.large");
        }
        return Files.readAllBytes(file);
    }

    /** The files by name, folders left out. */
    public static SortedMap<String, byte[]> read(byte[] bytes) throws Refused {
        Map<String, Said> central = ZipDirectory.of(bytes).entries();
        var files = new TreeMap<String, byte[]>();
        Set<String> seen = new HashSet<>();
        long room = room();
        long total = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                entries++;
                Said said = central.get(name);
                if (!safe(name) || !seen.add(folded(name)) || said == null) {
                    throw new Refused("guard.zip.name");
                }
                byte[] content = content(zip, said, room - total);
                total += content.length;
                if (!entry.isDirectory()) {
                    files.put(name, content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("guard.zip.damaged");
        }
        if (entries == 0 || entries != central.size()) {
            throw new Refused("guard.zip.damaged");
        }
        return files;
    }

    /** So many bytes may be unpacked. */
    static long room() {
        return Math.min(TOTAL, Runtime.getRuntime().maxMemory() / SHARE);
    }

    static boolean isBomb(long plain, long packed) {
        return plain > RATIO_FROM && plain / RATIO > packed;
    }

    /** Where a size is told, memory is taken once; one that lies is found out by what comes. */
    private static byte[] content(ZipInputStream zip, Said said, long room) throws IOException, Refused {
        long told = Math.min(said.plain(), Math.min(room, said.packed() * RATIO + RATIO_FROM));
        if (said.plain() > room && said.plain() != Said.ELSEWHERE) {
            throw new Refused("guard.zip.large");
        }
        byte[] content = new byte[(int) (said.plain() == Said.ELSEWHERE ? 65_536 : told)];
        int length = 0;
        while (true) {
            int count = zip.readNBytes(content, length, content.length - length);
            length += count;
            if (length < content.length) {
                break;
            }
            int more = zip.read();
            if (more < 0) {
                break;
            }
            if (length >= room || isBomb(length, said.packed())) {
                throw new Refused("guard.zip.large");
            }
            content = Arrays.copyOf(content, (int) Math.min(room + 1, content.length * 2L + 65_536));
            content[length++] = (byte) more;
        }
        if (isBomb(length, said.packed())) {
            throw new Refused("guard.zip.large");
        }
        if (!said.isPlain(length)) {
            throw new Refused("guard.zip.damaged");
        }
        return length == content.length ? content : Arrays.copyOf(content, length);
    }

    static boolean safe(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.startsWith("~") || name.contains("\\") || name.contains(":")) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                return false;
            }
        }
        return name.codePoints().allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
    }

    /** Names that one file system or another would take for the same. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
