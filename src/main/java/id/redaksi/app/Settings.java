package id.redaksi.app;

import java.util.List;
import java.util.Set;

/** How this newsroom wants to work: an immutable value, one record for each area. */
public record Settings(
        Person person, Access access, Look look, House house, Writing writing, Checking checking,
        Exporting exporting) {
    /** Who writes here: the name under suggestions and notes; empty for the name under which one uses the computer. */
    public record Person(String name) {}

    /** For eyes that need more: how wide the text cursor of the body is, in pixels (1 to 8). */
    public record Access(double caretWidth) {
        public Access {
            caretWidth = Math.clamp(caretWidth, 1, 8);
        }
    }

    /** Light, dark or of high contrast, or as the system has it. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST
    }

    /**
     * The window: its language ("id", "en", or empty for the system's), theme, size of the body text in pixels (14 to
     * 26) and width of its column in pixels (480 to 900).
     */
    public record Look(String language, Theme theme, double textSize, double columnWidth) {
        public Look {
            textSize = Math.clamp(textSize, 14, 26);
            columnWidth = Math.clamp(columnWidth, 480, 900);
        }
    }

    /** The site the stories are for: its name and its channels in their order. */
    public record House(String site, List<String> channels) {
        public House {
            channels = List.copyOf(channels);
        }
    }

    /**
     * What happens while one writes: whether typed signs become those of print (curled quotation marks, dashes), and
     * whether a bar of buttons stands above the story.
     */
    public record Writing(boolean printSigns, boolean toolbar) {}

    /**
     * What is looked for while one writes: whether at all, and whether names (words with a capital inside a sentence) and
     * quotations are spared by the spelling.
     */
    public record Checking(boolean on, boolean spareNames, boolean spareQuotations) {}

    /** What stops an export, and the folder packages go to (empty: "exports" in the newsroom). */
    public record Exporting(Set<Rule> blocks, String folder) {
        public Exporting {
            blocks = Set.copyOf(blocks);
        }
    }

    /** What is looked at before an export. */
    public enum Rule {
        HEADLINE,
        EMBARGO,
        TO_COME,
        SUGGESTIONS,
        NOTES,
        PHOTO,
        CREDIT,
        ALT
    }

    public static final Settings DEFAULT = new Settings(
            new Person(""),
            new Access(2),
            new Look("", Theme.SYSTEM, 17.5, 640),
            new House(
                    "Redaksi",
                    List.of("Nasional", "Internasional", "Megapolitan", "Finance", "Techno", "Sport", "Lifestyle")),
            new Writing(true, false),
            new Checking(true, true, false),
            new Exporting(Set.of(Rule.HEADLINE, Rule.EMBARGO, Rule.TO_COME, Rule.SUGGESTIONS), ""));

    public Settings with(Person person) {
        return new Settings(person, access, look, house, writing, checking, exporting);
    }

    public Settings with(Access access) {
        return new Settings(person, access, look, house, writing, checking, exporting);
    }

    public Settings with(Look look) {
        return new Settings(person, access, look, house, writing, checking, exporting);
    }

    public Settings with(House house) {
        return new Settings(person, access, look, house, writing, checking, exporting);
    }

    public Settings with(Writing writing) {
        return new Settings(person, access, look, house, writing, checking, exporting);
    }

    public Settings with(Checking checking) {
        return new Settings(person, access, look, house, writing, checking, exporting);
    }

    public Settings with(Exporting exporting) {
        return new Settings(person, access, look, house, writing, checking, exporting);
    }
}
