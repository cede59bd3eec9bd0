package id.redaksi.exchange.bag;

import id.redaksi.guard.Lasting;
import id.redaksi.guard.Sha256;
import id.redaksi.wording.Message;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whether a bag is whole (RFC 8493), one of ours or of another program: every file under each of its manifests, none beside
 * them. It may stand in a folder of its own, bear an older version's number, and be hashed by SHA-512 as well. Manifests
 * by hashes that are broken today prove nothing and are not counted.
 */
final class BagCheck {
    private static final Pattern VERSION = Pattern.compile("^\\uFEFF?BagIt-Version:\\s*(?:0\\.9[3-7]|1\\.0)\\s*[\\r\\n].*", Pattern.DOTALL);
    private static final String BLANKS = " \t\u000B\f";
    private static final Map<String, String> HASHES = Map.of("sha256", "SHA-256", "sha384", "SHA-384", "sha512", "SHA-512");

    private static final List<String> BROKEN = List.of("manifest-md5.txt", "manifest-sha1.txt");

    private final SortedMap<String, byte[]> files;
    private final List<Message> problems = new ArrayList<>();

    private BagCheck(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    static List<Message> problems(SortedMap<String, byte[]> files) {
        return new BagCheck(rooted(files)).check();
    }

    /** Packed as a folder (section 4), a bag has that folder before each name; what a Mac lays beside it is no part of it. */
    static SortedMap<String, byte[]> rooted(SortedMap<String, byte[]> all) {
        SortedMap<String, byte[]> files = new TreeMap<>(all);
        files.keySet().removeIf(name -> name.startsWith("__MACOSX/"));
        Set<String> roots = new TreeSet<>();
        files.keySet().forEach(name -> roots.add(name.substring(0, name.indexOf('/') + 1)));
        if (roots.size() != 1 || roots.contains("")) {
            return all;
        }
        SortedMap<String, byte[]> inside = new TreeMap<>();
        files.forEach((name, bytes) -> inside.put(name.substring(name.indexOf('/') + 1), bytes));
        return inside;
    }

    private List<Message> check() {
        List<String> payload = manifests("manifest-");
        List<String> tags = manifests("tagmanifest-");
        if (!files.containsKey("bagit.txt") || payload.isEmpty()) {
            return List.of(Message.of(BROKEN.stream().anyMatch(files::containsKey) ? "exchange.verify.broken" : "exchange.verify.noBag"));
        }
        if (tags.isEmpty()) {
            return List.of(Message.of("exchange.verify.noTags"));
        }
        if (!VERSION.matcher(text("bagit.txt")).matches()) {
            problems.add(Message.of("exchange.verify.version"));
        }
        if (files.containsKey("fetch.txt")) {
            problems.add(Message.of("exchange.verify.fetch"));
        }
        oxum().ifPresent(problems::add);
        payload.forEach(manifest -> listed(manifest, true));
        tags.forEach(manifest -> listed(manifest, false));
        return problems.stream().distinct().toList();
    }

    private List<String> manifests(String prefix) {
        return HASHES.keySet().stream().sorted().map(hash -> prefix + hash + ".txt").filter(files::containsKey).toList();
    }

    /** What a manifest lists is there and as it was; what it should list is listed. */
    private void listed(String manifest, boolean payload) {
        Map<String, String> lines = lines(manifest);
        String hash = manifest.substring(manifest.indexOf('-') + 1, manifest.indexOf('.'));
        lines.forEach((name, digest) -> {
            byte[] bytes = files.get(name);
            if (bytes == null) {
                problems.add(Message.of("exchange.verify.missing", name));
            } else if (!digest(hash, bytes).equals(digest)) {
                problems.add(Message.of("exchange.verify.changed", name));
            }
        });
        for (String name : files.keySet()) {
            boolean meant = payload == name.startsWith("data/") && !name.startsWith("tagmanifest-");
            if (meant && !lines.containsKey(name)) {
                problems.add(Message.of("exchange.verify.unlisted", name));
            }
        }
    }

    private Map<String, String> lines(String manifest) {
        Map<String, String> lines = new TreeMap<>();
        text(manifest).lines().forEach(line -> {
            int end = blanks(line, 0, false);
            if (end < line.length()) {
                String digest = line.substring(0, end).toLowerCase(Locale.ROOT);
                String name = name(line.substring(blanks(line, end, true)));
                String former = lines.put(name, digest);
                if (former != null && !former.equals(digest)) {
                    problems.add(Message.of("exchange.verify.changed", name));
                }
            } else if (!line.isBlank()) {
                problems.add(Message.of("exchange.verify.line", manifest));
            }
        });
        return lines;
    }

    /** Where a run of blanks, or of other signs, that begins there ends. */
    private static int blanks(String line, int from, boolean blank) {
        int at = from;
        while (at < line.length() && BLANKS.indexOf(line.charAt(at)) >= 0 == blank) {
            at++;
        }
        return at;
    }

    /**
     * Line ends and percent signs in names are written by their codes (section 2.1.3). Programs for sums write an asterisk
     * before a name, and some a step into the folder where they stand.
     */
    private String name(String said) {
        if (files.containsKey(said)) {
            return said;
        }
        String bare = said.replaceFirst("^\\*?(?:\\./)?", "");
        return files.containsKey(bare)
                ? bare
                : said.replaceAll("(?i)%0A", "\n").replaceAll("(?i)%0D", "\r").replace("%25", "%");
    }

    /** The payload's octets and files as bag-info.txt counts them (section 2.2.2), where it does. */
    private Optional<Message> oxum() {
        Optional<String> said = text("bag-info.txt").lines()
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

    private String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** A file of a theme, which was read again and is as ever, is hashed once. */
    private static String digest(String hash, byte[] bytes) {
        if (hash.equals("sha256")) {
            return Lasting.known(bytes).map(Lasting::sha256).orElseGet(() -> Sha256.of(bytes));
        }
        try {
            return Sha256.hex(MessageDigest.getInstance(HASHES.get(hash)).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
