package id.redaksi.exchange;

import id.redaksi.guard.Text;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says of a file that no format reads what it is and what is wrong with it, by its first and last bytes and its name. */
public final class Unread {
    /** Files of old Office, and new ones that are locked with a password ([MS-CFB] section 2.2). */
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    /** A local header, with which a zip file begins (APPNOTE.TXT 4.3.7), and the end of its directory (4.3.16). */
    private static final int[] ZIP = {'P', 'K', 3, 4};

    private static final int[] ZIP_END = {'P', 'K', 5, 6};

    /** The end of the directory and the longest comment behind it, in bytes. */
    private static final int TAIL = 22 + 65_535;

    private static final List<int[]> PACKED = List.of(
            new int[] {'R', 'a', 'r', '!'}, new int[] {'7', 'z', 0xBC, 0xAF}, new int[] {0x1F, 0x8B}, new int[] {0xFD, '7', 'z', 'X', 'Z'});

    private static final Set<String> ZIPPED = Set.of("docx", "docm", "odt", "epub", "zip");

    private static final Set<String> READ = Set.of("md", "markdown", "html", "htm", "mhtml", "txt", "docx", "odt");

    private Unread() {}

    /** Why a file cannot be read at all; empty where a format may try. */
    public static Optional<Message> why(Source source) {
        byte[] bytes = source.bytes();
        String ending = ending(source.name());
        if (isAt(bytes, 0, COMPOUND) && !ending.startsWith("do")) {
            return Optional.of(Message.of("exchange.unread.old", source.name()));
        }
        if (isAt(bytes, 0, ZIP)) {
            return hasEnd(bytes) ? Optional.empty() : Optional.of(Message.of("exchange.unread.cut", source.name(), kind(ending)));
        }
        if (isAt(bytes, 0, '%', 'P', 'D', 'F')) {
            return Optional.of(Message.of("exchange.unread.pdf", source.name()));
        }
        if (PACKED.stream().anyMatch(magic -> isAt(bytes, 0, magic))) {
            return Optional.of(Message.of("exchange.unread.packed", source.name()));
        }
        boolean misnamed = ZIPPED.contains(ending) && !isAt(bytes, 0, 'P', 'K') && !isAt(bytes, 0, COMPOUND);
        return misnamed && bytes.length > 0 && Text.decode(bytes).isEmpty()
                ? Optional.of(Message.of("exchange.unread.misnamed", source.name(), kind(ending)))
                : Optional.empty();
    }

    /** That a whole zip file with these entries holds no story; what Notion, Substack and Medium give out is to be unpacked. */
    public static Message noStory(String name, Set<String> entries) {
        boolean office = entries.contains("[Content_Types].xml") || entries.contains("mimetype");
        long texts = office ? 0 : entries.stream().filter(entry -> READ.contains(ending(entry))).count();
        if (texts > 0) {
            return Message.of("exchange.unread.unpack", name, texts);
        }
        return Message.of("exchange.unread.noStory", name, kind(entries, ending(name)));
    }

    private static Message kind(Set<String> entries, String ending) {
        if (entries.stream().anyMatch(entry -> entry.startsWith("xl/"))) {
            return kind("xlsx");
        }
        return kind(entries.stream().anyMatch(entry -> entry.startsWith("ppt/")) ? "pptx" : ending);
    }

    private static Message kind(String ending) {
        return Message.of("exchange.kind." + switch (ending) {
            case "docx", "docm" -> "word";
            case "odt" -> "odt";
            case "epub" -> "epub";
            case "xlsx", "xlsm", "ods" -> "sheet";
            case "pptx", "odp" -> "slides";
            default -> "zip";
        });
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean hasEnd(byte[] bytes) {
        for (int at = bytes.length - ZIP_END.length; at >= Math.max(0, bytes.length - TAIL); at--) {
            if (isAt(bytes, at, ZIP_END)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] bytes, int at, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
