package id.redaksi.exchange.proof;

import id.redaksi.guard.Refused;
import id.redaksi.guard.Zip;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The words in any file as a reader could find them: in whichever of three encodings, with the escapes of JSON, HTML and XML
 * undone, tags taken out, blanks made one, in lower case; and so in the files of a zip file, and in those within them.
 */
final class Readable {
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern NUMBERED = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});|\\\\u([0-9a-fA-F]{4})");
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Z}\\p{C}\\\\]+");

    /** Zip files in zip files in zip files are looked into, and no deeper: none of ours are. */
    private static final int DEEPEST = 3;

    private Readable() {}

    /** Gives each file inside, itself included, by its name. */
    static void each(String name, byte[] bytes, BiConsumer<String, byte[]> file) {
        each(name, bytes, file, 0);
    }

    private static void each(String name, byte[] bytes, BiConsumer<String, byte[]> file, int depth) {
        file.accept(name, bytes);
        if (depth < DEEPEST && bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            try {
                for (Map.Entry<String, byte[]> inside : Zip.read(bytes).entrySet()) {
                    each(name + "!" + inside.getKey(), inside.getValue(), file, depth + 1);
                }
            } catch (Refused e) {
                // Not a zip file after all: its bytes have been looked at as they are.
            }
        }
    }

    static List<String> words(byte[] bytes) {
        List<String> all = new ArrayList<>();
        for (Charset encoding : ENCODINGS) {
            String text = new String(bytes, encoding);
            all.add(words(text));
            all.add(words(TAG.matcher(text).replaceAll("")));
        }
        return all;
    }

    static String words(String text) {
        String plain = NUMBERED.matcher(text).replaceAll(found -> {
            String digits = found.group(2) == null ? found.group(3) : found.group(2);
            boolean hex = found.group(2) == null || !found.group(1).isEmpty();
            int code = Integer.parseInt(digits, hex || !digits.chars().allMatch(Character::isDigit) ? 16 : 10);
            String sign = Character.isValidCodePoint(code) ? Character.toString(code) : " ";
            return java.util.regex.Matcher.quoteReplacement(sign);
        });
        plain = plain.replace("\\n", " ").replace("\\t", " ").replace("\\\"", "\"").replace("&quot;", "\"")
                .replace("&apos;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&amp;", "&");
        return SIGNS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
