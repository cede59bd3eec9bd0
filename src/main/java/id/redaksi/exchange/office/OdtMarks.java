package id.redaksi.exchange.office;

import id.redaksi.story.Emphasis;
import id.redaksi.story.Footnote;
import id.redaksi.story.Insertion;
import id.redaksi.story.Deletion;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Noted;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.ToCome;

/** The character styles of our OpenDocument texts, which other programs keep by their names when they save. */
final class OdtMarks {
    /** The style of the dateline. */
    static final String DATELINE = "Titimangsa";

    /** The style of what is still to come. */
    static final String TO_COME = "Belum_20_lengkap";

    /** The style of words that have a footnote, which in a document stands only behind them. */
    static final String NOTED = "Kata_20_bercatatan";

    /** The style of code in running text, by LibreOffice's own name. */
    static final String CODE = "Source_20_Text";

    private OdtMarks() {}

    /** The style of a mark; empty for a link, which is an element, and for what is in no document. */
    static String style(Mark mark) {
        return switch (mark) {
            case Emphasis emphasis -> switch (emphasis) {
                case BOLD -> "Strong_20_Emphasis";
                case ITALIC -> "Emphasis";
                case UNDERLINE -> "Garis_20_bawah";
                case STRIKETHROUGH -> "Coret";
                case CODE -> CODE;
                case SUPERSCRIPT -> "Superskrip";
                case SUBSCRIPT -> "Subskrip";
            };
            case ToCome _ -> TO_COME;
            case Footnote _ -> NOTED;
            case Link _, InLanguage _, OffTheRecord _, Insertion _, Deletion _, Noted _ -> "";
        };
    }

    /** The style of a paragraph, by LibreOffice's own name where it has one for the like. */
    static String style(Role role) {
        String name = switch (role) {
            case TEXT -> "Text body";
            case HEADING2 -> "Heading 2";
            case HEADING3 -> "Heading 3";
            case HEADING4 -> "Heading 4";
            case QUOTE -> "Quotations";
            case CAPTION -> "Caption";
            case CODE -> "Preformatted Text";
            case DIVIDER -> "Horizontal Line";
            default -> role.title();
        };
        return name.replace(" ", "_20_");
    }
}
