package id.redaksi.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
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

    /** What is unpacked may take this part of the memory, beside the package itself. */
    private static final int SHARE = 3;

    /** The bytes before an entry's name (APPNOTE.TXT 4.3.7). */
    private static final int HEADER = 30;

    private static final long RATIO_FROM = 1_000_000;
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;

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
        Map<String, Central> central = central(bytes);
        var files = new TreeMap<String, byte[]>();
        Set<String> seen = new HashSet<>();
        long room = Math.min(TOTAL, Runtime.getRuntime().maxMemory() / SHARE);
        long total = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                entries++;
                Central said = central.get(name);
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

    /** What the directory at the end says of an entry: its size packed and plain in bytes, and where it begins. */
    private record Central(long packed, long plain, long from) {
        /** Told where the old form of the directory has no room for it (APPNOTE.TXT 4.4.8, 4.4.9, 4.4.16). */
        private static final long ELSEWHERE = 0xFFFFFFFFL;

        boolean isPlain(long size) {
            return plain == ELSEWHERE || plain == size;
        }

        /** The least place where the next entry may begin: a name and its header stand before what is packed. */
        long to() {
            return from == ELSEWHERE || packed == ELSEWHERE ? 0 : from + HEADER + packed;
        }
    }

    /** Where a size is told, memory is taken once; one that lies is found out by what comes. */
    private static byte[] content(ZipInputStream zip, Central said, long room) throws IOException, Refused {
        long told = Math.min(said.plain(), Math.min(room, said.packed() * RATIO + RATIO_FROM));
        if (said.plain() > room && said.plain() != Central.ELSEWHERE) {
            throw new Refused("guard.zip.large");
        }
        byte[] content = new byte[(int) (said.plain() == Central.ELSEWHERE ? 65_536 : told)];
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
            boolean bomb = length > RATIO_FROM && length / RATIO > said.packed();
            if (length >= room || bomb) {
                throw new Refused("guard.zip.large");
            }
            content = Arrays.copyOf(content, (int) Math.min(room + 1, content.length * 2L + 65_536));
            content[length++] = (byte) more;
        }
        if (length > RATIO_FROM && length / RATIO > said.packed()) {
            throw new Refused("guard.zip.large");
        }
        if (!said.isPlain(length)) {
            throw new Refused("guard.zip.damaged");
        }
        return length == content.length ? content : Arrays.copyOf(content, length);
    }

    /** The directory at the end, by names; links and encrypted entries are refused here, and entries that share bytes. */
    private static Map<String, Central> central(byte[] bytes) throws Refused {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(data);
            int count = data.getShort(end + 10) & 0xFFFF;
            int at = data.getInt(end + 16);
            if (count > ENTRIES) {
                throw new Refused("guard.zip.large");
            }
            Map<String, Central> names = new HashMap<>();
            for (int i = 0; i < count; i++) {
                at = entry(data, at, names);
            }
            long before = 0;
            for (Central entry : names.values().stream().sorted(Comparator.comparingLong(Central::from)).toList()) {
                if (entry.from() < before) {
                    throw new Refused("guard.zip.damaged");
                }
                before = Math.max(before, entry.to());
            }
            return names;
        } catch (IndexOutOfBoundsException | ZipException e) {
            throw new Refused("guard.zip.damaged");
        }
    }

    private static int entry(ByteBuffer data, int at, Map<String, Central> names) throws Refused, ZipException {
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
        var said = new Central(unsigned(data, at + 20), unsigned(data, at + 24), unsigned(data, at + 42));
        if (names.put(new String(name, StandardCharsets.UTF_8), said) != null) {
            throw new Refused("guard.zip.name");
        }
        return at + 46 + length + (data.getShort(at + 30) & 0xFFFF) + (data.getShort(at + 32) & 0xFFFF);
    }

    private static long unsigned(ByteBuffer data, int at) {
        return data.getInt(at) & 0xFFFFFFFFL;
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
