package id.redaksi.exchange.office;

import id.redaksi.story.Emphasis;
import id.redaksi.story.Mark;
import id.redaksi.story.ToCome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which styles and links a text of InCopy's uses. A run has one character style, so marks that meet have one together. */
final class IcmlUse {
    static final String PLAIN = "$ID/NormalCharacterStyle";

    private final Map<String, Map<String, String>> characters = new TreeMap<>();
    private final Map<String, Map<String, String>> paragraphs = new TreeMap<>();
    private final List<String> links = new ArrayList<>();

    Map<String, Map<String, String>> characters() {
        return characters;
    }

    Map<String, Map<String, String>> paragraphs() {
        return paragraphs;
    }

    /** The addresses in the order of the text, once for each place. */
    List<String> links() {
        return links;
    }

    /** The number of a link. */
    int link(String address) {
        links.add(address);
        return links.size();
    }

    String paragraph(String name, Map<String, String> looks) {
        paragraphs.putIfAbsent(name, looks);
        return "ParagraphStyle/" + name;
    }

    String character(Collection<Mark> marks) {
        var names = new ArrayList<String>();
        Map<String, String> looks = new TreeMap<>();
        for (Emphasis one : Emphasis.values()) {
            if (marks.contains(one)) {
                names.add(name(one));
                look(one, looks);
            }
        }
        if (marks.stream().anyMatch(ToCome.class::isInstance)) {
            names.add("Belum lengkap");
        }
        return names.isEmpty() ? PLAIN : named(String.join(" ", names), looks);
    }

    String named(String name, Map<String, String> looks) {
        characters.putIfAbsent(name, looks);
        return "CharacterStyle/" + name;
    }

    private static String name(Emphasis one) {
        return switch (one) {
            case BOLD -> "Tebal";
            case ITALIC -> "Miring";
            case UNDERLINE -> "Garis bawah";
            case STRIKETHROUGH -> "Coret";
            case CODE -> "Kode";
            case SUPERSCRIPT -> "Superskrip";
            case SUBSCRIPT -> "Subskrip";
        };
    }

    private static void look(Emphasis one, Map<String, String> looks) {
        switch (one) {
            case BOLD -> looks.put("FontStyle", "Bold");
            case ITALIC -> looks.merge("FontStyle", "Italic", (former, italic) -> former + " " + italic);
            case UNDERLINE -> looks.put("Underline", "true");
            case STRIKETHROUGH -> looks.put("StrikeThru", "true");
            case CODE -> {}
            case SUPERSCRIPT -> looks.put("Position", "Superscript");
            case SUBSCRIPT -> looks.putIfAbsent("Position", "Subscript");
        }
    }
}
