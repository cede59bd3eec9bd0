package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Words;
import id.redaksi.page.heard.HeardLine;
import id.redaksi.page.heard.HeardLine.Heading;
import id.redaksi.page.heard.HeardLine.Landmark;
import id.redaksi.page.heard.HeardLine.Language;
import id.redaksi.page.heard.HeardLine.ListOf;
import id.redaksi.page.heard.HeardLine.Picture;
import id.redaksi.page.heard.HeardLine.Plain;
import id.redaksi.page.heard.HeardLine.Table;
import java.util.Locale;

/** What a screen reader would say of a line besides its words, in the window's language. */
final class HeardWords {
    private final Words words;

    HeardWords(Words words) {
        this.words = words;
    }

    /** What the line is: "Judul tingkat 2", "Daftar, 3 butir". */
    String what(HeardLine line) {
        return switch (line.what()) {
            case Landmark(var role) -> words.now("looks.landmark." + role);
            case Heading(int level) -> words.now("looks.heard.heading", level);
            case Picture _ -> words.now("looks.heard.picture");
            case ListOf(int entries, boolean numbered) ->
                words.now(numbered ? "looks.heard.numbered" : "looks.heard.listOf", entries);
            case Table(int rows, int columns, int headers) ->
                words.now("looks.heard.table", rows, columns, headers);
            case Language(var tag) ->
                words.now("looks.heard.language", Locale.forLanguageTag(tag).getDisplayLanguage(words.locale()));
            case Plain plain -> words.now(key("looks.plain.", plain));
        };
    }

    /** The whole line in one sentence. */
    String spoken(HeardLine line) {
        return line.words().isEmpty() ? what(line) : what(line) + ": " + line.words();
    }

    /** The key of one of several texts: the start, and the name in the manner of keys ("NO_HEADER" is "noHeader"). */
    static String key(String start, Enum<?> one) {
        var name = new StringBuilder(start);
        boolean large = false;
        for (char letter : one.name().toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter == '_') {
                large = true;
            } else {
                name.append(large ? Character.toUpperCase(letter) : letter);
                large = false;
            }
        }
        return name.toString();
    }
}
