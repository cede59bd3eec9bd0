package id.redaksi.app;

import id.redaksi.edit.Typography;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How this newsroom wants to work: an immutable value, one record for each area. */
public record Settings(Look look, House house, Writing writing, Exporting exporting) {
    /** Light or dark, or as the system has it. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
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
     * What happens while one writes: which typed signs become those of print, whether a bar of buttons stands above the
     * story, and the special characters put in last, the latest first.
     */
    public record Writing(Set<Typography.Sign> signs, boolean toolbar, List<String> characters) {
        /** How many special characters are remembered. */
        public static final int CHARACTERS = 14;

        public Writing {
            signs = Set.copyOf(signs);
            characters = characters.stream()
                    .filter(one -> one.codePointCount(0, one.length()) == 1)
                    .distinct()
                    .limit(CHARACTERS)
                    .toList();
        }

        public Writing withSigns(Set<Typography.Sign> wanted) {
            return new Writing(wanted, toolbar, characters);
        }

        public Writing withToolbar(boolean shown) {
            return new Writing(signs, shown, characters);
        }

        public Writing withCharacter(String latest) {
            return new Writing(signs, toolbar, Stream.concat(Stream.of(latest), characters.stream()).toList());
        }
    }

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
        PHOTO,
        CREDIT,
        ALT
    }

    public static final Settings DEFAULT = new Settings(
            new Look("", Theme.SYSTEM, 17.5, 640),
            new House(
                    "Redaksi",
                    List.of("Nasional", "Internasional", "Megapolitan", "Finance", "Techno", "Sport", "Lifestyle")),
            new Writing(EnumSet.allOf(Typography.Sign.class), false, List.of()),
            new Exporting(Set.of(Rule.HEADLINE, Rule.EMBARGO, Rule.TO_COME), ""));

    public Settings with(Look look) {
        return new Settings(look, house, writing, exporting);
    }

    public Settings with(House house) {
        return new Settings(look, house, writing, exporting);
    }

    public Settings with(Writing writing) {
        return new Settings(look, house, writing, exporting);
    }

    public Settings with(Exporting exporting) {
        return new Settings(look, house, writing, exporting);
    }
}
