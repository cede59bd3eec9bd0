package id.redaksi.app;

import id.redaksi.edit.Spotlight;
import java.util.List;
import java.util.Set;

/** How this newsroom wants to work: an immutable value, one record for each area. */
public record Settings(Look look, House house, Writing writing, Exporting exporting, Focus focus) {
    /** Light or dark, or as the system has it. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /**
     * The window: its language ("id", "en", or empty for the system's), theme, size of the body text in pixels (12 to
     * 36) and width of its column in pixels (480 to 900).
     */
    public record Look(String language, Theme theme, double textSize, double columnWidth) {
        public Look {
            textSize = Math.clamp(textSize, 12, 36);
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

    /** What stops an export, and the folder packages go to (empty: "exports" in the newsroom). */
    public record Exporting(Set<Rule> blocks, String folder) {
        public Exporting {
            blocks = Set.copyOf(blocks);
        }
    }

    /**
     * How one keeps to the text: whether the caret's line keeps its height in the window, what stands out around the
     * caret, and the font of the story: a family by its name, or "Serif", "SansSerif" or "Monospaced" for the system's.
     */
    public record Focus(boolean typewriter, Spotlight spotlight, String font) {
        public static final String USUAL_FONT = "Source Serif 4";

        public Focus with(Spotlight other) {
            return new Focus(typewriter, other, font);
        }

        public Focus withFont(String other) {
            return new Focus(typewriter, spotlight, other);
        }

        public Focus withTypewriter(boolean on) {
            return new Focus(on, spotlight, font);
        }
    }

    /** What is looked at before an export. */
    public enum Rule {
        HEADLINE,
        EMBARGO,
        TO_COME,
        PHOTO,
        CREDIT,
        ALT
    }

    public static final Settings DEFAULT = new Settings(
            new Look("", Theme.SYSTEM, 17.5, 640),
            new House(
                    "Redaksi",
                    List.of("Nasional", "Internasional", "Megapolitan", "Finance", "Techno", "Sport", "Lifestyle")),
            new Writing(true, false),
            new Exporting(Set.of(Rule.HEADLINE, Rule.EMBARGO, Rule.TO_COME), ""),
            new Focus(false, Spotlight.OFF, Focus.USUAL_FONT));

    public Settings with(Look look) {
        return new Settings(look, house, writing, exporting, focus);
    }

    public Settings with(House house) {
        return new Settings(look, house, writing, exporting, focus);
    }

    public Settings with(Writing writing) {
        return new Settings(look, house, writing, exporting, focus);
    }

    public Settings with(Exporting exporting) {
        return new Settings(look, house, writing, exporting, focus);
    }

    public Settings with(Focus focus) {
        return new Settings(look, house, writing, exporting, focus);
    }
}
