package id.redaksi.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Zip files from anywhere, read into memory. Names are data and never become paths. What an honest package never has is
 * refused whole: names that climb, repeat or hide, links, encryption, bombs, and a directory at the end that tells
 * another story than the entries.
 */
public final class Zip {
    private static final int ENTRIES = 10_000;
    private static final long TOTAL = 200_000_000;
    private static final long FILE = 256_000_000;
    private static final int RATIO = 100;
    private static final long RATIO_FROM = 1_000_000;
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;

    private Zip() {}

    public static SortedMap<String, byte[]> read(Path file) throws Refused, IOException {
        if (Files.size(file) > FILE) {
            throw new Refused("guard.zip.large");
        }
        return read(Files.readAllBytes(file));
    }

    /** The files by name, folders left out. */
    public static SortedMap<String, byte[]> read(byte[] bytes) throws Refused {
        Map<String, Long> central = central(bytes);
        var files = new TreeMap<String, byte[]>();
        Set<String> seen = new HashSet<>();
        long total = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                entries++;
                Long packed = central.get(name);
                if (!safe(name) || !seen.add(folded(name)) || packed == null) {
                    throw new Refused("guard.zip.name");
                }
                byte[] content = content(zip, packed, TOTAL - total);
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

    private static byte[] content(ZipInputStream zip, long packed, long room) throws IOException, Refused {
        var content = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            content.write(buffer, 0, count);
            boolean bomb = content.size() > RATIO_FROM && content.size() / RATIO > packed;
            if (content.size() > room || bomb) {
                throw new Refused("guard.zip.large");
            }
        }
        return content.toByteArray();
    }

    /** The names in the directory at the end with their packed sizes in bytes; links and encrypted entries are refused here. */
    private static Map<String, Long> central(byte[] bytes) throws Refused {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(data);
            int count = data.getShort(end + 10) & 0xFFFF;
            int at = data.getInt(end + 16);
            if (count > ENTRIES) {
                throw new Refused("guard.zip.large");
            }
            Map<String, Long> names = new HashMap<>();
            for (int i = 0; i < count; i++) {
                at = entry(data, at, names);
            }
            return names;
        } catch (IndexOutOfBoundsException | ZipException e) {
            throw new Refused("guard.zip.damaged");
        }
    }

    private static int entry(ByteBuffer data, int at, Map<String, Long> names) throws Refused, ZipException {
        if (data.getInt(at) != CENTRAL) {
            throw new ZipException("no central entry");
        }
        boolean encrypted = (data.getShort(at + 8) & 1) != 0;
        boolean unix = (data.getShort(at + 4) & 0xFF00) == 0x0300;
        boolean link = unix && (data.getInt(at + 38) >>> 28) == 0xA;
        if (encrypted || link) {
            throw new Refused("guard.zip.name");
        }
        int length = data.getShort(at + 28) & 0xFFFF;
        byte[] name = new byte[length];
        data.get(at + 46, name);
        if (names.put(new String(name, StandardCharsets.UTF_8), data.getInt(at + 20) & 0xFFFFFFFFL) != null) {
            throw new Refused("guard.zip.name");
        }
        return at + 46 + length + (data.getShort(at + 30) & 0xFFFF) + (data.getShort(at + 32) & 0xFFFF);
    }

    private static int end(ByteBuffer data) throws ZipException {
        for (int at = data.limit() - 22; at >= 0 && at > data.limit() - 22 - 65_536; at--) {
            if (data.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("no end of directory");
    }

    private static boolean safe(String name) {
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
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
